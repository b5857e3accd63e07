// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { nearestNames } from '../words/nearest-name.js';
import type { CodeIndex } from './code-index.js';
import { parseCode } from './parse-codes.js';

/** Result of resolving the text of an attribute. */
export type CodeResolution<T> =
  | { readonly status: 'record'; readonly record: T }
  /** Several records have the code. `former` is set when they replace a code that is no longer valid. */
  | { readonly status: 'choice'; readonly records: readonly T[]; readonly former?: FormerCode }
  /** The code is old: the record that replaces it. */
  | { readonly status: 'successor'; readonly record: T; readonly former: FormerCode }
  | {
      readonly status: 'unknown';
      /** The nearest codes of the feed, best first, each ready to be written: `rncp:38380`. At most `MAX_NEAREST`. */
      readonly nearest: readonly string[];
      /** Systems that the feed supports. */
      readonly systems: readonly string[];
    };

/** A code that is no longer valid. */
export interface FormerCode {
  /** Code as the page writes it: `rncp:2705`. */
  readonly code: string;
  /** Name of the record that had the code; absent when the feed no longer has it. */
  readonly name?: string;
}

/** Maximum number of similar codes listed for an unknown one. */
export const MAX_NEAREST = 3;

/**
 * The records that the text of an attribute names. The text is, in this order:
 *
 * - the id of a record, whatever it is made of: it opens that record, even one that is over;
 * - a code with the name of its system, `rome:D1102`, `cfd:50022139`. Case, spaces, hyphens and dots of the code count for nothing,
 *   and it may repeat the name of its register: `rncp:RNCP38380`;
 * - several of them separated by spaces, in any order: the records that have them all. `uai:0593117T cfd:50022139` is a diploma in
 *   one school.
 *
 * A record that is over gives way to what replaces it, when the feed has that. A code without its system is left to the caller.
 *
 * @param index - from `jobCodes`, `trainingCodes` or `providerCodes`.
 * @param text - text of an attribute.
 */
export function resolveCodes<T extends { readonly id: string }>(index: CodeIndex<T>, text: string): CodeResolution<T> {
  const byId = index.get(text);
  if (byId) return { status: 'record', record: byId };
  let common: readonly T[] | undefined;
  let former: FormerCode | undefined;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const { records, ...leads } = recordsOf(index, word);
    former ??= leads.former;
    common = common ? common.filter(record => records.includes(record)) : records;
    if (!records.length) return unknown(index, word);
  }
  const [record, ...candidates] = common ?? [];
  if (!record) return unknown(index, '');
  if (candidates.length) return { status: 'choice', records: [record, ...candidates], ...(former && { former }) };
  return former ? { status: 'successor', record, former } : { status: 'record', record };
}

function recordsOf<T extends { readonly id: string }>(
  index: CodeIndex<T>,
  word: string,
): { records: readonly T[]; former?: FormerCode } {
  const parsed = parseCode(word);
  const exact = index.get(word);
  if (exact || !parsed) return { records: exact ? [exact] : [] };
  const matches = index.systems.get(parsed.system)?.get(parsed.code) ?? [];
  if (!matches.length) {
    const heirs = index.heirsOf(parsed.system, parsed.code);
    return heirs.length ? { records: heirs, former: { code: word } } : { records: [] };
  }
  const current = matches.map(record => ({ record, successors: index.successorsOf(record) }));
  const replaced = current.find(({ successors }) => successors.length);
  // Among several records of a code, one that has not ended is chosen.
  const ongoing = current.filter(({ successors }) => !successors.length).map(({ record }) => record);
  if (!replaced || ongoing.length) return { records: ongoing };
  return {
    records: [...new Set(current.flatMap(({ successors }) => successors))],
    former: { code: word, name: index.nameOf(replaced.record) },
  };
}

function unknown<T>({ systems }: CodeIndex<T>, word: string): CodeResolution<T> {
  const { system = '', code = '' } = parseCode(word) ?? {};
  const codes = systems.get(system)?.keys() ?? [];
  return {
    status: 'unknown',
    nearest: nearestNames(code, codes, MAX_NEAREST).map(name => `${system}:${name}`),
    systems: [...systems.keys()],
  };
}
