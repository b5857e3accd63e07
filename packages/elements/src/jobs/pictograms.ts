// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';

/** Pictogram of the visual language: grid of 48, stroke of 2, one tinted area, tools or places rather than people. */
type Pictogram = readonly [sectors: RegExp, tinted: string, lines: string];

/** Pictograms, with the words of sector names that they match. */
const pictograms: readonly Pictogram[] = [
  [
    /métal|soud|industrie|mécani|maintenance/i,
    'M10 21C10 11.5 16 6 24 6s14 5.5 14 15v6c0 2.5-.8 4.3-2.2 6.2l-4.6 6.6C30 41.5 28.4 42.5 26.3 42.5h-4.6c-2.1 0-3.7-1-4.9-2.7l-4.6-6.6C10.8 31.3 10 29.5 10 27z',
    'M17.5 19h13a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2zM19 25l4-3.5M10 20.5H7a1.5 1.5 0 0 0-1.5 1.5v4A1.5 1.5 0 0 0 7 27.5h3m28-7h3a1.5 1.5 0 0 1 1.5 1.5v4a1.5 1.5 0 0 1-1.5 1.5h-3',
  ],
  [
    /numér|inform/i,
    'M12 10h24a3 3 0 0 1 3 3v15a3 3 0 0 1-3 3h-24a3 3 0 0 1-3-3v-15a3 3 0 0 1 3-3z',
    'M4 38h40M20 16.5 16 20.5l4 4m8-8 4 4-4 4',
  ],
  [
    /santé|soin|social|personne|enfan/i,
    'M24 22c-5-4-8-6.3-8-9.8C16 9.4 18 8 20 8c1.7 0 3.2 1 4 2.5C24.8 9 26.3 8 28 8c2 0 4 1.4 4 4.2 0 3.5-3 5.8-8 9.8z',
    'M5 31h6l6-3c2-1 4.2-.6 5.5 1l1 1.2H30c1.7 0 2.9 1.1 2.9 2.5S31.7 35 30 35h-7m9.8-3.2L38.5 28c1.7-1.1 3.6-.7 4.3.7.6 1.2.1 2.5-1.1 3.3L31 39.8c-1.3.9-2.8 1.3-4.4 1.2L11 40H5',
  ],
  [/bâtiment|construct|travaux/i, 'M4 25 24 8l20 17z', 'M10 25v16h28V25M20 41V31h8v10M17 14v11m7-17v17m7-11v11'],
  [
    /énerg|électri|environnement/i,
    'M20.5 18a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0-7 0z',
    'M22.7 21 21 44h6l-1.7-23M24 14.5V3m3 16.8 10 5.7m-16-5.7-10 5.7M5 44h38',
  ],
  [
    /rail|ferrov/i,
    'M19 6h10a6 6 0 0 1 6 6v16a6 6 0 0 1-6 6h-10a6 6 0 0 1-6-6v-16a6 6 0 0 1 6-6z',
    'M13 21h22M24 6v15M18.5 27.5v.01m11-.01v.01M17.5 34l-5.5 9m18.5-9 5.5 9m-20.5-5h17',
  ],
  [
    /transport|logist/i,
    'M4 12h25v22H4z',
    'M29 19h8l7 7v8H29M9 36a4 4 0 1 0 8 0 4 4 0 1 0-8 0zM32 36a4 4 0 1 0 8 0 4 4 0 1 0-8 0z',
  ],
  [/sécurit|défense/i, 'm24 5 15 6v11c0 10-6 17-15 21C15 39 9 32 9 22V11z', 'm17 23.5 5 5 9.5-10.5'],
  [
    /hôtel|restau|aliment|tourisme/i,
    'M14 24a12 12 0 1 0 24 0 12 12 0 1 0-24 0z',
    'M19.5 24a6.5 6.5 0 1 0 13 0 6.5 6.5 0 1 0-13 0zM8 8v11a3 3 0 0 0 6 0V8m-3 0v32',
  ],
  [/agri|vert|nature|pêche/i, 'M40 8C20 8 10 17 10 28c0 6 4 10 10 10 12 0 20-12 20-30z', 'M7 42c5-11 13-18 23-23'],
  [
    /enseign|éducat|formation|culture/i,
    'M24 13c-5-4-11-5-18-5v29c7 0 13 1 18 5 5-4 11-5 18-5V8c-7 0-13 1-18 5z',
    'M24 13v29',
  ],
  [/commerce|vente|distribution/i, 'M6 16h36v24H6z', 'M6 16 11 7h26l5 9M24 7v9m-6 0v10h12V16'],
  [/banque|gestion|administ|droit|bureau/i, 'M12 6h18l6 6v30H12z', 'M30 6v6h6M18 20h12m-12 7h12m-12 7h7'],
];

const tools: Pictogram = [
  /./,
  'M8 40 25 23l5 5-17 17a3.5 3.5 0 0 1-5-5z',
  'M38.5 6.5 31 14v4h4l7.5-7.5A9 9 0 0 1 30 21.5l-2 2m-9-2L10.5 13 8 14.5 4.5 8 8 4.5l6.5 3.5L13 10.5l8.5 8.5',
];

/** Pictogram of the first sector that has one; tools for the others. */
export function pictogram(sectors: readonly string[]): TemplateResult {
  const matches = sectors.flatMap(sector => pictograms.filter(([words]) => words.test(sector)));
  const [, tinted, lines] = matches[0] ?? tools;
  return html`<svg class="i p" viewBox="0 0 48 48" aria-hidden="true">${svg`<path class="f" d=${tinted}/><path d=${lines}/>`}</svg>`;
}
