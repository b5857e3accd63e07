// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { percent } from '@orientation-widgets/domain/words/format.js';
import { ringBeads, ringPoint } from '@orientation-widgets/elements/hour-ring.js';
import { isUnderOne, outOfTwenty, shareDiscs, shareInWords } from '@orientation-widgets/elements/jobs/share-discs.js';
import type { Job } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import { ageTag } from '../../layout/page-parts.js';
import type { View } from '../../layout/views.js';

/** Hours labelled on a ring, with midnight at its top. */
const NAMED_HOURS = [
  [0, 'minuit'],
  [6, '6 h'],
  [12, 'midi'],
  [18, '18 h'],
] as const;

/** Hour at which the night of the survey ends. */
const NIGHT_END = 5;

/**
 * Drawing of unusual hours: people who work at night, on Saturdays and on Sundays, out of twenty; on the only dark band
 * of the page.
 */
export function hoursBand({ unusualHours }: Job): View {
  if (!unusualHours) return nothing;
  const { night, saturday, sunday, period } = unusualHours;
  const days = [
    ['Le samedi', saturday],
    ['Le dimanche', sunday],
  ] as const;
  const moments = [
    night === undefined ? [] : ['la nuit'],
    saturday === undefined ? [] : ['le samedi'],
    sunday === undefined ? [] : ['le dimanche'],
  ].flat();
  if (!moments.length) return nothing;
  const title = moments.join(', ');
  return html`<section class="night">
    <div class="night-title"><h2>${title.charAt(0).toUpperCase() + title.slice(1)}</h2>${moon()}</div>
    <div class="clock">
      ${night === undefined ? nothing : ring(night)}
      <div class="days">
        ${night === undefined ? nothing : html`<div class="across"><h3>La nuit, de minuit à 5 h</h3><p class="count">${ofTwenty(night)}</p><p class="soft">${percent(night)}, ${shareInWords(night)}</p></div>`}
        ${days.map(([name, share]) => (share === undefined ? nothing : html`<div>${moments.length > 1 ? html`<h3>${name}</h3>` : nothing}<p class="count">${ofTwenty(share)}</p>${shareDiscs(share)}<p class="soft">${percent(share)}, ${shareInWords(share)}</p></div>`))}
        <p class="across soft">Allumé : une personne sur vingt au travail. ${night === undefined ? nothing : 'Pointillé : l’enquête ne dit rien de ces heures.'}</p>
        <p class="across">${ageTag(`France, ${period}`, true)}</p>
      </div>
    </div>
  </section>`;
}

function ofTwenty(share: number): string {
  return isUnderOne(share) ? 'moins de 1 sur 20' : `${outOfTwenty(share)} sur 20`;
}

/** Day drawn as a ring, with twenty beads in its night. */
function ring(night: number): TemplateResult {
  const isHalf = isUnderOne(night);
  const atWork = isHalf ? 1 : outOfTwenty(night);
  const [from, to] = [ringPoint(0, 94), ringPoint(NIGHT_END, 94)];
  const [inFrom, inTo] = [ringPoint(NIGHT_END, 58), ringPoint(0, 58)];
  return html`<svg class="ring" width="260" height="244" viewBox="-130 -122 260 244" aria-hidden="true"><circle class="dial" r="100"/><circle class="unknown" r="76"/><path class="wedge" d=${`M${from.join(' ')}A94 94 0 0 1 ${to.join(' ')}L${inFrom.join(' ')}A58 58 0 0 0 ${inTo.join(' ')}Z`}/>${Array.from(
    { length: 24 },
    (_, hour) =>
      html`<path d=${`M${ringPoint(hour, hour % 6 ? 96 : 92).join(' ')}L${ringPoint(hour, 100).join(' ')}`}/>`,
  )}${ringBeads().map(([x, y], bead) => html`<circle class=${bead < atWork ? 'lit' : 'bead'} cx=${x} cy=${y} r=${bead < atWork && isHalf ? 2 : 5}/>`)}${NAMED_HOURS.map(
    ([hour, name]) =>
      html`<text x=${ringPoint(hour, 114)[0]} y=${ringPoint(hour, 110)[1] + 4} text-anchor="middle">${name}</text>`,
  )}<text class="big" text-anchor="middle" y="6">${isHalf ? '<1' : atWork}</text><text text-anchor="middle" y="24">sur 20, la nuit</text></svg>`;
}

function moon(): TemplateResult {
  return html`<svg class="moon" width="64" height="64" viewBox="0 0 64 64" aria-hidden="true"><path d="M38 8a25 25 0 1 0 18 40 21 21 0 0 1-18-40z"/><circle cx="8" cy="12" r="2"/><circle cx="60" cy="20" r="1.5"/><circle cx="52" cy="6" r="2"/></svg>`;
}
