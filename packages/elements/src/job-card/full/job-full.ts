// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { safeUrl } from '@orientation-widgets/feed';
import type { Job, Testimony } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { jobName } from '../../i18n/formats/format.js';
import { heading } from '../../core/heading.js';
import type { CardProps } from '../card-props.js';
import { jobFullStyles as ownStyles } from './job-full.styles.js';
import type { JobData } from '../view/job-data.js';
import { ideasView, jobLifeStyles, qualityView, transitionsView } from './job-life.js';
import { jobLink } from '../view/job-link.js';
import type { View } from '../view/job-sections.js';
import { lowered } from '../view/job-labels.js';

export const jobFullStyles = [ownStyles, jobLifeStyles];

/** What only the full card shows, above its trainings: skills, conditions, life at work, common misconceptions, jobs nearby, links. */
export function listsView({ job, figures, related }: JobData, card: CardProps): TemplateResult {
  const level = card.level + 1;
  return html`<div class="lists">
    ${listView(msg('Ce qu’il faut savoir faire'), job.skills, level)}
    ${listView(msg('Conditions de travail'), job.conditions, level)} ${qualityView(job, figures, level)} ${ideasView(job, figures, level)}
    ${transitionsView(job, level)}
    ${
      related.length
        ? html`<section class="nearby">
          ${heading(level, msg('Et après ? Des métiers proches'), 'subtitle')}
          <ul class="chips" lang="fr">
            ${related.map(({ id, title }) => html`<li>${jobLink(id, jobName(title), 'btn sec', card, () => card.goTo(id))}</li>`)}
          </ul>
        </section>`
        : nothing
    }
    ${linksView(job.links, level)}
  </div>`;
}

/** What the acronyms of the access to the job stand for. */
export function acronymsView(access: string, terms: JobData['terms']): View {
  const words = new Set(access.match(/[\p{L}\d]+/gu));
  const used = [...terms].filter(({ acronym }) => words.has(acronym));
  return used.length
    ? html`<span class="acronyms note" lang="fr">${used.map(({ acronym, expansion }) => html`<span>${acronym}\u202f: ${lowered(expansion)}.</span>`)}</span>`
    : nothing;
}

/** A titled list of short texts of the feed. */
function listView(title: string, items: readonly string[] | undefined, level: number): View {
  return items?.length
    ? html`<section>
        ${heading(level, title, 'subtitle')}
        <ul class="bullets" lang="fr">
          ${items.map(item => html`<li>${item}</li>`)}
        </ul>
      </section>`
    : nothing;
}

export function testimonyView(testimony: Testimony | undefined): View {
  if (!testimony) return nothing;
  const media = safeUrl(testimony.media);
  return html`<figure class="band">
    <blockquote class="voice" lang="fr">«\u202f${testimony.text}\u202f»</blockquote>
    <figcaption class="soft">
      <span lang="fr">${testimony.name}, ${testimony.role}</span>
      ${media ? html`<a href=${media} rel="noopener noreferrer">${msg('Écouter ou voir')}</a>` : nothing}
    </figcaption>
  </figure>`;
}

/** Pages about the job. An address of another kind than web, mail or telephone stays a text. */
function linksView(links: Job['links'] | undefined, level: number): View {
  return links?.length
    ? html`<section>
        ${heading(level, msg('Pour en savoir plus'), 'subtitle')}
        <ul class="bullets" lang="fr">
          ${links.map(({ label, url }) => {
            const href = safeUrl(url);
            return html`<li>${href ? html`<a href=${href} rel="noopener noreferrer">${label}</a>` : label}</li>`;
          })}
        </ul>
      </section>`
    : nothing;
}
