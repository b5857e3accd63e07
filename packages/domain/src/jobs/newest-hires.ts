// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Recruitment } from '@orientation-widgets/feed';
import { comparableShare, shareTitle } from './difficult-hires.js';
import type { DifficultShare } from './difficult-hires.js';
import type { JobFigures, Placed } from './job-figures.js';

/** Share of the hires of a year that employers judge difficult, with its territory. */
export interface HiresLead {
  readonly placed: Placed<Recruitment>;
  readonly share: DifficultShare;
}

/** Planned hires, when they are newer than the level of tension and their difficult share is published. */
export function newestHires({ plans, tension }: Pick<JobFigures, 'plans' | 'tension'>): HiresLead | undefined {
  const placed = plans.wider ?? plans.near;
  const share = comparableShare(placed?.record);
  const year = Number((tension.near?.record.period ?? '').slice(0, 4));
  return placed && share && placed.record.year > year ? { placed, share } : undefined;
}

/** The answer to a choice, for a screen reader. */
export function spokenHires({ placed: { place }, share }: HiresLead): string {
  return msg(str`${place} : ${shareTitle(share)}`);
}
