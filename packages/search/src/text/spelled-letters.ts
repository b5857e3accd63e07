// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Three letters or more, each alone, with an optional digit before the last; not the beginning of a question ("y a t
 * il").
 */
const SPELLED = /(?<![\p{L}\p{N}])(?!y[\s.]+a[\s.])(?:\p{L}[\s.]+){2,}(?:\d[\s.]+)?\p{L}(?![\p{L}\p{N}'’])\.?/giu;
/** Two letters with a dot between. */
const DOTTED = /(?<![\p{L}\p{N}.])(\p{L})\.(\p{L})(?![\p{L}\p{N}'’])\.?/giu;
/** Kinds of certification that are spelled together with the name after them. */
const KIND = /^(?:bts|cap|bep|bpjeps|but|dut|bac|tfp|cqp|bp|mac|mc|tp)(?=\p{L}{2})|^caces(?=r$)/iu;

/** The letter of a kind of machine apart from its number: "R 489". */
const MACHINE = /(?<![\p{L}\p{N}])r[\s.]+(?=4\d\d(?!\d))/giu;

/** Joins the spelled acronyms of a text: "b t s n d r c" → "bts ndrc", "S.S.I.A.P." → "SSIAP". */
export function joinSpelledLetters(text: string): string {
  return text
    .replace(SPELLED, letters => letters.replace(/[\s.]+/g, '').replace(KIND, '$& '))
    .replace(DOTTED, '$1$2 ')
    .replace(MACHINE, 'r');
}
