// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { openWorkbook } from '../../../../packages/feed-tools/src/xlsx/workbook.js';
import { folderWith } from './command.js';

/** Returns all rows of all sheets, by name of sheet. */
export async function rowsOf(path: string): Promise<Record<string, [number, (string | undefined)[]][]>> {
  const workbook = await openWorkbook(path, 'b.xlsx');
  try {
    const all: Record<string, [number, (string | undefined)[]][]> = {};
    for (const sheet of workbook.sheets) {
      const rows: [number, (string | undefined)[]][] = [];
      for await (const { number, cells } of workbook.rows(sheet)) rows.push([number, Array.from(cells)]);
      all[sheet.name] = rows;
    }
    return all;
  } finally {
    workbook.close();
  }
}

/** Returns the same rows, from the bytes of a workbook. */
export async function readBytes(t: TestContext, bytes: Uint8Array): ReturnType<typeof rowsOf> {
  return rowsOf(join(await folderWith(t, { 'b.xlsx': bytes }), 'b.xlsx'));
}
