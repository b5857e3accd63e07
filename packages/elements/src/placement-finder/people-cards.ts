// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { safeUrl } from '@orientation-widgets/feed';
import type { Resource, Testimony } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import { jobName, number } from '@orientation-widgets/domain/words/format.js';
import { addressLine } from '@orientation-widgets/domain/directory/address-line.js';
import { distanceLabel, ways } from '../directory/helper-card.js';
import { jobsOf } from '@orientation-widgets/domain/directory/named-jobs.js';
import type { NamedJobs } from '@orientation-widgets/domain/directory/load-jobs.js';
import { keysOf } from '@orientation-widgets/domain/directory/people.js';
import type { Ambassador } from '@orientation-widgets/domain/directory/people.js';

/** Card of a person who agreed to talk about a job: job, format, travel distance and contact, without directions to the person. */
export function ambassadorCard(match: Ambassador, jobs: NamedJobs, headingLevel: number): TemplateResult {
  const { resource, distanceKm } = match;
  const { id, name, summary, address, ambassador, counterStereotype } = resource;
  const { radiusKm, formats } = ambassador;
  const [job] = jobsOf([keysOf(ambassador)], jobs.byKey);
  const place = address && addressLine(address);
  return html`<li class="helper person" part="item" data-id=${id} tabindex="-1">
    ${heading(headingLevel, html`<span lang="fr">${name}</span>`, 'name')}
    ${job ? html`<p class="soft" lang="fr">${jobName(job.title)}</p>` : nothing}
    ${place || distanceKm !== undefined ? html`<p class="soft"><span lang="fr">${place}</span>${distanceKm === undefined ? nothing : html`${place ? ', ' : nothing}${distanceLabel(distanceKm)}`}</p>` : nothing}
    ${summary ? html`<p class="what" lang="fr">${summary}</p>` : nothing}
    <ul class="ways-to-meet">
      ${formats.map(format => html`<li lang="fr">${format}</li>`)}
      <li>${radiusKm === undefined ? msg('Ne dit pas jusqu’où venir') : msg(str`Vient jusqu’à ${number(radiusKm)}\u00a0km`)}</li>
      ${counterStereotype ? html`<li>${msg('Montre que ce métier est pour toutes et tous')}</li>` : nothing}
    </ul>
    <div class="ways" part="actions">${ways({ resource: withoutPlace(resource), distanceKm })}</div>
  </li>`;
}

/** Testimony about a job, with the transcript of its recording when there is one. */
export function testimonyCard(testimony: Testimony, jobs: NamedJobs): TemplateResult {
  const { name, role, text, media, transcript, stage } = testimony;
  const [job] = jobsOf([keysOf(testimony)], jobs.byKey);
  const link = safeUrl(media);
  return html`<li class="said">
    <figure>
      <blockquote class="voice" lang="fr">«\u202f<bdi>${text}</bdi>\u202f»</blockquote>
      <figcaption>
        <span lang="fr"><bdi><strong>${name}</strong>, ${role}</bdi></span>
        <span class="soft">${stage ? stageLabel(stage) : msg('Ne dit pas depuis quand')}${job ? html`, <span lang="fr">${jobName(job.title)}</span>` : nothing}</span>
        ${link ? html`<a class="btn quiet" href=${link} rel="noopener noreferrer">${msg('Écouter ou voir')}<span class="visually-hidden" lang="fr"> ${name}</span></a>` : nothing}
      </figcaption>
      ${
        transcript
          ? html`<details class="transcript"><summary>${msg(html`Lire ce que dit <span lang="fr">${name}</span>`)}</summary><p lang="fr">${transcript}</p></details>`
          : link
            ? html`<p class="note">${msg('Le texte de cet enregistrement n’est pas donné.')}</p>`
            : nothing
      }
    </figure>
  </li>`;
}

function stageLabel(stage: NonNullable<Testimony['stage']>): string {
  switch (stage) {
    case 'learner':
      return msg('Se forme à ce métier');
    case 'apprentice':
      return msg('En apprentissage');
    case 'new':
      return msg('Débute dans ce métier');
    case 'experienced':
      return msg('A de l’expérience');
  }
}

/** Resource without coordinates: no map is offered for a person. */
function withoutPlace({ lat: _lat, ...resource }: Resource): Resource {
  return resource;
}
