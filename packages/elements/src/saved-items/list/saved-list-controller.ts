// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { safeUrl } from '@orientation-widgets/feed';
import type { Feed } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { TrainingSelectEvent } from '../../events/select-events.js';
import { Announcer } from '../../interaction/announcer.js';
import { FocusController } from '../../interaction/focus-controller.js';
import { hostLink } from '../../links/host-link.js';
import { SavedChangeEvent } from '../saved-change-event.js';
import { forgetAll, forgetItem, readSaved } from '../saved-store.js';
import type { SavedItem } from '../saved-store.js';
import { savedList } from './saved-list.js';
import { savedTrainings } from './saved-trainings.js';
import type { SavedTraining } from './saved-trainings.js';

/** The element, as its list sees it. */
interface SavedHost extends LitElement {
  readonly headingLevel: number;
  readonly trainingHref: string | null;
  readonly selectable: boolean;
}

/** The kept trainings, with their records in the feed. */
export interface SavedView {
  readonly items: readonly SavedItem[];
  readonly trainings: readonly SavedTraining[];
}

/** The list of kept trainings, and its actions. Downloaded when there is one. */
export class SavedListController {
  readonly announcer: Announcer;
  readonly #host: SavedHost;
  readonly #focus: FocusController;
  readonly #isCurrent: () => boolean;
  #isErasing = false;

  /** @param isCurrent - whether what is on screen is what is stored. */
  constructor(host: SavedHost, isCurrent: () => boolean) {
    this.#host = host;
    this.#isCurrent = isCurrent;
    this.announcer = new Announcer(host);
    this.#focus = FocusController.of(host);
  }

  async open(feed: Feed, items: readonly SavedItem[]): Promise<SavedView> {
    return { items, trainings: await savedTrainings(feed, items) };
  }

  view({ items, trainings }: SavedView, lasting: boolean): TemplateResult {
    const { headingLevel, trainingHref, selectable } = this.#host;
    const list = savedList(trainings, {
      headingLevel,
      selectable,
      lasting,
      erasing: this.#isErasing,
      hrefOf: ({ training }) => hostLink(trainingHref, training.id) ?? safeUrl(training.url),
      onTraining: (event, { training }) => {
        if (!this.#host.dispatchEvent(new TrainingSelectEvent(training))) event.preventDefault();
      },
      forget: item => this.#forget(items, item),
      askErase: () => this.#askErase(true),
      keepAll: () => this.#askErase(false),
      erase: () => this.#erase(),
    });
    return html`${this.announcer.view()} ${list}`;
  }

  #forget(items: readonly SavedItem[], forgotten: SavedItem): void {
    const rank = items.indexOf(forgotten);
    forgetItem(forgotten);
    this.announcer.announce(forgotten.kind === 'training' ? msg('La formation est retirée.') : msg('C’est retiré.'));
    this.#focusOnceCurrent(() => {
      const buttons = this.#host.renderRoot.querySelectorAll<HTMLElement>('.saved-items .btn');
      return buttons[Math.min(rank, buttons.length - 1)] ?? this.#find('.saved-head');
    });
    this.#announceChange();
  }

  #erase(): void {
    this.#isErasing = false;
    forgetAll();
    this.announcer.announce(msg('Tout est effacé de cet appareil.'));
    this.#focusOnceCurrent(() => this.#find('.saved-head'));
    this.#announceChange();
  }

  #askErase(isErasing: boolean): void {
    this.#isErasing = isErasing;
    this.#focus.next(isErasing ? '#erase-title' : '.erase');
  }

  /** The pressed control disappears with the old list: the focus waits for the new one. */
  #focusOnceCurrent(target: () => HTMLElement | null): void {
    this.#focus.next(() => (this.#isCurrent() ? target() : undefined));
  }

  #announceChange(): void {
    this.#host.dispatchEvent(new SavedChangeEvent(readSaved().items));
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
