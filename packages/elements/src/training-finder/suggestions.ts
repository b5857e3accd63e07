// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { Latest } from '@orientation-widgets/search';
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { wearStyles } from '../shared/late-styles.js';
import { nextOption } from './combobox-keys.js';
import { optionStyles } from './suggestions.styles.js';

/** One suggestion. */
export interface Option {
  readonly label: unknown;
  readonly icon: TemplateResult;
  readonly note?: string | undefined;
  choose(): void;
}

/** The list of a combobox, and its keys. In a chunk of its own: it comes when the field is reached. */
export class Suggestions {
  readonly #host: LitElement;
  readonly #id: string;
  readonly #coming = new Latest();
  #options: readonly Option[] = [];
  #active = -1;
  #isPressed = false;
  /** The field lost the focus to a press that is not over. */
  #isLeft = false;

  constructor(host: LitElement, id: string) {
    this.#host = host;
    this.#id = id;
    wearStyles(host, [optionStyles]);
    host.renderRoot.addEventListener('pointerdown', this.#press);
    // The keys work from now on.
    host.requestUpdate();
  }

  propose(task: (signal: AbortSignal) => Promise<readonly Option[]>): void {
    void this.#coming.run(task).then(
      options => options && this.#show(options),
      () => this.close(),
    );
  }

  close(): void {
    this.#isLeft = false;
    this.#coming.cancel();
    this.#show([]);
  }

  /** Closes, but not under a press in the element: the list would go away, and what is pressed would move from under the pointer. */
  leave(): void {
    this.#coming.cancel();
    if (this.#isPressed) this.#isLeft = true;
    else this.close();
  }

  #press = (): void => {
    this.#isPressed = true;
    const over = new AbortController();
    const release = (): void => {
      over.abort();
      this.#isPressed = false;
      // The click comes first.
      if (this.#isLeft) setTimeout(() => this.close());
    };
    for (const end of ['pointerup', 'pointercancel']) addEventListener(end, release, { signal: over.signal, capture: true });
  };

  get isOpen(): boolean {
    return this.#options.length > 0;
  }

  /** Id of the option reached; none while one is in the text. */
  get activeId(): string | undefined {
    return this.#active < 0 ? undefined : `${this.#id}-${this.#active}`;
  }

  #show(options: readonly Option[]): void {
    this.#options = options;
    this.#active = -1;
    this.#host.requestUpdate();
  }

  /** @param commit - Enter, on no option. */
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
      // A list that changes under the arrow keys would lose the place: what is still to come stays away.
      this.#coming.cancel();
      this.#active = next;
      this.#host.requestUpdate();
    }
    event.preventDefault();
    if (key === 'Escape') event.stopPropagation();
  }

  /** A click on an option. */
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
