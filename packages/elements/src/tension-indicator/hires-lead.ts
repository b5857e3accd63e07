// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { titleHeading } from '../core/heading.js';
import { shareTitle } from '@orientation-widgets/domain/jobs/difficult-hires.js';
import type { JobFigures } from '@orientation-widgets/domain/jobs/job-figures.js';
import type { HiresLead } from '@orientation-widgets/domain/jobs/newest-hires.js';
import { recruitmentLabel } from '@orientation-widgets/domain/jobs/recruitment-labels.js';
import { shareDiscs } from '../jobs/share-discs.js';
import { instead, jobAndPlace } from './shared/tension-summary.js';

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
