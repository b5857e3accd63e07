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
interface AcronymTable {
  readonly byAcronym: ReadonlyMap<string, readonly AcronymEntry[]>;
  readonly byFirstStem: ReadonlyMap<string, readonly AcronymEntry[]>;
}

let table: AcronymTable | undefined;

/** Table of acronyms, built on the first call since the page that downloads it is busy at that time. */
export function acronymTable(): AcronymTable {
  return (table ??= compile());
}

function compile(): AcronymTable {
  const byAcronym = new Map<string, AcronymEntry[]>();
  const byFirstStem = new Map<string, AcronymEntry[]>();
  const forms = [...KINDS, ...ACRONYMS].map(([acronym, expansion], i) => {
    const words = contentWords(expansion);
    return { short: fold(acronym), long: i < KINDS.length ? [] : words, stems: words.map(stem) };
  });
  for (const form of forms) {
    const paddedStems = ` ${form.stems.join(' ')} `;
    const inside = forms
      .filter(({ stems }) => stems.length < form.stems.length && paddedStems.includes(` ${stems.join(' ')} `))
      .map(({ short }) => short);
    const entry: AcronymEntry = { ...form, inside };
    for (const [map, key] of [
      [byAcronym, entry.short],
      [byFirstStem, entry.stems[0]!],
    ] as const)
      map.set(key, [...(map.get(key) ?? []), entry]);
  }
  return { byAcronym, byFirstStem };
}
