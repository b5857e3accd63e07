// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Twelve visits to the demo, in Chromium; test/trust/journeys.test.ts runs them in Firefox and WebKit.
import { JOURNEYS } from '../support/journeys/journeys.js';
import { walkJourneys } from '../support/journeys/walk-journeys.js';
import { openBrowser } from '../trust/support/driven-page.js';

walkJourneys('Chromium', openBrowser.chromium, JOURNEYS);
