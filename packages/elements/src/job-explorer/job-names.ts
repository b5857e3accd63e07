// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// What reads the names of jobs, in a chunk of its own: it comes when the visitor is about to type.
export { createJobIndex } from '@orientation-widgets/search';
export { nameOptions } from './name-options.js';
