// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Tension } from '@orientation-widgets/feed';
import type { CsvRow } from '../../csv/read-csv.js';
import { COUNTRY } from '../../geo/territory-scope.js';
import { message, type Message } from '../../messages/message.js';
import { titleCase } from '../../text/names.js';
import { columnsNotFound, findColumns, type FoundColumns } from '../column-patterns.js';
import type { Position, Reader, ReadRequest, Sink } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { tableRows } from '../table-rows.js';
import { romeTensionsSignature } from './signature.js';
import './messages.js';

/**
 * Tension by ROME code and bassin (Pôle emploi, 2020), in six factors. Its method is not that of Dares by FAP: the
 * records have a `rome` instead of a `fap`, so that the levels of the two methods are never mixed.
 */
export const romeTensions: Reader = {
  kind: 'rome-tensions',
  name: 'tensions par bassin et ROME',
  signature: romeTensionsSignature,
  provenance: {
    title: 'Tensions par bassin et métier du ROME',
    publisher: 'Pôle emploi',
  },
  async read(request, sink) {
    const { provenance } = request.source;
    if (provenance.licence === undefined) sink.warn(message('licence-not-given'));
    for (const source of await sourceFiles(request.source)) {
      let columns: Columns | undefined;
      const mismatch = (names: readonly string[]): Message | undefined => {
        const matchedColumns = findColumns(names, PATTERNS);
        const missing = columnsNotFound(matchedColumns, ['rome', 'bassin', 'level']);
        if (missing === undefined) columns = matchedColumns;
        return missing;
      };
      sink.warn(message('levels-of-another-method'), { file: source.file });
      for await (const { row, file } of tableRows(source, { mismatch }, request, sink))
        if (columns) readRow(row, columns, { file, line: row.line }, request, sink);
    }
  },
};

type Factor = keyof Tension['factors'];

/** Columns of the factors; this source has no factor of wages. */
const FACTORS = {
  hiringIntensity: /^ind int emb d$/,
  labourShortage: /^ind main oeuvre d$/,
  jobInstability: /^ind dur empl d$/,
  workingConditions: /^ind cond travail d$/,
  geographicMismatch: /^ind mismatch geo d$/,
  trainingJobLink: /^ind specif form empl d$/,
} as const satisfies Partial<Record<Factor, RegExp>>;

const PATTERNS = {
  year: /^annee$/,
  rome: /^rome$/,
  bassin: /^cbassin$/,
  name: /^lib bassin bmo ?\d*$/,
  level: /^ind tension d$/,
  ...FACTORS,
} as const;

type Columns = FoundColumns<keyof typeof PATTERNS>;

function readRow(row: CsvRow, columns: Columns, at: Position, request: ReadRequest, sink: Sink): void {
  const get = (key: keyof Columns): string => row.get(columns[key] ?? '');
  const code = /^\d{3,4}$/.exec(get('bassin'))?.[0].padStart(4, '0');
  if (code === undefined) return sink.drop(message('no-territory'), at);
  const territoryId = bassinInside(code, get('name'), request);
  if (territoryId === undefined) return sink.skip(message('row-outside-territory'));
  const rome = get('rome').toUpperCase();
  if (!/^[A-N]\d{4}$/.test(rome)) return sink.drop(message('not-a-rome-code', { value: rome }), at);
  const period = /20\d\d$/.exec(get('year') || (request.source.provenance.period ?? ''))?.[0];
  if (period === undefined) return sink.drop(message('year-not-given'), at);
  const level = scale(get('level'));
  if (level === undefined) return sink.drop(message('tension-out-of-range', { value: get('level') }), at);
  const factors: Tension['factors'] = {};
  for (const factor of Object.keys(FACTORS) as (keyof typeof FACTORS)[]) {
    const column = columns[factor];
    if (column === undefined) continue;
    const value = scale(row.get(column));
    if (value === undefined) sink.warn(message('factor-out-of-range', { column, value: row.get(column) }), at);
    else factors[factor] = value;
  }
  const tension: Tension = { rome, territoryId, period, level, factors, sourceId: request.source.id };
  if (level === null) tension.missing = 'not-published';
  sink.add('tensions', tension, at);
}

/**
 * Returns the id of a bassin inside the territory: a bassin that an earlier source describes, or one whose code starts
 * with a région of the feed, which is added. Undefined outside the territory.
 */
function bassinInside(code: string, name: string, { scope, records, tables }: ReadRequest): string | undefined {
  const id = `bassin-${code}`;
  if (records('territories').has(id) || tables.bassins.has(id)) return id;
  const region = code.slice(0, 2);
  if (!scope.hasRegion(region)) return undefined;
  tables.bassins.set(id, {
    id,
    kind: 'bassin',
    code,
    name: titleCase(name || code),
    parents: [`reg-${region}`, COUNTRY],
  });
  return id;
}

/** Reads a level or factor from 1 to 5; null when not published; undefined for anything else. */
function scale(text: string): number | null | undefined {
  if (text === '' || /^n\.?[ad]\.?$/i.test(text)) return null;
  return /^[1-5]([.,]0+)?$/.test(text) ? Number(text.charAt(0)) : undefined;
}
