// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Job } from '@orientation-widgets/feed';
import { css, html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import { percent } from '@orientation-widgets/domain/words/format.js';
import { isUnderOne, outOfTwenty, shareDiscs, shareInWords } from '../../jobs/share-discs.js';
import { ringBeads, ringPoint } from './hour-ring.js';

type UnusualHours = NonNullable<Job['unusualHours']>;

/** Number of people out of twenty who work at night, on Saturdays and on Sundays, according to the survey. */
export function hoursView(hours: UnusualHours, level: number): TemplateResult | typeof nothing {
  const { night, saturday, sunday } = hours;
  const days = [
    [msg('le samedi'), saturday],
    [msg('le dimanche'), sunday],
  ] as const;
  if (night === undefined && days.every(([, share]) => share === undefined)) return nothing;
  return html`<section class="hours">
    ${heading(level, msg('Les heures du métier'), 'subtitle')}
    <p class="soft">${msg(str`Part des personnes du métier qui travaillaient en ${hours.period} :`)}</p>
    ${
      night === undefined
        ? nothing
        : html`<div class="night">
            ${ring(night)}
            <dl>${line(msg('la nuit, de minuit à 5 h'), night)}</dl>
            <p class="note">${msg('En pointillé : cette enquête ne dit rien de ces heures.')}</p>
          </div>`
    }
    <dl>
      ${days.map(([when, share]) => (share === undefined ? nothing : line(when, share, shareDiscs(share))))}
    </dl>
  </section>`;
}

function line(when: string, share: number, beads?: TemplateResult): TemplateResult {
  return html`<div><dt>${when}</dt><dd>${beads ?? nothing}<span><b>${percent(share)}</b>, ${shareInWords(share)}</span></dd></div>`;
}

/** Day as a ring, midnight at the top: twenty people in the hours of the night, the rest dotted. */
function ring(night: number): TemplateResult {
  const half = isUnderOne(night);
  const working = outOfTwenty(night);
  const [from, to] = [ringPoint(0, 94), ringPoint(5, 94)];
  const [inFrom, inTo] = [ringPoint(5, 58), ringPoint(0, 58)];
  const names: readonly (readonly [hour: number, name: string])[] = [
    [0, msg('minuit')],
    [6, msg('6 h')],
    [12, msg('midi')],
    [18, msg('18 h')],
  ];
  return html`<svg class="day-ring" viewBox="-130 -122 260 244" aria-hidden="true">
    ${svg`<circle class="edge" r="100"/><circle class="unknown" r="76"/>
      <path class="dark" d=${`M${String(from)}A94 94 0 0 1 ${String(to)}L${String(inFrom)}A58 58 0 0 0 ${String(inTo)}Z`}/>
      ${Array.from({ length: 24 }, (_, hour) => svg`<path class="edge" d=${`M${String(ringPoint(hour, hour % 6 ? 96 : 93))}L${String(ringPoint(hour, 100))}`}/>`)}
      ${ringBeads().map((at, bead) => beadView(at, half ? bead === 0 : bead < working, half))}
      ${names.map(([hour, name]) => svg`<text x=${ringPoint(hour, 115)[0]} y=${ringPoint(hour, 111)[1] + 4} text-anchor="middle">${name}</text>`)}
      <text class="count" text-anchor="middle" y="6">${half ? '<1' : working}</text><text text-anchor="middle" y="24">${msg('sur 20')}</text>`}
  </svg>`;
}

const beadView = ([x, y]: readonly number[], isWorking: boolean, isHalf: boolean): SVGTemplateResult =>
  svg`<circle class="bead" cx=${x ?? 0} cy=${y ?? 0} r="4"/>${isWorking ? svg`<circle class="at-work" cx=${x ?? 0} cy=${y ?? 0} r=${isHalf ? 2 : 4}/>` : nothing}`;

export const jobHoursStyles = css`
  .hours {
    --_share: var(--_accent-ink);
    display: grid;
    align-content: start;
    gap: var(--_s3);
  }
  .hours dl {
    display: grid;
    gap: var(--_s3);
  }
  .hours dt {
    font-weight: 600;
  }
  .hours dd {
    display: grid;
    gap: var(--_s1);
  }
  .night {
    display: grid;
    justify-items: center;
    gap: var(--_s2);
  }
  .night dl {
    justify-self: stretch;
  }
  .night .note {
    justify-self: start;
  }
  .day-ring {
    inline-size: 100%;
    max-inline-size: 18em;
    print-color-adjust: exact;
  }
  .day-ring text {
    fill: currentcolor;
    font-size: 11px;
  }
  .day-ring .count {
    font-size: 34px;
    font-weight: 700;
  }
  .day-ring .edge {
    fill: none;
    stroke: var(--_line);
  }
  .day-ring .unknown {
    fill: none;
    stroke: var(--_edge);
    stroke-dasharray: 2 5;
  }
  .day-ring .dark {
    fill: var(--_accent-tint);
  }
  .day-ring .bead {
    fill: var(--_surface);
    stroke: var(--_accent-ink);
    stroke-width: 1.5;
  }
  .day-ring .at-work {
    fill: var(--_accent-ink);
  }
  @media (forced-colors: active) {
    .day-ring {
      forced-color-adjust: none;
    }
    .day-ring text {
      fill: CanvasText;
    }
    .day-ring .bead,
    .day-ring .dark {
      fill: Canvas;
      stroke: CanvasText;
    }
    .day-ring .at-work {
      fill: CanvasText;
    }
  }
`;
