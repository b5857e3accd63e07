// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * Heading of an element, in the slot where a page can put its own.
 * @param className - `title` by default.
 */
export function titleHeading(level: number, content: unknown, className = 'title'): TemplateResult {
  return html`<slot name="header">${heading(level, content, className, 'title')}</slot>`;
}

/** Heading of the level set by the host page, at most 6. */
export function heading(
  level: number,
  content: unknown,
  className = '',
  part: string | typeof nothing = nothing,
): TemplateResult {
  switch (Math.min(6, Math.max(1, Math.trunc(level) || 2))) {
    case 1:
      return html`<h1 class=${className} part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 class=${className} part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 class=${className} part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 class=${className} part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 class=${className} part=${part}>${content}</h5>`;
    default:
      return html`<h6 class=${className} part=${part}>${content}</h6>`;
  }
}
