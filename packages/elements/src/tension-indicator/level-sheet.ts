// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** Content of the sheet, from the top. */
export interface SheetParts {
  /** Choice of a territory; nothing when the page sets it. */
  readonly select: unknown;
  readonly summary: TemplateResult;
  /** Content below the level, loaded one wave of requests later. */
  readonly lead?: TemplateResult;
  /** Content beside or under the level and the lead. */
  readonly rest?: TemplateResult;
  /** Result of the visitor's choice of a territory. */
  readonly spoken?: unknown;
}

/** Level, place reserved for the content below it, and announcement of a change. */
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
