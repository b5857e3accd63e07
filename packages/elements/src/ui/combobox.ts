// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { lazy } from '@orientation-widgets/search';
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { TaskController } from '../core/task-controller.js';
import { iconClose } from '../icons/search-icons.js';
import type { Option, Suggestions } from './suggestions.lazy.js';

export type { Option };

/** Field of a combobox, and its callbacks. */
export interface ComboboxField {
  readonly label: string;
  readonly value: string;
  readonly icon: TemplateResult;
  readonly clearLabel: string;
  readonly placeholder?: string;
  /** Id of the error message of the value; absent without one. */
  readonly note?: string;
  readonly isWrong?: boolean;
  /** Called when the visitor is about to type. */
  onFocus: () => void;
  onInput: (text: string) => void;
  /** Called when the visitor leaves the field, or presses Enter without an active option. */
  onCommit?: (isEntered: boolean) => void;
}

/**
 * Text field with suggestions, after the ARIA Authoring Practices (combobox with list autocomplete, manual selection). The focus stays in
 * the field; the list is in the flow, so that no page can clip it.
 */
export class Combobox {
  readonly #host: LitElement;
  readonly #id: string;
  /** List and its keys, downloaded when the field has the focus. */
  #suggestions: Suggestions | undefined;
  readonly #coming = new TaskController<readonly Option[]>(({ status, value = [] }) => {
    if (status !== 'loading') this.#suggestions?.show(value);
  });

  constructor(host: LitElement, id: string) {
    this.#host = host;
    this.#id = id;
  }

  /** Opens the list once the suggestions are found, unless the visitor closed it or typed on meanwhile. */
  propose(task: (signal: AbortSignal) => Promise<readonly Option[]>): void {
    void this.#coming.run(async signal => {
      await this.#wake();
      return signal.aborted ? [] : task(signal);
    });
  }

  /** Closes the list, and drops pending suggestions. */
  close(): void {
    this.#coming.cancel();
    // Each key of a first word closes a list that is not open: the element is then not drawn again.
    if (this.#suggestions?.isOpen) this.#suggestions.close();
  }

  readonly #wake = lazy(async () => {
    const { Suggestions } = await import('./suggestions.lazy.js');
    return (this.#suggestions = new Suggestions(this.#host, this.#id, this.#coming));
  });

  field({
    label,
    value,
    icon,
    clearLabel,
    placeholder,
    note,
    isWrong,
    onFocus,
    onInput,
    onCommit,
  }: ComboboxField): TemplateResult {
    const id = this.#id;
    const list = this.#suggestions;
    const reach = (): void => {
      onFocus();
      void this.#wake().catch(() => undefined);
    };
    const leave = (left?: Event): void => {
      this.#coming.cancel();
      this.#suggestions?.leave();
      onCommit?.(!left);
    };
    const clear = (event: Event): void => {
      onInput('');
      this.close();
      (event.currentTarget as HTMLElement).parentElement?.querySelector('input')?.focus();
    };
    return html`<div class="field" @click=${(event: Event) => list?.pick(event)} @keydown=${(event: KeyboardEvent) => (list ? list.press(event, onInput, leave) : event.key === 'Enter' && leave())}>
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
          aria-expanded=${list?.isOpen ?? false}
          aria-controls="${id}-list"
          aria-activedescendant=${list?.activeId ?? nothing}
          aria-describedby=${note ?? nothing}
          aria-invalid=${isWrong ?? nothing}
          placeholder=${placeholder ?? nothing}
          .value=${value}
          @focus=${reach}
          @input=${(event: InputEvent) => onInput((event.target as HTMLInputElement).value)}
          @blur=${leave}
        />
        ${value ? html`<button class="clear" type="button" aria-label=${clearLabel} @click=${clear}>${iconClose()}</button>` : nothing}
      </div>
      <ul class="options" id="${id}-list" role="listbox" aria-label=${msg('Suggestions')} ?hidden=${!list?.isOpen}>
        ${list?.view()}
      </ul>
    </div>`;
  }
}
