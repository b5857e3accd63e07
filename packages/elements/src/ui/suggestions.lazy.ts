// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { TaskController } from '../core/task-controller.js';
import { adoptElementStyles } from '../styles/adopt-styles.js';
import { nextOption } from './suggestion-keys.js';
import { optionStyles } from './suggestions.styles.js';

/** Milliseconds that a browser may wait for a second tap before it sends a click. */
const CLICK_DELAY = 400;

/** Suggestion of a combobox. */
export interface Option {
  readonly label: unknown;
  readonly icon: TemplateResult;
  readonly note?: string | undefined;
  choose: () => void;
}

/** List of a combobox, and its keys. Downloaded when the field has the focus. */
export class Suggestions {
  readonly #host: LitElement;
  readonly #id: string;
  readonly #coming: TaskController<readonly Option[]>;
  #options: readonly Option[] = [];
  #active = -1;
  #watch = new AbortController();
  #isPressed = false;
  /** Whether the field lost the focus to a press that is still in progress. */
  #isLeft = false;

  /** @param coming - finds the suggestions for the typed text. */
  constructor(host: LitElement, id: string, coming: TaskController<readonly Option[]>) {
    this.#host = host;
    this.#id = id;
    this.#coming = coming;
    adoptElementStyles(host, [optionStyles]);
    // The field was drawn without its keys.
    host.requestUpdate();
  }

  close(): void {
    this.#isLeft = false;
    this.#coming.cancel();
    this.show([]);
  }

  /** Closes the list, after the current press if there is one: the pressed control would otherwise move from under the pointer. */
  leave(): void {
    this.#coming.cancel();
    if (this.#isPressed) this.#isLeft = true;
    else this.close();
  }

  #press = (): void => {
    if (!this.#host.isConnected) {
      this.close();
      return;
    }
    this.#isPressed = true;
    const over = new AbortController();
    const release = (): void => {
      if (over.signal.aborted) return;
      over.abort();
      this.#isPressed = false;
      if (this.#isLeft) this.close();
    };
    const listen = (name: string, listener: () => void): void =>
      addEventListener(name, listener, { signal: over.signal, capture: true });
    // The pressed control handles the click first.
    listen('click', () => setTimeout(release));
    // On a touch screen the blur follows pointerup, and the click comes later, or never after a slide.
    listen('pointerup', () => setTimeout(release, CLICK_DELAY));
    listen('pointercancel', release);
  };

  get isOpen(): boolean {
    return this.#options.length > 0;
  }

  /** Id of the active option; undefined when none is. */
  get activeId(): string | undefined {
    return this.#active < 0 ? undefined : `${this.#id}-${this.#active}`;
  }

  show(options: readonly Option[]): void {
    this.#options = options;
    this.#active = -1;
    this.#watch.abort();
    this.#watch = new AbortController();
    // On the whole page: content below the element would move too.
    if (options.length) addEventListener('pointerdown', this.#press, { signal: this.#watch.signal, capture: true });
    this.#host.requestUpdate();
  }

  /** @param commit - called for Enter without an active option. */
  press(event: KeyboardEvent, onInput: (text: string) => void, commit: () => void): void {
    const { key } = event;
    const count = this.#options.length;
    const input = event.target as HTMLElement;
    if (!(input instanceof HTMLInputElement) || event.isComposing || event.ctrlKey || event.metaKey) return;
    if (key === 'Enter' && this.#active >= 0) this.#choose(this.#active);
    else if (key === 'Enter') commit();
    else if (key === 'Escape' && count) this.close();
    else if (key === 'Escape' && input.value) onInput('');
    else if (key === 'ArrowDown' && !count && input.value) onInput(input.value);
    else {
      const next = count ? nextOption(key, this.#active, count) : undefined;
      if (next === undefined) return;
      // New suggestions would lose the active option: they are dropped.
      this.#coming.cancel();
      this.#active = next;
      this.#host.requestUpdate();
    }
    event.preventDefault();
    if (key === 'Escape') event.stopPropagation();
  }

  /** Handles a click on an option. */
  pick({ target }: Event): void {
    const option = (target as Element).closest('[role=option]');
    if (option) this.#choose([...(option.parentElement?.children ?? [])].indexOf(option));
  }

  #choose(number: number): void {
    const option = this.#options[number];
    this.close();
    option?.choose();
  }

  view(): TemplateResult[] {
    return this.#options.map(
      ({ icon, label, note }, number) =>
        html`<li
          id="${this.#id}-${number}"
          role="option"
          aria-selected=${number === this.#active}
          @mousedown=${keepFocus}
        >
          ${icon}<span>${label}</span>${note ? html`<span class="note">${note}</span>` : nothing}
        </li>`,
    );
  }
}

function keepFocus(event: Event): void {
  event.preventDefault();
}
