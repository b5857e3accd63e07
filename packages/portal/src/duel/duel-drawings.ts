// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit/html.js';
import { PEOPLE, TEAMS, type DuelRound, type TeamPair } from './duel-rules.js';

/**
 * Shapes of the teams, slag heaps and a belfry, in a box of 60 by 44: teams are never distinguished by colour alone.
 */
const SHAPES: TeamPair<string> = [
  'M4 40 20 12q3-5 6 0l8 13 5-7q3-5 6 0l11 22z',
  'M22 42V16h-3v-5h5l6-10 6 10h5v5h-3v26z',
];

/** Mark of a team. @param team - its index in `TEAMS`. */
export function teamMark(team: number): TemplateResult {
  return html`<svg class="mark" width="60" height="44" viewBox="0 0 60 44" aria-hidden="true">
    <path d=${SHAPES[team] ?? nothing}></path>
  </svg>`;
}

/** Row of the beads that a team has gained. */
export function gainedBeads(count: number): TemplateResult {
  return html`<svg class="gained" width=${count * 16} height="16" viewBox=${`0 0 ${count * 16} 16`} aria-hidden="true">
    ${Array.from({ length: count }, (_, rank) => svg`<circle cx=${8 + rank * 16} cy="8" r="6"></circle>`)}
  </svg>`;
}

/** One bead per job: finished jobs are full, the current one is larger. */
export function progressCord(done: number, current: number, total: number): TemplateResult {
  const width = total * 45 + 10;
  return html`<svg class="cord" width=${width} height="40" viewBox=${`0 0 ${width} 40`} aria-hidden="true">
    ${svg`<path d=${`M4 20H${width - 4}`}></path>${Array.from({ length: total }, (_, rank) => svg`<circle class=${rank < done ? 'full' : nothing} cx=${27 + rank * 45} cy="20" r=${rank === current ? 15 : 11}></circle>`)}`}
  </svg>`;
}

/** Twenty beads in two rows, as many full as there are women; less than one fills half a bead. */
export function twentyBeads(women: number): TemplateResult {
  const place = (rank: number): readonly [x: number, y: number] => [41 + (rank % 10) * 82, rank < 10 ? 39 : 117];
  const fullBeads = Math.floor(women);
  const [x, y] = place(fullBeads);
  return html`<svg class="twenty" width="820" height="156" viewBox="0 0 820 156" aria-hidden="true">
    ${Array.from({ length: PEOPLE }, (_, rank) => {
      const [cx, cy] = place(rank);
      return svg`<circle cx=${cx} cy=${cy} r="30"></circle>${rank < fullBeads ? svg`<circle class="poured" cx=${cx} cy=${cy} r="30"></circle>` : nothing}`;
    })}
    ${women === fullBeads ? nothing : svg`<path class="poured" d=${`M${x} ${y - 30}a30 30 0 0 0 0 60z`}></path>`}
  </svg>`;
}

/** Horizontal position of a number of people on the scale. */
const placeOf = (people: number): number => 30 + people * 32;

/** Scale from none to twenty: the mark and the ring of each guess, and a disc for the actual number. */
export function scale(guesses: TeamPair<number> | undefined, women: number | undefined): TemplateResult {
  return html`<svg class="scale" width="700" height="98" viewBox="0 0 700 98" aria-hidden="true">
    ${svg`<path class="axis" d=${Array.from({ length: PEOPLE + 1 }, (_, people) => `M${placeOf(people)} ${people % 5 ? 37 : 34}v${people % 5 ? 6 : 12}`).join('')}></path>
      <path class="axis" d=${`M30 40H${placeOf(PEOPLE)}`}></path>
      ${[0, 5, 10, 15, 20].map(people => svg`<text x=${placeOf(people)} y="92" text-anchor="middle">${people}</text>`)}
      ${guesses ? marksOf(guesses, placeOf, 40, 0.55) : nothing}
      ${women === undefined ? nothing : svg`<circle class="real" cx=${placeOf(women)} cy="40" r="6.5"></circle>`}`}
  </svg>`;
}

/** Guess marks: that of the first team is above the line, that of the second below it, so that they never overlap. */
function marksOf(
  guesses: TeamPair<number>,
  place: (people: number) => number,
  line: number,
  size: number,
): readonly SVGTemplateResult[] {
  return guesses.map((guess, team) => {
    const x = place(guess);
    const top = team ? line + 12 : line - 12 - 44 * size;
    return svg`<circle class="believed" cx=${x} cy=${line} r="10"></circle><path class="mark" transform=${`translate(${x - 30 * size} ${top}) scale(${size})`} d=${SHAPES[team] ?? nothing}></path>`;
  });
}

/** Horizontal position of a number of people in the closing drawing. */
const closingPlace = (people: number): number => 16 + people * 22;

/** Axis of the closing drawing. */
export function closingAxis(): TemplateResult {
  return html`<svg class="distance" width="472" height="26" viewBox="0 0 472 26">
    ${[0, 5, 10, 15, 20].map(people => svg`<text x=${closingPlace(people)} y="20" text-anchor="middle">${people}</text>`)}
  </svg>`;
}

/** Guesses and actual number of one job: two rings, a disc, and the distance between them. */
export function distanceDrawing({ guesses, women }: DuelRound): TemplateResult {
  const place = closingPlace;
  const [low, high] = [Math.min(...guesses, women), Math.max(...guesses, women)];
  return html`<svg class="distance" width="472" height="68" viewBox="0 0 472 68">
    ${svg`<path class="ground" d=${`M16 34H${place(PEOPLE)}`}></path><path class="gap" d=${`M${place(low)} 34H${place(high)}`}></path>
      ${marksOf(guesses, place, 34, 0.45)}<circle class="real" cx=${place(women)} cy="34" r="6.5"></circle>`}
  </svg>`;
}

/** Legend of the closing drawing. */
export function drawingKey(): TemplateResult {
  return html`<ul class="duel-key">
    ${TEAMS.map((name, team) => html`<li>${teamMark(team)}<svg class="key" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true"><circle class="believed" cx="10" cy="10" r="8"></circle></svg> ${name} croyaient</li>`)}
    <li><svg class="key" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true"><circle class="real" cx="10" cy="10" r="6.5"></circle></svg> ce qui est</li>
  </ul>`;
}
