// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { capital, percent } from '@orientation-widgets/domain/words/format.js';
import { heading } from '../../core/heading.js';
import { iconLock, iconRoute } from '../../icons/common-icons.js';
import { shareTitle } from '@orientation-widgets/domain/jobs/difficult-hires.js';
import type { JobFigures } from '@orientation-widgets/domain/jobs/job-figures.js';
import { newestHires } from '@orientation-widgets/domain/jobs/newest-hires.js';
import type { HiresLead } from '@orientation-widgets/domain/jobs/newest-hires.js';
import { plansChange } from '@orientation-widgets/domain/jobs/plans-change.js';
import { recruitmentLabel } from '@orientation-widgets/domain/jobs/recruitment-labels.js';
import { familyFigure, shareDiscs, shareInWords } from '../../jobs/share-discs.js';
import { tensionBadge } from '../../jobs/tension-badge.js';
import { levelOf, tensionSentence, withheldReason } from '@orientation-widgets/domain/tension/tension-labels.js';
import { iconClock, iconEuro, iconTrend } from './job-icons.js';
import type { JobCardVariant, JobRecord } from '@orientation-widgets/domain/jobs/job-record.js';
import { payAmount, payNote } from '@orientation-widgets/domain/jobs/pay-labels.js';
import { inline } from '@orientation-widgets/domain/jobs/job-labels.js';

export type JobView = TemplateResult | typeof nothing;

/** How many of the newest hires are judged difficult, drawn; then the level of tension, which is older. */
export function difficultyView(figures: JobFigures, compact: boolean): JobView {
  const hires = newestHires(figures);
  return hires ? html`${hiresView(hires)}${earlierLevel(figures, compact)}` : tensionView(figures, compact);
}

function hiresView({ placed: { record, place }, share }: HiresLead): TemplateResult {
  return html`<div class="stack hires">
    <p><b>${shareTitle(share)}</b></p>
    ${shareDiscs(share.beads * 5)}
    <p class="note" lang="fr"><bdi>${place}</bdi>, ${record.year}</p>
  </div>`;
}

/** The level below the newest measure, with its year once. */
function earlierLevel({ tension: { near, wider } }: JobFigures, compact: boolean): JobView {
  const placedTension = levelOf(near?.record) ? near : wider;
  const level = levelOf(placedTension?.record);
  if (!placedTension || !level) return nothing;
  return html`<div class="stack">
    <p class="note">${msg('Et depuis longtemps ?')}</p>
    ${compact ? nothing : html`<p>${tensionBadge(level, msg('Tension'))}</p>`}
    <p>${tensionSentence(level, placedTension.record.period)}</p>
    ${compact ? nothing : html`<p class="note">${french(placedTension.place)}</p>`}
  </div>`;
}

/** The level in a sentence; or why there is none here, and the level of a wider territory. */
function tensionView({ tension: { near, wider } }: JobFigures, compact: boolean): JobView {
  if (!near) return nothing;
  const displayedTension = levelOf(near.record) ? near : wider;
  const level = levelOf(displayedTension?.record);
  return html`<div class="stack">
    ${
      displayedTension === near
        ? nothing
        : html`<p>${iconLock()} <b>${msg('Tension non publiée')}</b></p>
          <p>${withheldReason(near.record)}</p>
          <p class="note">${french(near.place)}</p>`
    }
    ${
      displayedTension && level
        ? html`${compact ? html`<p class="note">${msg('Tension')}</p>` : nothing}
          <p>${tensionBadge(level, compact ? '' : msg('Tension'))}</p>
          <p>${tensionSentence(level, displayedTension.record.period)}</p>
          <p class="note" lang="fr"><bdi>${displayedTension.place}</bdi>, ${displayedTension.record.period}</p>`
        : nothing
    }
  </div>`;
}

/** Maximum number of working conditions on a standard card; the full one lists them all. */
const MAX_CONDITIONS = 3;

/** Pay, planned hires, conditions and access, as far as they are known. */
export function factsView(
  { salary, conditions = [] }: JobRecord,
  figures: JobFigures | undefined,
  size: JobCardVariant,
  access: TemplateResult | undefined,
): JobView {
  const pay = salary && payAmount(salary);
  const facts = [
    pay &&
      fact(
        iconEuro(),
        msg('Salaire'),
        html`<strong class="answer">${pay}</strong> <span class="note">${payNote(salary)}</span>`,
      ),
    size !== 'compact' && figures && prospects(figures),
    size === 'standard' &&
      conditions.length &&
      fact(iconClock(), msg('Conditions'), french(inline(conditions.slice(0, MAX_CONDITIONS)))),
    access && fact(iconRoute(), msg('Pour y arriver'), access),
  ].filter(Boolean);
  return facts.length ? html`<dl class="facts" part="facts">${facts}</dl>` : nothing;
}

/** Text of the feed, in French. */
export function french(text: string): TemplateResult {
  return html`<span lang="fr">${text}</span>`;
}

function fact(icon: TemplateResult, name: string, value: unknown): TemplateResult {
  return html`<div>${icon}<dt>${name}</dt> <dd>${value}</dd></div>`;
}

function prospects({ plans: { near, wider } }: JobFigures): TemplateResult | undefined {
  if (!near) return undefined;
  const { record, place } = wider ?? near;
  const words = recruitmentLabel(record, 'projects');
  const change = plansChange(record);
  return fact(
    iconTrend(),
    msg(str`Recrutements prévus en ${record.year}`),
    html`${wider ? html`${msg(str`${near.place} : ${recruitmentLabel(near.record, 'projects')}`)}<br />${msg(str`${place} : ${words}`)}` : capital(words)}
      ${record.projects ? html`<br />${msg(str`Jugés difficiles : ${recruitmentLabel(record, 'difficult')}`)}` : nothing}
      ${change ? html`<br />${change}` : nothing}`,
  );
}

/** Share of women, in twenty discs and in words. */
export function shareView({ womenShare }: JobRecord, level: number): TemplateResult {
  return html`<div class="share" part="figure">
    ${heading(level, msg('Part des femmes'))}
    ${
      womenShare
        ? html`${shareDiscs(womenShare.value)}
          <p>${msg(html`<strong>${percent(womenShare.value)} de femmes</strong>, ${shareInWords(womenShare.value)}`)} (${womenShare.period})</p>
          ${womenShare.family ? html`<p>${familyFigure(womenShare.family)}</p>` : nothing}`
        : html`<p>${msg('Pas de chiffre pour ce métier.')}</p>`
    }
  </div>`;
}
