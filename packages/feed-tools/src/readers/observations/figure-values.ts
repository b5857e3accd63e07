// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Observation } from '@orientation-widgets/feed';
import { MISSING_WORDS } from '../../commitments/workbook-columns.js';
import { normaliseName } from '../../text/names.js';
import { readWrittenCount, type WrittenCount } from '../../text/read-count.js';
import { readNumber } from '../../text/read-number.js';

/** Reason for a missing value. */
export type MissingReason = NonNullable<Observation['missing']>;

/** Qualifier of a value, such as provisional. */
export type Flag = NonNullable<Observation['flags']>[number];

/** Reasons for a missing value, and the word for a cell without any information, which gives no record. */
export const MISSING: readonly MissingReason[] = Object.keys(MISSING_WORDS) as MissingReason[];
export const NONE = 'none';

/** Meaning of the texts that replace a number; the setting `missing` of a source may change it. */
export type ValueTokens = ReadonlyMap<string, MissingReason | typeof NONE>;

const TOKENS: Readonly<Record<string, MissingReason | typeof NONE>> = {
  '': NONE,
  '-': NONE,
  '*': 'secret',
  s: 'secret',
  c: 'secret',
  nd: 'not-published',
  'n.d.': 'not-published',
  ':': 'not-published',
  ns: 'below-threshold',
  so: 'not-applicable',
  's.o.': 'not-applicable',
};

/** Returns the tokens of a source: those of the tool, the words for the reasons, then its own. */
export function valueTokens(sourceTokens: Readonly<Record<string, MissingReason | typeof NONE>>): ValueTokens {
  const words = Object.entries(MISSING_WORDS).map(
    ([missing, word]) => [normaliseName(word), missing as MissingReason] as const,
  );
  const names = MISSING.map(missing => [normaliseName(missing), missing] as const);
  return new Map([
    ...Object.entries(TOKENS),
    ...names,
    ...words,
    ...Object.entries(sourceTokens).map(([token, missing]) => [token.trim().toLowerCase(), missing] as const),
  ]);
}

/**
 * Content of a cell of values: a number with its unit sign, the reason of a missing value or `none`, or undefined for
 * another text.
 */
export type ReadValue =
  | (WrittenCount & { readonly sign: '%' | '€' | undefined })
  | { readonly missing: MissingReason | typeof NONE }
  | undefined;

/**
 * Reads a cell; undefined for a text that is neither a number nor a token.
 *
 * @param isCount Whether `1.234` means 1234.
 */
export function readValue(text: string, tokens: ValueTokens, isCount: boolean): ReadValue {
  const token = tokens.get(text.trim().toLowerCase()) ?? tokens.get(normaliseName(text));
  if (token !== undefined) return { missing: token };
  const number = readFigure(text, isCount);
  const sign = /[%€]$/.exec(text.trim())?.[0] as '%' | '€' | undefined;
  return number && { ...number, sign };
}

/** Reads a number, as a count or as any other figure. */
export function readFigure(text: string, isCount: boolean): WrittenCount | undefined {
  if (isCount) return readWrittenCount(text);
  const value = readNumber(text);
  return value === undefined ? undefined : { value };
}

/** Meaning of a code of OBS_STATUS, by the code list of SDMX: a flag, the reason for a missing value, or nothing. */
export type Status = { readonly flag: Flag } | { readonly missing: MissingReason } | 'nothing';

const STATUSES: Readonly<Record<string, Status>> = {
  '': 'nothing',
  A: 'nothing',
  P: { flag: 'provisional' },
  E: { flag: 'estimated' },
  I: { flag: 'estimated' },
  F: { flag: 'forecast' },
  B: { flag: 'break' },
  L: { missing: 'not-collected' },
  M: { missing: 'not-applicable' },
  O: { missing: 'not-published' },
  Q: { missing: 'secret' },
};

const FLAG_WORDS: Readonly<Record<string, Flag>> = {
  provisional: 'provisional',
  provisoire: 'provisional',
  estimated: 'estimated',
  estime: 'estimated',
  estimee: 'estimated',
  forecast: 'forecast',
  prevision: 'forecast',
  break: 'break',
  rupture: 'break',
};

/** Codes of CONF_STATUS that forbid the publication of a value. */
const CONFIDENTIAL = new Set(['C', 'D', 'N', 'S']);
/** Codes of CONF_STATUS that allow the publication: F for free, or an empty text. */
const FREE = new Set(['', 'F']);

/** Additional codes of observation status, from the settings of a source. */
export type OwnStatuses = Readonly<Record<string, Flag | MissingReason | typeof NONE>>;

/** Reads OBS_STATUS, or a word for it; undefined for an unknown code. */
export function readStatus(text: string, sourceStatuses: OwnStatuses): Status | undefined {
  const code = text.trim();
  const mine = Object.hasOwn(sourceStatuses, code) ? sourceStatuses[code] : undefined;
  if (mine === NONE) return 'nothing';
  if (mine !== undefined) return isMissing(mine) ? { missing: mine } : { flag: mine };
  if (Object.hasOwn(STATUSES, code.toUpperCase())) return STATUSES[code.toUpperCase()];
  const word = normaliseName(code);
  if (Object.hasOwn(FLAG_WORDS, word)) return { flag: FLAG_WORDS[word] as Flag };
  const missing = MISSING.find(name => normaliseName(MISSING_WORDS[name]) === word || normaliseName(name) === word);
  return missing && { missing };
}

/** Whether CONF_STATUS forbids the publication; undefined for an unknown code. */
export function isConfidential(text: string): boolean | undefined {
  const code = text.trim().toUpperCase();
  if (CONFIDENTIAL.has(code)) return true;
  return FREE.has(code) ? false : undefined;
}

function isMissing(word: string): word is MissingReason {
  return (MISSING as readonly string[]).includes(word);
}
