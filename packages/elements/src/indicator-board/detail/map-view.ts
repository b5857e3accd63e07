// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { missingPatterns } from '../../charts/plot-view.js';
import { heading } from '../../core/heading.js';
import { plural } from '@orientation-widgets/domain/words/format.js';
import { areasLayer } from '../../map/areas-layer.js';
import type { FrameSize } from '../../map/frame-size.js';
import { wholeNumber } from '@orientation-widgets/domain/words/decimal-number.js';
import { figure } from '@orientation-widgets/domain/measures/figure-format.js';
import { missingWords } from '@orientation-widgets/domain/words/missing-labels.js';
import { missingOf } from '@orientation-widgets/domain/measures/observations.js';
import { periodLabel } from '@orientation-widgets/domain/measures/periods.js';
import type { BoardProps } from '../shared/board-form.js';
import { classesOf, classOf } from './classes.js';
import type { ValueClass } from './classes.js';
import type { FigureDetailData } from './detail-data.js';

/** Map of the values of one period, and its classes. The list of the territories gives the same data. */
export function mapView(
  data: FigureDetailData,
  frame: FrameSize,
  { level, host, choose }: BoardProps,
): TemplateResult | typeof nothing {
  const { siblings, context } = data;
  const shapes = context.measure.kind === 'count' ? undefined : data.shapes();
  if (!shapes) return nothing;
  const values = siblings.flatMap(({ observation }) => observation?.value ?? []);
  if (values.length < 2) return nothing;
  const classes = classesOf(values);
  const extremes = [Math.min(...values), Math.max(...values)];
  const byId = new Map(siblings.map(sibling => [sibling.territory.id, sibling]));
  frame.follow(host);
  return html`<section class="sheet">
    ${heading(level + 1, msg(str`Où, ${periodLabel(context.observation?.period ?? '')}`), 'subtitle')}
    <div class="map-frame">
      ${areasLayer({
        shapes,
        size: frame.size,
        em: frame.em,
        patterns: scale => missingPatterns(scale, 'map-'),
        choose: id => choose({ territory: id }),
        markOf: id => {
          const sibling = byId.get(id);
          if (!sibling) return undefined;
          const { territory, observation } = sibling;
          const missing = missingOf(observation);
          const selectedClass = id === context.figures.territory.id ? ' chosen' : '';
          if (missing || observation?.value == null) {
            const reason = missing ?? 'no-record';
            return {
              name: territory.name,
              text: missingWords(reason),
              look: `none${selectedClass}`,
              ...(reason === 'no-record' ? {} : { pattern: `url(#map-${reason})` }),
            };
          }
          return {
            name: territory.name,
            text: figure(observation.value, context.measure),
            isExtreme: extremes.includes(observation.value),
            look: `q${classOf(classes, observation.value)?.step ?? 1}${selectedClass}`,
          };
        },
      })}
    </div>
    <ul class="classes note">
      ${[...classes].reverse().map(valueClass => html`<li><span class="swatch q${valueClass.step}" aria-hidden="true"></span> ${classText(valueClass, data)}</li>`)}
    </ul>
  </section>`;
}

function classText({ from, to, count }: ValueClass, { context: { measure } }: FigureDetailData): string {
  const territories = plural(count, msg(str`${wholeNumber(count)} territoire|${wholeNumber(count)} territoires`));
  return msg(str`De ${figure(from, measure)} à moins de ${figure(to, measure)} : ${territories}`);
}
