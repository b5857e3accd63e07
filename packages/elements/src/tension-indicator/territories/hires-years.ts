// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Recruitment } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { comparableShare, shareTitle } from '@orientation-widgets/domain/jobs/difficult-hires.js';
import { recruitmentLabel } from '@orientation-widgets/domain/jobs/recruitment-labels.js';
import type { HiresYears } from '@orientation-widgets/domain/jobs/hires-years.js';
import { shareDiscs } from '../../jobs/share-discs.js';

/** What the newest year says: its difficult hires, or else that plans are known. */
export function hiresTitle({ years: [newest] }: HiresYears): string {
  const share = comparableShare(newest);
  return share ? shareTitle(share) : msg(str`Recrutements prévus en ${newest?.year}`);
}

/** How plans moved; or that the figures do not tell it. Undefined for one year. */
export function hiresSentence({ years: [newest, before], change }: HiresYears): string | undefined {
  if (!newest || before?.year !== newest.year - 1) return undefined;
  return (
    change ??
    msg(str`Les chiffres de ${before.year} et de ${newest.year} ne disent pas si les embauches prévues ont changé.`)
  );
}

/** Each year with its hires planned, and twenty of them drawn. */
export function hiresYearsView({ years }: HiresYears): TemplateResult {
  return html`<dl class="hires-years">${years.map(yearView)}</dl>`;
}

function yearView(plans: Recruitment): TemplateResult {
  const share = comparableShare(plans);
  return html`<div>
    <dt>${plans.year}</dt>
    <dd>
      ${share ? shareDiscs(share.beads * 5) : nothing} ${share ? html`<p>${shareTitle(share)}</p>` : nothing}
      <p class="note">${msg(str`Recrutements prévus : ${recruitmentLabel(plans, 'projects')}.`)}</p>
    </dd>
  </div>`;
}
