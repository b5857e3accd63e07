// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Measure, Observation } from '@orientation-widgets/feed';
import { knownTerritory } from '../../geo/territory-scope.js';
import { message, type Message } from '../../messages/message.js';
import { nameKey } from '../../text/names.js';
import { readNumber } from '../../text/read-number.js';
import type { Position, ReadRequest, Sink } from '../reader.js';
import {
  isWhole,
  readAge,
  readJob,
  readListed,
  readRoute,
  readSex,
  readTrainingLevel,
  type Breakdown,
} from '../../observations/figure-breakdowns.js';
import type { FigureBook } from './figure-book.js';
import type { MarkedCell } from './figure-draft.js';
import type { MeasureBook } from './measure-book.js';
import { readPeriod, type Frequency } from '../../observations/figure-periods.js';
import { isElsewhere, isOtherLevel, levelNamed, territoryNamed, type NamedTerritory } from './figure-territories.js';
import {
  isConfidential,
  NONE,
  readFigure as readFigureText,
  readStatus,
  readValue,
  type Flag,
  type MissingReason,
} from './figure-values.js';
import type { ObservationColumns, ValueColumn } from './observation-columns.js';
import type { ObservationField } from './observation-fields.js';
import type { ObservationSettings } from './observation-settings.js';

/** Row of figures, whose cells are read by column. */
export interface FigureRow {
  get(column: string): string;
}

/** Context for reading the rows of a source. */
export interface RowContext {
  readonly request: ReadRequest;
  readonly settings: ObservationSettings;
  readonly book: FigureBook;
  readonly measures: MeasureBook;
  readonly sink: Sink;
  /** Whether cells may contain a code and its label, as in SDMX: "FR: France". */
  readonly hasLabels: boolean;
}

/** Maximum power of ten, positive or negative, by which a row may multiply its value. */
const MAX_POWER = 12;

type Fields = Partial<Omit<Observation, 'measureId' | 'territoryId' | 'period' | 'value' | 'sourceId'>>;

/** Reads a row: one figure, or one for each column of values. */
export function readRow(row: FigureRow, columns: ObservationColumns, at: Position, context: RowContext): void {
  const { settings, sink } = context;
  const cell = (field: ObservationField): string => {
    const column = columns.fields[field];
    const text = column === undefined ? '' : row.get(column).trim();
    return context.hasLabels ? (text.split(': ')[0] ?? text) : text;
  };
  for (const { column, values } of settings.where)
    if (!values.includes(row.get(column))) return sink.skip(message('row-not-chosen'));
  const word = levelOfRow(row, cell('level'));
  const territory = territoryOf(cell('territory'), word, columns, context);
  if (territory === undefined) return sink.skip(message('row-outside-territory'));
  if ('code' in territory)
    return territory.code === 'territory-kind-unknown' && isOtherLevel(word)
      ? sink.skip(message('territory-kind-not-published', { value: word }))
      : sink.drop(territory, at);
  const frequency = cell('frequency').toUpperCase();
  const period = readPeriod(cell('period'), /^[AQM]$/.test(frequency) ? (frequency as Frequency) : undefined);
  if (period === undefined) return sink.drop(message('not-a-period', { value: cell('period') }), at);
  const breakdowns = breakdownsOf(cell, columns, context);
  if ('code' in breakdowns) return sink.drop(breakdowns, at);
  const rowText = frequency === '' ? cell('period') : '';
  for (const column of columns.values) {
    const measure = measureOf(cell, row, columns, column, context);
    if ('code' in measure) sink.drop(measure, at);
    else {
      const periods =
        column.period === undefined
          ? { period, periodText: rowText }
          : { period: column.period, periodText: column.column };
      readFigure({ row, cell, column, measure, territory, breakdowns, ...periods }, at, context);
    }
  }
}

interface FigureCell {
  readonly row: FigureRow;
  readonly cell: (field: ObservationField) => string;
  readonly column: ValueColumn;
  readonly measure: Partial<Measure> & Pick<Measure, 'id'>;
  readonly territory: NamedTerritory;
  readonly period: string;
  readonly periodText: string;
  readonly breakdowns: Fields;
}

function readFigure(figure: FigureCell, at: Position, context: RowContext): void {
  const { row, cell, column, measure, territory, period, periodText, breakdowns } = figure;
  const { settings, sink, book, request } = context;
  const text = row.get(column.column).trim();
  const power = cell('multiplier') === '' ? 0 : readNumber(cell('multiplier'));
  if (power === undefined || !(Math.abs(power) <= MAX_POWER))
    return sink.drop(message('value-not-listed', { column: 'multiplier', value: cell('multiplier') }), at);
  const columnFactor = (column.setting?.multiplier ?? 1) * 10 ** power;
  const isCount = columnFactor === 1 && hasThousands(measure);
  const cellValue = readValue(text, settings.tokens, isCount);
  if (cellValue === undefined)
    return sink.drop(message('value-not-listed', { column: column.column, value: text }), at);
  // A value with its own percent sign is already in percent: `12 %` beside `0.12`.
  const isPercentage = 'value' in cellValue && cellValue.sign === '%' && columnFactor === 100;
  const factor = isPercentage ? 1 : columnFactor;
  const status = readStatus(cell('status'), settings.statuses);
  if (status === undefined) return sink.drop(message('status-not-listed', { value: cell('status') }), at);
  const confidential = isConfidential(cell('confidentiality'));
  if (confidential === undefined)
    return sink.drop(message('status-not-listed', { value: cell('confidentiality') }), at);
  const reason = readReason(cell('missing'), context);
  if (reason !== undefined && typeof reason !== 'string') return sink.drop(reason, at);
  const flags: Flag[] = status !== 'nothing' && 'flag' in status ? [status.flag] : [];
  const missingReason = reason ?? (status !== 'nothing' && 'missing' in status ? status.missing : undefined);
  if (confidential && 'value' in cellValue) sink.warn(message('value-confidential'), at);
  const missing = confidential ? 'secret' : (missingReason ?? ('missing' in cellValue ? cellValue.missing : undefined));
  if (missing === NONE) return sink.skip(message('no-value'));
  if (!confidential && 'value' in cellValue && missingReason !== undefined)
    return sink.drop(message('value-and-reason'), at);
  const clash =
    'value' in cellValue && !confidential
      ? unitClash(measure.unit ?? '', cellValue.sign, cell('unit'), text)
      : undefined;
  if (clash) return sink.drop(clash, at);
  const bounds = boundsOf(cell, isCount);
  if ('code' in bounds) return sink.drop(bounds, at);
  book.add({
    observation: {
      measureId: measure.id,
      territoryId: territory.id,
      period,
      value: missing === undefined && 'value' in cellValue ? exact(cellValue.value * factor, factor) : null,
      ...(missing !== undefined && { missing }),
      ...(flags.length > 0 && { flags }),
      ...bounds.values,
      ...breakdowns,
      sourceId: request.source.id,
    },
    former: territory.former,
    at,
    periodText,
    markedCells: [
      ...('value' in cellValue && !confidential ? [{ column: column.column, text, ...cellValue }] : []),
      ...bounds.markedCells,
    ].filter(({ groupMark, decimalMark }) => groupMark !== undefined || decimalMark !== undefined),
  });
}

/** Whether a mark before three digits separates thousands, which it does not in a percentage or a rate. */
function hasThousands({ kind, unit = '' }: Partial<Measure>): boolean {
  return kind === 'count' || (kind === 'difference' && !/%|point/.test(unit));
}

/** Rounds a product to remove the noise of binary fractions: 0.33 × 100 is 33. */
function exact(value: number, factor: number): number {
  return factor === 1 ? value : Number(value.toPrecision(12));
}

function readReason(text: string, { settings }: RowContext): MissingReason | Message | undefined {
  if (text === '') return undefined;
  const token = settings.tokens.get(text.toLowerCase()) ?? settings.tokens.get(nameKey(text));
  return token === undefined || token === NONE
    ? message('value-not-listed', { column: 'missing', value: text })
    : token;
}

/**
 * Returns the message about a unit sign, or a unit in the row, that differs from the unit of the measure; undefined
 * when they agree.
 */
function unitClash(unit: string, sign: '%' | '€' | undefined, rowUnit: string, text: string): Message | undefined {
  if (sign !== undefined && !unit.includes(sign)) return message('unit-clash', { value: text, unit });
  const isSame =
    rowUnit === '' || nameKey(rowUnit) === nameKey(unit) || (unit === '%' && /^(PC|PT|PCT|POURCENT)$/i.test(rowUnit));
  // A code of a list of units has no meaning without the list.
  return isSame || /^[A-Z_0-9]+$/.test(rowUnit) ? undefined : message('unit-clash', { value: rowUnit, unit });
}

interface Bounds {
  readonly values: { lower?: number; upper?: number; coverage?: number };
  readonly markedCells: readonly MarkedCell[];
}

function boundsOf(cell: (field: ObservationField) => string, isCount: boolean): Bounds | Message {
  const values: Bounds['values'] = {};
  const markedCells: MarkedCell[] = [];
  for (const field of ['lower', 'upper', 'coverage'] as const) {
    const text = cell(field);
    if (text === '') continue;
    const figureText = readFigureText(text, isCount && field !== 'coverage');
    if (figureText === undefined || (field === 'coverage' && (figureText.value < 0 || figureText.value > 100)))
      return message('value-not-listed', { column: field, value: text });
    values[field] = figureText.value;
    markedCells.push({ column: field, text, ...figureText });
  }
  return { values, markedCells };
}

function territoryOf(
  code: string,
  word: string,
  columns: ObservationColumns,
  { settings, request }: RowContext,
): NamedTerritory | Message | undefined {
  const configuredId = settings.territories.get(code);
  if (configuredId !== undefined) return checkTerritory({ id: configuredId }, code, request);
  const level =
    word === '' ? (columns.level ?? settings.level) : (settings.levels.get(nameOf(word)) ?? levelNamed(word));
  if (word !== '' && level === undefined) return message('territory-kind-unknown', { value: word });
  if (code === '' && level !== 'country' && level !== 'metro')
    return message('cell-empty', { column: columns.fields.territory ?? '' });
  const namedTerritory = territoryNamed(code, level, request.tables.currentCommune);
  return namedTerritory ? checkTerritory(namedTerritory, code, request) : message('territory-ambiguous', { code });
}

/**
 * Returns the level of a row. Insee gives one level and one code to the country and to metropolitan France: only their
 * labels differ.
 */
function levelOfRow(row: FigureRow, word: string): string {
  const label = row.get('libelle');
  return levelNamed(word) === 'country' && levelNamed(label) === 'metro' ? label : word;
}

function nameOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}

function checkTerritory(
  namedTerritory: NamedTerritory,
  code: string,
  request: ReadRequest,
): NamedTerritory | Message | undefined {
  const elsewhere = isElsewhere(namedTerritory.id, request.scope);
  if (elsewhere) return undefined;
  const isKnown =
    knownTerritory(namedTerritory.id) !== undefined || request.records('territories').has(namedTerritory.id);
  if (isKnown) return namedTerritory;
  return isOfAnotherList(namedTerritory.id, request) ? undefined : message('territory-unknown', { code });
}

/** Whether the feed has the list of intercommunalities, cached by source. */
const hasEpciList = new WeakMap<ReadRequest, boolean>();

/**
 * Whether a code that does not contain its région is outside the feed: it is well-formed but absent from the list of
 * the feed.
 */
function isOfAnotherList(id: string, request: ReadRequest): boolean {
  // The list of the feed has an employment zone that spans several régions when one of its communes is in the feed.
  if (/^ze-00\d\d$/.test(id)) return true;
  if (!/^epci-\d{9}$/.test(id)) return false;
  const hasList =
    hasEpciList.get(request) ?? [...request.records('territories')].some(territory => territory.id.startsWith('epci-'));
  hasEpciList.set(request, hasList);
  return hasList;
}

function breakdownsOf(
  cell: (field: ObservationField) => string,
  columns: ObservationColumns,
  { request: { records }, book }: RowContext,
): Fields | Message {
  const sectors = [...records('sectors')];
  const readers: Partial<Record<ObservationField, readonly [keyof Fields, (text: string) => Breakdown<unknown>]>> = {
    sex: ['sex', readSex],
    age: ['age', readAge],
    trainingLevel: ['level', readTrainingLevel],
    route: ['route', readRoute],
    sector: ['sector', text => readListed(text, sectors)],
    audience: ['audienceId', text => readListed(text, records('audiences'))],
    job: ['job', readJob],
  };
  const breakdowns: Record<string, unknown> = {};
  for (const [field, [name, readBreakdown]] of Object.entries(readers)) {
    const column = columns.fields[field as ObservationField];
    if (column === undefined) continue;
    const breakdown = readBreakdown(cell(field as ObservationField));
    if (breakdown === undefined)
      return message('breakdown-not-listed', { column, value: cell(field as ObservationField) });
    if (breakdown !== 'whole') breakdowns[name] = breakdown.value;
  }
  const order = sectors.findIndex(({ id }) => id === breakdowns['sector']);
  if (order >= 0) breakdowns['part'] = { dimension: 'Secteur d’activité', label: sectors[order]?.label ?? '', order };
  const part = cell('part');
  const dimension = columns.fields.part ?? '';
  if (part !== '' && !isWhole(part))
    breakdowns['part'] = { dimension, label: part, order: book.orderOfPart(dimension, part) };
  return breakdowns;
}

function measureOf(
  cell: (field: ObservationField) => string,
  row: FigureRow,
  columns: ObservationColumns,
  { setting }: ValueColumn,
  { settings, measures }: RowContext,
): (Partial<Measure> & Pick<Measure, 'id'>) | Message {
  const id = setting?.measure.id ?? (cell('measure') || settings.measure);
  if (id === undefined || id === '') return message('cell-empty', { column: columns.fields.measure ?? 'measure' });
  const title = columns.fields.title === undefined ? '' : row.get(columns.fields.title).trim();
  return measures.measureNamed(id, { title, theme: cell('theme'), unit: cell('unit'), kind: cell('kind') });
}
