// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { TerritoryChangeEvent } from '../../core/territory-change-event.js';
import { Announcer } from '../../ui/announcer.js';
import { FocusController } from '../../ui/focus-controller.js';
import type { BoardShown } from '../shared/board-form.js';
import type { BoardAddress, FollowAddress } from './board-address.lazy.js';
import type { BoardQuery, Selection } from '@orientation-widgets/domain/measures/figure-selection.js';
import { MeasureSelectEvent } from './measure-select-event.js';
import { SelectionChangeEvent } from './selection-change-event.js';

/** Where a board keeps what the visitor chose. */
export interface ChoiceStore {
  readonly read: () => Partial<Selection>;
  readonly write: (chosen: Partial<Selection>) => void;
}

/** Choices of the visitor in a board: each one updates the address of the page, is sent to the page and is announced. */
export class BoardChoices implements ReactiveController {
  readonly #host: LitElement;
  readonly #store: ChoiceStore;
  readonly #announcer: Announcer;
  #address: BoardAddress | undefined;

  /** The visitor made a choice: the change is announced. */
  #isAwaited = false;

  constructor(host: LitElement, store: ChoiceStore) {
    this.#host = host;
    this.#store = store;
    this.#announcer = new Announcer(host);
    host.addController(this.#announcer);
    host.addController(this);
  }

  hostConnected(): void {
    this.#address?.start();
  }

  hostDisconnected(): void {
    this.#address?.stop();
  }

  /** The region of what is announced. */
  view(): TemplateResult {
    return this.#announcer.view();
  }

  /** Takes what the address of the page asks, then follows it. */
  follow(followAddress: FollowAddress, syncUrl: string): void {
    if (this.#address) return;
    this.#address = followAddress(syncUrl, () => {
      this.#isAwaited = true;
      this.#moved();
    });
    this.#moved();
  }

  /** Takes a choice; a measure that opens takes the focus, as what opened it goes away. */
  choose(change: Partial<Selection>): void {
    if (change.measure && !this.#host.dispatchEvent(new MeasureSelectEvent(change.measure))) return;
    this.#isAwaited = true;
    if (change.measure)
      FocusController.of(this.#host).next(
        () => this.#host.renderRoot.querySelector<HTMLElement>('.measure-name') ?? undefined,
      );
    const choices = { ...this.#store.read(), ...change };
    this.#store.write(choices);
    this.#address?.write(choices, true);
    if (change.territory) this.#host.dispatchEvent(new TerritoryChangeEvent(change.territory));
  }

  /** What the visitor chose is about to be on screen. */
  tell(view: BoardShown | undefined, query: BoardQuery): void {
    if (!this.#isAwaited) return;
    this.#isAwaited = false;
    if (view?.status) this.#announcer.announceLater(view.status);
    this.#host.dispatchEvent(new SelectionChangeEvent(query));
  }

  /** The address asks for something else. */
  #moved(): void {
    this.#store.write(this.#address?.read() ?? {});
  }
}
