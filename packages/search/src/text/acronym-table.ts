// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { ACRONYMS, KINDS } from './acronyms.js';
import { contentWords } from './content-words.js';
import { fold } from './fold.js';
import { stem } from './stem.js';

/** An acronym and its long form. */
export interface AcronymEntry {
  readonly short: string;
  /** Words of the long form that are each enough to find the acronym; none for a kind of certification. */
  readonly long: readonly string[];
  /** Stems of the long form, in order. */
  readonly stems: readonly string[];
  /** Acronyms of a part of the long form: RH in GRH. */
  readonly inside: readonly string[];
}

/** Entries by acronym, and by the first stem of their long form. */
export const BY_ACRONYM = new Map<string, AcronymEntry[]>();
export const BY_FIRST_STEM = new Map<string, AcronymEntry[]>();

const LONG_FORMS = [...KINDS, ...ACRONYMS].map(([acronym, expansion], i) => {
  const words = contentWords(expansion);
  return { short: fold(acronym), long: i < KINDS.length ? [] : words, stems: words.map(stem) };
});
for (const form of LONG_FORMS) {
  const whole = ` ${form.stems.join(' ')} `;
  const inside = LONG_FORMS.filter(
    ({ stems }) => stems.length < form.stems.length && whole.includes(` ${stems.join(' ')} `),
  ).map(({ short }) => short);
  const entry: AcronymEntry = { ...form, inside };
  for (const [map, key] of [
    [BY_ACRONYM, entry.short],
    [BY_FIRST_STEM, entry.stems[0]!],
  ] as const)
    map.set(key, [...(map.get(key) ?? []), entry]);
}
