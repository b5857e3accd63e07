// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Root of the repository, with its final slash. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Folder of the producers' real files, which some machines have. */
export const realData = process.env.ORIENTATION_DATA ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));

/** Value for node:test's `skip`: false when the real files are present, otherwise the line to print. */
export const withoutRealData = existsSync(realData) ? false : `no real data in ${realData} (set ORIENTATION_DATA)`;
