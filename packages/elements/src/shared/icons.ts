// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from './icon.js';

export const iconCalendar = (): TemplateResult => icon(svg`<rect x="4" y="5.5" width="16" height="15" rx="2.5"/><path d="M4 10.5h16M8.5 3v4m7-4v4"/>`);
export const iconRoute = (): TemplateResult => icon(svg`<path d="M12 3v18M12 5h6l2.5 2.5L18 10h-6m0 2H6l-2.5 2.5L6 17h6"/>`);
export const iconShare = (): TemplateResult => icon(svg`<path d="M12 15V4M8 7.7 12 4l4 3.7M6 12v6.5A1.5 1.5 0 0 0 7.5 20h9a1.5 1.5 0 0 0 1.5-1.5V12"/>`);
export const iconRight = (): TemplateResult => icon(svg`<path d="M5 12h14m-6-6 6 6-6 6"/>`, 'i flip');
export const iconClock = (): TemplateResult => icon(svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.3 2"/>`);
export const iconEuro = (): TemplateResult => icon(svg`<circle cx="12" cy="12" r="8.5"/><path d="M15.6 8.9a4.3 4.3 0 1 0 0 6.2M7.6 11h5.2m-5.2 2.5h4.4"/>`);
export const iconPeople = (): TemplateResult => icon(svg`<circle cx="9" cy="8.2" r="3.2"/><path d="M3.5 19.5c0-3.2 2.4-5.3 5.5-5.3s5.5 2.1 5.5 5.3M15.7 5.3a3.2 3.2 0 0 1 0 5.8M17.3 14.6c2 .7 3.2 2.5 3.2 4.9"/>`);
export const iconMap = (): TemplateResult => icon(svg`<path d="m4 6.5 5-2 6 2 5-2v13l-5 2-6-2-5 2zM9 4.5v13m6-11v13"/>`);
export const iconJob = (): TemplateResult => icon(svg`<rect x="3.5" y="8" width="17" height="11.5" rx="2"/><path d="M9 8V6a1.5 1.5 0 0 1 1.5-1.5h3A1.5 1.5 0 0 1 15 6v2M3.5 13h17"/>`);
export const iconCap = (): TemplateResult => icon(svg`<path d="m12 5-9.5 4.5L12 14l9.5-4.5zM6.5 11.7V16c1.5 1.4 3.4 2 5.5 2s4-.6 5.5-2v-4.3"/>`);
export const iconTrend = (): TemplateResult => icon(svg`<path d="m4 16.5 5-5 4 3 7-7.5M15 7h5v5"/>`);
export const iconLock = (): TemplateResult => icon(svg`<rect x="5" y="11" width="14" height="9" rx="2"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/>`);
export const iconPlus = (): TemplateResult => icon(svg`<path d="M12 5v14M5 12h14"/>`);
export const iconMinus = (): TemplateResult => icon(svg`<path d="M5 12h14"/>`);

// Those of searching, in a module of their own: an element that searches nothing does without.
export * from './search-icons.js';
