// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { SheetFault } from '../branches/sheet-fault.js';
import { annotatedCopy } from './annotated-copy.js';
import { correctionsPage, correctionsSentence } from './corrections-page.js';
import { sheetCorrections, type SheetCorrections } from './sheet-corrections.js';

/** Name of the page. */
const PAGE = 'a-corriger.html';

/** Result of writing the corrections. */
export interface CorrectionsSummary {
  /** Sentence with the number of corrections. */
  readonly sentence: string;
  /** Path of the page. */
  readonly page: string;
}

/**
 * Writes the corrections for the authors of sheets: a page, and a copy of each faulty file with notes. The copy of a
 * file without faults, or too large to be copied, is removed.
 *
 * @param files Absolute paths of every sheet read.
 * @param folder Output folder, outside the published one: the sheets hold data that nobody agreed to publish.
 */
export async function writeCorrections(
  corrections: readonly SheetFault[],
  files: readonly string[],
  folder: string,
): Promise<CorrectionsSummary> {
  const sheets = await sheetCorrections(corrections);
  await mkdir(folder, { recursive: true });
  const copies: string[] = [];
  for (const [path, copy] of copyNames(files)) {
    const faulty = sheets.filter(sheet => sheet.path === path);
    const content = faulty.length ? await annotatedCopy(path, fileOf(faulty), faulty) : undefined;
    if (content === undefined) await rm(join(folder, copy), { force: true });
    else {
      await writeFile(join(folder, copy), content);
      copies.push(copy);
    }
  }
  const page = join(folder, PAGE);
  await writeFile(page, correctionsPage(sheets, copies));
  return { sentence: correctionsSentence(sheets), page };
}

/** Returns the name of the copy of each file; files with the same name in several folders or formats get a number. */
function copyNames(files: readonly string[]): Map<string, string> {
  const ranks = new Map<string, number>();
  return new Map(
    files.map(path => {
      const name = basename(path, extname(path));
      const rank = (ranks.get(name.toLowerCase()) ?? 0) + 1;
      ranks.set(name.toLowerCase(), rank);
      return [path, `${name}${rank > 1 ? `-${rank}` : ''}-a-corriger.xlsx`];
    }),
  );
}

/** Returns the name, for messages, of the file of some sheets. */
function fileOf([first]: readonly SheetCorrections[]): string {
  return first?.place.replace(/ \[[^\]]*\]$/, '') ?? '';
}
