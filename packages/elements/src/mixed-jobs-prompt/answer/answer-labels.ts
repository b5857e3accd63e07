// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Job } from '@orientation-widgets/feed';
import { number, percent, plural } from '../../i18n/formats/format.js';
import { outOfTwenty } from '../../jobs/women-share/share-discs.js';
import { tensionSentence } from '../../jobs/tension/tension-labels.js';
import { balance, verdict } from './guess.js';
import { inSentence } from '../question/guess-labels.js';
import type { NextJob } from './next-jobs.js';
import type { Earlier } from './share-over-time.js';

/** The sentence that sums up the answer; it blames nobody. */
export function answerTitle(guess: number | null, share: number): readonly string[] {
  const real = percent(share);
  switch (verdict(guess, share)) {
    case 'unknown':
      return [msg(str`C’est ${real} de femmes.`)];
    case 'close':
      return [msg(str`Bien vu : ${real} de femmes.`)];
    default:
      return [msg(str`Vous avez dit ${percent(guess ?? 0)}.`), msg(str`En réalité : ${real} de femmes.`)];
  }
}

/** How far the guess is from the figure. */
export function answerComment(guess: number | null, share: number): string {
  const women = outOfTwenty(Math.abs((guess ?? share) - share));
  switch (verdict(guess, share)) {
    case 'unknown':
      return msg('Ce chiffre ne se devine pas facilement.');
    case 'close':
      return msg('Votre idée de ce métier est juste.');
    case 'higher':
      return plural(
        women,
        msg(
          str`C’est ${women} femme sur 20 de moins que votre réponse. Ce chiffre ne se devine pas facilement.|C’est ${women} femmes sur 20 de moins que votre réponse. Ce chiffre ne se devine pas facilement.`,
        ),
      );
    case 'lower':
      return plural(
        women,
        msg(
          str`C’est ${women} femme sur 20 de plus que votre réponse. Ce chiffre ne se devine pas facilement.|C’est ${women} femmes sur 20 de plus que votre réponse. Ce chiffre ne se devine pas facilement.`,
        ),
      );
  }
}

/** How far people usually are, as a survey found; the same pattern above and below. */
export function usualSentence(guess: number, share: number): string {
  const usual = percent(guess);
  const points = Math.round(Math.abs(guess - share));
  switch (verdict(guess, share)) {
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

/** What the figure means; the same pattern for both genders. */
export function meaning(share: number): string {
  const open = msg('Le métier est ouvert à toutes et tous.');
  const who = balance(share);
  if (who === 'balanced') return msg(str`Dans ce métier, femmes et hommes sont à peu près aussi nombreux. ${open}`);
  const most = outOfTwenty(who === 'men' ? 100 - share : share);
  if (most === 20) {
    return who === 'men'
      ? msg(str`Dans ce métier, presque toutes les personnes sont des hommes. ${open}`)
      : msg(str`Dans ce métier, presque toutes les personnes sont des femmes. ${open}`);
  }
  return who === 'men'
    ? plural(
        most,
        msg(
          str`Dans ce métier, ${most} personne sur 20 est un homme. ${open}|Dans ce métier, ${most} personnes sur 20 sont des hommes. ${open}`,
        ),
      )
    : plural(
        most,
        msg(
          str`Dans ce métier, ${most} personne sur 20 est une femme. ${open}|Dans ce métier, ${most} personnes sur 20 sont des femmes. ${open}`,
        ),
      );
}

/** What the figure of a job means; nothing when it is unknown. */
export function meaningOf({ womenShare }: Job): string {
  return womenShare ? meaning(womenShare.value) : '';
}

/** How many women and men work there, to the nearest hundred; nothing when their number is unknown. */
export function workersSentence({ workers, value }: NonNullable<Job['womenShare']>): string {
  if (workers === undefined) return '';
  const women = Math.round((workers * value) / 10_000) * 100;
  const people = (count: number): string => (count ? number(count) : msg('moins de 100'));
  return msg(
    str`En France, ${number(workers)} personnes font ce métier : ${people(women)} femmes et ${people(workers - women)} hommes.`,
  );
}

/** An earlier share, and its change since. */
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

/** “3 femmes sur 20”, for a row of the list. */
export function womenOutOfTwenty(share: number): string {
  const women = outOfTwenty(share);
  if (share === 0) return msg('aucune femme sur 20');
  if (women === 0) return msg('moins de 1 femme sur 20');
  if (women === 20 && share < 100) return msg('plus de 19 femmes sur 20');
  return plural(women, msg(str`${women} femme sur 20|${women} femmes sur 20`));
}

/** The share of the wider family today: its past compares with that, not with the figure of the job. */
export function familySentence({ period, value }: Pick<NonNullable<Job['womenShare']>, 'period' | 'value'>): string {
  return msg(str`En ${period}, c’est ${percent(value)}.`);
}

/** Why a job is suggested: what it has in common, where it differs, and that it is hard to recruit for. */
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

/** ROME ends some skills with a list of examples. */
function inList(skills: readonly string[]): string {
  return skills.map(skill => inSentence(skill.replace(/ \([^)]*\)$/, ''))).join(', ');
}

/** Title of the list of other jobs. */
export function nextJobsTitle(): string {
  return msg('D’autres idées de métiers');
}
