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

/** Storage of the visitor's choices in a board. */
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

  /** Whether the result of a choice of the visitor, or of a move in the history, is still to be announced. */
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

  /** Live region of the announcements. */
  view(): TemplateResult {
    return this.#announcer.view();
  }

  /** Applies the choices in the address of the page, then follows it. */
  follow(followAddress: FollowAddress, syncUrl: string): void {
    if (this.#address) return;
    this.#address = followAddress(syncUrl, () => {
      this.#isAwaited = true;
      this.#moved();
    });
    this.#moved();
  }

  /** Applies a choice. A measure that opens takes the focus, because the pressed control disappears. */
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

  /** Announces the choice of the visitor when its result is about to be on screen. */
  tell(view: BoardShown | undefined, query: BoardQuery): void {
    if (!this.#isAwaited) return;
    this.#isAwaited = false;
    if (view?.status) this.#announcer.announceLater(view.status);
    this.#host.dispatchEvent(new SelectionChangeEvent(query));
  }

  /** Applies the choices of another address. */
  #moved(): void {
    this.#store.write(this.#address?.read() ?? {});
  }
}
