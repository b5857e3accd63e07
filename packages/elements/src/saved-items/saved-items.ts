// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Feed } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { booleanAttribute } from '../core/boolean-attribute.js';
import { heading } from '../core/heading.js';
import { OrientationElement } from '../core/orientation-element.js';
import { TrainingSelectEvent } from '../events/select-events.js';
import { sheetStyles } from '../styles/sheet.styles.js';
import { SavedChangeEvent } from './saved-change-event.js';
import { savedStyles } from './saved-items.styles.js';
import { forgetAll, forgetItem, onSavedChange, readSaved } from './saved-store.js';
import type { Saved, SavedItem } from './saved-store.js';
import type { openSaved } from './list/saved-view.js';

export { SavedChangeEvent };
export type { SavedItem };

type SavedView = Awaited<ReturnType<typeof openSaved>>;

/**
 * What the visitor kept, on this device, after an explicit choice. Nothing is stored by showing it. One key of
 * `localStorage`, `orientation-widgets/saved/v1`, holds the ids, titles and dates; « Tout effacer » removes it.
 *
 * @customElement saved-items
 * @slot - Fallback: shown without JavaScript, before the feed comes, and on error.
 * @event {SavedChangeEvent} saved-change - The visitor removed a training, or all of them.
 * @event {TrainingSelectEvent} training-select - The title of a training was activated. Cancelable.
 * @csspart base - The root of the element.
 * @csspart source - The line that says where the trainings come from.
 * @cssproperty [--ow-accent=#0F5B66] - Links and buttons.
 * @cssproperty [--ow-surface=#FFFFFF] - Background.
 * @cssproperty [--ow-line=#E0DAD0] - Hairlines.
 */
export class SavedItems extends OrientationElement<SavedView> {
  static override styles = [sheetStyles, savedStyles];
  static override properties = {
    trainingHref: { attribute: 'training-href' },
    selectable: { converter: booleanAttribute, reflect: true },
    saved: { state: true },
    erasing: { state: true },
  };

  /** Address of a training's page on the site, `{id}` standing for its id; the producer's page by default. */
  trainingHref: string | null = null;

  /** The page handles `training-select`: the titles get buttons. */
  selectable = false;

  protected saved: Saved = readSaved();
  protected erasing = false;

  protected override readonly selectors = ['saved'];

  #stop: (() => void) | undefined;
  #said = '';
  /** What takes the focus once the new list is drawn: the control that was pressed goes away. */
  #focusOnce: (() => HTMLElement | null) | undefined;

  protected override get errorTitle(): string {
    return msg('Vos formations gardées ne s’affichent pas');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.saved = readSaved();
    this.#stop = onSavedChange(() => {
      this.saved = readSaved();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  protected override async select(feed: Feed): Promise<SavedView | undefined> {
    const { items } = this.saved;
    if (!items.length) return undefined;
    const { openSaved } = await import('./list/saved-view.js');
    return openSaved(feed, items);
  }

  #forget(id: string): void {
    const rank = this.saved.items.findIndex(item => item.id === id);
    this.#said = msg('La formation est retirée.');
    this.#focusOnce = () => {
      const buttons = this.renderRoot.querySelectorAll<HTMLElement>('.saved-items .btn');
      return buttons[Math.min(rank, buttons.length - 1)] ?? this.#find('.saved-head');
    };
    forgetItem(id);
    this.#tellPage();
  }

  #erase(): void {
    this.#said = msg('Tout est effacé de cet appareil.');
    this.erasing = false;
    this.#focusOnce = () => this.#find('.saved-head');
    forgetAll();
    this.#tellPage();
  }

  #askErase(erasing: boolean): void {
    this.erasing = erasing;
    this.#focusOnce = () => this.#find(erasing ? '#erase-title' : '.erase');
  }

  #tellPage(): void {
    this.dispatchEvent(new SavedChangeEvent(readSaved().items));
  }

  protected override updated(): void {
    const {
      state: { status, value },
      saved: { items },
    } = this;
    const isCurrent = status === 'ready' && (value ? value.items === items : !items.length);
    if (!isCurrent || !this.#focusOnce) return;
    this.#focusOnce()?.focus();
    this.#focusOnce = undefined;
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  protected override loadedView(view: SavedView): TemplateResult {
    const { headingLevel, trainingHref, selectable, erasing } = this;
    const list = view.draw({
      headingLevel,
      trainingHref,
      selectable,
      erasing,
      lasting: this.saved.lasting,
      onTraining: (event, { training }) => {
        if (!this.dispatchEvent(new TrainingSelectEvent(training))) event.preventDefault();
      },
      forget: id => this.#forget(id),
      askErase: () => this.#askErase(true),
      keepAll: () => this.#askErase(false),
      erase: () => this.#erase(),
    });
    return html`${this.#status()} ${list}`;
  }

  #status(): TemplateResult {
    return html`<p class="visually-hidden" role="status">${this.#said}</p>`;
  }

  protected override loadingView(): TemplateResult {
    return html`<div class="sheet" aria-busy="true">
      <p class="soft" role="status">${msg('Lecture de ce que vous gardez…')}</p>
      <span class="skeleton"></span><span class="skeleton"></span>
    </div>`;
  }

  protected override emptyView(): TemplateResult {
    return html`${this.#status()}
      <div class="sheet saved">
        <div class="saved-head" tabindex="-1">${heading(this.headingLevel, msg('Vous ne gardez aucune formation'), 'subtitle')}</div>
        <p>${msg('Choisissez « Garder » sur une formation. Vous la retrouverez ici, sur cet appareil.')}</p>
        <p class="note">${msg('Rien n’est enregistré sans votre accord.')}</p>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'saved-items': SavedItems;
  }
}
