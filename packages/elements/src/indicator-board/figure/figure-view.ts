// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Feed } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { titleHeading } from '../../core/heading.js';
import { figure } from '@orientation-widgets/domain/measures/figure-format.js';
import { ObservationIndex } from '@orientation-widgets/domain/measures/observations.js';
import { periodLabel } from '@orientation-widgets/domain/measures/periods.js';
import { yieldToMain } from '../../ui/yield-to-main.js';
import { sourceNote } from '../../sources/source-note.js';
import type { BoardProps, BoardShown } from '../shared/board-form.js';
import { figuresFor, placesFor, figureContextOf } from '@orientation-widgets/domain/measures/figures.js';
import type { FigureContext } from '@orientation-widgets/domain/measures/figures.js';
import { observationsOfMeasure } from '@orientation-widgets/domain/measures/measure-observations.js';
import { amountView } from './amount-view.js';
import { figureStyles } from './figure.styles.js';
import type { Proof } from './proof-view.lazy.js';
import type { BoardQuery } from '@orientation-widgets/domain/measures/figure-selection.js';

/** Loads one figure: only the file of its measure is requested. The sources of its value are loaded after it. */
export async function openForm(feed: Feed, query: BoardQuery): Promise<BoardShown | undefined> {
  const context = await openShown(feed, query);
  if (!context) return undefined;
  const complete = async (): Promise<BoardShown> => {
    const module = await import('./proof-view.lazy.js');
    const proof = module.openProof(context, query);
    return {
      styles: [figureStyles, ...module.proofStyles],
      view: props => figureView(context, props, proof),
      drawMore: proof.drawMore,
    };
  };
  // The reason for a missing value is shown with its source.
  if (context.observation?.value == null) return complete();
  return { styles: [figureStyles], view: props => figureView(context, props), complete };
}

/** Loads one number inside a sentence of the page. */
export async function openKey(feed: Feed, query: BoardQuery): Promise<BoardShown | undefined> {
  const [context, easy] = await Promise.all([
    openShown(feed, query),
    query.isEasy ? import('./easy-figure-words.js') : undefined,
  ]);
  // Without a value, the number written by the author of the page stays.
  return context?.observation?.value == null
    ? undefined
    : { styles: [], view: () => keyView(context, easy?.roundedFigure) };
}

/** Reads one figure in its territory; undefined when the feed has no such measure. */
export async function openShown(feed: Feed, query: BoardQuery): Promise<FigureContext | undefined> {
  const measureId = query.measure ?? '';
  const [figures, observations] = await Promise.all([
    figuresFor(feed, query, placesFor(feed, query)),
    observationsOfMeasure(feed, query),
  ]);
  const measure = figures?.measures.get(measureId);
  if (!figures || !measure) return undefined;
  await yieldToMain();
  const index = new ObservationIndex(observations, figures.lens);
  await yieldToMain();
  return figureContextOf(figures, index, measure);
}

function figureView(context: FigureContext, { level }: BoardProps, proof?: Proof): TemplateResult {
  const { figures, measure, observation } = context;
  const value = observation?.value == null ? proof?.absent() : amountView(observation.value, context);
  return html`<div class="sheet figure">
    ${titleHeading(level, html`<span lang="fr">${measure.title}</span>`, 'subtitle')}
    <p class="soft" lang="fr">${figures.territory.name}</p>
    <div class="listen" hidden></div>
    ${value}
    ${sourceNote(figures.sources, [{ sourceId: observation?.sourceId ?? measure.sourceId, period: observation && periodLabel(observation.period), place: figures.territory.name }])}
    ${proof?.view() ?? html`<div class="later"></div>`}
  </div>`;
}

/**
 * Number, with its description as a tooltip and for screen readers.
 * @param write - formats it; rounds it in easy reading.
 */
function keyView({ figures, measure, observation }: FigureContext, write = figure): TemplateResult {
  const [exact, text] = [figure, write].map(format => format(observation?.value ?? 0, measure));
  const about = [
    measure.title,
    figures.territory.name,
    observation && periodLabel(observation.period),
    figures.sources.get(observation?.sourceId ?? '')?.publisher,
    text !== exact && msg(str`valeur exacte : ${exact ?? ''}`),
  ]
    .filter(Boolean)
    .join(', ');
  return html`<span class="key" title=${about}>${text}<span class="visually-hidden" lang="fr"> (${about})</span></span>`;
}
