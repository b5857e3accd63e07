// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Easy reading: short sentences, a drawing beside each, more room. Fetched only where `reading="easy"` asks for it.
import { msg, str } from '@lit/localize';
import type { Session, Tension, Training } from '@orientation-widgets/feed';
import { css, html, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { TensionLevel } from '../../jobs/tension/tension-scale.js';

type Factor = keyof Tension['factors'];
type Level = NonNullable<Training['level']>;
type Route = Session['route'];

/** What a level of tension meant, in its year, for someone who looked for work. */
export function easyTension(level: TensionLevel, period: string): string {
  switch (level) {
    case 1:
      return msg(str`En ${period}, trouver un travail était souvent difficile.`);
    case 2:
      return msg(str`En ${period}, trouver un travail pouvait être long.`);
    case 3:
      return msg(str`En ${period}, il y avait du travail dans ce métier.`);
    case 4:
      return msg(str`En ${period}, il manquait du monde dans ce métier.`);
    case 5:
      return msg(str`En ${period}, il manquait beaucoup de monde dans ce métier.`);
  }
}

/** What a factor looks at. */
export function easyFactor(factor: Factor): string {
  switch (factor) {
    case 'hiringIntensity':
      return msg('On regarde s’il y a beaucoup d’offres.');
    case 'labourShortage':
      return msg('On regarde s’il manque des personnes pour ce métier.');
    case 'workingConditions':
      return msg('On regarde si le travail est fatigant.');
    case 'trainingJobLink':
      return msg('On regarde s’il faut une formation précise.');
    case 'jobInstability':
      return msg('On regarde si les contrats sont courts.');
    case 'geographicMismatch':
      return msg('On regarde si le travail est loin des personnes.');
    case 'wageUnattractiveness':
      return msg('On regarde si le salaire est bas.');
  }
}

/** What one knows at a level of the national framework. */
export function easyLevel(level: Level): string {
  switch (level) {
    case 1:
      return msg('Vous apprenez à lire, à écrire et à compter.');
    case 2:
      return msg('Vous apprenez les premiers gestes d’un travail.');
    case 3:
      return msg('Vous apprenez un métier. C’est le niveau du CAP.');
    case 4:
      return msg('Vous connaissez bien un métier. C’est le niveau du bac.');
    case 5:
      return msg('C’est deux ans d’études après le bac.');
    case 6:
      return msg('C’est trois ans d’études après le bac.');
    case 7:
      return msg('C’est cinq ans d’études après le bac.');
    default:
      return msg('C’est huit ans d’études après le bac. Il n’y a pas plus haut.');
  }
}

/** How one learns by a route. */
export function easyRoute(route: Route): string {
  switch (route) {
    case 'school':
      return msg('Vous apprenez dans un lycée ou une école.');
    case 'apprenticeship':
      return msg('Vous allez en cours et vous travaillez dans une entreprise. Vous avez un salaire.');
    case 'work-study':
      return msg(
        'Vous travaillez dans une entreprise. Elle vous laisse du temps pour apprendre. Vous avez un salaire.',
      );
    case 'continuing':
      return msg('Vous êtes adulte. Vous apprenez un métier, ou vous en changez.');
    case 'vae':
      return msg('Vous avez déjà travaillé. Ce travail peut vous donner un diplôme.');
  }
}

/** Tools and places, 48 grid, stroke 2, one tinted area, as the pictograms of the sectors. */
const drawings: Readonly<Record<Factor | Route | 'level', () => SVGTemplateResult>> = {
  hiringIntensity: () =>
    svg`<path class="f" d="M8 10h26v30H8z"/><path d="M14 18h14m-14 7h14m-14 7h8M34 14h6v28H14v-2"/>`,
  labourShortage: () => svg`<path class="f" d="M14 24h20v7H14z"/><path d="M14 24V7h20v17M14 31v11m20-11v11"/>`,
  workingConditions: () => svg`<path class="f" d="M12 24h24l5 17H7z"/><path d="M18 24v-4a6 6 0 0 1 12 0v4"/>`,
  trainingJobLink: () =>
    svg`<path class="f" d="M24 13c-5-4-11-5-18-5v29c7 0 13 1 18 5 5-4 11-5 18-5V8c-7 0-13 1-18 5z"/><path d="M24 13v29"/>`,
  jobInstability: () =>
    svg`<path class="f" d="M7 19h34v22H7z"/><path d="M7 11h34v30H7zM7 19h34M15 6v9m18-9v9M17 30h14"/>`,
  geographicMismatch: () =>
    svg`<path class="f" d="M13 5a8 8 0 0 1 8 8c0 6-8 14-8 14S5 19 5 13a8 8 0 0 1 8-8z"/><path d="M13 36v.01M20 38h.01M28 38h.01M35 22l8 7v13H27V29z"/>`,
  wageUnattractiveness: () =>
    svg`<circle class="f" cx="24" cy="24" r="17"/><path d="M30 17.5a8.5 8.5 0 1 0 0 13M14 22h11m-11 5h9"/>`,
  school: () =>
    svg`<path class="f" d="M6 22h36v20H6z"/><path d="M4 22 24 9l20 13M20 42V32h8v10M24 9V3h7v4h-7M13 29v.01M35 29v.01"/>`,
  apprenticeship: () =>
    svg`<path class="f" d="M8 40 25 23l5 5-17 17a3.5 3.5 0 0 1-5-5z"/><path d="M38.5 6.5 31 14v4h4l7.5-7.5A9 9 0 0 1 30 21.5l-2 2m-9-2L10.5 13 8 14.5 4.5 8 8 4.5l6.5 3.5L13 10.5l8.5 8.5"/>`,
  'work-study': () =>
    svg`<path class="f" d="M12 6h18l6 6v30H12z"/><path d="M30 6v6h6M18 20h12m-12 7h12m-12 8c3-3 4 2 7-1"/>`,
  continuing: () =>
    svg`<rect class="f" x="9" y="10" width="30" height="21" rx="3"/><path d="M4 38h40M17 18h14m-14 6h9"/>`,
  vae: () =>
    svg`<path class="f" d="m24 5 15 6v11c0 10-6 17-15 21C15 39 9 32 9 22V11z"/><path d="m17 23.5 5 5 9.5-10.5"/>`,
  level: () => svg`<path class="f" d="M6 34h12v8H6z"/><path d="M18 42V25h12v17m0 0V15h12v27H6"/>`,
};

/** The drawing that stands beside the words of a factor, a route or a level. */
function easyPictogram(name: keyof typeof drawings): TemplateResult {
  return html`<svg class="p" viewBox="0 0 48 48" aria-hidden="true">${drawings[name]()}</svg>`;
}

/** A drawing and its words. */
export function easyLine(name: keyof typeof drawings, words: string): TemplateResult {
  return html`<p class="easy-line">${easyPictogram(name)}<span>${words}</span></p>`;
}

/** More room and larger letters, and the drawings. */
export const easyStyles = css`
  :host([reading='easy']) :is(.sheet, .training):not(:is(.sheet, .training) *) {
    font-size: 1.125em;
    line-height: 1.7;
    word-spacing: 0.06em;
  }
  :host([reading='easy']) .sheet .facts {
    grid-template-columns: 1fr;
  }
  :host([reading='easy']) .full .body {
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
  }
  .easy {
    display: grid;
    gap: 0.75em;
  }
  .actions > .easy {
    margin-inline-start: 0.625em;
  }
  .below {
    margin-block-start: 1em;
  }
  .below .easy {
    margin-block-start: 0.75em;
  }
  .easy-line {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0.75em;
  }
  li > .easy-line {
    margin-block-start: 0.25em;
  }
  @container (max-width: 22em) {
    .easy-line {
      gap: 0.5em;
    }
  }
  .easy-line .p {
    width: 2.5em;
    height: 2.5em;
    fill: none;
    stroke: var(--_accent-ink);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .easy-line .f {
    fill: var(--_accent-tint);
  }
`;
