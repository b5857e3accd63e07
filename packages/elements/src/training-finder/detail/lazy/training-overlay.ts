// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Session, Training } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Step } from '../../../address/steps/history-entry.js';
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
import { ShareControl } from '../../../share/share-control.js';
import type { ReportedRecord } from '../../../sources/reported-record.js';
import type { TrainingView, ViewOptions } from '../../../trainings/training-view.js';
import { ComparisonSelection } from '../../tools/compare/comparison-selection.js';
import { printButton } from '../../tools/export-menu/print-button.js';
import { closeOverlay, pushOverlay } from '../../history/overlays.js';
import type { Overlay, ToolContext } from '../../tools/tool-context.js';

async function read(finder: ToolContext, id: string): Promise<[ViewOptions, DetailView | undefined]> {
  const { data, query } = finder;
  const options = { near: query.where, nearName: query.where?.name, today: data.today };
  finder.adoptStyles(backStyles, placesStyles, tensionStyles, detailStyles);
  return [options, await loadDetail(data.feed, id, options).catch(() => undefined)];
}

/** The detail of a training, in place of the list. In a chunk of its own: fetched when a training is opened. */
export class TrainingOverlay implements Overlay {
  readonly #finder: ToolContext;
  readonly #options: ViewOptions;
  /** Where the title stood in the window, pixels, and the rank of its card in the list. */
  readonly #top: number | undefined;
  readonly #rank: number;
  /** It covers the list, and no other page. */
  readonly #isFirst: boolean;
  readonly #share: ShareControl;
  #view: DetailView;

  /** @param from - the title that was pressed; none when the page asked. */
  private constructor(finder: ToolContext, options: ViewOptions, view: DetailView, from?: Element) {
    this.#finder = finder;
    this.#options = options;
    this.#view = view;
    this.#top = from?.getBoundingClientRect().top;
    this.#rank = from
      ? [...finder.host.renderRoot.querySelectorAll('.cards > *')].findIndex(card => card.contains(from))
      : finder.found.views.findIndex(({ training }) => training.id === view.training.id);
    this.#share = new ShareControl(finder.host);
    this.#isFirst = !finder.overlays.length;
  }

  /** Reads the long fields of a training; without them when they do not come. */
  static async open(finder: ToolContext, card: TrainingView, from: Element): Promise<void> {
    const { data } = finder;
    const [options, view] = await read(finder, card.training.id);
    if (finder.data === data) await new TrainingOverlay(finder, options, view ?? card, from).#push();
  }

  /** Opens the training of an address or of the history. @returns false when the feed has none. */
  static async openById(finder: ToolContext, id: string): Promise<boolean> {
    const { data, host } = finder;
    const [options, view] = await read(finder, id);
    if (!view) return false;
    if (finder.data !== data || !host.dispatchEvent(new TrainingSelectEvent(view.training))) return true;
    await new TrainingOverlay(finder, options, view).#push();
    return true;
  }

  async #push(): Promise<void> {
    await pushOverlay(this.#finder, this);
    this.show();
  }

  get step(): Step {
    return ['training', this.#view.training.id];
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

  view(total: number): TemplateResult {
    const back = (): void => void closeOverlay(this.#finder);
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
      actions: html`${chooser.actions(this.#view)} ${this.#shareButton()} ${printButton()}`,
    });
    return html`${detail} ${data.easy?.easyTraining(this.#view, headingLevel)}
      ${announcer.view('note')} ${chooser.selectionBar()}`;
  }

  /** With an address only: a link that does not bring back here would be no help. */
  #shareButton(): TemplateResult | typeof nothing {
    const { title } = this.#view.training;
    if (!this.#finder.pageQuery?.address?.isOwner) return nothing;
    return this.#share.view(() => ({ title, url: location.href }));
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
    if (this.#top === undefined) return title.focus();
    // At once, and without the scroll of the browser: the title goes back to where it stood.
    title.focus({ preventScroll: true });
    window.scrollBy(0, title.getBoundingClientRect().top - this.#top);
  }

  #find(selector: string): HTMLElement | null {
    return this.#finder.host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
