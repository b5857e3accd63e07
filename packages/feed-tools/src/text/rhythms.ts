// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { foldText } from '@orientation-widgets/feed';
import type { Session } from '@orientation-widgets/feed';
import { memoize } from './memoize.js';

type Rhythm = NonNullable<Session['rhythms']>[number];

/** Patterns that state each rhythm, without accents. */
const RHYTHM_PATTERNS: readonly (readonly [Rhythm, RegExp])[] = [
  ['part-time', /\btemps partiel/],
  ['evening', /\bsoir(?:s|ee|ees)?\b/],
  ['weekend', /\bweek[ -]?ends?\b|\bfins? de semaine\b|\bsamedis?\b|\bdimanches?\b/],
];
/** Words of a negation or a range: "pas de cours du soir", "hors week-end", "sauf le samedi", "du lundi au samedi". */
const NEGATED = /\b(?:pas|sans|hors|aucun|aucune|ni|sauf|hormis|excepte|jusqu.?au|du lundi au)\b/;
/** Formacode of a part-time training. */
const PART_TIME = '95001';

/**
 * Returns the rhythms stated by a free text (`rythme-formation`) or a Formacode. A part of the text that contains a
 * negation is ignored.
 */
export function rhythmsOf(text: string, formacodes: readonly string[] = []): Rhythm[] {
  const stated = rhythmsInText(text);
  return formacodes.includes(PART_TIME) && !stated.includes('part-time') ? ['part-time', ...stated] : stated.slice();
}

const rhythmsInText = memoize((text: string): readonly Rhythm[] => {
  const parts = foldText(text)
    .split(/[,;.\n/|]+/)
    .filter(part => !NEGATED.test(part));
  return RHYTHM_PATTERNS.filter(([, pattern]) => parts.some(part => pattern.test(part))).map(([rhythm]) => rhythm);
});
