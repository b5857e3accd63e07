// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { FocusController } from '../ui/focus-controller.js';

/** Maximum number of statements of a sheet: more is not easy to read. */
const MOST_LINES = 4;

/** Element with an easy version. */
export interface EasyHost extends LitElement {
  reading: 'easy' | null;
}

export interface EasySheet {
  readonly host: EasyHost;
  /** Name of the record, above the lines. */
  readonly head: TemplateResult;
  /** Possible statements, the most useful first: the first four are shown. */
  readonly lines: readonly (TemplateResult | undefined | '')[];
  /** Content between the lines and the buttons. */
  readonly more?: unknown;
  /** Main button, in large, with its companions. */
  readonly actions?: unknown;
  /** Visible warning that the records are made up. */
  readonly warning?: unknown;
  /** Sources, behind one word. */
  readonly sources: TemplateResult | typeof nothing;
}

/** Sheet in four statements, each with its pictogram, in place of all the known facts; a button shows the complete version. */
export function easySheet({ host, head, lines, more, actions, warning, sources }: EasySheet): TemplateResult {
  const visibleLines = lines.filter(Boolean).slice(0, MOST_LINES);
  return html`<article class="sheet easy-sheet">
    ${head} ${visibleLines.length ? html`<ul class="easy" part="facts">${visibleLines}</ul>` : nothing} ${more} ${warning}
    <div class="easy-actions" part="actions">${actions}<p class="listen" hidden></p></div>
    <div class="easy-foot">
      <button class="easy-link" type="button" @click=${() => readAll(host)}>${msg('Tout lire')}</button>
      ${sources === nothing ? nothing : html`<details><summary class="easy-link">${msg('Sources')}</summary>${sources}</details>`}
    </div>
  </article>`;
}

/** Shows the complete version in place of the easy one; its title takes the focus of the button, which disappears. */
function readAll(host: EasyHost): void {
  host.reading = null;
  FocusController.of(host).next(() => {
    const sheet = host.renderRoot.querySelector('.board, .sheet, .training');
    if (!sheet || sheet.matches('.easy-sheet, [aria-busy]')) return undefined;
    const name = sheet.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6');
    const control = name?.querySelector<HTMLElement>('[tabindex], a, button');
    if (!control) name?.setAttribute('tabindex', '-1');
    return control ?? name;
  });
}
