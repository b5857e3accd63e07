// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** What the sheet says, from the top. */
export interface SheetParts {
  /** The choice of territory, when the visitor may choose. */
  readonly select: unknown;
  readonly summary: TemplateResult;
  /** Below the level, a wave of requests later. */
  readonly lead?: TemplateResult;
  /** Beside or under them. */
  readonly rest?: TemplateResult;
  /** The answer to the visitor's choice of a territory. */
  readonly spoken?: unknown;
}

/** The level, the room of what stands below it, and the announcement of a change. */
export function levelSheet({ select, summary, lead, rest, spoken = nothing }: SheetParts): TemplateResult {
  return html`<div class="sheet detail">
      <div class="lead">
        ${select} ${summary}
        <p class="listen" hidden></p>
        ${lead}
      </div>
      ${rest ?? html`<div class="later soft">${msg('Lecture de la tension…')}</div>`}
    </div>
    <p class="visually-hidden" role="status">${spoken}</p>`;
}
