// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Easy reading: short sentences, fetched only where `reading="easy"` asks for it.
import { msg, str } from '@lit/localize';
import type { Session, Training } from '@orientation-widgets/feed';
import type { TensionLevel } from '../tension/tension-level.js';

type Level = NonNullable<Training['level']>;
type Route = Session['route'];

/** Meaning of a level of tension in its year, for a jobseeker. */
export function easyTension(level: TensionLevel, period: string): string {
  switch (level) {
    case 1:
      return msg(str`En ${period}, trouver un travail était souvent difficile.`);
    case 2:
      return msg(str`En ${period}, trouver un travail pouvait être long.`);
    case 3:
      return msg(str`En ${period}, il y avait du travail dans ce métier.`);
    case 4:
      return msg(str`En ${period}, il manquait du monde dans ce métier.`);
    case 5:
      return msg(str`En ${period}, il manquait beaucoup de monde dans ce métier.`);
  }
}

/** Meaning of a level of the national framework: the skills that it certifies. */
export function easyLevel(level: Level): string {
  switch (level) {
    case 1:
      return msg('Vous apprenez à lire, à écrire et à compter.');
    case 2:
      return msg('Vous apprenez les premiers gestes d’un travail.');
    case 3:
      return msg('Vous apprenez un métier. C’est le niveau du CAP.');
    case 4:
      return msg('Vous connaissez bien un métier. C’est le niveau du bac.');
    case 5:
      return msg('C’est deux ans d’études après le bac.');
    case 6:
      return msg('C’est trois ans d’études après le bac.');
    case 7:
      return msg('C’est cinq ans d’études après le bac.');
    default:
      return msg('C’est huit ans d’études après le bac. Il n’y a pas plus haut.');
  }
}

/** Description of a route: where and how a person learns. */
export function easyRoute(route: Route): string {
  switch (route) {
    case 'school':
      return msg('Vous apprenez dans un lycée ou une école.');
    case 'apprenticeship':
      return msg('Vous allez en cours et vous travaillez dans une entreprise. Vous avez un salaire.');
    case 'work-study':
      return msg(
        'Vous travaillez dans une entreprise. Elle vous laisse du temps pour apprendre. Vous avez un salaire.',
      );
    case 'continuing':
      return msg('Vous êtes adulte. Vous apprenez un métier, ou vous en changez.');
    case 'vae':
      return msg('Vous avez déjà travaillé. Ce travail peut vous donner un diplôme.');
  }
}

/** Words between two ends of a sentence. */
const SENTENCE = /[^.!?…]+[.!?…]*/g;

/** First sentences of a text of the feed, short enough for one line. */
export function firstSentences(text: string, count: number): string {
  return (text.match(SENTENCE) ?? []).slice(0, count).join('').trim();
}
