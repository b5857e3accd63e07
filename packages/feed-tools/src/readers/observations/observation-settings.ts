// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Measure } from '@orientation-widgets/feed';
import { isObject } from '../../json/parse-json.js';
import { message } from '../../messages/message.js';
import { MEASURE_KINDS } from '../../observations/measure-kinds.js';
import { normaliseName } from '../../text/names.js';
import type { RefuseSetting } from '../reader.js';
import { MISSING, NONE, valueTokens, type OwnStatuses, type ValueTokens } from './figure-values.js';
import { levelNamed, type Level } from './figure-territories.js';
import { FIELDS, type ObservationField } from './observation-fields.js';

/** Measure described by the configuration. */
export interface MeasureSetting {
  readonly measure: Partial<Measure> & Pick<Measure, 'id'>;
  /** Column of its values, in a table with one column for each measure; undefined in another. */
  readonly column: string | undefined;
  /** Factor of the values: 100 for a share written as 0.12. */
  readonly multiplier: number;
}

/** Settings of the kinds that read figures. */
export interface ObservationSettings {
  /** Measure of all rows, when no column gives it. */
  readonly measure: string | undefined;
  readonly measures: readonly MeasureSetting[];
  /** Kinds of the measures described by rows, by unit. */
  readonly kinds: ReadonlyMap<string, Measure['kind']>;
  /** Level of all territories, when no column gives it. */
  readonly level: Level | undefined;
  /** Levels by word of the source. */
  readonly levels: ReadonlyMap<string, Level>;
  /** Ids of territories by code of the source. */
  readonly territories: ReadonlyMap<string, string>;
  /** Columns of some fields, which override the recognised ones. */
  readonly columns: Partial<Record<ObservationField, string>>;
  /** Filter of the rows to read: each column must have one of its values. */
  readonly where: readonly { readonly column: string; readonly values: readonly string[] }[];
  readonly tokens: ValueTokens;
  readonly statuses: OwnStatuses;
  /** Measures whose jumps a person has verified. */
  readonly checked: ReadonlySet<string>;
  /** Whether the figures of communes are only summed into the territories defined as lists of communes. */
  readonly sumsCommunes: boolean;
  readonly sheet: string | undefined;
}

const FLAGS = ['provisional', 'estimated', 'forecast', 'break'];

/** Names of the settings of a source of figures. */
export const OBSERVATION_SETTINGS = [
  'measure',
  'measures',
  'kinds',
  'level',
  'levels',
  'territories',
  'columns',
  'where',
  'missing',
  'statuses',
  'checked',
  'communes',
  'sheet',
] as const;

/** Reads and checks the settings of a source of figures. */
export function readObservationSettings(
  settings: Readonly<Record<string, unknown>>,
  refuse: RefuseSetting,
): ObservationSettings {
  const ownSetting = (key: string): unknown => (Object.hasOwn(settings, key) ? settings[key] : undefined);
  const level = optionalText(ownSetting('level'), '/level', refuse);
  return {
    measure: optionalText(ownSetting('measure'), '/measure', refuse),
    measures: measuresOf(ownSetting('measures'), refuse),
    kinds: new Map(Object.entries(wordsOf(ownSetting('kinds'), '/kinds', MEASURE_KINDS, refuse))),
    level: level === undefined ? undefined : levelOf(level, '/level', refuse),
    levels: new Map(
      Object.entries(textsOf(ownSetting('levels'), '/levels', refuse)).map(([word, value]) => [
        normaliseName(word),
        levelOf(value, `/levels/${word}`, refuse),
      ]),
    ),
    territories: new Map(Object.entries(textsOf(ownSetting('territories'), '/territories', refuse))),
    columns: columnsOf(textsOf(ownSetting('columns'), '/columns', refuse), refuse),
    where: whereOf(ownSetting('where'), refuse),
    tokens: valueTokens(wordsOf(ownSetting('missing'), '/missing', [...MISSING, NONE], refuse)),
    statuses: wordsOf(ownSetting('statuses'), '/statuses', [...MISSING, ...FLAGS, NONE], refuse) as OwnStatuses,
    checked: new Set(listOf(ownSetting('checked'), '/checked', refuse)),
    sumsCommunes: communesOf(ownSetting('communes'), refuse) === 'sum',
    sheet: optionalText(ownSetting('sheet'), '/sheet', refuse),
  };
}

function communesOf(value: unknown, refuse: RefuseSetting): 'sum' | 'keep' {
  if (value === undefined) return 'keep';
  return value === 'sum' || value === 'keep'
    ? value
    : refuse('/communes', message('should-be-one-of', { words: ['sum', 'keep'] }));
}

function measuresOf(value: unknown, refuse: RefuseSetting): MeasureSetting[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return refuse('/measures', message('should-be-a-list'));
  return value.map((item: unknown, index) => {
    const at = `/measures/${index}`;
    if (!isObject(item)) return refuse(at, message('should-be-an-object'));
    const { column, multiplier = 1, ...measure } = item;
    const id = measure['id'];
    if (typeof id !== 'string' || id === '') return refuse(`${at}/id`, message('should-be-filled-text'));
    if (typeof multiplier !== 'number' || !(multiplier > 0))
      return refuse(`${at}/multiplier`, message('should-be-a-factor'));
    return { measure: { ...measure, id }, column: optionalText(column, `${at}/column`, refuse), multiplier };
  });
}

function levelOf(word: string, pointer: string, refuse: RefuseSetting): Level {
  return levelNamed(word) ?? refuse(pointer, message('territory-kind-unknown', { value: word }));
}

function columnsOf(
  columns: Readonly<Record<string, string>>,
  refuse: RefuseSetting,
): Partial<Record<ObservationField, string>> {
  for (const field of Object.keys(columns))
    if (!(FIELDS as readonly string[]).includes(field))
      refuse(`/columns/${field}`, message('should-be-one-of', { words: FIELDS }));
  return columns;
}

function whereOf(value: unknown, refuse: RefuseSetting): { column: string; values: string[] }[] {
  if (value === undefined) return [];
  if (!isObject(value)) return refuse('/where', message('should-be-an-object'));
  return Object.entries(value).map(([column, acceptedValues]) => ({
    column,
    values: typeof acceptedValues === 'string' ? [acceptedValues] : listOf(acceptedValues, `/where/${column}`, refuse),
  }));
}

function wordsOf<W extends string>(
  value: unknown,
  pointer: string,
  words: readonly W[],
  refuse: RefuseSetting,
): Record<string, W> {
  const texts = textsOf(value, pointer, refuse);
  for (const [token, word] of Object.entries(texts))
    if (!(words as readonly string[]).includes(word))
      refuse(`${pointer}/${token}`, message('should-be-one-of', { words }));
  return texts as Record<string, W>;
}

function textsOf(value: unknown, pointer: string, refuse: RefuseSetting): Record<string, string> {
  if (value === undefined) return {};
  if (!isObject(value)) return refuse(pointer, message('should-be-an-object'));
  for (const [key, item] of Object.entries(value))
    if (typeof item !== 'string') refuse(`${pointer}/${key}`, message('should-be-filled-text'));
  return value as Record<string, string>;
}

function listOf(value: unknown, pointer: string, refuse: RefuseSetting): string[] {
  if (value === undefined) return [];
  const isList = Array.isArray(value) && value.every((item): item is string => typeof item === 'string');
  return isList ? value : refuse(pointer, message('should-be-texts'));
}

function optionalText(value: unknown, pointer: string, refuse: RefuseSetting): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'string' && value !== '' ? value : refuse(pointer, message('should-be-filled-text'));
}
