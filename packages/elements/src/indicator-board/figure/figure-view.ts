// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import { yieldToMain } from '../../interaction/yield-to-main.js';
import { figure } from '../../measures/figure-format.js';
import { missingWords } from '../../missing/missing-labels.js';
import { missingOf, ObservationIndex } from '../../measures/observations.js';
import { periodLabel } from '../../measures/periods.js';
import type { BoardProps, BoardShown, EasyView } from '../board-form.js';
import { figuresFor, placesFor, shownOf } from '../model/figures.js';
import type { Shown } from '../model/figures.js';
import { observationsOfMeasure } from '../model/measure-observations.js';
import type { BoardQuery } from '../selection.js';
import { figureStyles } from '../parts/figure.styles.js';
import { sentencesView, valueView } from '../parts/value-view.js';
import { proofStyles, proofView } from '../proof/proof-view.js';

/** Loads one figure: the file of its measure is the only one asked for. */
export async function openForm(feed: Feed, query: BoardQuery): Promise<BoardShown | undefined> {
  const [shown, easy] = await Promise.all([
    openShown(feed, query),
    query.isEasy ? import('../easy/easy-view.js') : undefined,
  ]);
  return (
    shown && {
      styles: [figureStyles, ...proofStyles, ...(easy?.easyStyles ?? [])],
      view: props => figureView(shown, query, easy?.easyView, props),
    }
  );
}

/** The same for a number inside a sentence of the page. */
export async function openKey(feed: Feed, query: BoardQuery): Promise<BoardShown | undefined> {
  const shown = await openShown(feed, query);
  // A sentence of the page awaits a number: without one, the author's own stays.
  return shown?.own?.value == null ? undefined : { styles: [], view: () => keyView(shown) };
}

/** Reads one figure in its territory; undefined when the feed has no such measure. */
export async function openShown(feed: Feed, query: BoardQuery): Promise<Shown | undefined> {
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
  return shownOf(figures, index, measure);
}

function figureView(
  shown: Shown,
  query: BoardQuery,
  easyView: EasyView | undefined,
  { level }: BoardProps,
): TemplateResult {
  const { figures, measure } = shown;
  return html`<div class="sheet figure">
    ${heading(level, html`<span lang="fr">${measure.title}</span>`, 'subtitle')}
    <p class="soft" lang="fr">${figures.territory.name}</p>
    <div class="listen" hidden></div>
    ${easyView ? easyView(shown) : html`${valueView(shown)} ${sentencesView(shown)}`}
    ${proofView(shown, query, query.chart !== 'table' && !easyView)}
  </div>`;
}

/** A number, and what it is for who points at it or hears it. */
function keyView({ figures, measure, own }: Shown): TemplateResult {
  const about = [
    measure.title,
    figures.territory.name,
    own && periodLabel(own.period),
    figures.sources.get(own?.sourceId ?? '')?.publisher,
  ]
    .filter(Boolean)
    .join(', ');
  const value = own?.value == null ? missingWords(missingOf(own) ?? 'no-record') : figure(own.value, measure);
  return html`<span class="key" title=${about}>${value}<span class="visually-hidden" lang="fr"> (${about})</span></span>`;
}
