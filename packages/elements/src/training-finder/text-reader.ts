// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** What understands texts, in a chunk of its own: fetched when someone is about to type. */
export { createQueryParserAsync } from '@orientation-widgets/search';
export { openJobs } from './job-options.js';
