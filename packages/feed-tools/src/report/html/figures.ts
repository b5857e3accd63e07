// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { number } from '../../messages/french-numbers.js';
import type { Tally } from '../../messages/tallies.js';
import { html, type ReportMarkup } from './markup.js';

/** Formats a share: "99,9 %". A partial share is never rounded to 100 %, nor a non-zero one to 0 %. */
export function percent(part: number, totalCount: number): string {
  if (totalCount === 0) return '–';
  const share = (part / totalCount) * 100;
  const rounded = Math.round(share * 10) / 10;
  const bounded = part < totalCount ? Math.min(rounded, 99.9) : rounded;
  if (part > 0 && bounded < 0.1) return 'moins de 0,1\u202f%';
  return `${String(bounded).replace('.', ',')}\u202f%`;
}

/** Formats the difference of two counts: "+ 12", "− 3", "=". */
export function change(before: number, after: number): string {
  if (after === before) return '=';
  return `${after > before ? '+' : '−'}\u00a0${number(Math.abs(after - before))}`;
}

/** Returns the total number of occurrences. */
export function total(tallies: readonly Tally[]): number {
  return tallies.reduce((sum, { count }) => sum + count, 0);
}

/** A segment of a stacked bar. */
export interface BarSegment {
  count: number;
  label: string;
  tone: 'main' | 'second' | 'third' | 'none' | 'alert';
}

/** Renders a stacked bar with a legend in words and figures, so that colour never carries meaning alone. */
export function stackedBar(segments: readonly BarSegment[]): ReportMarkup {
  const totalCount = segments.reduce((sum, { count }) => sum + count, 0);
  const visibleSegments = segments.filter(({ count }) => count > 0);
  return html`<div class="bar" aria-hidden="true">${visibleSegments.map(
    ({ count, tone }) => html`<i class="${tone}" style="flex-grow:${(count / totalCount).toFixed(4)}"></i>`,
  )}</div>
<ul class="legend">${segments.map(
    ({ count, label, tone }) =>
      html`<li><i class="${tone}"></i><span>${label}</span> <b>${number(count)}</b> <small>${percent(count, totalCount)}</small></li>`,
  )}</ul>`;
}

/** Formats an ISO date as "24 novembre 2026"; returns the text itself when it is not a date. */
export function longDate(iso: string): string {
  const date = new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso);
  if (Number.isNaN(date.getTime())) return iso;
  const text = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  return text.replace(/^1 /, '1ᵉʳ ');
}
