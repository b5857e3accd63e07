// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** A name, what was typed in bold. */
export function marked(text: string, highlights: readonly (readonly [number, number])[]): TemplateResult {
  const parts: unknown[] = [];
  let last = 0;
  for (const [start, end] of highlights) {
    parts.push(text.slice(last, start), html`<b>${text.slice(start, end)}</b>`);
    last = end;
  }
  return html`${parts}${text.slice(last)}`;
}

/** « Boulanger / Boulangère » says no more than the job’s own name. */
export function isOwnName(name: string, { feminine, masculine }: { readonly feminine: string; readonly masculine: string }): boolean {
  const key = (text: string): string => [...new Set(text.toLocaleLowerCase('fr').match(/[\p{L}\p{N}]+/gu))].sort().join(' ');
  return [`${feminine} ${masculine}`, feminine, masculine].some(own => key(own) === key(name));
}
