// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { clock } from '@orientation-widgets/domain/directory/opening-labels.js';
import { capital } from '@orientation-widgets/domain/words/format.js';
import type { Resource } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../../layout/views.js';

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

/** First and last hours in the drawing of a day. */
const [FIRST, LAST] = [7, 21];

interface DaySpan {
  readonly opens: string;
  readonly closes: string;
}

/** Opening hours as bars, one row per open day. */
export function weekView(resource: Resource): View {
  const days = DAYS.flatMap((name, index) => {
    const spans = spansOn(resource, index + 1);
    return spans.length ? [dayRow(name, spans)] : [];
  });
  return days.length ? html`<ul class="bars week">${days}</ul>` : nothing;
}

/** Sentence about the closed days: “Fermé le samedi et le dimanche.”; empty when it opens every day. */
export function closedDays(resource: Resource): string {
  const names = DAYS.filter((_, index) => !spansOn(resource, index + 1).length).map(name => `le ${name}`);
  const last = names.pop();
  if (last === undefined) return '';
  return `Fermé ${names.length ? `${names.join(', ')} et ` : ''}${last}.`;
}

function spansOn({ hours = [] }: Resource, day: number): readonly DaySpan[] {
  return hours.filter(({ days }) => days.includes(day)).toSorted((a, b) => (a.opens < b.opens ? -1 : 1));
}

function dayRow(name: string, spans: readonly DaySpan[]): TemplateResult {
  return html`<li><span>${capital(name)}</span> <span class="bar"><svg width="280" height="10" aria-hidden="true"><rect class="day" width="100%" height="10" rx="5"/>${spans.map(
    ({ opens, closes }) =>
      html`<rect class="full" x=${`${percentAt(opens)}%`} width=${`${Math.max(1, percentAt(closes) - percentAt(opens))}%`} height="10" rx="5"/>`,
  )}</svg> <span>${spans.map(({ opens, closes }, rank) => html`${rank ? ', ' : ''}<span class="span">${clock(opens)} à ${clock(closes)}</span>`)}</span></span></li>`;
}

/** Position of a time in the drawing of a day, in per cent. */
function percentAt(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const at = Math.min(LAST, Math.max(FIRST, hours + minutes / 60));
  return Math.round((100 * (at - FIRST)) / (LAST - FIRST));
}
