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
import type { CardViewOptions } from './card-view.js';
import { unknownFacts } from '@orientation-widgets/domain/trainings/unknown-facts.js';
import { runGesture } from '../core/run-gesture.js';

/** Content of a summary below the place and dates: facts about each place, demand, outcomes, and missing data. */
export class SummaryRest {
  readonly styles: readonly CSSResult[] = [twentyStyles, demandStyles];
  readonly #all = new LazyPart(() => import('../trainings/detail/place-views.js'));

  constructor(
    private readonly view: TrainingView,
    private readonly host: LitElement,
  ) {}

  /** All the facts of each place, once requested; undefined before. */
  places({ selectable, onSession }: CardViewOptions): TemplateResult | undefined {
    const all = this.#all.value;
    return all && html`${all.sessionPlaces(this.view, { selectable, onSession })}`;
  }

  /** Button that requests the facts of all places; nothing once they are shown. */
  more(): TemplateResult | typeof nothing {
    const { length } = this.view.places;
    if (!length || this.#all.value) return nothing;
    return html`<button class="btn quiet all" type="button" @click=${() => void runGesture(this.host, () => this.showAll(true))}>${plural(length, msg(str`Tout savoir de ce lieu|Tout savoir des ${length} lieux`))}</button>`;
  }

  /**
   * Demand, then outcomes of twenty people, for the route that the card shows; the outcomes of another route, which is named, never stand
   * for apprentices.
   */
  after(level: number): TemplateResult | typeof nothing {
    const { view } = this;
    const demand = demandView(sessionsIn(view), view.training.level);
    const demandSection =
      demand === nothing
        ? nothing
        : html`<section class="part">${heading(level, msg('Puis-je entrer ?'), 'subtitle')} ${demand}</section>`;
    const choice = cardOutcome(view.outcomes, view.next?.session.route);
    if (!choice) return html`${demandSection}`;
    const { outcome } = choice;
    return html`${demandSection}<section class="part after">
      ${heading(level, msg('Et après ?'), 'subtitle')}
      ${isPublished(outcome) ? html`<p class="soft">${routeName(outcome.route, view.training.level)}</p>${twentyView(outcome)}` : unpublished(outcome)}
      ${provenance(view, outcome)}
    </section>`;
  }

  foot(): TemplateResult {
    const { view } = this;
    const unknown = unknownFacts(view);
    return html`${unknown ? html`<p>${unknown}</p>` : nothing} ${sourceNote(view.sources, offerSources(view), false)}`;
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
