// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Feed } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { missingPatterns } from '../../charts/plot-view.js';
import { plotStyles } from '../../charts/plot.styles.js';
import { heading } from '../../core/heading.js';
import { areasStyles } from '../../map/areas.styles.js';
import { FrameSize } from '../../map/frame-size.js';
import { figure } from '@orientation-widgets/domain/measures/figure-format.js';
import { periodLabel } from '@orientation-widgets/domain/measures/periods.js';
import { sourceNote } from '../../sources/source-note.js';
import type { BoardProps, BoardShown } from '../shared/board-form.js';
import { boardStyles } from '../board/board.styles.js';
import { themeName } from '@orientation-widgets/domain/measures/board-labels.js';
import { chartView } from '../figure/chart-view.js';
import { backButton } from '../shared/back-button.js';
import { figureStyles } from '../figure/figure.styles.js';
import { tableView } from '../figure/table-view.js';
import { valueView } from '../figure/value-view.js';
import { comparisonText, flagTexts } from '@orientation-widgets/domain/measures/figure-words.js';
import { endsOf } from '@orientation-widgets/domain/measures/figures.js';
import type { FigureContext } from '@orientation-widgets/domain/measures/figures.js';
import type { BoardQuery } from '@orientation-widgets/domain/measures/figure-selection.js';
import { Stages } from '../figure/stages.js';
import { tableStyles } from '../figure/table.styles.js';
import { themesStyles } from '../board/themes.styles.js';
import { agesView } from './ages-view.js';
import { figureKeep } from './figure-keep.js';
import { FilesPanel } from './files-panel.js';
import { openDetailData } from './detail-data.js';
import type { FigureDetailData } from './detail-data.js';
import { detailStyles } from './detail.styles.js';
import { gapView, hasGaps } from './gap-view.js';
import { mapView } from './map-view.js';
import { siblingsView } from './siblings-view.js';

/** Loads the detail of a measure. */
export async function openForm(feed: Feed, query: BoardQuery): Promise<BoardShown | undefined> {
  const data = await openDetailData(feed, query);
  if (!data) return undefined;
  const frame = new FrameSize('.map-frame');
  const files = new FilesPanel(data.context, data.observations);
  const stages = new Stages(PARTS);
  const { measure, figures } = data.context;
  let { size } = frame;
  return {
    styles: [plotStyles, figureStyles, tableStyles, areasStyles, boardStyles, themesStyles, detailStyles],
    view: props => {
      if (size !== frame.size) stages.redraw(MAP);
      ({ size } = frame);
      return detailView(data, { frame, files, stages, props });
    },
    drawMore: () => stages.drawMore(),
    status: () => `${measure.title}, ${figures.territory.name}`,
  };
}

/** Heights of the lines, in em, above the columns of a gap and without them, to match the table beside. */
const HEIGHT = 19;
const TALL = 25;

/** Number of parts after the sentence (over time, gap, table, map, other territories, by age), and index of the map. */
const PARTS = 6;
const MAP = 3;
/** Placeholder of the table beside the lines. */
const COMING = html`<div></div>`;

interface DetailParts {
  readonly frame: FrameSize;
  readonly files: FilesPanel;
  readonly stages: Stages;
  readonly props: BoardProps;
}

function detailView(data: FigureDetailData, { frame, files, stages, props }: DetailParts): TemplateResult {
  const { context } = data;
  const { figures, measure } = context;
  const { level } = props;
  const { periods } = data.query;
  const [chart, gap, table, map, siblings, ages] = stages.view(part => {
    switch (part) {
      case 0:
        return chartView(context, periods, hasGaps(context, periods) ? HEIGHT : TALL);
      case 1:
        return gapView(context, periods, level);
      case 2:
        return html`<section class="sheet">${tableView(context, true)}</section>`;
      case MAP:
        return mapView(data, frame, props);
      case 4:
        return siblingsView(data, props);
      default:
        return data.query.entry === 'territory' ? agesView(context, data.observations, level) : nothing;
    }
  });
  return html`<div class="board detail">
    <svg class="defs" aria-hidden="true">${missingPatterns()}</svg>
    ${backButton(props, measure)}
    <div class="board-head" part="header">
      <p class="soft"><span lang="fr">${figures.territory.name}</span>, ${themeName(measure.theme)}</p>
      ${heading(level, html`<span class="measure-name" lang="fr" tabindex="-1">${measure.title}</span>`, 'title', 'title')}
      ${valueView(context)}
      <p class="voice" part="summary">${[comparisonText(context), changeText(context), ...flagTexts(context)].filter(Boolean).join(' ')}</p>
    </div>
    ${chart ? html`<div class="pair" aria-busy=${stages.isBusy ? 'true' : nothing}>${overTime(chart, gap, level)} ${table ?? COMING}</div>` : nothing}
    <div class="pair">${map} ${siblings}</div>
    ${ages}
    ${stages.isBusy ? html`<div class="later"></div>` : aboutView(data, { files, props, hasMap: map !== nothing })}
  </div>`;
}

/** Definition of the figure, its source and its exports: below the rest, and drawn last. */
function aboutView(
  { context, outlinesId }: FigureDetailData,
  { files, props: { level, host }, hasMap }: Pick<DetailParts, 'files' | 'props'> & { hasMap: boolean },
): TemplateResult {
  const { figures, measure, observation } = context;
  return html`<section class="sheet about">
      ${about(msg('Ce que c’est'), [measure.definition, measure.method, measure.caveat], level)}
      <div>
        ${heading(level + 1, msg('Source'))}
        ${sourceNote(figures.sources, [
          {
            sourceId: observation?.sourceId ?? measure.sourceId,
            period: observation && periodLabel(observation.period),
            place: figures.territory.name,
          },
          ...(hasMap && outlinesId ? [{ sourceId: outlinesId }] : []),
        ])}
        ${measure.nextRelease ? html`<p class="note">${msg(str`Prochaine publication : ${measure.nextRelease}.`)}</p>` : nothing}
      </div>
      <div>${heading(level + 1, msg('Emporter'))} ${figureKeep(host, context)} ${files.view(host)}</div>
    </section>`;
}

function overTime(chart: unknown, gap: unknown, level: number): TemplateResult | typeof nothing {
  return chart === nothing
    ? nothing
    : html`<section class="sheet">${heading(level + 1, msg('Dans le temps'), 'subtitle')} ${chart} ${gap}</section>`;
}

/** Change from the first comparable value to the last, in words. */
function changeText(context: FigureContext): string {
  const text = endsOf(context)?.map(
    ({ value, period }) => `${figure(value ?? 0, context.measure)} (${periodLabel(period)})`,
  );
  return text ? msg(str`De ${text[0] ?? ''} à ${text[1] ?? ''}.`) : '';
}

function about(title: string, texts: readonly (string | undefined)[], level: number): TemplateResult | typeof nothing {
  const sentences = texts.filter(Boolean);
  return sentences.length
    ? html`<div>${heading(level + 1, title)} ${sentences.map(text => html`<p class="note" lang="fr">${text}</p>`)}</div>`
    : nothing;
}
