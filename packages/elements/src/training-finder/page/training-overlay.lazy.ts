// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Session, Training } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Step } from '../../address/history-entry.js';
import { number } from '@orientation-widgets/domain/words/format.js';
import { trainingCount } from '@orientation-widgets/domain/trainings/training-labels.js';
import { hostLink } from '../../ui/host-link.js';
import { iconBack } from '../../icons/back-icon.js';
import { SessionSelectEvent, TrainingSelectEvent } from '../../core/select-events.js';
import { tensionStyles } from '../../jobs/tension.styles.js';
import { easyTrainings } from '../../trainings/easy-part.js';
import { backStyles } from '../../trainings/detail/back.styles.js';
import { demandStyles } from '../../trainings/demand.styles.js';
import { twentyStyles } from '../../trainings/dot-chart.styles.js';
import { detailStyles } from '../../trainings/detail/detail.styles.js';
import { loadDetail } from '../../trainings/detail/load-detail.js';
import type { DetailView } from '../../trainings/detail/load-detail.js';
import { placesStyles } from '../../trainings/detail/places.styles.js';
import { trainingDetail } from '../../trainings/detail/training-detail.js';
import { ShareControl } from '../../export/share-control.js';
import type { ReportedRecord } from '../../sources/reported-record.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import { ComparisonSelection } from '../tools/comparison-selection.js';
import { printButton } from '../tools/print-button.js';
import { closeOverlay, pushOverlay } from '../tools/overlays.js';
import type { Overlay, ToolContext } from '../results/tool-context.js';
import { runGesture } from '../../core/run-gesture.js';

/** Loaded training, with the gaps of the answer. */
interface Reading {
  readonly view?: DetailView | undefined;
  /** Number of sessions to come, when the view only has the first ones. */
  readonly sessionCount?: number | undefined;
  /** Whether no service answered: the training may or may not exist. */
  readonly isSilent?: boolean;
}

async function readDetail({ data, query }: ToolContext, id: string): Promise<Reading> {
  const options = { near: query.where, nearName: query.where?.name, today: data.today };
  const { distant } = data;
  try {
    const source = distant ? await distant.training(id) : { feed: data.feed };
    if (!source) return {};
    const view = await loadDetail(source.feed, id, { ...options, isAlone: distant !== undefined });
    return { view, sessionCount: source.sessionCount };
  } catch {
    return { isSilent: true };
  }
}

async function read(finder: ToolContext, id: string): Promise<Reading> {
  finder.adoptStyles(backStyles, twentyStyles, demandStyles, placesStyles, tensionStyles, detailStyles);
  return readDetail(finder, id);
}

/** Detail of a training, in place of the list. Its own chunk is fetched when a training is opened. */
export class TrainingOverlay implements Overlay {
  readonly #finder: ToolContext;
  /** Position of the title in the window, in pixels, and index of its card in the list. */
  readonly #top: number | undefined;
  readonly #rank: number;
  /** Whether it covers the list and no other overlay. */
  readonly #isFirst: boolean;
  readonly #share: ShareControl;
  #view: DetailView;
  #reading: Reading;

  /** @param from - title that was pressed; undefined when the page opened the training. */
  private constructor(finder: ToolContext, view: DetailView, reading: Reading, from?: Element) {
    this.#finder = finder;
    this.#view = view;
    this.#reading = reading;
    this.#top = from?.getBoundingClientRect().top;
    this.#rank = from
      ? [...finder.host.renderRoot.querySelectorAll('.cards > *')].findIndex(card => card.contains(from))
      : finder.results.views.findIndex(({ training }) => training.id === view.training.id);
    this.#share = new ShareControl(finder.host);
    this.#isFirst = !finder.overlays.length;
  }

  /** Opens a training of the list with its long fields, or without them when they cannot be loaded. */
  static async open(finder: ToolContext, card: TrainingView, from: Element): Promise<void> {
    const { data } = finder;
    const reading = await read(finder, card.training.id);
    if (finder.data === data) await new TrainingOverlay(finder, reading.view ?? card, reading, from).#push();
  }

  /**
   * Opens the training of an address or of the history.
   * @returns the reason, in words, when there is no training to show; undefined otherwise.
   */
  static async openById(finder: ToolContext, id: string): Promise<string | undefined> {
    const { data, host } = finder;
    const reading = await read(finder, id);
    const { view, isSilent } = reading;
    if (!view && isSilent && data.distant)
      return msg('Cette formation ne vient pas pour le moment. Réessayez plus tard.');
    if (!view) return msg('La formation de ce lien n’est plus dans le catalogue.');
    if (finder.data !== data || !host.dispatchEvent(new TrainingSelectEvent(view.training))) return undefined;
    await new TrainingOverlay(finder, view, reading).#push();
    return undefined;
  }

  async #push(): Promise<void> {
    await pushOverlay(this.#finder, this);
    this.show();
  }

  get step(): Step {
    return ['training', this.#view.training.id];
  }

  /** Goes on to a following training; the back link still leads to the list. */
  #goOn = async (training: Training): Promise<void> => {
    const { host } = this.#finder;
    if (!host.dispatchEvent(new TrainingSelectEvent(training))) return;
    const reading = await readDetail(this.#finder, training.id);
    if (!reading.view) return;
    this.#view = reading.view;
    this.#reading = reading;
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
    const before = html`<button class="btn quiet back" type="button" @click=${back}>${iconBack()} ${this.#wayBack(total)}</button>`;
    const actions = html`${chooser.detailActions(this.#view)} ${this.#shareButton()} ${printButton()}`;
    const easy = data.isEasy ? easyTrainings.value : undefined;
    const detail = easy
      ? easy.easyTraining(this.#view, { host, headingLevel, before, actions, headClass: 'detail-head' })
      : trainingDetail(this.#view, {
          headingLevel,
          selectable,
          onSession: (event: Event, session: Session) => {
            if (!host.dispatchEvent(new SessionSelectEvent(session))) event.preventDefault();
          },
          jobHref: id => hostLink(jobHref, id),
          helpHref: town => hostLink(host.helpHref, town),
          onTraining: (_, training) => void runGesture(host, () => this.#goOn(training)),
          before,
          actions,
        });
    return html`${this.#lackView()} ${detail} ${announcer.view('note')} ${chooser.selectionBar()}`;
  }

  /** Note on the parts of a remote training that are not on screen. */
  #lackView(): TemplateResult | typeof nothing {
    const { sessionCount = 0, isSilent } = this.#reading;
    const visibleCount = this.#view.places.reduce((count, { sessions }) => count + sessions.length, 0);
    if (isSilent && this.#finder.data.distant)
      return html`<p class="note" role="status">${msg('La fiche entière ne vient pas pour le moment. Voici ce que la liste en disait.')}</p>`;
    return sessionCount > visibleCount
      ? html`<p class="note">${msg(str`Les ${number(visibleCount)} premières sessions, sur ${number(sessionCount)}.`)}</p>`
      : nothing;
  }

  /** Share button, only when the address of the page can reopen this training. */
  #shareButton(): TemplateResult | typeof nothing {
    const { title } = this.#view.training;
    if (!this.#finder.pageQuery?.address?.isOwner) return nothing;
    return this.#share.view(() => ({ title, url: location.href }));
  }

  #wayBack(total: number): string {
    if (!this.#isFirst) return msg('Retour à la comparaison');
    return total > 1 ? msg(str`Retour aux ${trainingCount(total)}`) : msg('Retour à la recherche');
  }

  /** Focuses the title once drawn, at the top of the window. */
  show(): void {
    this.#finder.focus.next('.detail-head');
    this.#finder.host.scrollIntoView({ block: 'start' });
  }

  /** Focuses the title that was pressed, at its former position in the window. */
  restoreFocus(): void {
    const title = this.#find(`.cards > :nth-child(${this.#rank + 1}) .go`);
    if (!title) return this.#finder.focus.next('.compare-head, .count');
    if (this.#top === undefined) return title.focus();
    // Focused at once and without the browser's scroll, so that the title is back at its former position.
    title.focus({ preventScroll: true });
    window.scrollBy(0, title.getBoundingClientRect().top - this.#top);
  }

  #find(selector: string): HTMLElement | null {
    return this.#finder.host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
