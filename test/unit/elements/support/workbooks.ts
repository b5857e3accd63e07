// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { TestContext } from 'node:test';
import { readBytes } from '../../feed-tools/support/workbook-rows.js';

type Rows = readonly (readonly (string | undefined)[])[];

/** Returns the rows of each sheet of a workbook, by name. */
export async function sheetsOf(t: TestContext, bytes: Uint8Array): Promise<Readonly<Record<string, Rows>>> {
  const sheets = Object.entries(await readBytes(t, bytes));
  return Object.fromEntries(sheets.map(([name, rows]) => [name, rows.map(([, cells]) => cells)]));
}
