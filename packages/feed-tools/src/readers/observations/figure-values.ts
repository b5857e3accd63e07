// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Observation } from '@orientation-widgets/feed';
import { MISSING_WORDS } from '../../commitments/workbook-columns.js';
import { normaliseName } from '../../text/names.js';
import { readWrittenCount, type WrittenCount } from '../../text/read-count.js';
import { readNumber } from '../../text/read-number.js';

/** Why there is no value. */
export type MissingReason = NonNullable<Observation['missing']>;

/** Flags of a value. */
export type Flag = NonNullable<Observation['flags']>[number];

/** The reasons for no value, and the word for a cell that says nothing: there is then no record. */
export const MISSING: readonly MissingReason[] = Object.keys(MISSING_WORDS) as MissingReason[];
export const NONE = 'none';

/** Meanings of the texts that stand for a number; a source may set others in its `missing`. */
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

/** The tokens of a source: those of the tool, the words of the seven reasons, then its own. */
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

/** A cell that should hold a value: a number with its sign of unit, a reason for none, or nothing known. */
export type ReadValue =
  | (WrittenCount & { readonly sign: '%' | '€' | undefined })
  | { readonly missing: MissingReason | typeof NONE }
  | undefined;

/**
 * Reads a cell; undefined for a text that is neither a number nor a token.
 *
 * @param isCount Whether `1.234` is a thousand.
 */
export function readValue(text: string, tokens: ValueTokens, isCount: boolean): ReadValue {
  const token = tokens.get(text.trim().toLowerCase()) ?? tokens.get(normaliseName(text));
  if (token !== undefined) return { missing: token };
  const number = readFigure(text, isCount);
  const sign = /[%€]$/.exec(text.trim())?.[0] as '%' | '€' | undefined;
  return number && { ...number, sign };
}

/** Reads a number, as a count or as any other. */
export function readFigure(text: string, isCount: boolean): WrittenCount | undefined {
  if (isCount) return readWrittenCount(text);
  const value = readNumber(text);
  return value === undefined ? undefined : { value };
}

/** Meaning of a code of OBS_STATUS, by the code list of SDMX: a flag, a reason for no value, or nothing. */
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

/** Codes of CONF_STATUS under which a value is not published. */
const CONFIDENTIAL = new Set(['C', 'D', 'N', 'S']);
/** F: free; empty: not stated. */
const FREE = new Set(['', 'F']);

/** Codes of observation status that a source adds. */
export type OwnStatuses = Readonly<Record<string, Flag | MissingReason | typeof NONE>>;

/** Reads OBS_STATUS, or a word of it; undefined for a code of no list. */
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

/** Whether CONF_STATUS forbids to publish; undefined for a code of no list. */
export function isConfidential(text: string): boolean | undefined {
  const code = text.trim().toUpperCase();
  if (CONFIDENTIAL.has(code)) return true;
  return FREE.has(code) ? false : undefined;
}

function isMissing(word: string): word is MissingReason {
  return (MISSING as readonly string[]).includes(word);
}
