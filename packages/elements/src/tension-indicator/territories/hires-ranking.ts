// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ENOUGH_HIRES } from '@orientation-widgets/domain/jobs/difficult-hires.js';
import { plansChange } from '@orientation-widgets/domain/jobs/plans-change.js';
import { recruitmentLabel } from '@orientation-widgets/domain/jobs/recruitment-labels.js';
import type { HiresRanking, JobByHires } from '@orientation-widgets/domain/jobs/hires-ranking.js';
import { levelOf, tensionTitle } from '@orientation-widgets/domain/tension/tension-labels.js';
import { capital, plural } from '@orientation-widgets/domain/words/format.js';
import { shareDiscs } from '../../jobs/share-discs.js';
import type { Provenance } from '../../sources/source-note.js';
import { jobNameLink } from '../shared/job-name-link.js';
import type { TensionProps } from '../shared/tension-form.js';

/** What the ranking is of, and the years of its two measures. */
export function hiresNotes({ year, rows }: HiresRanking): TemplateResult {
  const period = periodOf(rows);
  return html`<p class="note">${msg(str`Part des embauches jugées difficiles par les employeurs en ${year}.`)} ${period ? msg(str`Tension en ${period}.`) : nothing}</p>
    <p class="note">${msg(str`Seuls les métiers d’au moins ${ENOUGH_HIRES} embauches prévues sont classés.`)}</p>`;
}

/** A row for each job: its name, twenty of its hires, how many are planned, then its level of tension. */
export function hiresRows(rows: readonly JobByHires[], context: TensionProps): TemplateResult {
  return html`<ol class="by-hires" part="list">
    ${rows.map((row, index) => hiresRow(row, index, context))}
  </ol>`;
}

export function hiresProvenances({ rows }: HiresRanking, place: string): Provenance[] {
  const [plans] = rows.map(row => row.plans);
  const tension = rows.find(row => levelOf(row.tension))?.tension;
  return [
    ...(plans ? [{ sourceId: plans.sourceId, period: String(plans.year), place }] : []),
    ...(tension ? [{ sourceId: tension.sourceId, period: tension.period, place }] : []),
  ];
}

function periodOf(rows: readonly JobByHires[]): string | undefined {
  return rows.find(({ tension }) => levelOf(tension))?.tension?.period;
}

function hiresRow(
  { job, otherJobs, plans, share, tension }: JobByHires,
  index: number,
  context: TensionProps,
): TemplateResult {
  const level = levelOf(tension);
  const change = plansChange(plans);
  return html`<li data-row tabindex="-1" part="item">
    <span class="rank" aria-hidden="true">${index + 1}</span>
    <div class="about">
      <p class="name" lang="fr">${jobNameLink(job, context)}</p>
      ${otherJobs ? html`<p class="note">${plural(otherJobs, msg(str`Le chiffre compte aussi ${otherJobs} métier proche.|Le chiffre compte aussi ${otherJobs} métiers proches.`))}</p>` : nothing}
    </div>
    <div class="hires">${shareDiscs(share.beads * 5)}<strong>${capital(share.words)}</strong></div>
    <p class="note">${msg(str`Recrutements prévus : ${recruitmentLabel(plans, 'projects')}.`)} ${change ?? nothing} ${level ? `${tensionTitle(level)}.` : nothing}</p>
  </li>`;
}
