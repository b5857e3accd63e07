// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Visits of test/e2e/journeys.test.ts and test/e2e/answer-journeys.test.ts, in Firefox and WebKit.
import { ANSWERS } from '../support/journeys/answers.js';
import { JOURNEYS } from '../support/journeys/journeys.js';
import { walkJourneys } from '../support/journeys/walk-journeys.js';
import { openBrowser } from './support/driven-page.js';

const journeys = [...JOURNEYS, ...ANSWERS];
walkJourneys('Firefox', openBrowser.firefox, journeys);
walkJourneys('WebKit', openBrowser.webkit, journeys);
