// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Job } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import { number } from '@orientation-widgets/domain/words/format.js';
import { isOldFigure } from '@orientation-widgets/domain/jobs/figure-age.js';
import { sourceNote } from '../../sources/source-note.js';
import type { JobData } from '../shared/job-data.js';
import type { JobView } from '../shared/job-sections.js';

type Outlook = NonNullable<Job['outlook']>[number];

/** Outlook of the job according to sources: whether it is emerging, and the expected figures, each with its horizon. */
export function outlookView({ job: { outlook = [], emerging }, sources }: JobData, level: number): JobView {
  if (!outlook.length && !emerging) return nothing;
  const origins = outlook.map(({ sourceId, said: publicationPeriod }) => ({ sourceId, period: publicationPeriod }));
  return html`<section class="outlook">
    ${heading(level, msg('Ce que devient le métier'), 'subtitle')}
    ${
      emerging
        ? html`<p>${msg(str`Métier émergent depuis ${emerging.since}.`)} <bdi lang="fr">${emerging.reason}</bdi></p>`
        : nothing
    }
    ${outlook.length ? html`<ul class="bullets">${outlook.map(expected)}</ul>` : nothing}
    ${sourceNote(sources, [...origins, ...(emerging ? [{ sourceId: emerging.sourceId, period: emerging.since }] : [])])}
  </section>`;
}

function expected({
  label,
  family,
  words,
  value,
  unit,
  horizon,
  said: publicationPeriod = '',
}: Outlook): TemplateResult {
  const age = isOldFigure(publicationPeriod) ? msg('Cela a pu changer.') : '';
  return html`<li>
    <span lang="fr"><bdi>${label}</bdi>${family ? html`, <bdi>famille «\u202f${family}\u202f»</bdi>` : nothing}\u202f: <strong><bdi>${words ?? number(value)}</bdi>\u00a0<bdi>${unit}</bdi></strong></span>.
    ${msg(str`Prévu pour ${horizon}.`)} ${publicationPeriod ? msg(str`Dit en ${publicationPeriod}.`) : nothing} ${age}
  </li>`;
}
