// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Training } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { capital, jobName } from '@orientation-widgets/domain/words/format.js';
import { sourceNote } from '../../sources/source-note.js';
import { shareTitle } from '@orientation-widgets/domain/jobs/difficult-hires.js';
import { newestHires } from '@orientation-widgets/domain/jobs/newest-hires.js';
import { tensionBadge } from '../../jobs/tension-badge.js';
import { levelOf, tensionSentence, withheldReason } from '@orientation-widgets/domain/tension/tension-labels.js';
import { levelName } from '@orientation-widgets/domain/trainings/training-labels.js';
import type { DetailPart } from './detail-part.js';
import type { DetailView, JobProspect } from './load-detail.js';
import { successSentence } from '@orientation-widgets/domain/trainings/success-labels.js';
import { successView } from '../success-views.js';
import { girlsHint, girlsView } from './detail-girls.js';
import { trainingLink } from './training-link.js';
import type { TrainingLinkOptions } from './training-link.js';

/** Number of jobs named under the title of their fold. */
const HINTED_JOBS = 2;

/** Number of trainings named under the title of their fold. */
const HINTED_TRAININGS = 2;

/** Addresses of the links of the detail. */
export interface AfterOptions extends TrainingLinkOptions {
  /** Address of a job's page, already safe; undefined when the page has none. */
  readonly jobHref?: ((jobId: string) => string | undefined) | undefined;
}

function prospect({ job, tension, plans }: JobProspect, { jobHref }: AfterOptions): TemplateResult {
  const { near, wider } = tension;
  const href = jobHref?.(job.id);
  const name = jobName(job.title);
  const displayedTension = wider ?? near;
  const level = levelOf(displayedTension?.record);
  const hires = newestHires({ tension, plans });
  return html`<li>
    <p lang="fr">${href ? html`<a href=${href}>${name}</a>` : html`<strong>${name}</strong>`}</p>
    ${hires ? html`<p><strong>${shareTitle(hires.share)}</strong> <span class="note">${[hires.placed.place, hires.placed.record.year].join(', ')}</span></p>` : nothing}
    ${
      displayedTension && level && hires
        ? html`<p class="note">${tensionSentence(level, displayedTension.record.period)} ${displayedTension.place === hires.placed.place ? nothing : displayedTension.place}</p>`
        : displayedTension && level
          ? html`<p>${tensionBadge(level, msg('Tension'))} <span class="note">${[displayedTension.place, displayedTension.record.period].join(', ')}</span></p>
            <p class="note">${tensionSentence(level, displayedTension.record.period)}</p>`
          : hires
            ? nothing
            : html`<p class="note">${near ? `${near.place}. ${withheldReason(near.record)}` : msg('Tension : pas de chiffre dans ce catalogue.')}</p>`
    }
  </li>`;
}

function prospects(view: DetailView, options: AfterOptions): TemplateResult | typeof nothing {
  const jobs: readonly JobProspect[] =
    view.context?.prospects ?? (view.jobs ?? []).map(job => ({ job, tension: {}, plans: {} }));
  if (!jobs.length) return nothing;
  const figures = jobs.flatMap(({ tension, plans }) => {
    const level = (tension.wider ?? tension.near)?.record;
    const hires = newestHires({ tension, plans })?.placed.record;
    return [
      ...(hires ? [{ sourceId: hires.sourceId, period: String(hires.year) }] : []),
      ...(level ? [{ sourceId: level.sourceId, period: level.period }] : []),
    ];
  });
  return html`<ul class="prospects">${jobs.map(job => prospect(job, options))}</ul>
    ${sourceNote(view.sources, figures, false)}`;
}

function following(training: Training, options: AfterOptions): TemplateResult {
  const entryLevel = training.entryLevel === null ? '' : msg(str`niveau demandé : ${levelName(training.entryLevel)}`);
  const obtained = training.level === null ? '' : capital(levelName(training.level));
  return html`<li>
    <p>${trainingLink(training, options)}</p>
    <p class="note">${[obtained, entryLevel].filter(Boolean).join(', ')}</p>
  </li>`;
}

function furtherStudy({ context }: DetailView, options: AfterOptions): TemplateResult | typeof nothing {
  if (!context?.next.length) return nothing;
  return html`<p class="note">${msg('Formations de ce catalogue, d’un niveau plus élevé, dans le même domaine.')}</p>
    <ul class="followings">${context.next.map(training => following(training, options))}</ul>`;
}

function studiesHint({ context }: DetailView): TemplateResult | undefined {
  const titles = (context?.next ?? []).slice(0, HINTED_TRAININGS).map(({ title }) => title);
  return titles.length ? html`<span lang="fr">${titles.join(', ')}</span>` : undefined;
}

/** What comes after the training, folded: examination, jobs, further studies, girls and boys. */
export function afterParts(view: DetailView, options: AfterOptions): DetailPart[] {
  const [success] = view.success ?? [];
  return [
    {
      name: 'success',
      title: msg('Réussite à l’examen'),
      hint: success && successSentence(success.success),
      content: successView(view),
    },
    {
      name: 'jobs',
      title: msg('Les métiers auxquels elle mène'),
      hint: view.jobs?.length
        ? html`<span lang="fr">${view.jobs
            .slice(0, HINTED_JOBS)
            .map(({ title }) => jobName(title))
            .join(', ')}</span>`
        : undefined,
      content: prospects(view, options),
    },
    {
      name: 'studies',
      title: msg('Pour continuer vos études'),
      hint: studiesHint(view),
      content: furtherStudy(view, options),
    },
    { name: 'girls', title: msg('Filles et garçons'), hint: girlsHint(view), content: girlsView(view) },
  ];
}
