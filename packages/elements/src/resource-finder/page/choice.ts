// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** A word of a sentence that opens a list. @param name - what the list is of, for screen readers. */
export function choice(name: string, options: TemplateResult, choose: (value: string) => void): TemplateResult {
  return html`<label class="word"
    ><span class="visually-hidden">${name}</span
    ><select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>${options}</select></label
  >`;
}

export function option(value: string, label: string, current: string): TemplateResult {
  const isCurrent = value === current;
  return html`<option value=${value} ?selected=${isCurrent} .selected=${isCurrent}>${label}</option>`;
}
