// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Feed } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { booleanAttribute } from '../core/boolean-attribute.js';
import { heading } from '../core/heading.js';
import { OrientationElement } from '../core/orientation-element.js';
import { sheetStyles } from '../styles/sheet.styles.js';
import { SavedChangeEvent } from './saved-change-event.js';
import { savedStyles } from './saved-items.styles.js';
import { onSavedChange, readSaved } from './saved-store.js';
import type { Saved, SavedItem } from './saved-store.js';
import type { SavedListController, SavedView } from './list/saved-list-controller.js';

export { SavedChangeEvent };
export type { SavedItem };

/**
 * What the visitor kept, on this device, after an explicit choice. Nothing is stored by showing it. One key of
 * `localStorage`, `orientation-widgets/saved/v2`, holds the kinds, ids, titles and dates; “Tout effacer” removes it.
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
  };

  /** Address of a training's page on the site, `{id}` standing for its id; the producer's page by default. */
  trainingHref: string | null = null;

  /** The page handles `training-select`: the titles get buttons. */
  selectable = false;

  protected saved: Saved = readSaved();

  protected override readonly selectors = ['saved'];

  #stop: (() => void) | undefined;
  #list: SavedListController | undefined;

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
    const { SavedListController } = await import('./list/saved-list-controller.js');
    this.#list ??= new SavedListController(this, () => this.#isCurrent);
    return this.#list.open(feed, items);
  }

  /** Sessions that are over go. */
  protected override dayChanged(): void {
    this.reselect();
  }

  /** What is on screen is what is stored; false while another selection loads. */
  get #isCurrent(): boolean {
    const { status, value } = this.state;
    const { items } = this.saved;
    return status === 'ready' && (value ? value.items === items : !items.length);
  }

  protected override loadedView(view: SavedView): TemplateResult {
    return this.#list?.view(view, this.saved.lasting) ?? this.loadingView();
  }

  protected override loadingView(): TemplateResult {
    return html`<div class="sheet" aria-busy="true">
      <p class="soft" role="status">${msg('Lecture de ce que vous gardez…')}</p>
      <span class="skeleton"></span><span class="skeleton"></span>
    </div>`;
  }

  protected override emptyView(): TemplateResult {
    return html`${this.#list?.announcer.view() ?? html`<p class="visually-hidden" role="status"></p>`}
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
