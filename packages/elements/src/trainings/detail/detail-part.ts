// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';

/** Section of the detail that a link goes to. */
export interface DetailPart {
  readonly name: string;
  readonly title: string;
  readonly content: unknown;
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

/** Links to the sections, when there are at least three. */
export function partLinks(parts: readonly DetailPart[]): TemplateResult | typeof nothing {
  if (parts.length < 3) return nothing;
  return html`<nav class="parts" aria-label=${msg('Dans cette fiche')}>
    <ul>
      ${parts.map(
        ({ name, title }) =>
          html`<li><button class="part-link" type="button" @click=${(event: Event) => goToPart(event, name)}>${title}</button></li>`,
      )}
    </ul>
  </nav>`;
}

export function partView({ name, title, content }: DetailPart, level: number): TemplateResult {
  return html`<section part="section" data-part=${name}>${heading(level, title, 'subtitle')} ${content}</section>`;
}
