// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Span } from '@orientation-widgets/domain/directory/opening.js';
import { clock, spansLabel } from '@orientation-widgets/domain/directory/opening-labels.js';

/** Hours drawn, 8 to 19, extended when opening hours lie outside. */
const [FIRST, LAST] = [8, 19];

const hoursOf = (time: string): number => Number(time.slice(0, 2)) + Number(time.slice(3)) / 60;

/** Opening hours of the day on a line, with a mark for the current time; the words under it say the same. */
export function dayBar(spans: readonly Span[], now: string): TemplateResult | typeof nothing {
  if (!spans.length) return nothing;
  const first = Math.floor(Math.min(FIRST, ...spans.map(({ opens }) => hoursOf(opens))));
  const last = Math.ceil(Math.max(LAST, ...spans.map(({ closes }) => hoursOf(closes))));
  const at = (time: string): number => ((hoursOf(time) - first) / (last - first)) * 100;
  const mark = at(now);
  return html`<div class="day">
    <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" y="1" width="100" height="2" />
      ${spans.map(({ opens, closes }) => svg`<rect class="span" x=${at(opens)} y="1" width=${at(closes) - at(opens)} height="2"/>`)}
      ${mark >= 0 && mark <= 100 ? svg`<rect class="now" x=${mark - 0.4} width="0.8" height="4"/>` : nothing}
    </svg>
    <p class="note"><span aria-hidden="true">${clock(`${String(first).padStart(2, '0')}:00`)}</span><span>${spansLabel(spans)}</span><span aria-hidden="true">${clock(`${last}:00`)}</span></p>
  </div>`;
}
