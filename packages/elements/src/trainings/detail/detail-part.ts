// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';

/** Section of the detail, or a fold whose title is the question that it answers. */
export interface DetailPart {
  readonly name: string;
  readonly title: string;
  readonly content: unknown;
  /** Beginning of the answer, under the title of a fold. */
  readonly hint?: unknown;
}

/** Scrolls to a section and focuses its title, so that reading goes on from there. */
export function goToPart(event: Event, name: string): void {
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  const title = root.querySelector<HTMLElement>(`[data-part="${name}"] > .subtitle`);
  if (!title) return;
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
  title.scrollIntoView({ block: 'start' });
}

export function partView({ name, title, content }: DetailPart, level: number): TemplateResult | typeof nothing {
  if (content === nothing) return nothing;
  return html`<section part="section" data-part=${name}>${heading(level, title, 'subtitle')} ${content}</section>`;
}

/** Parts folded under their titles; nothing without any. */
export function foldsView(parts: readonly DetailPart[], level: number): TemplateResult | typeof nothing {
  const filled = parts.filter(({ content }) => content !== nothing);
  if (!filled.length) return nothing;
  return html`<div class="folds">
    ${filled.map(
      ({ name, title, hint, content }) =>
        html`<details part="section" data-part=${name}>
          <summary>${heading(level, title)}${hint ? html`<span class="note">${hint}</span>` : nothing}</summary>
          <div class="in-fold">${content}</div>
        </details>`,
    )}
  </div>`;
}
