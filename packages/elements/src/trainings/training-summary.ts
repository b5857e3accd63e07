// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { capital, plural } from '@orientation-widgets/domain/words/format.js';
import { heading } from '../core/heading.js';
import { iconCalendar, iconRoute } from '../icons/common-icons.js';
import { iconPin, iconSeal } from '../icons/training-icons.js';
import { exampleMark } from '../sources/example-mark.js';
import { closingLabel } from '@orientation-widgets/domain/trainings/closing-label.js';
import { distance, levelName, routeName } from '@orientation-widgets/domain/trainings/training-labels.js';
import { cardOutcome } from '@orientation-widgets/domain/trainings/outcome-choice.js';
import { outcomeSummary } from './outcome-summary.js';
import { placeLanguage, placeName } from './place-name.js';
import { providerName } from '@orientation-widgets/domain/trainings/provider-name.js';
import {
  fundedSentence,
  hoursSentence,
  recruitmentSentence,
  rhythmNames,
  startSentence,
} from '@orientation-widgets/domain/trainings/session-labels.js';
import { isShut } from '@orientation-widgets/domain/trainings/session-dates.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';

/** How a card of the list is drawn. */
export interface SummaryOptions {
  readonly headingLevel: number;
  /** Address the title leads to. Already safe. */
  readonly href?: string | undefined;
  /** Called when the title is activated; without it and without `href` the title is plain text. */
  readonly onSelect?: ((event: Event) => void) | undefined;
  /** Start that the list says once for its cards: a card says its own when it differs. */
  readonly sharedStart?: string | undefined;
  /** Controls below the facts, such as “Garder” and “Comparer”. */
  readonly actions?: unknown;
}

/** The card of a training: title, level, provider, nearest session, one outcome. Needs `cardStyles`. */
export function trainingSummary(view: TrainingView, options: SummaryOptions): TemplateResult {
  const { training, provider } = view;
  const hasOutcome = cardOutcome(view.outcomes, view.next?.session.route) !== undefined;
  return html`<article class="training" part="item">
    <div class="card ${hasOutcome ? 'with-outcome' : ''} ${view.next && isShut(view.next.session) ? 'shut' : ''}">
      <div class="main">
        <div class="head">
          ${heading(options.headingLevel, summaryTitle(view, options), 'subtitle')}
          ${training.level === null ? nothing : html`<p class="soft level">${capital(levelName(training.level))}</p>`}
        </div>
        <p lang=${provider ? 'fr' : nothing}>${providerName(view) ?? msg('Organisme non précisé')}</p>
        ${training.closed ? html`<p class="note">${closingLabel(training.closed)}</p>` : nothing}
        ${view.example ? html`<p class="note">${exampleMark()}</p>` : nothing} ${facts(view, options.sharedStart)}
        ${options.actions ? html`<div class="actions" part="actions">${options.actions}</div>` : nothing}
      </div>
      ${hasOutcome ? html`<div class="aside">${outcomeSummary(view)}</div>` : nothing}
    </div>
  </article>`;
}

/** The title of a training: a link, a button, or plain text. */
export function summaryTitle({ training }: TrainingView, { href, onSelect }: SummaryOptions): TemplateResult {
  const content = html`<span lang="fr">${training.title}</span>`;
  if (href) return html`<a class="go" href=${href} rel="noopener noreferrer" @click=${onSelect}>${content}</a>`;
  return onSelect ? html`<button class="go" type="button" @click=${onSelect}>${content}</button>` : content;
}

function facts(view: TrainingView, sharedStart: string | undefined): TemplateResult {
  const { next, nextPlace } = view;
  if (!next || !nextPlace) return html`<p class="facts">${msg('Aucune date annoncée pour le moment.')}</p>`;
  const { session } = next;
  const km = nextPlace.distanceKm;
  const otherCount = view.places.length - 1;
  const away = km === undefined ? '' : msg(str`, à ${distance(km)}`);
  const how = [routeName(session.route, view.training.level), ...rhythmNames(session), hoursSentence(session)]
    .filter(Boolean)
    .join(', ');
  const funded = fundedSentence(session);
  const state = isShut(session);
  const start = startSentence(next);
  return html`<ul class="facts" part="facts">
    <li>
      ${iconPin()}<span
        ><strong lang=${placeLanguage(nextPlace)}>${placeName(nextPlace)}</strong
        >${away}${otherCount > 0 ? html`<br /><span class="note">${otherPlaces(otherCount)}</span>` : nothing}</span
      >
    </li>
    ${
      start === sharedStart && !state
        ? nothing
        : html`<li>
            ${iconCalendar()}<span
              ><strong>${start}</strong>${state ? html`<br />${recruitmentSentence(session)}` : nothing}</span
            >
          </li>`
    }
    <li>${iconRoute()}<span>${how}</span></li>
    ${funded ? html`<li>${iconSeal()}<span>${funded}</span></li>` : nothing}
  </ul>`;
}

function otherPlaces(count: number): string {
  return plural(count, msg(str`et ${count} autre lieu|et ${count} autres lieux`));
}
