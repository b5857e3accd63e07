// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Spellings of one sound in French, in order: the first ones keep the next ones from reading them otherwise. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/sch|sh/g, 'ch'],
  [/(?<!c)h/g, ''],
  [/s?c(?=[eiy])|z/g, 's'],
  [/qu?|ck|c(?!h)/g, 'k'],
  [/gu(?=[eiy])/g, 'G'],
  [/g(?=[eiy])/g, 'j'],
  [/(?:[ae]i|[iuy])[nm](?![aeiouynm])/g, '1'],
  [/[ae][nm](?![aeiouynm])/g, '2'],
  [/o[nm](?![aeiouynm])/g, '3'],
  [/e?au/g, 'o'],
  [/oi/g, 'wa'],
  [/[ae]i|oe/g, 'e'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/[tdsxp]$/, ''],
  [/(?:er|ez|e)$/, ''],
];
/** Shorter, too many words would sound alike. */
const SHORTEST = 3;

/** How a folded word sounds, roughly: "plonbié" and "plombier" give the same. Nothing for a short one. */
export function soundOf(word: string): string | undefined {
  const sound = SPELLINGS.reduce((text, [spelling, heard]) => text.replace(spelling, heard), word);
  return sound.length < SHORTEST ? undefined : sound.toLowerCase();
}
