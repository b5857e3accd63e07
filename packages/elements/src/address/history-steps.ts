// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { LitElement, ReactiveController } from 'lit';
import { entryOf, stepsOf, withSteps } from './history-entry.js';
import type { Step } from './history-entry.js';

/** Open content of an element, as the history of the page follows it. */
export interface Opened {
  /** Steps that are open now, the visible one last. */
  readonly steps: readonly Step[];
  /** Whether the element can open what an address or an entry of the history asks for. */
  readonly isReady: boolean;
  /** Form of the visible step in the address; undefined when the element writes none. */
  readonly address: StepAddress | undefined;
  /** Opens and closes content to match the steps; those without a record stay closed. */
  restore: (steps: readonly Step[]) => Promise<void>;
  /** Closes the visible content when the visitor presses Escape; false when there is nothing to close. */
  escape: (event: KeyboardEvent) => boolean;
}

export interface StepAddress {
  read: () => Step | undefined;
  /** Address with this step in it, or with none. */
  write: (step: Step | undefined) => string;
}

const isSame = (value: unknown, other: unknown): boolean => JSON.stringify(value) === JSON.stringify(other);

/** Whether nothing new is open: the remaining steps were there before. */
const isPart = (steps: readonly Step[], of: readonly Step[]): boolean =>
  steps.length < of.length && isSame(steps, of.slice(0, steps.length));

/** Owner of each name in the history: two elements never take the steps of each other. */
const owners = new Map<string, object>();

/** Name that the same element gets again after a reload. */
function nameOf(host: HTMLElement, owner: object): string {
  const { localName, id } = host;
  const alike = (host.getRootNode() as ParentNode).querySelectorAll(localName);
  let name = `${localName} ${id || [...alike].indexOf(host)}`;
  while ((owners.get(name) ?? owner) !== owner) name += "'";
  return name;
}

/**
 * Adds a step to the history of the page for each content that an element opens: the back button of the browser closes it, the forward
 * button and a reload open it again. Closing it in the element goes back in the history.
 */
export class HistorySteps implements ReactiveController {
  readonly #host: LitElement;
  readonly #opened: Opened;
  #name = '';
  /** Open steps according to the entry of the history, or the address. */
  #currentSteps: readonly Step[] | undefined;
  /** Whether to open what the page asks for at first. */
  readonly #isFirst: boolean;
  /** Whether the element has gone back by itself: the browser reports the end later. */
  #isGoing = false;
  #isRestoring = false;
  /** Steps closed while the entry of another element was on top: going back there does not open them again. */
  #closedBelow: readonly Step[] | undefined;
  /** Last move in the history, and whether it was between two steps of the element. */
  #lastMove: PopStateEvent | undefined;
  #isOwnMove = false;
  /** Scroll restoration of the page, to put back later. */
  #scrollRestoration: ScrollRestoration | undefined;

  /** @param isFirst - whether to open what the address and the history ask for; otherwise, the content that is open now makes a step. */
  constructor(host: LitElement, opened: Opened, isFirst: boolean) {
    this.#host = host;
    this.#opened = opened;
    this.#isFirst = isFirst;
    host.addController(this);
  }

  hostConnected(): void {
    this.#name = nameOf(this.#host, this);
    owners.set(this.#name, this);
    addEventListener('popstate', this.#popped);
    this.#host.addEventListener('keydown', this.#pressed);
  }

  hostDisconnected(): void {
    owners.delete(this.#name);
    this.#isGoing = false;
    removeEventListener('popstate', this.#popped);
    this.#host.removeEventListener('keydown', this.#pressed);
  }

  hostUpdated(): void {
    if (this.#currentSteps) return this.#follow();
    if (!this.#opened.isReady) return;
    this.#currentSteps = this.#isFirst ? this.#initialSteps() : [];
    if (this.#currentSteps.length) this.#restore();
    else this.#follow();
  }

  /** Steps to open when the page loads; the address takes precedence over the entry. */
  #initialSteps(): readonly Step[] {
    const entrySteps = stepsOf(history.state, this.#name);
    const { address } = this.#opened;
    if (!address) return entrySteps ?? [];
    const step = address.read();
    if (entrySteps && isSame(entrySteps.at(-1), step)) return entrySteps;
    return step ? [step] : [];
  }

  /** Writes an opened step, or leaves a closed one. */
  #follow(): void {
    const previousSteps = this.#currentSteps ?? [];
    const { steps } = this.#opened;
    if (this.#isGoing || this.#isRestoring || !this.#host.isConnected || isSame(steps, previousSteps)) return;
    if (!isPart(steps, previousSteps)) {
      const [kind] = steps.at(-1) ?? [];
      // A comparison with one record less is the same comparison.
      const isAnother =
        steps.length !== previousSteps.length || kind !== 'compare' || previousSteps.at(-1)?.[0] !== kind;
      return this.#write(steps, isAnother);
    }
    const { owner, run } = entryOf(history.state);
    if (owner === this.#name && run > 0 && isSame(stepsOf(history.state, this.#name), previousSteps)) {
      this.#isGoing = true;
      history.back();
      return;
    }
    this.#closedBelow = previousSteps;
    this.#write(steps, false);
  }

  #write(steps: readonly Step[], isStep: boolean): void {
    const name = this.#name;
    const previousSteps = this.#currentSteps ?? [];
    this.#currentSteps = steps;
    const address = this.#opened.address?.write(steps.at(-1));
    try {
      if (!isStep) return history.replaceState(withSteps(history.state, name, steps), '', address);
      // The entry that is left keeps its open steps, for a later return.
      if (!isSame(stepsOf(history.state, name), previousSteps))
        history.replaceState(withSteps(history.state, name, previousSteps), '');
      // The element restores the scroll: a browser would restore it once the list is no longer in the page.
      this.#scrollRestoration ??= history.scrollRestoration;
      history.scrollRestoration = 'manual';
      const { owner, run } = entryOf(history.state);
      const made = { owner: name, run: owner === name ? run + 1 : 1 };
      history.pushState(withSteps(history.state, name, steps, made), '', address);
    } catch {
      // In a sandboxed page, or after too many steps in a row, content is closed by its own button.
    }
  }

  /**
   * Whether a move in the history only opens or closes something here, without changing the search.
   * @param event - from the listeners of the address, which may receive it first.
   */
  follows(event: PopStateEvent): boolean {
    if (event !== this.#lastMove) {
      this.#lastMove = event;
      this.#move();
    }
    return this.#isOwnMove;
  }

  #popped = (event: PopStateEvent): void => void this.follows(event);

  #move(): void {
    if (!this.#currentSteps) return;
    const { state } = history as { state: unknown };
    const entrySteps = stepsOf(state, this.#name);
    const { address } = this.#opened;
    void this.#giveScrollBack();
    const wasGoing = this.#isGoing;
    this.#isGoing = false;
    this.#isOwnMove = wasGoing || (entrySteps !== undefined && !isSame(entrySteps, this.#currentSteps));
    const step = address?.read();
    this.#currentSteps = entrySteps ?? (address ? (step ? [step] : []) : this.#currentSteps);
    if (wasGoing) return this.#follow();
    if (this.#closedBelow && isSame(entrySteps, this.#closedBelow)) return this.#write(this.#opened.steps, false);
    this.#closedBelow = undefined;
    this.#restore();
  }

  /** Runs after the navigation: Safari restores the scroll position after the event. */
  async #giveScrollBack(): Promise<void> {
    const restoration = this.#scrollRestoration;
    await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
    if (restoration) history.scrollRestoration = restoration;
  }

  #restore(): void {
    const steps = this.#currentSteps ?? [];
    if (isSame(this.#opened.steps, steps)) return;
    this.#isRestoring = true;
    void this.#opened
      .restore(steps)
      .catch((reason: unknown) => console.warn(`orientation-widgets: cannot go back. ${String(reason)}`))
      .then(() => {
        this.#isRestoring = false;
        // Another move came meanwhile.
        if (this.#currentSteps === steps) this.#follow();
        else this.#restore();
      });
  }

  #pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.#opened.steps.length) return;
    if (this.#opened.escape(event)) event.preventDefault();
  };
}
