// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Feed } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { nothing, TemplateResult } from 'lit';
import { booleanAttribute } from '../core/boolean-attribute.js';
import { heading } from '../core/heading.js';
import { OrientationElement } from '../element/orientation-element.js';
import { sheetStyles } from '../styles/sheet.styles.js';
import { SavedChangeEvent } from '../saved/saved-change-event.js';
import { savedStyles } from './saved-items.styles.js';
import { onSavedChange, readSaved } from '../saved/saved-store.js';
import type { Saved, SavedItem } from '../saved/saved-store.js';
import type { SavedListController, SavedView } from './saved-list-controller.lazy.js';
import { runGesture } from '../core/run-gesture.js';

export { SavedChangeEvent };
export type { SavedItem };

/**
 * Displays the records that the visitor chose to save on the device. Each one opens in place, and trainings can be compared. The visitor
 * can write notes and questions, export dates to a calendar, print a sheet for an interview, and share or restore the whole list with a
 * link or a file. Changes since each save are reported. Displaying the list stores nothing. One `localStorage` key,
 * `orientation-widgets/saved/v2`, holds the kinds, ids, titles, dates and notes; “Tout effacer” deletes it.
 *
 * @customElement saved-items
 * @event {SavedChangeEvent} saved-change - Emitted when the list changes; `event.items` holds all the saved records.
 * @event {TrainingSelectEvent} training-select - Emitted before a training opens; `event.training` is its record. Cancel it to display the
 *   training in the page instead.
 * @event {JobSelectEvent} job-select - Emitted before a job opens; `event.jobId` is its id. Cancel it to display the job in the page
 *   instead.
 * @csspart header - The header: the main heading and the text or controls beside it.
 * @csspart section - A section of saved records, under its own heading.
 * @csspart item - A saved record.
 * @csspart actions - The buttons and links that act on the content.
 * @cssproperty [--ow-accent=#0F5B66] - Colour of links and buttons.
 * @cssproperty [--ow-surface=#FFFFFF] - Background colour of the sheets.
 * @cssproperty [--ow-line=#E0DAD0] - Colour of decorative lines.
 */
export class SavedItems extends OrientationElement<SavedView> {
  static override styles = [sheetStyles, savedStyles];
  static override properties = {
    trainingHref: { attribute: 'training-href' },
    jobHref: { attribute: 'job-href' },
    selectable: { converter: booleanAttribute, reflect: true },
    saved: { state: true },
  };

  /** Address of a training page on the site, where `{id}` stands for the id of the training. By default, trainings open in place. */
  trainingHref: string | null = null;

  /** Address of a job page on the site, where `{id}` stands for the id of the job. By default, jobs open in place. */
  jobHref: string | null = null;

  /** Whether the page handles `training-select` and `job-select`. Trainings and jobs then do not open in place. */
  selectable = false;

  protected saved: Saved = readSaved();

  protected override readonly selectors = ['saved'];

  #stop: (() => void) | undefined;
  #list: SavedListController | undefined;

  protected override get errorTitle(): string {
    return msg('Votre dossier ne s’affiche pas');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.saved = readSaved();
    this.#stop = onSavedChange(() => {
      this.saved = readSaved();
    });
    addEventListener('hashchange', this.#addressChanged);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    removeEventListener('hashchange', this.#addressChanged);
  }

  /** A link to the same page may contain a shared folder. */
  #addressChanged = (): void => {
    if (this.#isHandedOver) this.reselect();
  };

  get #isHandedOver(): boolean {
    return /[#&]dossier=/.test(location.hash);
  }

  async #open(): Promise<SavedListController> {
    const { SavedListController } = await import('./saved-list-controller.lazy.js');
    return (this.#list ??= new SavedListController(
      this,
      () => this.#isCurrent,
      () => this.reselect(),
    ));
  }

  protected override async select(feed: Feed): Promise<SavedView | undefined> {
    const { items } = this.saved;
    const isHandedOver = this.#isHandedOver;
    if (!items.length && !isHandedOver && !this.#list?.received) return undefined;
    const list = await this.#open();
    if (isHandedOver) await list.receiveLink();
    return list.open(feed, items);
  }

  /** Selects again, to remove the sessions that are over. */
  protected override dayChanged(): void {
    this.reselect();
  }

  /** Whether the records on screen are the saved ones; false while another selection loads. */
  get #isCurrent(): boolean {
    const { status, value } = this.state;
    const { items } = this.saved;
    return (
      status === 'ready' &&
      (value ? value.items === items : !items.length) &&
      !this.#list?.received === !value?.received
    );
  }

  protected override loadedView(view: SavedView): TemplateResult {
    return this.#list?.view(view, this.saved, this.#nothingKept()) ?? this.loadingView();
  }

  protected override loadingView(): TemplateResult {
    return html`<div class="sheet" part="loading" aria-busy="true">
      <p class="soft" role="status">${msg('Lecture de ce que vous gardez…')}</p>
      <span class="skeleton"></span><span class="skeleton"></span>
    </div>`;
  }

  protected override emptyView(): TemplateResult {
    return this.#nothingKept();
  }

  /** Live region outside the slots, so that a page cannot replace it. */
  protected override frame(content: TemplateResult | typeof nothing): TemplateResult {
    const { status, value } = this.state;
    const isEmpty = status === 'ready' && value === undefined;
    return super.frame(
      isEmpty
        ? html`${this.#list?.announcer.view('note') ?? html`<p class="visually-hidden" role="status"></p>`} ${content}`
        : content,
    );
  }

  #nothingKept(): TemplateResult {
    return html`<div class="sheet saved" part="empty">
      <div class="saved-head" tabindex="-1">${heading(this.headingLevel, msg('Votre dossier est vide'), 'subtitle')}</div>
      <p>${msg('Choisissez « Garder » sur une formation ou un métier. Vous le retrouverez ici, sur cet appareil.')}</p>
      <p class="note">${msg('Rien n’est enregistré sans votre accord.')}</p>
      <p>
        <label for="folder-file">${msg('Vous avez un fichier « Mon dossier » ? Ouvrez-le ici.')}</label><br />
        <input id="folder-file" type="file" accept=".html,.json" @change=${this.#fileChosen} />
      </p>
    </div>`;
  }

  #fileChosen = async (event: Event): Promise<void> => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (file) await runGesture(this, async () => (await this.#open()).receiveFile(file));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'saved-items': SavedItems;
  }
}
