// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { FocusController } from '../ui/focus-controller.js';

/** Maximum number of statements of a sheet: more is not easy to read. */
const MOST_LINES = 4;

/** An element that the visitor may read with ease, or whole. */
export interface EasyHost extends LitElement {
  reading: 'easy' | null;
}

export interface EasySheet {
  readonly host: EasyHost;
  /** The name of what is shown, above the lines. */
  readonly head: TemplateResult;
  /** Possible statements, the most useful first: the first four are shown. */
  readonly lines: readonly (TemplateResult | undefined | '')[];
  /** What stands between the lines and the buttons. */
  readonly more?: unknown;
  /** The single large button, and what goes with it. */
  readonly actions?: unknown;
  /** Said on screen whatever is folded: that the records are made up. */
  readonly warning?: unknown;
  /** Where it comes from, behind one word. */
  readonly sources: TemplateResult | typeof nothing;
}

/** A sheet in four statements, each with its drawing, in place of all that is known; the rest is one press away. */
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

/** The sheet of everyone takes the place of the easy one, and its name the focus of the button that goes. */
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
