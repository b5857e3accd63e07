// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { JoinTables } from '../../tables/join-tables.js';
import { message, type Message } from '../../messages/message.js';
import { columnsNotFound, findColumns, type FoundColumns } from '../column-patterns.js';
import type { Position, Reader, ReadRequest, Sink } from '../reader.js';
import { sourceFiles, type InputFile } from '../source-files.js';
import { tableRows } from '../table-rows.js';
import { readSasFormats } from './read-sas-formats.js';
import { fapRomeSignature } from './signature.js';
import './messages.js';

/**
 * Correspondence between the FAP families, 2009 or 2021, and ROME version 3 (Dares), used by the joins. Adds no record.
 *
 * Three layouts are recognised: a table with a column for each code (`Fap`, `Rome`; or `fap_2021`, `rome`,
 * `qualification`), CSV or workbook; the SAS formats of 2009; a table between FAP and PCS, whose rows are skipped since
 * the feed has no PCS.
 */
export const fapRome: Reader = {
  kind: 'fap-rome',
  name: 'passage FAP – ROME',
  signature: fapRomeSignature,
  provenance: { title: 'Table de passage entre les FAP et le ROME', publisher: 'Dares' },
  async read(request, sink) {
    for (const file of await sourceFiles(request.source)) {
      const entries = await readSasFormats(file, request);
      if (!entries) {
        await readTable(file, request, sink);
        continue;
      }
      for (const { values, label, line } of entries) {
        for (const value of values) {
          sink.read();
          link(label, value, { file: file.file, line }, request.tables, sink);
        }
      }
    }
  },
};

const PATTERNS = { fap: /^fap( 2009| 2021| 225| 341)?$/, rome: /^(code )?rome( v3)?$/, pcs: /^pcs$/ } as const;

async function readTable(source: InputFile, request: ReadRequest, sink: Sink): Promise<void> {
  let columns: FoundColumns<keyof typeof PATTERNS> | undefined;
  const mismatch = (names: readonly string[]): Message | undefined => {
    const matchedColumns = findColumns(names, PATTERNS);
    const missing = columnsNotFound(matchedColumns, matchedColumns.pcs === undefined ? ['fap', 'rome'] : ['fap']);
    if (missing === undefined) columns = matchedColumns;
    return missing;
  };
  for await (const { row, file } of tableRows(source, { mismatch }, request, sink)) {
    if (!columns) continue;
    const fap = row.get(columns.fap ?? '');
    if (columns.rome === undefined) sink.skip(message('pcs-link'));
    else link(fap, row.get(columns.rome), { file, line: row.line }, request.tables, sink);
  }
}

/**
 * Links a ROME code to a family. The most detailed families of FAP 2021 (`A0X41a`) are reduced to the family that
 * figures use (`A0X41`); a ROME code with a qualification (`C11027`) is reduced to the code.
 */
function link(fap: string, rome: string, at: Position, { fapByRome }: JoinTables, sink: Sink): void {
  const family = /^([A-Z][\dA-Z][A-Z]\d\d)[a-z]?$/.exec(fap)?.[1];
  const code = /^([A-Z]\d{4})\d?$/.exec(rome)?.[1];
  if (fap === '' && rome === '') sink.skip(message('empty-row'));
  else if (rome === 'NA' || rome === '') sink.skip(message('family-without-rome-code'));
  else if (fap === 'ZZZZZ') sink.skip(message('rome-code-without-family'));
  else if (family === undefined || code === undefined)
    sink.drop(message('not-a-fap-and-a-rome-code', { fap, rome }), at);
  else fapByRome.set(code, (fapByRome.get(code) ?? new Set()).add(family));
}
