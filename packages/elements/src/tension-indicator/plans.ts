// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Recruitment } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import { iconLock } from '../icons/common-icons.js';
import type { JobFigures } from '@orientation-widgets/domain/jobs/job-figures.js';
import { plansChange } from '@orientation-widgets/domain/jobs/plans-change.js';
import { isMasked, recruitmentLabel } from '@orientation-widgets/domain/jobs/recruitment-labels.js';

/** Hires that are planned, judged difficult and seasonal, from the survey “Besoins en main-d’œuvre”. */
export function plansView({ near, wider }: JobFigures['plans'], level: number): TemplateResult | typeof nothing {
  if (!near) return nothing;
  const { record, place } = wider ?? near;
  const change = plansChange(record);
  return html`<div class="plans">
    ${heading(level, msg(str`Recrutements prévus en ${record.year}`))}
    ${
      wider
        ? html`<p class="note" lang="fr">${near.place}</p>
          <p>${withheldPlans(near.record)}</p>`
        : nothing
    }
    <p class="note" lang="fr">${place}</p>
    ${
      record.projects === null
        ? html`<p>${withheldPlans(record)}</p>`
        : html`<dl>
          ${plan(msg('En tout'), recruitmentLabel(record, 'projects'))} ${plan(msg('Jugés difficiles'), recruitmentLabel(record, 'difficult'))}
          ${plan(msg('Saisonniers'), recruitmentLabel(record, 'seasonal'))}
        </dl>`
    }
    ${change ? html`<p class="note">${change}</p>` : nothing}
  </div>`;
}

function plan(name: string, words: string): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${words}</dd>
  </div>`;
}

/** Reason why the planned hires are unknown. */
function withheldPlans(plans: Recruitment): TemplateResult | string {
  return isMasked(plans, 'projects')
    ? html`${iconLock()} ${msg('Chiffre secret : il pourrait désigner une entreprise.')}`
    : msg('Non publié par la source.');
}
