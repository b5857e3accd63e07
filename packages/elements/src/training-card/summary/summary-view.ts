// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { safeUrl } from '@orientation-widgets/feed';
import type { Feed } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import { capital, plural } from '../../i18n/formats/format.js';
import { hostLink } from '../../links/host-link.js';
import { exampleMark, sourceNote } from '../../sources/source-note.js';
import { adoptElementStyles } from '../../styles/adopt-styles.js';
import { twentyStyles } from '../../trainings/after/twenty.styles.js';
import { twentyView } from '../../trainings/after/twenty-view.js';
import { closingLabel } from '../../trainings/closing-label.js';
import { viewOptions } from '../../trainings/near/near.js';
import type { NearAttributes } from '../../trainings/near/near.js';
import { isPublished } from '../../trainings/outcome-choice.js';
import { provenance, unpublished } from '../../trainings/outcome-views.js';
import type * as placeViews from '../../trainings/places/place-views.js';
import { providerName } from '../../trainings/provider-name.js';
import { isKnownByYear, knownYears } from '../../trainings/sessions/known-offers.js';
import { loadTraining } from '../../trainings/sessions/load-training.js';
import { offerSources } from '../../trainings/sessions/offer-sources.js';
import { isShut } from '../../trainings/session-dates.js';
import { levelName, routeName } from '../../trainings/training-labels.js';
import type { TrainingView } from '../../trainings/training-view.js';
import type { Actions, CardView, CardViewOptions } from '../card-view.js';
import { trainingWays } from '../ways/training-ways.js';
import { PLACES_IN_SIGHT, placeRow, territoryNote } from './summary-places.js';
import { summaryStyles } from './summary.styles.js';
import { unknownFacts } from './unknown-facts.js';

/** A summary: its places are a few rows, until all that is known of each is asked for. */
class Summary implements CardView {
  readonly styles = [summaryStyles, twentyStyles];
  #all: typeof placeViews | undefined;

  constructor(
    readonly view: TrainingView,
    private readonly host: LitElement,
    private readonly actions: Actions | undefined,
  ) {}

  draw(options: CardViewOptions): TemplateResult {
    const { view } = this;
    const { training, next } = view;
    const href = hostLink(options.trainingHref, training.id) ?? safeUrl(training.url);
    const unknown = unknownFacts(view);
    return html`<article class="training">
      <div class="brief ${next && isShut(next.session) ? 'shut' : ''}">
        <div class="top">
          <p class="soft level">${essential(view)}</p>
          ${heading(options.headingLevel, title(view, options, href), 'title')}
          <p lang=${view.provider ? 'fr' : nothing}>${providerName(view) ?? msg('Organisme non précisé')}</p>
          ${training.closed ? html`<p class="note">${closingLabel(training.closed)}</p>` : nothing}
          ${view.example ? html`<p class="note">${exampleMark()}</p>` : nothing}
          <div class="reach">${trainingWays(view, () => options.share({ title: training.title, url: href ?? '' }))} ${this.actions?.(view)}</div>
          ${options.shareNote}
        </div>
        <div class="rest">
          ${this.#places(options)} ${after(view, options)}
        </div>
        <div class="foot">
          ${unknown ? html`<p>${unknown}</p>` : nothing} ${sourceNote(view.sources, offerSources(view), false)}
        </div>
      </div>
    </article>`;
  }

  #places({ headingLevel, selectable, onSession }: CardViewOptions): TemplateResult {
    const { view } = this;
    const { places } = view;
    const years = knownYears(view);
    return html`<section class="part" tabindex="-1">
      ${heading(headingLevel + 1, isKnownByYear(view) ? msg('Où la suivre') : msg('Prochaines rentrées'), 'subtitle')}
      ${years ? html`<p class="note">${years}</p>` : nothing}
      ${this.#all ? this.#all.sessionPlaces(view, { selectable, onSession }) : this.#rows()}
      ${
        places.length && !this.#all
          ? html`<button class="btn quiet all" type="button" @click=${() => void this.showAll(true)}>${plural(places.length, msg(str`Tout savoir de ce lieu|Tout savoir des ${places.length} lieux`))}</button>`
          : nothing
      }
    </section>`;
  }

  #rows(): TemplateResult {
    const { places } = this.view;
    if (!places.length) return html`<p>${msg('Aucune date annoncée pour le moment.')}</p>`;
    return html`${territoryNote(this.view)}
      <ul class="spots">
        ${places.slice(0, PLACES_IN_SIGHT).map(place => placeRow(place, routesOf(this.view).length === 1))}
      </ul>`;
  }

  /** Reads how all places are shown, and shows them. */
  async showAll(isAsked: boolean): Promise<void> {
    const { host } = this;
    const [all, { placesStyles }] = await Promise.all([
      import('../../trainings/places/place-views.js'),
      import('../../trainings/places/places.styles.js'),
    ]);
    this.#all = all;
    adoptElementStyles(host, [placesStyles]);
    if (!isAsked) return;
    host.requestUpdate();
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>('.part')?.focus();
  }
}

function routesOf({ places }: TrainingView): string[] {
  return [...new Set(places.flatMap(({ sessions }) => sessions.map(({ session }) => routeName(session.route))))];
}

/** “Niveau bac, au lycée ou en école”. */
function essential(view: TrainingView): string {
  const { level } = view.training;
  const routes = routesOf(view);
  const route = routes.length === 1 ? routes : [];
  const [first = '', ...others] = [...(level === null ? [] : [levelName(level)]), ...route];
  return [capital(first), ...others.map(other => other.charAt(0).toLocaleLowerCase('fr') + other.slice(1))].join(', ');
}

function title({ training }: TrainingView, options: CardViewOptions, href: string | undefined): TemplateResult {
  const content = html`<span lang="fr">${training.title}</span>`;
  const onSelect = (event: Event): void => options.onTraining(event, training);
  if (href) return html`<a class="go" href=${href} rel="noopener noreferrer" @click=${onSelect}>${content}</a>`;
  return options.selectable ? html`<button class="go" type="button" @click=${onSelect}>${content}</button>` : content;
}

/** What became of twenty people, by the route that the card shows; else by the first that is known, which is then named. */
function after(view: TrainingView, { headingLevel }: CardViewOptions): TemplateResult | typeof nothing {
  const own = view.outcomes.find(({ outcome }) => outcome.route === view.next?.session.route) ?? view.outcomes[0];
  if (!own) return nothing;
  const { outcome } = own;
  return html`<section class="part after">
    ${heading(headingLevel + 1, msg('Et après ?'), 'subtitle')}
    ${isPublished(outcome) ? html`<p class="soft">${routeName(outcome.route)}</p>${twentyView(outcome)}` : unpublished(outcome)}
    ${provenance(view, outcome)}
  </section>`;
}

/** The card: what it is, how to reach it, where, when, and what became of those who left it. */
export async function openTraining(
  feed: Feed,
  trainingId: string,
  host: NearAttributes & LitElement & { readonly selectable: boolean },
  actions?: Actions,
): Promise<CardView | undefined> {
  const view = await loadTraining(feed, trainingId, viewOptions(host));
  if (!view) return undefined;
  const summary = new Summary(view, host, actions);
  // A session is chosen from all that is known of it.
  if (host.selectable) await summary.showAll(false);
  return summary;
}
