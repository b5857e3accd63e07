// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { NamedPoint } from '@orientation-widgets/domain/places/place-of.js';
import { msg } from '@lit/localize';
import { safeUrl } from '@orientation-widgets/feed';
import type { Feed } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { heading, titleHeading } from '../core/heading.js';
import { capital } from '@orientation-widgets/domain/words/format.js';
import { hostLink } from '../ui/host-link.js';
import { exampleMark } from '../sources/example-mark.js';
import { closingLabel } from '@orientation-widgets/domain/trainings/closing-label.js';
import { viewOptions } from '@orientation-widgets/domain/trainings/near.js';
import type { NearAttributes } from '@orientation-widgets/domain/trainings/near.js';
import { providerName } from '@orientation-widgets/domain/trainings/provider-name.js';
import { isKnownByYear, knownYears } from '@orientation-widgets/domain/trainings/known-offers.js';
import { startTraining, withLongFields } from '../trainings/load-training.js';
import { isShut } from '@orientation-widgets/domain/trainings/session-dates.js';
import { levelName, routeName } from '@orientation-widgets/domain/trainings/training-labels.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import type { Actions, CardView, CardViewOptions } from './card-view.js';
import type { SummaryRest } from './summary-rest.lazy.js';
import { trainingWays } from './training-ways.js';
import { PLACES_IN_SIGHT, placeRow, territoryNote } from './summary-places.js';
import { summaryStyles } from './summary.styles.js';

/** Description, contacts, place and dates; then the rest, whose place is reserved until it is loaded. */
function summary(
  view: TrainingView,
  options: CardViewOptions,
  actions: Actions | undefined,
  rest: SummaryRest | undefined,
): TemplateResult {
  const { training, next } = view;
  const { headingLevel } = options;
  const href = hostLink(options.trainingHref, training.id) ?? safeUrl(training.url);
  const years = knownYears(view);
  return html`<article class="training">
    <div class="brief ${next && isShut(next.session) ? 'shut' : ''}">
      <div class="top" part="header">
        <p class="soft level">${essential(view)}</p>
        ${titleHeading(headingLevel, title(view, options, href))}
        <p lang=${view.provider ? 'fr' : nothing}>${providerName(view) ?? msg('Organisme non précisé')}</p>
        ${training.closed ? html`<p class="note">${closingLabel(training.closed)}</p>` : nothing}
        ${view.example ? html`<p class="note">${exampleMark()}</p>` : nothing}
        <div class="reach" part="actions">${trainingWays(view, () => options.share({ title: training.title, url: href ?? '' }))} ${actions?.(view)}</div>
        ${options.shareNote}
      </div>
      <div class="rest" part="body">
        <section class="part" part="section" tabindex="-1">
          ${heading(headingLevel + 1, isKnownByYear(view) ? msg('Où la suivre') : msg('Prochaines rentrées'), 'subtitle')}
          ${years ? html`<p class="note">${years}</p>` : nothing}
          ${rest?.places(options) ?? rows(view)} ${rest?.more()}
        </section>
        ${rest ? rest.after(headingLevel + 1) : view.outcomes.length ? html`<div class="later"></div>` : nothing}
      </div>
      <div class="foot ${rest ? '' : 'later'}">${rest?.foot()}</div>
    </div>
  </article>`;
}

function rows(view: TrainingView): TemplateResult {
  const { places } = view;
  if (!places.length) return html`<p>${msg('Aucune date annoncée pour le moment.')}</p>`;
  return html`${territoryNote(view)}
    <ul class="spots">
      ${places.slice(0, PLACES_IN_SIGHT).map(place => placeRow(place, routesOf(view).length === 1))}
    </ul>`;
}

function routesOf({ places, training }: TrainingView): string[] {
  return [
    ...new Set(
      places.flatMap(({ sessions }) => sessions.map(({ session }) => routeName(session.route, training.level))),
    ),
  ];
}

/** Level and routes: “Niveau bac, au lycée ou en école”. */
function essential(view: TrainingView): string {
  const { level } = view.training;
  const routes = routesOf(view);
  const route = routes.length === 1 ? routes : [];
  const [first = '', ...rest] = [...(level === null ? [] : [levelName(level)]), ...route];
  return [capital(first), ...rest.map(other => other.charAt(0).toLocaleLowerCase('fr') + other.slice(1))].join(', ');
}

function title({ training }: TrainingView, options: CardViewOptions, href: string | undefined): TemplateResult {
  const content = html`<span lang="fr">${training.title}</span>`;
  const onSelect = (event: Event): void => options.onTraining(event, training);
  if (href) return html`<a class="go" href=${href} rel="noopener noreferrer" @click=${onSelect}>${content}</a>`;
  return options.selectable ? html`<button class="go" type="button" @click=${onSelect}>${content}</button>` : content;
}

/** Opens the card of one training. */
export async function openTraining(
  feed: Feed,
  trainingId: string,
  host: NearAttributes & LitElement & { readonly selectable: boolean },
  actions?: Actions,
  place?: NamedPoint,
): Promise<CardView | undefined> {
  const start = await startTraining(feed, trainingId, viewOptions(host, place));
  if (!start) return undefined;
  const card = (view: TrainingView, rest?: SummaryRest): CardView => ({
    styles: [...summaryStyles, ...(rest?.styles ?? [])],
    view,
    draw: options => summary(view, options, actions, rest),
  });
  const complete = async (): Promise<CardView> => {
    const [{ SummaryRest }, view] = await Promise.all([import('./summary-rest.lazy.js'), withLongFields(feed, start)]);
    const rest = new SummaryRest(view, host);
    // Choosing a session requires all the facts of the sessions.
    if (host.selectable) await rest.showAll(false);
    return card(view, rest);
  };
  return host.selectable ? complete() : { ...card(start.view), complete };
}
