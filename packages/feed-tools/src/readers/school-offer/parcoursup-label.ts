// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { cleanLine } from '../../text/clean-text.js';
import type { OfferedTraining } from './offers.js';

/** Kind of a training of Parcoursup, recognised by the first words of its name; null when a level is not defined. */
interface Kind {
  start: RegExp;
  level: number | null;
  entryLevel: number | null;
  certifying: boolean;
}

const KINDS: readonly Kind[] = [
  { start: /^BTSA? /, level: 5, entryLevel: 4, certifying: true },
  { start: /^DEUST /, level: 5, entryLevel: 4, certifying: true },
  { start: /^BUT /, level: 6, entryLevel: 4, certifying: true },
  { start: /^Licence /, level: 6, entryLevel: 4, certifying: true },
  { start: /^DN ?MADE /i, level: 6, entryLevel: 4, certifying: true },
  { start: /^(CPGE|CUPGE|Classe pr[ée]paratoire) /i, level: null, entryLevel: 4, certifying: false },
  { start: /^(Ann[ée]e pr[ée]paratoire|Mise à niveau|FCIL) /i, level: null, entryLevel: null, certifying: false },
];

/** Returns the training of a label of Parcoursup: `BTS - Services - Communication - en apprentissage`. */
export function parcoursupTraining(label: string): OfferedTraining {
  const title = parcoursupTitle(label);
  const { level, entryLevel, certifying } = KINDS.find(({ start }) => start.test(`${title} `)) ?? {
    level: null,
    entryLevel: null,
    certifying: true,
  };
  return { title, level, entryLevel, certifying };
}

/** Returns a title without the sector of a BTS or the route, which the feed gives elsewhere. */
function parcoursupTitle(label: string): string {
  return cleanLine(label)
    .replace(/ - en apprentissage$/i, '')
    .replace(/^BTS - Agricole - /, 'BTSA ')
    .replace(/^BTS - (?:Services|Production|Maritime) - /, 'BTS ')
    .replace(/^(BUT|CPGE|CUPGE|DEUST|DN MADE|Licence|Licence professionnelle) - /, '$1 ')
    .replaceAll(' - ', ' – ')
    .replaceAll("'", '’');
}
