// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { CSSResult, LitElement, TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import { LazyPart } from '../core/lazy-part.js';
import { plural } from '@orientation-widgets/domain/words/format.js';
import { sourceNote } from '../sources/source-note.js';
import { adoptElementStyles } from '../styles/adopt-styles.js';
import { twentyStyles } from '../trainings/dot-chart.styles.js';
import { demandStyles } from '../trainings/demand.styles.js';
import { demandView, sessionsIn } from '../trainings/demand-view.js';
import { twentyView } from '../trainings/dot-chart.js';
import { cardOutcome, isPublished } from '@orientation-widgets/domain/trainings/outcome-choice.js';
import { provenance, unpublished } from '../trainings/outcome-views.js';
import { offerSources } from '../trainings/offer-sources.js';
import { routeName } from '@orientation-widgets/domain/trainings/training-labels.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import { isKnownByYear } from '@orientation-widgets/domain/trainings/known-offers.js';
import { firstSentences } from '@orientation-widgets/domain/words/easy-words.js';
import { pictogram } from '../jobs/pictograms.js';
import { phoneScript, phoneTitle } from '../trainings/detail/phone-script.js';
import { seatsStyles } from '../trainings/seats.styles.js';
import type { CardViewOptions } from './card-view.js';
import { distanceLine } from './distance-line.js';
import { restStyles } from './rest.styles.js';
import { PLACES_IN_SIGHT, placeRows } from './summary-places.js';
import { unknownFacts } from '@orientation-widgets/domain/trainings/unknown-facts.js';
import { runGesture } from '../core/run-gesture.js';

/** Content of a summary below its answers: places, demand, outcomes, what to say by telephone, and missing data. */
export class SummaryRest {
  readonly styles: readonly CSSResult[] = [twentyStyles, demandStyles, seatsStyles, restStyles];
  readonly #all = new LazyPart(() => import('../trainings/detail/place-views.js'));

  constructor(
    private readonly view: TrainingView,
    private readonly host: LitElement,
  ) {}

  /** Pictogram of the domain of the training. */
  drawing(): TemplateResult {
    return html`<span class="disc">${pictogram(this.view.training.domains)}</span>`;
  }

  body(options: CardViewOptions): TemplateResult {
    const level = options.headingLevel + 1;
    const { objective } = this.view.training;
    const unknown = unknownFacts(this.view);
    return html`${objective ? html`<p class="voice" lang="fr">${firstSentences(objective, 2)}</p>` : nothing}
      ${this.#places(options, level)}
      <div class="pair">${this.#entry(level)} ${this.#after(level)} ${this.#phone(level)}</div>
      <div class="foot">
        ${unknown ? html`<p>${unknown}</p>` : nothing}
        ${sourceNote(this.view.sources, offerSources(this.view), false)}
      </div>`;
  }

  #places(options: CardViewOptions, level: number): TemplateResult {
    const { view } = this;
    const { length } = view.places;
    const all = this.#all.value;
    const { selectable, onSession } = options;
    return html`<section class="part" part="section" data-part="starts" tabindex="-1">
      ${heading(level, isKnownByYear(view) ? msg('Où la suivre') : msg('Prochaines rentrées'), 'subtitle')}
      ${
        all
          ? all.sessionPlaces(view, { selectable, onSession })
          : length
            ? html`${distanceLine(view, PLACES_IN_SIGHT)} ${placeRows(view)}
              <button class="btn quiet all" type="button" @click=${() => void runGesture(this.host, () => this.showAll(true))}>${plural(length, msg(str`Tout savoir de ce lieu|Tout savoir des ${length} lieux`))}</button>`
            : html`<p>${msg('Aucune date annoncée pour le moment.')}</p>`
      }
    </section>`;
  }

  #entry(level: number): TemplateResult | typeof nothing {
    const demand = demandView(sessionsIn(this.view), this.view.training.level);
    if (demand === nothing) return nothing;
    return html`<section class="part">${heading(level, msg('Puis-je entrer ?'), 'subtitle')} ${demand}</section>`;
  }

  /** Outcomes of twenty people, for the route that the card shows: those of another route never stand for apprentices. */
  #after(level: number): TemplateResult | typeof nothing {
    const { view } = this;
    const choice = cardOutcome(view.outcomes, view.next?.session.route);
    if (!choice) return nothing;
    const { outcome } = choice;
    return html`<section class="part after">
      ${heading(level, msg('Et après ?'), 'subtitle')}
      ${isPublished(outcome) ? html`<p class="soft">${routeName(outcome.route, view.training.level)}</p>${twentyView(outcome)}` : unpublished(outcome)}
      ${provenance(view, outcome)}
    </section>`;
  }

  #phone(level: number): TemplateResult | typeof nothing {
    if (!this.view.places.length) return nothing;
    return html`<section class="part phone">
      ${heading(level, phoneTitle(this.view), 'subtitle')} ${phoneScript(this.view)}
    </section>`;
  }

  /** Loads the view of all places, and shows them. */
  async showAll(isAsked: boolean): Promise<void> {
    const { host } = this;
    const [{ placesStyles }] = await Promise.all([import('../trainings/detail/places.styles.js'), this.#all.load()]);
    adoptElementStyles(host, [placesStyles]);
    if (!isAsked) return;
    host.requestUpdate();
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>('.part')?.focus();
  }
}
