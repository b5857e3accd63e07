// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The twelve people of test/e2e/journeys.test.ts, in Firefox and WebKit: Back, links that are shared, keyboard, no scripts.
import { walkJourneys } from '../support/journeys/walk-journeys.js';
import { openBrowser } from './support/driven-page.js';

walkJourneys('Firefox', openBrowser.firefox);
walkJourneys('WebKit', openBrowser.webkit);
