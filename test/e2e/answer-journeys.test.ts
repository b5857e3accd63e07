// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Sixteen visits to the home page of the portal, on a phone, in Chromium; test/trust/journeys.test.ts runs them in
// Firefox and WebKit.
import { ANSWERS } from '../support/journeys/answers.js';
import { walkJourneys } from '../support/journeys/walk-journeys.js';
import { openBrowser } from '../trust/support/driven-page.js';

walkJourneys('Chromium', openBrowser.chromium, ANSWERS);
