// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Feed, Source } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { missingPatterns, plotView } from '../../charts/plot-view.js';
import { plotStyles } from '../../charts/plot.styles.js';
import { heading, titleHeading } from '../../core/heading.js';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { capital } from '@orientation-widgets/domain/words/format.js';
import { iconPrint } from '../../icons/action-icons.js';
import { figure } from '@orientation-widgets/domain/measures/figure-format.js';
import { findingWords } from '@orientation-widgets/domain/measures/finding-labels.js';
import { kindName } from '@orientation-widgets/domain/measures/kind-names.js';
import { missingWords } from '@orientation-widgets/domain/words/missing-labels.js';
import { missingOf } from '@orientation-widgets/domain/measures/observations.js';
import { periodLabel } from '@orientation-widgets/domain/measures/periods.js';
import { yieldToMain } from '../../ui/yield-to-main.js';
import { exampleMark } from '../../sources/example-mark.js';
import type { BoardProps, BoardShown } from '../shared/board-form.js';
import { openBoard } from './board-data.js';
import type { BoardData } from './board-data.js';
import { awaitedText, emptyText, themeName } from '@orientation-widgets/domain/measures/board-labels.js';
import { axisNote, figurePlot, unitNote } from '../figure/chart-view.js';
import { figureStyles } from '../figure/figure.styles.js';
import type { FigureContext } from '@orientation-widgets/domain/measures/figures.js';
import type { BoardQuery } from '@orientation-widgets/domain/measures/figure-selection.js';
import { Stages } from '../figure/stages.js';
import { tableStyles } from '../figure/table.styles.js';
import { themesOf } from './theme-figures.js';
import type { ThemeFigures } from './theme-figures.js';
import { nearestWithValue } from '@orientation-widgets/domain/measures/nearest.js';
import { dossierStyles } from './dossier.styles.js';

interface DossierData extends BoardData {
  readonly themes: readonly ThemeFigures[];
}

/** Loads the printed dossier of a territory. */
export async function openForm(feed: Feed, query: BoardQuery): Promise<BoardShown | undefined> {
  const board = await openBoard(feed, query);
  if (!board) return undefined;
  const data = { ...board, themes: themesOf(board) };
  await yieldToMain();
  // A chart and a table for each theme, then the end of the dossier.
  const stages = new Stages(2 * data.themes.length + 1);
  return {
    styles: [plotStyles, figureStyles, tableStyles, dossierStyles],
    view: props => dossierView(data, props, stages),
    drawMore: () => stages.drawMore(),
  };
}

/** Height of a printed chart, in em, and charts of the dossier: one a theme. */
const CHART_HEIGHT = 7.5;

function dossierView(data: DossierData, { level }: BoardProps, stages: Stages): TemplateResult {
  const { figures, themes } = data;
  const { territory, reference } = figures;
  const sources = sourcesOf(data);
  const numberOf = (id: string | undefined): number => sources.findIndex(source => source.id === id) + 1;
  const parts = [
    ...themes.map(theme => () => themeChart(theme, level)),
    ...themes.map(theme => () => themeTable(theme, data, numberOf)),
    () => endView(data, level, sources),
  ];
  const drawnParts = stages.view(part => parts[part]?.());
  const tables = drawnParts.slice(themes.length, 2 * themes.length);
  return html`<div class="sheet dossier">
    <svg class="defs" aria-hidden="true">${missingPatterns()}</svg>
    <p class="not-printed"><button type="button" class="btn pri" @click=${() => window.print()}>${iconPrint()} ${msg('Imprimer')}</button></p>
    <div class="cover" part="header">
      <div>
        <p>${msg('Dossier de territoire')}</p>
        ${titleHeading(level, html`<span lang="fr">${territory.name}</span>`)}
        <p>${capital(kindName(territory.kind, 1))}</p>
      </div>
      <p class="note">
        ${reference ? html`${msg(str`Comparé à : ${reference.name}`)}<br />` : nothing} ${msg(str`Flux du ${date(figures.updated)}`)}
      </p>
    </div>
    <section>
      ${heading(level + 1, msg('L’essentiel'), 'subtitle')}
      <ul class="said">${data.findings.map(finding => saidView(finding, data))}</ul>
    </section>
    <div class="charts">${drawnParts.slice(0, themes.length)}</div>
    ${tables.length ? foldView(level, msg('Tous les chiffres'), tables) : nothing}
    ${stages.isBusy ? html`<div class="later"></div>` : drawnParts.at(-1)}
  </div>`;
}

/** Part of the printed pages that the screen folds. */
function foldView(level: number, title: string, content: unknown): TemplateResult {
  return html`<details>
    <summary>${heading(level + 1, title, 'subtitle')}</summary>
    ${content}
  </details>`;
}

/** Missing figures, definitions and sources. */
function endView(data: DossierData, level: number, sources: readonly Source[]): TemplateResult {
  return html`${missingView(data, level)} ${definitionsView(data, level)}
    <section part="source">
      ${foldView(
        level,
        msg('Sources'),
        html`<ol>${sources.map(source => html`<li lang="fr">${[source.publisher, source.title, source.licence].filter(Boolean).join(', ')}.</li>`)}</ol>`,
      )}
      ${sources.some(({ example }) => example) ? exampleMark(msg('Données d’exemple, inventées pour la démonstration.')) : nothing}
    </section>`;
}

function sourcesOf({ themes, figures }: DossierData): Source[] {
  const ids = themes.flatMap(({ contexts }) =>
    contexts.map(({ observation, measure }) => observation?.sourceId ?? measure.sourceId),
  );
  return [...new Set(ids)].flatMap(id => figures.sources.get(id) ?? []);
}

function saidView(finding: BoardData['findings'][number], { figures, index }: BoardData): TemplateResult {
  const { lead, text } = findingWords(finding, figures.territory, id => figures.territories.get(id));
  if (finding.rule === 'silence') return html`<li><em>${text}</em></li>`;
  const { rule, measure } = finding;
  // A change has two periods of its own.
  const period =
    rule === 'change' ? '' : `(${periodLabel(index.latest(measure.id, figures.territory.id)?.period ?? '')})`;
  return html`<li><strong>${lead}</strong> <bdi lang="fr">${measure.title}.</bdi> ${text} ${period}</li>`;
}

/** First figure of a theme that changes over time. */
function themeChart({ contexts }: ThemeFigures, level: number): TemplateResult | typeof nothing {
  for (const context of contexts) {
    const plot = figurePlot(context, null, CHART_HEIGHT);
    if (plot)
      return html`<figure>
        ${heading(level + 2, html`<span lang="fr">${context.measure.title}</span>`)}
        <p class="note">${unitNote(context)}${axisNote(plot)}</p>
        ${plotView(plot)}
      </figure>`;
  }
  return nothing;
}

function themeTable(
  theme: ThemeFigures,
  { figures, query }: BoardData,
  numberOf: (sourceId: string | undefined) => number,
): TemplateResult {
  if (!theme.contexts.length)
    return html`<p><strong>${themeName(theme.theme)}</strong><br />${emptyText(query.entry)}</p>`;
  const { territory, reference } = figures;
  return html`<table>
    <caption>${themeName(theme.theme)}</caption>
    <thead>
      <tr>
        <th scope="col">${msg('Mesure')}</th>
        <th scope="col" class="subject" lang="fr">${territory.name}</th>
        ${reference ? html`<th scope="col" lang="fr">${reference.name}</th>` : nothing}
        <th scope="col">${msg('Période')}</th>
        <th scope="col"><span>${msg('Source')}</span></th>
      </tr>
    </thead>
    <tbody>${theme.contexts.map(context => rowView(context, numberOf))}</tbody>
  </table>`;
}

function rowView(context: FigureContext, numberOf: (sourceId: string | undefined) => number): TemplateResult {
  const { figures, measure, observation, other } = context;
  const missing = missingOf(observation);
  const above = missing && nearestWithValue(context);
  // The reference has its own column.
  const nearest = above && above[0] !== figures.reference ? above : undefined;
  const isSaid = measure.unit.startsWith('%') || measure.title.toLowerCase().includes(measure.unit);
  const unit = isSaid ? '' : measure.unit;
  return html`<tr>
    <th scope="row" lang="fr">${measure.title}${unit && `, ${unit}`}</th>
    <td class="subject">
      ${
        missing || observation?.value == null
          ? html`<span class="absent">${missingWords(missing ?? 'no-record')}${nearest ? html`\u202f; <span lang="fr">${nearest[0].name} ${figure(nearest[1].value ?? 0, measure)} (${periodLabel(nearest[1].period)})</span>` : nothing}</span>`
          : figure(observation.value, measure)
      }
    </td>
    ${figures.reference ? html`<td>${referenceCell(context)}</td>` : nothing}
    <td>${periodLabel(observation?.period ?? other?.period ?? '')}</td>
    <td>${numberOf(observation?.sourceId ?? measure.sourceId)}</td>
  </tr>`;
}

function referenceCell({ measure, observation, other }: FigureContext): TemplateResult | string {
  const missing = missingOf(other);
  if (missing || other?.value == null) return html`<span class="absent">${missingWords(missing ?? 'no-record')}</span>`;
  const value = figure(other.value, measure);
  return observation && other.period !== observation.period ? `${value} (${periodLabel(other.period)})` : value;
}

/** Missing figures of the dossier, and the producers who could publish them. */
function missingView({ findings, themes }: DossierData, level: number): TemplateResult | typeof nothing {
  const silence = findings.find(({ rule }) => rule === 'silence');
  const without = silence?.rule === 'silence' ? silence.without.filter(({ awaited }) => !awaited) : [];
  const awaited = themes.flatMap(theme => theme.awaited);
  if (!without.length && !awaited.length) return nothing;
  return foldView(
    level,
    msg('Ce qui manque'),
    html`${without.length ? html`<p class="note" lang="fr">${without.map(({ title }) => title).join('\u202f; ')}.</p>` : nothing}
      <ul class="note awaited-list" lang="fr">${awaited.map(measure => html`<li>${awaitedText(measure)}</li>`)}</ul>`,
  );
}

function definitionsView({ themes }: DossierData, level: number): TemplateResult | typeof nothing {
  const defined = themes.flatMap(({ contexts }) =>
    contexts.flatMap(({ measure }) => (measure.definition || measure.caveat ? [measure] : [])),
  );
  if (!defined.length) return nothing;
  return foldView(
    level,
    msg('Définitions'),
    html`<dl class="note" lang="fr">
      ${defined.map(({ title, definition, caveat }) => html`<div><dt>${title}</dt><dd>${[definition, caveat].filter(Boolean).join(' ')}</dd></div>`)}
    </dl>`,
  );
}
