// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { distance } from '@orientation-widgets/domain/trainings/training-labels.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';

/** Left and right of the line, and smallest gap between two marks, in per cent of its width. */
const START = 4;
const END = 92;
const GAP = 13;

/** Line from the visitor's place to the first places, at their distances. Decorative: the rows say the same. */
export function distanceLine({ places, near, nearName }: TrainingView, count: number): TemplateResult | typeof nothing {
  const distances = places.slice(0, count).flatMap(({ distanceKm }) => distanceKm ?? []);
  const farthest = Math.max(...distances);
  if (!near || distances.length < 2 || !farthest) return nothing;
  let last = START;
  const marks = distances.map((km, rank) => {
    const latest = END - GAP * (distances.length - 1 - rank);
    last = Math.min(Math.max(START + ((END - START) * km) / farthest, last + GAP), latest);
    return { km, x: `${Math.round(last)}%`, rank: rank + 1 };
  });
  return html`<svg class="line" aria-hidden="true">
    ${svg`<line x1="${START}%" x2=${marks.at(-1)?.x ?? ''} y1="2.5em" y2="2.5em"/>
    <line class="on" x1=${marks.at(-1)?.x ?? ''} x2="100%" y1="2.5em" y2="2.5em"/>
    <circle class="home" cx="${START}%" cy="2.5em" r="0.4em"/>
    ${nearName ? svg`<text class="from" y="4.8em">${nearName}</text>` : nothing}
    ${marks.map(({ km, x, rank }) => svg`<g><circle class="dot ${rank === 1 ? 'nearest' : ''}" cx=${x} cy="2.5em" r="0.75em"/><text class=${rank === 1 ? 'on-accent' : ''} x=${x} y="3.2em">${rank}</text></g><text class="km" x=${x} y="1em">${distance(km)}</text>`)}`}
  </svg>`;
}
