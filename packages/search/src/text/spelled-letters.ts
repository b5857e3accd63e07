// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Three letters or more, each alone; not the beginning of a question ("y a t il"). */
const SPELLED = /(?<![\p{L}\p{N}])(?!y[\s.]+a[\s.])(?:\p{L}[\s.]+){2,}\p{L}(?![\p{L}\p{N}'’])\.?/giu;
/** Kinds of certification that one spells with the name after them. */
const KIND = /^(bts|cap|bep|but|dut|bac|tfp|cqp|bp|mc|tp)(?=\p{L}{2})/iu;

/** A text whose acronyms are spelled, with its acronyms: "b t s n d r c" → "bts ndrc", "S.S.I.A.P." → "SSIAP". */
export function joinSpelledLetters(text: string): string {
  return text.replace(SPELLED, letters => letters.replace(/[\s.]+/g, '').replace(KIND, '$1 '));
}
