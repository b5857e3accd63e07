// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** French spellings and their sounds. The order matters: each rule applies to the result of the earlier ones. */
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
/** Minimum length of a key: a shorter one would be shared by too many words. */
const MIN_LENGTH = 3;

/** A key that words of similar sound share: "plonbie" and "plombier". Undefined when it would be too short. */
export function phoneticKey(word: string): string | undefined {
  const key = SPELLINGS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), word);
  return key.length < MIN_LENGTH ? undefined : key.toLowerCase();
}
