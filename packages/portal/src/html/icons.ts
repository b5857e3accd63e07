// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const PATHS = {
  arrow: svg`<path d="M5 12h14m-6-6 6 6-6 6"/>`,
  search: svg`<circle cx="10.5" cy="10.5" r="6.5"/><path d="M15.4 15.4 20 20"/>`,
  menu: svg`<path d="M4 7h16M4 12h16M4 17h16"/>`,
  close: svg`<path d="m6 6 12 12M18 6 6 18"/>`,
  job: svg`<path d="M4.5 8h15A1.5 1.5 0 0 1 21 9.5v9a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 18.5v-9A1.5 1.5 0 0 1 4.5 8zM9 8V5.5A1.5 1.5 0 0 1 10.5 4h3A1.5 1.5 0 0 1 15 5.5V8M3 13h18"/>`,
  training: svg`<path d="m12 5-9.5 4.5L12 14l9.5-4.5zM6.5 11.7V16c1.5 1.4 3.4 2 5.5 2s4-.6 5.5-2v-4.3"/>`,
  route: svg`<path d="M12 3v18M12 5h6l2.5 2.5L18 10h-6m0 2H6l-2.5 2.5L6 17h6"/>`,
  help: svg`<circle cx="9" cy="8" r="3.25"/><path d="M3 19c.4-3.6 2.8-5.5 6-5.5s5.6 1.9 6 5.5M15.5 5.2a3.2 3.2 0 0 1 0 5.6M17.5 14c2 .7 3.2 2.4 3.5 5"/>`,
  figures: svg`<path d="m3.5 17 5.5-5.5 3.5 3.5L20.5 7M15 7h5.5v5.5"/>`,
  contract: svg`<path d="M6.5 3.5h8L19 8v12.5H6.5zM14 3.5V8.5h5M9.5 13h6m-6 3.5h6"/>`,
  place: svg`<path d="M12 21s7-6 7-11.3a7 7 0 0 0-14 0C5 15 12 21 12 21z"/><circle cx="12" cy="9.8" r="2.4"/>`,
  euro: svg`<circle cx="12" cy="12" r="8.5"/><path d="M15.5 8.8A4 4 0 0 0 9 12a4 4 0 0 0 6.5 3.2M7.5 11h5m-5 2.2h5"/>`,
  clock: svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3 2"/>`,
  calendar: svg`<path d="M5 6h14a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1zM4 10.5h16M8 3.5v4m8-4v4"/>`,
  phone: svg`<path d="M6 3.5h3l1.5 4.5-2 1.5a11 11 0 0 0 6 6l1.5-2 4.5 1.5v3a2 2 0 0 1-2 2A16.5 16.5 0 0 1 4 5.5a2 2 0 0 1 2-2z"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof PATHS;

/** Decorative icon, always beside a word. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="i" viewBox="0 0 24 24" aria-hidden="true">${PATHS[name]}</svg>`;
}
