// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { open } from 'node:fs/promises';
import { DEPARTMENTS, REGIONS } from '../geo/france.js';
import { departmentOfCommune } from '../geo/territory-scope.js';
import { nameKey } from '../text/names.js';

/**
 * Number of bytes read at the start, in the middle and at the end of a file: a national file has several régions in
 * them.
 */
const SAMPLE_BYTES = 1 << 16;

/** Names of columns of codes, by kind of territory. */
const COMMUNE_COLUMNS = ['codeinsee', 'codecommune', 'codecommuneinsee', 'codgeo', 'inseecom', 'com'].map(nameKey);
const DEPARTMENT_COLUMNS = ['dep', 'dept', 'departement', 'codedepartement'].map(nameKey);
const REGION_COLUMNS = ['reg', 'region', 'coderegion'].map(nameKey);

/** Codes in XML and JSON: Insee codes of communes, codes of départements. */
const COMMUNES = /(?:code-INSEE-commune|codeInsee|code_insee|citycode)["'>\s:=]+(\d[\dAB]\d{3})\b/gi;
const DEPARTMENTS_IN_TEXT = /"departement"\s*:\s*"(\w{2,3})"/g;

/**
 * Deduces the région of files from the codes in them; undefined when no file has any, or when they disagree. A file
 * with several régions is national and is ignored.
 *
 * @param paths Files, absolute.
 */
export async function deduceTerritory(paths: readonly string[]): Promise<string | undefined> {
  const regions = new Set<string>();
  for (const path of paths) {
    const regionCodes = await regionsOfFile(path).catch(() => new Set<string>());
    if (regionCodes.size === 1) for (const region of regionCodes) regions.add(region);
  }
  const [region] = regions;
  return regions.size === 1 && region !== undefined ? `reg-${region}` : undefined;
}

async function regionsOfFile(path: string): Promise<Set<string>> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const starts = [...new Set([0, Math.max(0, Math.floor(size / 2)), Math.max(0, size - SAMPLE_BYTES)])];
    const samples: string[] = [];
    for (const start of starts) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(SAMPLE_BYTES), 0, SAMPLE_BYTES, start);
      samples.push(buffer.toString('latin1', 0, bytesRead));
    }
    return new Set([...codesIn(samples)].filter(code => REGIONS.some(region => region.code === code)));
  } finally {
    await file.close();
  }
}

/** Yields the codes of the régions in the samples of a file. */
function* codesIn(samples: readonly string[]): Generator<string> {
  for (const sample of samples) {
    for (const [, code = ''] of sample.matchAll(COMMUNES)) yield regionOf(departmentOfCommune(code));
    for (const [, code = ''] of sample.matchAll(DEPARTMENTS_IN_TEXT)) yield regionOf(code);
  }
  const [heading = ''] = (samples[0] ?? '').split('\n', 1);
  const delimiter = [';', ',', '\t'].find(sign => heading.includes(sign));
  if (delimiter === undefined) return;
  const names = heading.split(delimiter).map(name => nameKey(unquote(name)));
  // The first line of a sample is the heading or is cut.
  for (const line of samples.flatMap(sample => sample.split('\n').slice(1, -1))) {
    for (const [index, cell] of line.split(delimiter).entries()) {
      const [name = '', code] = [names[index], unquote(cell)];
      if (COMMUNE_COLUMNS.includes(name) && /^\w{5}$/.test(code)) yield regionOf(departmentOfCommune(code));
      if (DEPARTMENT_COLUMNS.includes(name)) yield regionOf(code);
      if (REGION_COLUMNS.includes(name)) yield code;
    }
  }
}

function regionOf(department: string): string {
  return DEPARTMENTS.get(department)?.region ?? '';
}

function unquote(cell: string): string {
  return cell.trim().replace(/^"|"$/g, '');
}
