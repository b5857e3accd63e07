// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Sixteen people at the home of the portal, on a phone, in Chromium; test/trust/journeys.test.ts has them in Firefox and WebKit.
import { ANSWERS } from '../support/journeys/answers.js';
import { walkJourneys } from '../support/journeys/walk-journeys.js';
import { openBrowser } from '../trust/support/driven-page.js';

walkJourneys('Chromium', openBrowser.chromium, ANSWERS);
