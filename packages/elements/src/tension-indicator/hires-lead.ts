// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Recruitment } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { titleHeading } from '../core/heading.js';
import { comparableShare, shareTitle } from '@orientation-widgets/domain/jobs/difficult-hires.js';
import type { DifficultShare } from '@orientation-widgets/domain/jobs/difficult-hires.js';
import type { JobFigures, Placed } from '@orientation-widgets/domain/jobs/job-figures.js';
import { recruitmentLabel } from '@orientation-widgets/domain/jobs/recruitment-labels.js';
import { shareDiscs } from '../jobs/share-discs.js';
import { instead, jobAndPlace } from './tension-summary.js';

/** The share of the hires of a year that employers judge difficult, and where. */
export interface HiresLead {
  readonly placed: Placed<Recruitment>;
  readonly share: DifficultShare;
}

/** The hires planned, where they are newer than the level of tension and their difficult share is published. */
export function newestHires({ plans, tension }: JobFigures): HiresLead | undefined {
  const placed = plans.wider ?? plans.near;
  const share = comparableShare(placed?.record);
  const year = Number((tension.near?.record.period ?? '').slice(0, 4));
  return placed && share && placed.record.year > year ? { placed, share } : undefined;
}

/** The newest measure first: a title, twenty hires drawn, and their number. */
export function hiresLead(
  job: string,
  { placed, share }: HiresLead,
  level: number,
  figures: JobFigures,
): TemplateResult {
  const { record, place, territoryId } = placed;
  return html`${titleHeading(level, shareTitle(share))} ${jobAndPlace(job, place)}
    ${territoryId === figures.askedId ? nothing : html`<p class="note">${instead(figures.territoryId, place)}</p>`}
    ${shareDiscs(share.beads * 5)}
    <p class="voice" part="summary">${msg(str`Embauches prévues en ${record.year} : ${recruitmentLabel(record, 'projects')}. Le dessin en montre vingt, et combien les employeurs jugent difficiles.`)}</p>`;
}

/** The answer to a choice, for a screen reader. */
export function spokenHires({ placed: { place }, share }: HiresLead): string {
  return msg(str`${place} : ${shareTitle(share)}`);
}
