// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Feed } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { missingPatterns } from '../../charts/plot/plot-view.js';
import { plotStyles } from '../../charts/plot/plot.styles.js';
import { heading } from '../../core/heading.js';
import { capital, plural } from '../../i18n/formats/format.js';
import { wholeNumber } from '../../measures/decimal-number.js';
import { kindName } from '../../measures/kind-names.js';
import { sourceNote } from '../../sources/source-note.js';
import type { BoardProps, BoardShown } from '../board-form.js';
import { figureStyles } from '../parts/figure.styles.js';
import type { BoardQuery } from '../selection.js';
import { Stages } from '../stages.js';
import { openBoard } from './board-data.js';
import type { BoardData } from './board-data.js';
import { boardStyles } from './board.styles.js';
import { controlsView } from './controls-view.js';
import { essentialsView } from './essentials-view.js';
import type { Method } from './essentials-view.js';
import { OnDemandPanel } from './on-demand-panel.js';
import { themeView } from './theme-view.js';

/** Loads a board. */
export async function openForm(feed: Feed, query: BoardQuery): Promise<BoardShown | undefined> {
  const data = await openBoard(feed, query);
  if (!data) return undefined;
  const method: Method = new OnDemandPanel(() => import('../lazy/method-view.js'));
  const indicators = feed.has('indicators') ? new OnDemandPanel(() => openIndicators(feed, data)) : undefined;
  const stages = new Stages(query.isBrief ? 1 : data.themes.length + 2, 1);
  return {
    styles: [plotStyles, figureStyles, boardStyles],
    view: props => boardView(data, withChoice(data, props), { method, indicators, stages }),
    drawMore: () => stages.drawMore(),
    status: () => knownText(data),
  };
}

interface BoardPanels {
  readonly method: Method;
  /** The figures that are no measures; undefined when the feed has none. */
  readonly indicators: OnDemandPanel<() => TemplateResult> | undefined;
  readonly stages: Stages;
}

async function openIndicators(feed: Feed, { figures }: BoardData): Promise<() => TemplateResult> {
  const { indicatorsOf, indicatorTables } = await import('../lazy/indicator-table.js');
  const indicators = await indicatorsOf(feed, figures.territory.id);
  return () => indicatorTables(indicators, figures);
}

/** A measure opens through what is looked at, the first choice of an entry included. */
function withChoice({ query }: BoardData, props: BoardProps): BoardProps {
  const { entry } = query;
  const own = entry === 'territory' ? {} : { [entry]: query[entry] };
  return { ...props, choose: change => props.choose(change.measure ? { ...own, ...change } : change) };
}

function boardView(data: BoardData, props: BoardProps, { method, indicators, stages }: BoardPanels): TemplateResult {
  const { figures, selected, query } = data;
  const { territory } = figures;
  const { population, populationYear } = territory;
  const [first, ...themes] = stages.view(part => {
    if (part === 0) return query.entry === 'territory' ? essentialsView(data, props, method) : nothing;
    const theme = data.themes[part - 1];
    return theme ? themeView(theme, data, props) : nothing;
  });
  // The names to choose from and the sources come with the last part.
  const isWhole = !stages.isBusy;
  return html`<div class="board">
    <svg class="defs" aria-hidden="true">${missingPatterns()}</svg>
    <header>
      ${heading(props.level, html`<span lang="fr">${territory.name}</span>`, 'title')}
      <p class="soft">${[capital(kindName(territory.kind, 1)), population && populationYear && msg(str`${wholeNumber(population)} habitants (${String(populationYear)})`)].filter(Boolean).join(', ')}</p>
      ${selected ? html`<p class="soft" lang="fr">${selected.title}</p>` : nothing}
    </header>
    ${
      query.isBrief
        ? first
        : html`${controlsView(data, props, isWhole)}
            <p>${knownText(data)}</p>
            ${first} ${keyView(data)}
            <div class="themes" aria-busy=${isWhole ? nothing : 'true'}>${themes}</div>
            ${indicators?.view(msg('Autres chiffres publiés'), tables => tables(), props.host) ?? nothing}`
    }
    ${isWhole ? sourceNote(figures.sources, provenancesOf(data)) : nothing}
  </div>`;
}

function knownText({ figures, known, total }: BoardData): string {
  const all = wholeNumber(total);
  return plural(
    known,
    msg(
      str`${figures.territory.name} : ${wholeNumber(known)} mesure sur ${all} a un chiffre.|${figures.territory.name} : ${wholeNumber(known)} mesures sur ${all} ont un chiffre.`,
    ),
  );
}

/** What the signs of the charts stand for: once, above all of them. */
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

function provenancesOf({ query, findings, themes, figures }: BoardData): { sourceId: string }[] {
  const said = new Set(findings.map(finding => (finding.rule === 'silence' ? undefined : finding.measure)));
  const ids = themes.flatMap(({ shown }) =>
    shown.flatMap(({ own, measure }) => (own && (!query.isBrief || said.has(measure)) ? (own.sourceId ?? []) : [])),
  );
  const known = ids.filter(id => figures.sources.get(id));
  return [...new Set(known)].map(sourceId => ({ sourceId }));
}
