// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { safeUrl } from '@orientation-widgets/feed';
import type { Testimony } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import { hostLink } from '../../ui/host-link.js';
import type { CardProps } from '../shared/card-props.js';
import { jobFullStyles as ownStyles } from './job-full.styles.js';
import { sourceNote } from '../../sources/source-note.js';
import type { JobData } from '../shared/job-data.js';
import { ideasView, jobLifeStyles, qualityView, transitionsView } from './job-life.js';
import { outlookView } from './job-outlook.js';
import { hoursView, jobHoursStyles } from './job-hours.js';
import { JobDisability } from './job-disability.js';
import { jobKeep } from './job-keep.js';
import { peopleView } from './job-people.js';
import { NearbyJobs } from './nearby-jobs.js';
import type { JobView } from '../shared/job-sections.js';
import { lowered } from '@orientation-widgets/domain/jobs/job-labels.js';

export const jobFullStyles = [ownStyles, jobLifeStyles, jobHoursStyles];

/** Content of the full card alone, above its trainings: skills, conditions, life at work, common misconceptions, related jobs, links. */
export function listsView(data: JobData, card: CardProps): TemplateResult {
  const { job, figures, related, sources } = data;
  const level = card.level + 1;
  const stepUps = job.mobilities?.filter(({ kind }) => kind === 'step-up').map(({ jobId }) => jobId) ?? [];
  const nearby = NearbyJobs.of(card.host);
  const [steps = [], close = []] = [true, false].map(areSteps =>
    related.filter(({ id }) => stepUps.includes(id) === areSteps),
  );
  return html`${jobKeep(card.host, job)}
  <div class="lists">
    ${listView(msg('Ce qu’il faut savoir faire'), job.skills, level)}
    ${listView(msg('Conditions de travail'), job.conditions, level)} ${job.unusualHours ? hoursView(job.unusualHours, level) : nothing} ${peopleView(job, level)} ${qualityView(figures, level)} ${ideasView(job, figures, level)}
    ${transitionsView(job, level)} ${outlookView(data, level)} ${nearby.view(msg('Et après ? Des métiers proches'), close, data, card)} ${nearby.view(msg('Pour évoluer'), steps, data, card)}
    ${related.length ? sourceNote(sources, job.mobilities ?? []) : nothing} ${helpLink(job.id, card)} ${JobDisability.of(card.host).view(data)}
    ${listView(
      msg('Pour en savoir plus'),
      job.links?.map(({ label, url }) => {
        const href = safeUrl(url);
        return href ? html`<a href=${href} rel="noopener noreferrer">${label}</a>` : label;
      }),
      level,
    )}
  </div>`;
}

/** Link to local help for trying the job or talking about it, when the page has its address. */
function helpLink(id: string, { host }: CardProps): JobView {
  const href = hostLink(host.helpHref, id);
  return href
    ? html`<p><a href=${href}>${msg('Essayer ce métier, ou en parler\u202f: voir qui peut vous aider')}</a></p>`
    : nothing;
}

/** Expansions of the acronyms in the access to the job. */
export function acronymsView(access: string, terms: JobData['terms']): JobView {
  const words = new Set(access.match(/[\p{L}\d]+/gu));
  const used = [...terms].filter(({ acronym }) => words.has(acronym));
  return used.length
    ? html`<span class="acronyms note" lang="fr">${used.map(({ acronym, expansion }) => html`<span>${acronym}\u202f: <bdi>${lowered(expansion)}</bdi>.</span>`)}</span>`
    : nothing;
}

/** List of texts or links of the feed, with a title. An address other than web, mail or telephone stays a text. */
function listView(title: string, items: readonly unknown[] | undefined, level: number): JobView {
  return items?.length
    ? html`<section>
        ${heading(level, title, 'subtitle')}
        <ul class="bullets" lang="fr">
          ${items.map(item => html`<li>${item}</li>`)}
        </ul>
      </section>`
    : nothing;
}

export function testimonyView(testimony: Testimony | undefined): JobView {
  if (!testimony) return nothing;
  const media = safeUrl(testimony.media);
  return html`<figure class="band">
    <blockquote class="voice" lang="fr">«\u202f<bdi>${testimony.text}</bdi>\u202f»</blockquote>
    <figcaption class="soft">
      <span lang="fr"><bdi>${testimony.name}</bdi>, ${testimony.role}</span>
      ${media ? html`<a href=${media} rel="noopener noreferrer">${msg('Écouter ou voir')}</a>` : nothing}
    </figcaption>
  </figure>`;
}
