// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { LitElement, ReactiveController } from 'lit';
import { entryOf, stepsOf, withSteps } from './history-entry.js';
import type { Step } from './history-entry.js';

/** What an element has open, as the history of the page follows it. */
export interface Opened {
  /** What is open now, what is in sight last. */
  readonly steps: readonly Step[];
  /** The element can show what an address or an entry of the history asks. */
  readonly isReady: boolean;
  /** How what is in sight stands in the address; nothing when the element writes none. */
  readonly address: StepAddress | undefined;
  /** Opens and closes what it takes; what no record answers stays closed. */
  restore: (steps: readonly Step[]) => Promise<void>;
  /** Closes what is in sight, for someone who pressed Escape; false when nothing there is to be closed. */
  escape: (event: KeyboardEvent) => boolean;
}

export interface StepAddress {
  read: () => Step | undefined;
  /** The address with this step in it, or with none. */
  write: (step: Step | undefined) => string;
}

const isSame = (value: unknown, other: unknown): boolean => JSON.stringify(value) === JSON.stringify(other);

/** Nothing new is open: what is left was there before. */
const isPart = (steps: readonly Step[], of: readonly Step[]): boolean =>
  steps.length < of.length && isSame(steps, of.slice(0, steps.length));

/** Who follows the history, by name: two elements never take the steps of each other. */
const owners = new Map<string, object>();

/** A name that a page loaded again gives to the same element. */
function nameOf(host: HTMLElement, owner: object): string {
  const { localName, id } = host;
  const alike = (host.getRootNode() as ParentNode).querySelectorAll(localName);
  let name = `${localName} ${id || [...alike].indexOf(host)}`;
  while ((owners.get(name) ?? owner) !== owner) name += "'";
  return name;
}

/**
 * Makes a step in the history of the page of each thing that an element opens: the back button of the browser closes it,
 * the forward button opens it again, and so does a page loaded again. What is closed in the element goes back in the history.
 */
export class HistorySteps implements ReactiveController {
  readonly #host: LitElement;
  readonly #opened: Opened;
  #name = '';
  /** What the entry of the history, or the address, says is open. */
  #currentSteps: readonly Step[] | undefined;
  /** The page may ask, when it comes, what is to be open. */
  readonly #isFirst: boolean;
  /** The element goes back by itself: the browser says later when it is done. */
  #isGoing = false;
  #isRestoring = false;
  /** Closed while the entry of another element was on top of its own: going back there does not open it again. */
  #closedBelow: readonly Step[] | undefined;
  /** The last move in the history, and whether it was from a step of the element to another. */
  #lastMove: PopStateEvent | undefined;
  #isOwnMove = false;
  /** How the page wants its scroll to be put back. */
  #scrollRestoration: ScrollRestoration | undefined;

  /** @param isFirst - what the address and the history say is shown; without it, what is open now makes a step. */
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

  /** What the entry says when the page comes; the address has the last word. */
  #initialSteps(): readonly Step[] {
    const entrySteps = stepsOf(history.state, this.#name);
    const { address } = this.#opened;
    if (!address) return entrySteps ?? [];
    const step = address.read();
    if (entrySteps && isSame(entrySteps.at(-1), step)) return entrySteps;
    return step ? [step] : [];
  }

  /** Writes what was opened, or leaves what was closed. */
  #follow(): void {
    const previousSteps = this.#currentSteps ?? [];
    const { steps } = this.#opened;
    if (this.#isGoing || this.#isRestoring || !this.#host.isConnected || isSame(steps, previousSteps)) return;
    if (!isPart(steps, previousSteps)) {
      const [kind] = steps.at(-1) ?? [];
      // A comparison with one thing less is the same comparison.
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
      // The entry that is left says what was open, for who comes back to it.
      if (!isSame(stepsOf(history.state, name), previousSteps))
        history.replaceState(withSteps(history.state, name, previousSteps), '');
      // The element puts the scroll back: a browser would take that of the page once the list had given its place.
      this.#scrollRestoration ??= history.scrollRestoration;
      history.scrollRestoration = 'manual';
      const { owner, run } = entryOf(history.state);
      const made = { owner: name, run: owner === name ? run + 1 : 1 };
      history.pushState(withSteps(history.state, name, steps, made), '', address);
    } catch {
      // A page in a sandbox, or too many steps in a row: what is open is closed by its own button.
    }
  }

  /**
   * Whether a move in the history only opens or closes something here: what the element searches stays.
   *
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
