// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Recruitment } from '@orientation-widgets/feed';
import { isMasked } from './recruitment-labels.js';

/** Number of beads in a drawing of hires. */
export const TWENTY = 20;

/** Minimum number of planned hires for a meaningful share: below it, one employer can change it. */
export const ENOUGH_HIRES = 50;

/** Maximum difference between the two bounds, in beads: beyond it, the share is only given as a minimum. */
const MOST_APART = 2;

/** Share of the planned hires that were judged difficult, out of twenty. */
export interface DifficultShare {
  readonly beads: number;
  /** Share in words: a partly secret figure lies between two bounds, or is a minimum. */
  readonly words: string;
  /** Lower bound of the share, from 0 to 1; used to rank jobs. */
  readonly least: number;
}

/** Number of hires judged difficult out of twenty planned; undefined when the figures do not allow it. */
export function difficultOfTwenty(plans: Recruitment): DifficultShare | undefined {
  const bounds = boundsOf(plans);
  if (!bounds) return undefined;
  const [least, most] = bounds;
  const [lowest, highest] = [least * TWENTY, most * TWENTY];
  if (Math.round(lowest) === Math.round(highest)) return closeShare((lowest + highest) / 2, least);
  const beads = Math.floor(lowest);
  const isNarrow = Math.ceil(highest) - beads <= MOST_APART;
  if (beads === 0 && !isNarrow) return undefined;
  const words = isNarrow
    ? msg(str`entre ${beads} et ${Math.ceil(highest)} sur 20`)
    : msg(str`au moins ${beads} sur 20`);
  return { beads, words, least };
}

/** Share of difficult hires of a job, provided that enough hires are planned. */
export function comparableShare(plans: Recruitment | undefined): DifficultShare | undefined {
  return plans && (plans.projects ?? 0) >= ENOUGH_HIRES ? difficultOfTwenty(plans) : undefined;
}

/** “Embauches difficiles : environ 11 sur 20”. */
export function shareTitle({ words }: DifficultShare): string {
  return msg(str`Embauches difficiles : ${words}`);
}

function closeShare(exact: number, least: number): DifficultShare | undefined {
  const beads = Math.round(exact);
  if (beads === 0) return exact > 0 ? { beads, words: msg('moins d’une sur 20'), least } : undefined;
  return {
    beads,
    words: exact < beads ? msg(str`près de ${beads} sur 20`) : msg(str`environ ${beads} sur 20`),
    least,
  };
}

/** Lower and upper bounds of the share of difficult hires, from 0 to 1. */
function boundsOf(plans: Recruitment): readonly [number, number] | undefined {
  const { projects, projectsMasked, difficultMasked } = plans;
  // When every cell is masked, the sum of the published ones is 0 and the figure itself is absent.
  const difficult = plans.difficult ?? (difficultMasked === undefined ? undefined : 0);
  if (!projects || difficult === undefined) return undefined;
  if (isMasked(plans, 'projects') && projectsMasked === undefined) return undefined;
  const mostDifficult = isMasked(plans, 'difficult') ? difficult + (difficultMasked ?? projects) : difficult;
  return [difficult / (projects + (projectsMasked ?? 0)), Math.min(1, mostDifficult / projects)];
}
