// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { safeUrl } from '@orientation-widgets/feed';
import type { Resource } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { iconPin } from '../../icons/training-icons.js';
import { hostLink } from '../../ui/host-link.js';
import { distance, trainingCount } from '@orientation-widgets/domain/trainings/training-labels.js';
import { EMPTY_QUERY } from '../query/finder-query.js';
import type { TrainingResultsProps } from './results-props.js';
import { chip } from './filter-chips.js';
import type { WayOut } from '../search/empty-result-suggestions.js';

/** Suggestions for an answer that is empty or lacks some of the words; nothing until they are loaded. */
export function wayOutView(props: TrainingResultsProps): TemplateResult | typeof nothing {
  const value = props.results.wayOut?.value;
  return value ? waysView(value, props) : nothing;
}

function waysView(
  { stops, town, job, helper, gap }: WayOut,
  { askAndFocus, query, tools, data }: TrainingResultsProps,
): TemplateResult {
  const { host } = tools;
  const text = query.text.trim();
  const jobHref = job && hostLink(host.jobHref, job.criterion.id);
  const jobsHref = text && hostLink(host.jobSearchHref, text);
  const km = distance(EMPTY_QUERY.radiusKm ?? 0);
  return html`${gap?.view ?? nothing} ${
    town
      ? html`<p class="said">
          ${msg(str`${town.name} est une commune :`)}
          <button class="btn sec" type="button" @click=${() => askAndFocus(town.around)}>
            ${iconPin()} ${msg(str`Chercher à ${km} autour`)}, ${trainingCount(town.total)}
          </button>
        </p>`
      : nothing
  }
  ${
    stops.length
      ? html`<div class="said">
          <p>${msg('Avec un mot de moins :')}</p>
          <ul class="ways-out">
            ${stops.map(
              ({ word, without, total }) => html`<li>
                ${chip(word, () => askAndFocus(without))}
                <span class="soft">${msg(str`${trainingCount(total)} si vous l’enlevez`)}</span>
              </li>`,
            )}
          </ul>
        </div>`
      : nothing
  }
  ${
    job
      ? html`<p class="said">
          ${msg('Métier le plus proche :')}
          <button class="btn sec" type="button" @click=${() => askAndFocus({ ...query, text: '', job: job.criterion, order: undefined })}>
            <span><span lang="fr">${job.criterion.name}</span>, ${trainingCount(job.total)}</span>
          </button>
          ${jobHref ? html`<a href=${jobHref}>${msg('Voir ce métier')}</a>` : nothing}
        </p>`
      : nothing
  }
  ${jobsHref ? html`<p class="said"><a href=${jobsHref}>${msg(str`Chercher « ${text} » parmi les métiers`)}</a></p>` : nothing}
  ${helper ? helperView(helper) : data.feed.info.publisher.contact ? contactView(data.feed.info.publisher.contact) : nothing}`;
}

/** Contact, with a phone number, or else its address. */
function helperView({ name, phone, address, url }: Resource): TemplateResult {
  const href = phone ? safeUrl(`tel:${phone.replace(/[^+\d]/g, '')}`) : url && safeUrl(url);
  const way = phone ?? [address?.street, address?.communeName].filter(Boolean).join(', ');
  return html`<p class="said">
    ${msg('Quelqu’un peut vous aider à choisir :')} <b lang="fr">${name}</b>${
      way ? html`, ${href ? html`<a href=${href}>${way}</a>` : html`<span lang="fr">${way}</span>`}` : nothing
    }
  </p>`;
}

function contactView(contact: string): TemplateResult | typeof nothing {
  const href = safeUrl(/^[^\s:/@]+@[^\s/]+$/.test(contact) ? `mailto:${contact}` : contact);
  return href ? html`<p class="said"><a href=${href}>${msg('Demander de l’aide à ce site')}</a></p>` : nothing;
}
