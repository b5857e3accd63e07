// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { percent } from '../words/format.js';
import type { JobFigures } from './job-figures.js';
import { recruitmentLabel } from './recruitment-labels.js';
import { levelOf, tensionSentence } from '../tension/tension-labels.js';
import type { JobRecord } from './job-record.js';

/** A common claim, and the answer with its figure. */
export interface Misconception {
  readonly claim: string;
  readonly answer: string;
}

/**
 * Shares of a gender between which a figure refutes that a job is for the other gender: below, it would confirm it;
 * above, nobody claims it.
 */
const [MIN_SHARE, MAX_SHARE] = [20, 35];

/** The misconceptions that a figure of the feed answers. */
export function commonMisconceptions(job: JobRecord, figures: JobFigures | undefined): Misconception[] {
  return [genderIdea(job), figures && workIdea(figures)].filter(idea => idea !== undefined);
}

/**
 * Misconception about gender, in the same sentences for women and men: their current share, their earlier share, and
 * that the job is open to them.
 */
function genderIdea({ womenShare }: JobRecord): Misconception | undefined {
  // The figure of a whole family does not apply to one of its jobs.
  if (!womenShare || womenShare.family !== undefined) return undefined;
  const areWomen = womenShare.value < 50;
  const shareOf = (value: number): number => (areWomen ? value : 100 - value);
  const few = shareOf(womenShare.value);
  if (few < MIN_SHARE || few > MAX_SHARE) return undefined;
  const [past] = womenShare.history ?? [];
  const sentences = areWomen
    ? [
        msg(str`Il y a ${percent(few)} de femmes dans ce métier (${womenShare.period}).`),
        past && msg(str`Elles étaient ${percent(shareOf(past.value))} en ${past.period}.`),
      ]
    : [
        msg(str`Il y a ${percent(few)} d’hommes dans ce métier (${womenShare.period}).`),
        past && msg(str`Ils étaient ${percent(shareOf(past.value))} en ${past.period}.`),
      ];
  return {
    claim: areWomen ? msg('C’est un métier d’hommes.') : msg('C’est un métier de femmes.'),
    answer: [msg('Pas seulement.'), ...sentences, msg('Il est ouvert à toutes et à tous.')].filter(Boolean).join(' '),
  };
}

/** Misconceptions about finding work in the job. */
function workIdea({ tension, plans }: JobFigures): Misconception | undefined {
  const displayedTension = levelOf(tension.near?.record) ? tension.near : tension.wider;
  const level = levelOf(displayedTension?.record);
  if (!displayedTension || !level) return undefined;
  const sentence = tensionSentence(level, displayedTension.record.period).replace(/\.$/, '');
  const dated = `${sentence} (${displayedTension.place}).`;
  if (level <= 2) {
    return {
      claim: msg('On y trouve tout de suite du travail.'),
      answer: msg(str`Pas toujours. ${dated}`),
    };
  }
  const planned = plans.wider ?? plans.near;
  if (level === 3 || !planned?.record.projects) return undefined;
  const { record, place } = planned;
  const count = msg(str`Recrutements prévus en ${record.year} : ${recruitmentLabel(record, 'projects')} (${place}).`);
  return { claim: msg('On n’y trouve pas de travail.'), answer: `${dated} ${count}` };
}
