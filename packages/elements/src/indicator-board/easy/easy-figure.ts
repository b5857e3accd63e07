// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Feed, Observation, Territory } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import { periodLabel } from '@orientation-widgets/domain/measures/periods.js';
import { missingOf } from '@orientation-widgets/domain/measures/observations.js';
import { missingWords } from '@orientation-widgets/domain/words/missing-labels.js';
import { easyLine } from '../../reading/easy-line.js';
import { easySheet } from '../../reading/easy-sheet.js';
import { firstSentences } from '@orientation-widgets/domain/words/easy-words.js';
import { exampleMark } from '../../sources/example-mark.js';
import { sourceNote } from '../../sources/source-note.js';
import type { BoardProps, BoardShown } from '../shared/board-form.js';
import { openShown } from '../figure/figure-view.js';
import { endsOf } from '@orientation-widgets/domain/measures/figures.js';
import type { FigureContext } from '@orientation-widgets/domain/measures/figures.js';
import { backButton } from '../shared/back-button.js';
import type { BoardQuery } from '@orientation-widgets/domain/measures/figure-selection.js';
import { boardEasyStyles } from './easy-board.styles.js';
import { easyValue, themeDrawing } from './easy-value.js';
import { changeWords, comparisonWords, placedValue } from '../figure/easy-figure-words.js';

/** Loads one figure in four statements: its value, the one of the reference, its earlier value, and its meaning. */
export async function openEasyFigure(
  feed: Feed,
  query: BoardQuery,
  isOfBoard: boolean,
): Promise<BoardShown | undefined> {
  const context = await openShown(feed, query);
  if (!context) return undefined;
  // Nearest place with a figure, when there is none here.
  const nearest =
    context.observation?.value == null
      ? (await import('@orientation-widgets/domain/measures/nearest.js')).nearestWithValue(context)
      : undefined;
  return {
    styles: boardEasyStyles,
    view: props => figureSheet(context, nearest, props, isOfBoard),
    status: () => `${context.measure.title}, ${context.figures.territory.name}`,
  };
}

function figureSheet(
  context: FigureContext,
  nearest: readonly [Territory, Observation] | undefined,
  props: BoardProps,
  isOfBoard: boolean,
): TemplateResult {
  const { figures, measure, observation } = context;
  const { sources, territory } = figures;
  const sourceId = observation?.sourceId ?? measure.sourceId;
  const sheet = easySheet({
    host: props.host,
    head: html`${isOfBoard ? backButton(props, measure) : nothing}
      <header>
        ${heading(props.level, html`<span class="measure-name" lang="fr" tabindex="-1">${measure.title}</span>`, 'title', 'title')}
        <p class="soft" lang="fr">${territory.name}</p>
      </header>`,
    lines: [
      ...(observation?.value == null ? absentLines(context, nearest) : valueLines(context)),
      meaningLine(context),
    ],
    warning: sources.get(sourceId)?.example
      ? html`<p class="note">${exampleMark(msg('Données d’exemple, inventées pour la démonstration.'))}</p>`
      : nothing,
    sources: sourceNote(
      sources,
      [{ sourceId, period: observation && periodLabel(observation.period), place: territory.name }],
      false,
    ),
  });
  return isOfBoard ? html`<div class="detail">${sheet}</div>` : sheet;
}

function valueLines(context: FigureContext): (TemplateResult | '')[] {
  const { measure } = context;
  const there = comparisonWords(context);
  const ends = endsOf(context);
  return [
    easyLine(themeDrawing(measure.theme), easyValue(context)),
    there && easyLine('geographicMismatch', there),
    ends ? easyLine('jobInstability', changeWords(...ends, measure)) : '',
  ];
}

/** Reason for a missing value, and the nearest place that has one. */
function absentLines(
  { measure, observation }: FigureContext,
  nearest: readonly [Territory, Observation] | undefined,
): (TemplateResult | '')[] {
  const why = missingWords(missingOf(observation) ?? 'no-record');
  return [
    easyLine(themeDrawing(measure.theme), msg(str`Pas de chiffre ici : ${why}.`)),
    nearest ? easyLine('geographicMismatch', placedValue(...nearest, measure)) : '',
  ];
}

/** Meaning of the figure, in the words of the feed. */
function meaningLine({ measure: { definition } }: FigureContext): TemplateResult | '' {
  return definition ? easyLine('trainingJobLink', firstSentences(definition, 1), 'fr') : '';
}
