// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { barsPlot } from '../../charts/bars-plot.js';
import { sparkPlot } from '../../charts/lines.js';
import type { Series } from '../../charts/lines.js';
import { plotView } from '../../charts/plot-view.js';
import { axisOf } from '../../charts/scale.js';
import { heading } from '../../core/heading.js';
import { capital } from '@orientation-widgets/domain/words/format.js';
import { wholeNumber } from '@orientation-widgets/domain/words/decimal-number.js';
import { figure } from '@orientation-widgets/domain/measures/figure-format.js';
import { kindName } from '@orientation-widgets/domain/measures/kind-names.js';
import { missingWords } from '@orientation-widgets/domain/words/missing-labels.js';
import { missingOf } from '@orientation-widgets/domain/measures/observations.js';
import { pointsOf } from '../../charts/points.js';
import { periodLabel } from '@orientation-widgets/domain/measures/periods.js';
import type { BoardProps } from '../shared/board-form.js';
import type { FigureDetailData, Sibling } from './detail-data.js';

/** Height of a small chart, in em. */
const SMALL_HEIGHT = 3.5;

/** Territories of the same kind, from the highest value to the lowest: small charts over time, or bars at one date. */
export function siblingsView(data: FigureDetailData, props: BoardProps): TemplateResult | typeof nothing {
  const { siblings, context } = data;
  if (siblings.filter(({ observation }) => observation?.value != null).length < 2) return nothing;
  const kind = kindName(context.figures.territory.kind, siblings.length);
  const lines = siblings.map(sibling => ({ sibling, series: linesOf(data, sibling) }));
  const overTime = lines.some(({ series }) => (series[0]?.points.length ?? 0) > 2);
  const { observation } = context;
  return html`<section class="sheet">
    ${heading(props.level + 1, msg(str`${capital(kind)}, de la valeur la plus haute à la plus basse`), 'subtitle')}
    <p class="note">${[observation && periodLabel(observation.period), msg(str`${wholeNumber(siblings.length)} ${kind}`), overTime && msg('même échelle pour toutes')].filter(Boolean).join(', ')}</p>
    ${overTime ? multiples(data, lines, props) : ordered(data, props)}
  </section>`;
}

interface Line {
  readonly sibling: Sibling;
  readonly series: readonly Series[];
}

function linesOf({ context }: FigureDetailData, { territory }: Sibling): Series[] {
  const { index, measure, figures } = context;
  const { reference } = figures;
  const line = (id: string, role: Series['role']): Series => ({
    role,
    long: '',
    short: '',
    points: pointsOf(index.series(measure.id, id), measure.frequency),
  });
  const subject = line(territory.id, 'subject');
  const first = subject.points[0]?.at ?? 0;
  const withReference = reference && measure.kind !== 'count' ? [line(reference.id, 'reference')] : [];
  return [
    subject,
    ...withReference.map(series => ({ ...series, points: series.points.filter(({ at }) => at >= first) })),
  ];
}

/** Small charts on one scale; pressing one chooses its territory. */
function multiples({ context }: FigureDetailData, lines: readonly Line[], { choose }: BoardProps): TemplateResult {
  const values = lines.flatMap(({ series }) =>
    series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? [])),
  );
  const axis = { ticks: [], from: Math.min(...values), to: Math.max(...values) };
  const scale = axis.from < axis.to ? axis : axisOf(values);
  return html`<ul class="multiples">
    ${lines.map(
      ({
        sibling: { territory, observation },
        series,
      }) => html`<li class=${territory.id === context.figures.territory.id ? 'chosen' : ''}>
        <button type="button" class="link" lang="fr" aria-current=${territory.id === context.figures.territory.id ? 'true' : nothing} @click=${() => choose({ territory: territory.id })}>${territory.name}</button>
        ${valueOf(observation, context)}
        ${series[0]?.points.some(({ value }) => value !== null) ? plotView(sparkPlot(series, SMALL_HEIGHT, scale), 'spark') : nothing}
      </li>`,
    )}
  </ul>`;
}

function valueOf(observation: Sibling['observation'], { measure }: FigureDetailData['context']): TemplateResult {
  const missing = missingOf(observation);
  return missing || observation?.value == null
    ? html`<span class="absent">${missingWords(missing ?? 'no-record')}</span>`
    : html`<strong>${figure(observation.value, measure)}</strong>`;
}

/** Bars at one date, and the same data in a table for screen readers. */
function ordered({ siblings, context }: FigureDetailData, props: BoardProps): TemplateResult {
  const label = ({ observation }: Sibling): string => {
    const missing = missingOf(observation);
    return missing ? missingWords(missing) : figure(observation?.value ?? 0, context.measure);
  };
  const rows = siblings.map(sibling => ({
    name: sibling.territory.name,
    value: sibling.observation?.value ?? null,
    missing: missingOf(sibling.observation),
    label: label(sibling),
    isSubject: sibling.territory.id === context.figures.territory.id,
  }));
  return html`${plotView(barsPlot(rows))}
    <details>
      <summary>${msg('Voir le tableau')}</summary>
      <table>
        <caption lang="fr">${context.measure.title}</caption>
        <thead><tr><th scope="col">${msg('Territoire')}</th><th scope="col">${msg('Valeur')}</th></tr></thead>
        <tbody>
          ${siblings.map(
            sibling =>
              html`<tr><th scope="row"><button type="button" class="link" lang="fr" @click=${() => props.choose({ territory: sibling.territory.id })}>${sibling.territory.name}</button></th><td>${label(sibling)}</td></tr>`,
          )}
        </tbody>
      </table>
    </details>`;
}
