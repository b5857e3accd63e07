// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type * as easyReading from './lazy/easy-reading.js';

/** The words and drawings of easy reading, for those that wait for them. */
export type EasyReading = typeof easyReading;
