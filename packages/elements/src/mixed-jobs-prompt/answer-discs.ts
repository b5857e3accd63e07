// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { isOverNineteen, isUnderOne, outOfTwenty } from '../jobs/share-discs.js';

/** Duration of the animation that fills all the discs, in milliseconds. */
const POUR = 600;

/** Discs of the answer, in percent, with dotted rings around those of the guess. Decorative: sentences give the same data. */
export function answerDiscs(share: number, guess: number | null): TemplateResult {
  const half = isUnderOne(share) ? 0 : isOverNineteen(share) ? 19 : -1;
  const women = half < 0 ? outOfTwenty(share) : half;
  const guessed = guess === null ? 0 : outOfTwenty(guess);
  const kind = (disc: number): string => (disc === half ? 'half' : disc < women ? 'woman' : '');
  return html`<span class="discs" aria-hidden="true"
    >${Array.from({ length: 20 }, (_, disc) => html`<i class="${kind(disc)} ${disc < guessed ? 'said' : ''}"></i>`)}</span
  >`;
}

/** Fills the discs of an answer one after the other; nothing moves when the visitor prefers reduced motion. */
export function pour(root: ParentNode): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const discs = root.querySelectorAll('.result .discs :is(.woman, .half)');
  const pace = POUR / Math.max(discs.length, 1);
  discs.forEach((disc, rank) => {
    disc.animate([{ background: 'transparent' }, {}], {
      duration: pace,
      delay: rank * pace,
      easing: 'ease-out',
      fill: 'backwards',
    });
  });
}
