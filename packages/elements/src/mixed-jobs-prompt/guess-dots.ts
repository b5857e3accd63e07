// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';

/** Side of the cell of a dot. */
const STEP = 10;
/** Number of dots in a column beyond which they come closer together. */
const HIGH = 8;
/** Number of columns: from no woman to twenty. */
const COLUMNS = 21;

/** Position of each guess: its column, and its height above the line. */
export function dotsOf(guesses: readonly number[]): { readonly x: number; readonly y: number }[] {
  const tallest = Math.max(HIGH, ...guesses.map(guess => guesses.filter(other => other === guess).length));
  const up = (STEP * HIGH) / tallest;
  const heights = new Map<number, number>();
  return guesses.map(guess => {
    const below = heights.get(guess) ?? 0;
    heights.set(guess, below + 1);
    return { x: (guess + 0.5) * STEP, y: (below + 0.5) * up };
  });
}

/**
 * Guesses as dots above their numbers, with the share as a line once it is known. Hidden from screen readers: a sentence gives the same
 * data.
 */
export function guessDots(guesses: readonly number[], share: number | undefined): TemplateResult {
  const [width, height] = [COLUMNS * STEP, HIGH * STEP];
  return html`<svg class="guesses" viewBox="0 ${-height - 4} ${width} ${height + 20}" aria-hidden="true">
    ${svg`<path class="ground" d="M0 0H${width}"/>
      ${share === undefined ? nothing : svg`<path class="share" d=${`M${(share / 5 + 0.5) * STEP} 2V${-height - 4}`}/>`}
      ${dotsOf(guesses).map(({ x, y }) => svg`<circle cx=${x} cy=${-y} r="4"/>`)}
      ${[0, 5, 10, 15, 20].map(people => svg`<text x=${(people + 0.5) * STEP} y="12" text-anchor="middle">${people}</text>`)}`}
  </svg>`;
}
