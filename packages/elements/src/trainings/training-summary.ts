// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { capital, plural } from '@orientation-widgets/domain/words/format.js';
import { heading } from '../core/heading.js';
import { exampleMark } from '../sources/example-mark.js';
import { closingLabel } from '@orientation-widgets/domain/trainings/closing-label.js';
import { distance, levelName, routeName } from '@orientation-widgets/domain/trainings/training-labels.js';
import { outcomeSummary } from './outcome-summary.js';
import type { OutcomeOptions } from './outcome-summary.js';
import { placeLanguage, placeName } from './place-name.js';
import { providerName } from '@orientation-widgets/domain/trainings/provider-name.js';
import {
  fundedSentence,
  hoursSentence,
  recruitmentSentence,
  rhythmNames,
  shortStart,
  startSentence,
} from '@orientation-widgets/domain/trainings/session-labels.js';
import { isShut } from '@orientation-widgets/domain/trainings/session-dates.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';

/** Options of a card of the list. */
export interface SummaryOptions extends OutcomeOptions {
  readonly headingLevel: number;
  /** Address that the title leads to, already safe. */
  readonly href?: string | undefined;
  /** Called when the title is activated. Without it and without `href`, the title is plain text. */
  readonly onSelect?: ((event: Event) => void) | undefined;
  /** Start date stated once above the list: a card only states a different one. */
  readonly sharedStart?: string | undefined;
  /** Controls below the facts, such as “Garder” and “Comparer”. */
  readonly actions?: unknown;
}

/** Row of a list of trainings: title, nearest place, level and route, outcomes as a dot chart. Needs `cardStyles`. */
export function trainingSummary(view: TrainingView, options: SummaryOptions): TemplateResult {
  const { training } = view;
  return html`<article class="training" part="item">
    <div class="card ${view.next && isShut(view.next.session) ? 'shut' : ''}">
      <div class="main">
        ${heading(options.headingLevel, summaryTitle(view, options), 'subtitle')} ${whereLine(view)} ${facts(view, options.sharedStart)}
        ${training.closed ? html`<p class="note">${closingLabel(training.closed)}</p>` : nothing}
        ${view.example ? html`<p class="note">${exampleMark()}</p>` : nothing}
        ${options.actions ? html`<div class="actions" part="actions">${options.actions}</div>` : nothing}
      </div>
      ${outcomeSummary(view, options)}
    </div>
  </article>`;
}

/** Title of a training: a link, a button, or plain text. */
export function summaryTitle({ training }: TrainingView, { href, onSelect }: SummaryOptions): TemplateResult {
  const content = html`<span lang="fr">${training.title}</span>`;
  if (href) return html`<a class="go" href=${href} rel="noopener noreferrer" @click=${onSelect}>${content}</a>`;
  return onSelect ? html`<button class="go" type="button" @click=${onSelect}>${content}</button>` : content;
}

/** Nearest place, provider and other places: “Liévin, à 5 km. Lycée Henri Darras, et 2 autres lieux”. */
function whereLine(view: TrainingView): TemplateResult | typeof nothing {
  const { next, nextPlace, provider, places } = view;
  const otherNames = places.length > 1 ? otherPlaces(places.length - 1) : undefined;
  const name = (next?.provider ?? provider)?.name ?? providerName(view);
  const who = name
    ? html`<span lang="fr">${name}</span>${otherNames ? `, ${otherNames}` : nothing}`
    : (otherNames ?? nothing);
  if (!nextPlace) return name ? html`<p class="row-place">${who}</p>` : nothing;
  const km = nextPlace.distanceKm;
  const away = km === undefined ? '' : msg(str`, à ${distance(km)}`);
  return html`<p class="row-place"><strong><span lang=${placeLanguage(nextPlace)}>${placeName(nextPlace)}</span>${away}.</strong> ${who}</p>`;
}

/** Level, route, start date unless the list states it, and funding. */
function facts(view: TrainingView, sharedStart: string | undefined): TemplateResult {
  const { next, training } = view;
  const level = training.level === null ? undefined : capital(levelName(training.level));
  if (!next)
    return html`<p class="facts soft" part="facts">${[level, msg('Aucune date annoncée pour le moment.')].filter(Boolean).join('. ')}</p>`;
  const { session } = next;
  const way = [routeName(session.route, training.level), ...rhythmNames(session), hoursSentence(session)];
  const state = isShut(session) && recruitmentSentence(session);
  const start = startSentence(next);
  const parts = [
    level,
    way.filter(Boolean).join(', '),
    (state || start !== sharedStart) && (session.start === null ? shortStart(next) : html`<strong>${start}</strong>`),
    state,
    fundedSentence(session),
  ].filter(Boolean);
  return html`<p class="facts soft" part="facts">${parts.map((part, i) => html`${i ? '. ' : nothing}${part}`)}</p>`;
}

function otherPlaces(count: number): string {
  return plural(count, msg(str`et ${count} autre lieu|et ${count} autres lieux`));
}
