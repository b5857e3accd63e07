// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Session, Tension } from '@orientation-widgets/feed';
import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';

type Factor = keyof Tension['factors'];
type Route = Session['route'];

/** Pictograms in the style of those of the sectors: a 48-unit grid, a stroke of 2, one tinted area. */
const drawings: Readonly<Record<Factor | Route | 'level' | 'people', () => SVGTemplateResult>> = {
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
  people: () =>
    svg`<path class="f" d="M5 41v-5a10 10 0 0 1 20 0v5z"/><circle cx="15" cy="17" r="6"/><circle cx="33" cy="15" r="6"/><path d="M28 27.5c8-2 15 2 15 9V41H31"/>`,
  level: () => svg`<path class="f" d="M6 34h12v8H6z"/><path d="M18 42V25h12v17m0 0V15h12v27H6"/>`,
};

/**
 * List item with a pictogram and its text.
 * @param lang - language of the text, when it is not that of the interface.
 */
export function easyLine(name: keyof typeof drawings, words: unknown, lang?: string): TemplateResult {
  return html`<li class="easy-line">
    <svg class="p" viewBox="0 0 48 48" aria-hidden="true">${drawings[name]()}</svg><span lang=${lang ?? nothing}>${words}</span>
  </li>`;
}
