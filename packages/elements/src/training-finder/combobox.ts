// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { Latest } from '@orientation-widgets/search';
import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { iconClose } from '../shared/icons.js';
import { nextOption } from './combobox-keys.js';

/** One suggestion. */
export interface Option {
  readonly label: unknown;
  readonly icon: TemplateResult;
  readonly note?: string | undefined;
  choose(): void;
}

/** What a combobox shows around its list. */
export interface ComboboxField {
  readonly label: string;
  readonly value: string;
  readonly icon: TemplateResult;
  readonly clearLabel: string;
  readonly placeholder?: string;
  /** The visitor is about to type. */
  onFocus(): void;
  onInput(text: string): void;
  /** The visitor leaves the field, or presses Enter on no option. */
  onCommit?(): void;
}

/**
 * A text field with suggestions, after the ARIA Authoring Practices (combobox with list autocomplete, manual
 * selection). The focus stays in the field; the list is in the flow, so that no page can clip it.
 */
export class Combobox {
  #options: readonly Option[] = [];
  #active = -1;
  readonly #coming = new Latest();
  readonly #host: ReactiveControllerHost;
  readonly #id: string;

  constructor(host: ReactiveControllerHost, id: string) {
    this.#host = host;
    this.#id = id;
  }

  /** Opens the list on suggestions once they come, unless the visitor closed it or typed on meanwhile. */
  propose(task: (signal: AbortSignal) => Promise<readonly Option[]>): void {
    void this.#coming.run(task).then(
      options => options && this.#show(options),
      () => this.close(),
    );
  }

  /** Closes the list; suggestions that are still to come stay away. */
  close(): void {
    this.#coming.cancel();
    this.#show([]);
  }

  #show(options: readonly Option[]): void {
    this.#options = options;
    this.#active = -1;
    this.#host.requestUpdate();
  }

  field({ label, value, icon, clearLabel, placeholder, onFocus, onInput, onCommit }: ComboboxField): TemplateResult {
    const id = this.#id;
    const open = this.#options.length > 0;
    const leave = (): void => {
      this.close();
      onCommit?.();
    };
    const clear = (event: Event): void => {
      onInput('');
      this.close();
      (event.currentTarget as HTMLElement).parentElement?.querySelector('input')?.focus();
    };
    return html`<div class="field" @click=${this.#pick} @keydown=${(event: KeyboardEvent) => this.#press(event, onInput, onCommit)}>
      <label for=${id} id="${id}-label">${label}</label>
      <div class="input">
        ${icon}
        <input
          id=${id}
          type="text"
          role="combobox"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          enterkeyhint="search"
          aria-labelledby="${id}-label"
          aria-autocomplete="list"
          aria-expanded=${open}
          aria-controls="${id}-list"
          aria-activedescendant=${this.#active < 0 ? nothing : `${id}-${this.#active}`}
          placeholder=${placeholder ?? nothing}
          .value=${value}
          @focus=${onFocus}
          @input=${(event: InputEvent) => onInput((event.target as HTMLInputElement).value)}
          @blur=${leave}
        />
        ${value ? html`<button class="clear" type="button" aria-label=${clearLabel} @click=${clear}>${iconClose()}</button>` : nothing}
      </div>
      <ul class="options" id="${id}-list" role="listbox" aria-label=${msg('Suggestions')} ?hidden=${!open} @mousedown=${keepFocus}>
        ${this.#options.map(
          ({ icon, label, note }, number) =>
            html`<li id="${id}-${number}" role="option" aria-selected=${number === this.#active}>
              ${icon}<span>${label}</span>${note ? html`<span class="note">${note}</span>` : nothing}
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #press(event: KeyboardEvent, onInput: (text: string) => void, onCommit?: () => void): void {
    const { key } = event;
    const count = this.#options.length;
    const input = event.target as HTMLElement;
    if (!(input instanceof HTMLInputElement) || event.isComposing || event.ctrlKey || event.metaKey) return;
    if (key === 'Enter' && this.#active >= 0) this.#choose(this.#active);
    else if (key === 'Enter') {
      this.close();
      onCommit?.();
    } else if (key === 'Escape' && count) this.close();
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

  #pick = ({ target }: Event): void => {
    const option = (target as Element).closest('[role=option]');
    if (option) this.#choose([...(option.parentElement?.children ?? [])].indexOf(option));
  };

  #choose(number: number): void {
    const option = this.#options[number];
    this.close();
    option?.choose();
  }
}

function keepFocus(event: Event): void {
  event.preventDefault();
}
