// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Session, Training } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { trainingCount } from '../../../trainings/training-labels.js';
import { hostLink } from '../../../links/host-link.js';
import { iconBack } from '../../../icons/back/back-icon.js';
import { SessionSelectEvent, TrainingSelectEvent } from '../../../events/select-events.js';
import { tensionStyles } from '../../../jobs/tension/tension.styles.js';
import { backStyles } from '../../../trainings/detail/back.styles.js';
import { detailStyles } from '../../../trainings/detail/detail.styles.js';
import { loadDetail } from '../../../trainings/detail/load-detail.js';
import type { DetailView } from '../../../trainings/detail/load-detail.js';
import { placesStyles } from '../../../trainings/sessions/places.styles.js';
import { trainingDetail } from '../../../trainings/detail/training-detail.js';
import type { ReportedRecord } from '../../../sources/reported-record.js';
import type { TrainingView, ViewOptions } from '../../../trainings/training-view.js';
import { ComparisonSelection } from '../../tools/compare/comparison-selection.js';
import { printButton } from '../../tools/export-menu/print-button.js';
import type { Overlay, ToolContext } from '../../tools/tool-context.js';

/** The detail of a training, in place of the list. In a chunk of its own: fetched when a training is opened. */
export class TrainingOverlay implements Overlay {
  readonly #finder: ToolContext;
  readonly #options: ViewOptions;
  /** Where the title stood in the window, pixels, and the rank of its card in the list. */
  readonly #top: number;
  readonly #rank: number;
  /** It covers the list, and no other page. */
  readonly #isFirst: boolean;
  #view: DetailView;

  private constructor(finder: ToolContext, options: ViewOptions, view: DetailView, from: Element) {
    this.#finder = finder;
    this.#options = options;
    this.#view = view;
    this.#top = from.getBoundingClientRect().top;
    this.#rank = [...finder.host.renderRoot.querySelectorAll('.cards > *')].findIndex(card => card.contains(from));
    this.#isFirst = !finder.overlays.length;
  }

  /** Reads the long fields of a training; without them when they do not come. */
  static async open(finder: ToolContext, card: TrainingView, from: Element): Promise<TrainingOverlay> {
    const { data, query } = finder;
    const options = { near: query.where, nearName: query.where?.name, today: data.today };
    finder.adoptStyles(backStyles, placesStyles, tensionStyles, detailStyles);
    const view = await loadDetail(data.feed, card.training.id, options).catch(() => undefined);
    return new TrainingOverlay(finder, options, view ?? card, from);
  }

  /** Goes on to a training that follows; the way back still leads to the list. */
  #goOn = async (training: Training): Promise<void> => {
    const { host, data } = this.#finder;
    if (!host.dispatchEvent(new TrainingSelectEvent(training))) return;
    const view = await loadDetail(data.feed, training.id, this.#options).catch(() => undefined);
    if (!view) return;
    this.#view = view;
    host.requestUpdate();
    await host.updateComplete;
    this.show();
  };

  get record(): ReportedRecord {
    const { id, title } = this.#view.training;
    return { collection: 'trainings', id, name: title };
  }

  view(total: number, back: () => void): TemplateResult {
    const { host, announcer, data } = this.#finder;
    const { headingLevel, selectable, jobHref } = host;
    const chooser = ComparisonSelection.of(this.#finder);
    const detail = trainingDetail(this.#view, {
      headingLevel,
      selectable,
      onSession: (event: Event, session: Session) => {
        if (!host.dispatchEvent(new SessionSelectEvent(session))) event.preventDefault();
      },
      jobHref: id => hostLink(jobHref, id),
      helpHref: town => hostLink(host.getAttribute('help-href'), town),
      onTraining: (_, training) => void this.#goOn(training),
      before: html`<button class="btn quiet back" type="button" @click=${back}>${iconBack()} ${this.#wayBack(total)}</button>`,
      actions: html`${chooser.actions(this.#view)} ${printButton()}`,
    });
    return html`${detail} ${data.easy?.easyTraining(this.#view, headingLevel)}
      ${announcer.view('note')} ${chooser.selectionBar()}`;
  }

  #wayBack(total: number): string {
    if (!this.#isFirst) return msg('Retour à la comparaison');
    return total > 1 ? msg(str`Retour aux ${trainingCount(total)}`) : msg('Retour à la recherche');
  }

  /** Once drawn: the focus on the title, at the top of the window. */
  show(): void {
    this.#finder.focus.next('.detail-head');
    this.#finder.host.scrollIntoView({ block: 'start' });
  }

  /** The focus on the title that was chosen, where it stood in the window. */
  restoreFocus(): void {
    const title = this.#find(`.cards > :nth-child(${this.#rank + 1}) .go`);
    if (!title) return this.#finder.focus.next('.compare-head, .count');
    // At once, and without the scroll of the browser: the title goes back to where it stood.
    title.focus({ preventScroll: true });
    window.scrollBy(0, title.getBoundingClientRect().top - this.#top);
  }

  #find(selector: string): HTMLElement | null {
    return this.#finder.host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
