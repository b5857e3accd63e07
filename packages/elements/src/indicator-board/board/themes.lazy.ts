// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Feed } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { CSSResult, TemplateResult } from 'lit';
import { missingPatterns } from '../../charts/plot-view.js';
import { plotStyles } from '../../charts/plot.styles.js';
import { exampleMark } from '../../sources/example-mark.js';
import { sourceNote } from '../../sources/source-note.js';
import type { BoardData } from './board-data.js';
import type { BoardRest, Keep } from './board-rest.js';
import type { BoardProps } from '../shared/board-form.js';
import { closingView } from './closing-view.js';
import { controlsStyles } from './board-controls.styles.js';
import { controlsView } from './controls-view.js';
import { placesToChoose } from './places.js';
import { figureContextOf } from '@orientation-widgets/domain/measures/figures.js';
import { figureStyles } from '../figure/figure.styles.js';
import { Stages } from '../figure/stages.js';
import { miniView } from './mini-view.js';
import { OnDemandPanel } from './on-demand-panel.js';
import { themesOf } from './theme-figures.js';
import type { ThemeFigures } from './theme-figures.js';
import { rowCountOf, themeView } from './theme-view.js';
import { themesStyles } from './themes.styles.js';

/** Number of rows that a slow phone draws at once and stays responsive. */
const ROWS = 4;

/** Part of a theme shown at a stage. */
interface Step {
  readonly theme: ThemeFigures;
  readonly rows: number;
}

/** Opens the parts of a board around its essentials. */
export async function openRest(
  feed: Feed,
  data: BoardData,
): Promise<{ styles: CSSResult[]; restOf: (props: BoardProps) => BoardRest; drawMore: () => boolean }> {
  const { figures, index, query } = data;
  const places = await placesToChoose(feed, data);
  const themes = themesOf(data);
  const steps = themes.filter(({ valued, wider }) => valued.length || wider.length).flatMap(stepsOf);
  // The names to choose from and the sources come with the last part.
  const stages = new Stages(query.isBrief ? 1 : steps.length + 2, 1);
  const method = new OnDemandPanel(() => import('./method-view.lazy.js'));
  const indicators = feed.has('indicators') ? new OnDemandPanel(() => openIndicators(feed, data)) : undefined;

  const drawnParts = new Map<unknown, TemplateResult>();
  const keep: Keep = (key, draw) => {
    const part = drawnParts.get(key) ?? draw();
    drawnParts.set(key, part);
    return part;
  };

  function restOf(props: BoardProps): BoardRest {
    const [first, end] = stages.span();
    const isWhole = !stages.isBusy;
    const boardProps = withChoice(data, props);
    if (first === 0) drawnParts.clear();
    return {
      keep,
      controls: controlsView(data, props, isWhole ? places() : undefined),
      proof: measure => miniView(figureContextOf(figures, index, measure)),
      method: method.view(msg('Comment est-ce calculé ?'), ({ methodView }) => methodView(data), props.host),
      below: html`<svg class="defs" aria-hidden="true">${missingPatterns()}</svg>
        ${
          query.isBrief
            ? nothing
            : html`${keyView(data)}
                <div class="themes" aria-busy=${isWhole ? nothing : 'true'}>
                  ${themes.map(theme => themeAt(theme, steps.slice(0, end - 1), boardProps, keep))}
                </div>
                ${indicators?.view(msg('Autres chiffres publiés'), tables => tables(), props.host) ?? nothing}`
        }
        ${isWhole ? endView(data, themes, props) : nothing}`,
    };
  }

  return {
    styles: [figureStyles, controlsStyles, themesStyles, plotStyles],
    restOf,
    drawMore: () => stages.drawMore(),
  };
}

/** Stages of a theme: its first figure, then its rows, a few at a time. */
function stepsOf(theme: ThemeFigures): Step[] {
  return Array.from({ length: Math.ceil(rowCountOf(theme) / ROWS) + 1 }, (_, step) => ({ theme, rows: step * ROWS }));
}

/**
 * Theme as far as it is drawn.
 * @param steps - stages drawn so far.
 */
function themeAt(
  theme: ThemeFigures,
  steps: readonly Step[],
  props: BoardProps,
  keep: Keep,
): TemplateResult | typeof nothing {
  const last = steps.findLast(step => step.theme === theme);
  return last ? themeView(theme, props, last.rows, keep) : nothing;
}

async function openIndicators(feed: Feed, { figures }: BoardData): Promise<() => TemplateResult> {
  const { indicatorsOf, indicatorTables } = await import('./indicator-table.lazy.js');
  const indicators = await indicatorsOf(feed, figures.territory.id);
  return () => indicatorTables(indicators, figures);
}

/** A measure opens with the current choice of the entry, even when it is the default one. */
function withChoice({ query }: BoardData, props: BoardProps): BoardProps {
  const { entry } = query;
  const choice = entry === 'territory' ? {} : { [entry]: query[entry] };
  return { ...props, choose: change => props.choose(change.measure ? { ...choice, ...change } : change) };
}

/** Key of the signs of the charts, once, above all of them. */
function keyView({ figures }: BoardData): TemplateResult {
  const { territory, reference } = figures;
  return html`<p class="note signs" aria-hidden="true">
    <svg viewBox="0 0 30 10" class="sign"><path class="series subject" d="M0 5h21" /><circle cx="25" cy="5" r="3.5" class="end subject" /></svg>
    <span lang="fr">${territory.name}</span>
    ${
      reference
        ? html`<svg viewBox="0 0 30 10" class="sign"><path class="series reference" d="M0 5h21" /><path d="M22 2h6v6h-6z" class="end reference" /></svg>
            <span lang="fr">${reference.name}</span>`
        : nothing
    }
  </p>`;
}

/** Sources, folded under a whole board, then the closing line. A board of made-up figures says so outside the fold. */
function endView(data: BoardData, themes: readonly ThemeFigures[], props: BoardProps): TemplateResult {
  const { query, findings, figures } = data;
  const citedMeasures = new Set(findings.map(finding => (finding.rule === 'silence' ? undefined : finding.measure)));
  const ids = themes.flatMap(({ contexts }) =>
    contexts.flatMap(({ observation, measure }) =>
      observation && (!query.isBrief || citedMeasures.has(measure)) ? observation.sourceId : [],
    ),
  );
  const sources = [...new Set(ids)].flatMap(id => figures.sources.get(id) ?? []);
  const note = sourceNote(
    figures.sources,
    sources.map(({ id }) => ({ sourceId: id })),
    query.isBrief,
  );
  return html`${
    query.isBrief || note === nothing
      ? note
      : html`<details class="sources">
            <summary>${msg('Sources')}</summary>
            ${note}
          </details>
          ${sources.some(({ example }) => example) ? exampleMark(msg('Données d’exemple, inventées pour la démonstration.')) : nothing}`
  }${closingView(data, themes, props)}`;
}
