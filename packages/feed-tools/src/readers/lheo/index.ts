// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

export { readLheo } from './read-lheo.js';
export { departmentOf } from './values/codes.js';
export type { LheoCounts, LheoOptions, LheoProblem, LheoSink } from './types.js';
