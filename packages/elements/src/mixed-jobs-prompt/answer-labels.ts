// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Job } from '@orientation-widgets/feed';
import { number, percent, plural } from '@orientation-widgets/domain/words/format.js';
import { isOverNineteen, isUnderOne, outOfTwenty } from '../jobs/share-discs.js';
import { tensionSentence } from '@orientation-widgets/domain/tension/tension-labels.js';
import { compareGuess } from '@orientation-widgets/domain/jobs/guess.js';
import { inSentence } from './guess-labels.js';
import type { NextJob } from '@orientation-widgets/domain/jobs/next-jobs.js';
import type { Earlier } from './share-over-time.js';

/** Answer in one sentence, without blame. */
export function answerSentence(share: number): string {
  const women = outOfTwenty(share);
  if (share === 0) return msg('Dans ce métier, aucune personne n’est une femme.');
  if (isUnderOne(share)) return msg('Dans ce métier, moins d’une personne sur 20 est une femme.');
  if (isOverNineteen(share)) return msg('Dans ce métier, plus de 19 personnes sur 20 sont des femmes.');
  return plural(
    women,
    msg(
      str`Dans ce métier, ${women} personne sur 20 est une femme.|Dans ce métier, ${women} personnes sur 20 sont des femmes.`,
    ),
  );
}

/** Difference between the guess and the figure, in words. */
export function guessSentence(guess: number | null, share: number): string {
  if (guess === null) return msg('Ce chiffre ne se devine pas facilement.');
  const guessText = number(outOfTwenty(guess));
  return compareGuess(guess, share) === 'close'
    ? msg(str`Vous aviez dit ${guessText}. Bien vu !`)
    : msg(str`Vous aviez dit ${guessText}. C’est ${shortCount(share)}.`);
}

/** Number of women out of twenty, after “C’est”. */
export function shortCount(share: number): string {
  if (isUnderOne(share)) return msg('moins d’une');
  return isOverNineteen(share) ? msg('plus de 19') : number(outOfTwenty(share));
}

/** Share of women, with its year and place. */
export function figureSentence({ value, period }: Pick<NonNullable<Job['womenShare']>, 'period' | 'value'>): string {
  return msg(str`En France, ${percent(value)} de femmes en ${period}.`);
}

/** Sentence shown for every job. */
export function openSentence(): string {
  return msg('Ce métier est ouvert à toutes et à tous.');
}

/** Usual difference of guesses, according to a survey; the same pattern above and below. */
export function usualSentence(guess: number, share: number): string {
  const usual = percent(guess);
  const points = Math.round(Math.abs(guess - share));
  switch (compareGuess(guess, share)) {
    case 'higher':
      return plural(
        points,
        msg(
          str`En moyenne, les personnes interrogées disent ${usual}. C’est ${points} point de plus que la réalité.|En moyenne, les personnes interrogées disent ${usual}. C’est ${points} points de plus que la réalité.`,
        ),
      );
    case 'lower':
      return plural(
        points,
        msg(
          str`En moyenne, les personnes interrogées disent ${usual}. C’est ${points} point de moins que la réalité.|En moyenne, les personnes interrogées disent ${usual}. C’est ${points} points de moins que la réalité.`,
        ),
      );
    default:
      return msg(str`En moyenne, les personnes interrogées disent ${usual}. C’est proche de la réalité.`);
  }
}

/** Meaning of the figure of a job; empty when it is unknown. */
export function meaningOf({ womenShare }: Job): string {
  return womenShare ? `${answerSentence(womenShare.value)} ${openSentence()}` : '';
}

/** Numbers of women and men in the job, to the nearest hundred; empty when they are unknown. */
export function workersSentence({ workers, value }: NonNullable<Job['womenShare']>): string {
  if (workers === undefined) return '';
  const women = Math.round((workers * value) / 10_000) * 100;
  const people = (count: number): string => (count ? number(count) : msg('moins de 100'));
  return msg(
    str`En France, ${number(workers)} personnes font ce métier : ${people(women)} femmes et ${people(workers - women)} hommes.`,
  );
}

/** Earlier share, and its change since. */
export function earlierSentence({ period, value, change }: Earlier): string {
  const before = percent(value);
  switch (change) {
    case 'rose':
      return msg(str`En ${period}, c’était ${before}. La part des femmes a augmenté.`);
    case 'fell':
      return msg(str`En ${period}, c’était ${before}. La part des femmes a baissé.`);
    case 'same':
      return msg(str`En ${period}, c’était ${before}. La part des femmes a peu changé.`);
  }
}

/** Current share of the wider family of jobs: its past values compare with it, not with the figure of the job. */
export function familySentence({ period, value }: Pick<NonNullable<Job['womenShare']>, 'period' | 'value'>): string {
  return msg(str`En ${period}, c’est ${percent(value)}.`);
}

/** Reasons for the suggestion of a job: its common points, its differences, and its tension. */
export function reasons({ tie, elsewhere, tension }: NextJob): string[] {
  return [
    tieSentence(tie),
    ...(elsewhere ? [msg(str`Autre secteur : ${inSentence(elsewhere)}`)] : []),
    ...(tension ? [tensionSentence(tension.level, tension.record.period)] : []),
  ];
}

function tieSentence(tie: NextJob['tie']): string {
  switch (tie.kind) {
    case 'skills':
      return plural(
        tie.skills.length,
        msg(str`Point commun : ${inList(tie.skills)}|Points communs : ${inList(tie.skills)}`),
      );
    case 'related':
      return msg('Un métier proche');
    case 'sector':
      return msg(str`Même secteur : ${inSentence(tie.sector)}`);
  }
}

/** Skills in a list, without the examples in brackets at the end of some ROME skills. */
function inList(skills: readonly string[]): string {
  return skills.map(skill => inSentence(skill.replace(/ \([^)]*\)$/, ''))).join(', ');
}

/** Title of the list of other jobs. */
export function nextJobsTitle(): string {
  return msg('Des gestes voisins, d’autres équipes');
}
