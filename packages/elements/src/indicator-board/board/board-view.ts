// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Feed } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import { capital, plural } from '../../i18n/formats/format.js';
import { wholeNumber } from '../../measures/decimal-number.js';
import { kindName } from '../../measures/kind-names.js';
import type { BoardProps, BoardShown } from '../board-form.js';
import { figureStyles } from '../parts/figure.styles.js';
import type { BoardQuery } from '../selection.js';
import { Stages } from '../stages.js';
import type * as themesModule from '../themes/themes.js';
import { openBoard } from './board-data.js';
import type { BoardData } from './board-data.js';
import { boardStyles } from './board.styles.js';
import { controlsView } from './controls-view.js';
import { essentialsView } from './essentials-view.js';
import type { Method } from './essentials-view.js';
import { OnDemandPanel } from './on-demand-panel.js';

/** Loads a board. */
export async function openForm(feed: Feed, query: BoardQuery): Promise<BoardShown | undefined> {
  const data = await openBoard(feed, query);
  if (!data) return undefined;
  const method: Method = new OnDemandPanel(() => import('../lazy/method-view.js'));
  const indicators = feed.has('indicators') ? new OnDemandPanel(() => openIndicators(feed, data)) : undefined;
  const panels = { method, indicators };
  const shown: BoardShown = {
    styles: [figureStyles, boardStyles],
    view: props => boardView(data, withChoice(data, props), panels, undefined),
    status: () => knownText(data),
  };
  return {
    ...shown,
    complete: async () => {
      const themes = await import('../themes/themes.js');
      const stages = new Stages(query.isBrief ? 1 : data.themes.length + 2, 1);
      return {
        ...shown,
        styles: [themes.plotStyles],
        view: props => boardView(data, withChoice(data, props), panels, { themes, stages }),
        drawMore: () => stages.drawMore(),
      };
    },
  };
}

interface BoardPanels {
  readonly method: Method;
  /** The figures that are no measures; undefined when the feed has none. */
  readonly indicators: OnDemandPanel<() => TemplateResult> | undefined;
}

/** What draws the themes and every chart, a wave of requests after the essentials. */
interface Rest {
  readonly themes: typeof themesModule;
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

function boardView(
  data: BoardData,
  props: BoardProps,
  { method, indicators }: BoardPanels,
  rest: Rest | undefined,
): TemplateResult {
  const { figures, selected, query } = data;
  const { territory } = figures;
  const { population, populationYear } = territory;
  const draw = (part: number): unknown => {
    if (part === 0)
      return query.entry === 'territory' ? essentialsView(data, props, method, rest?.themes.miniView) : nothing;
    const theme = data.themes[part - 1];
    return theme && rest ? rest.themes.themeView(theme, data, props) : nothing;
  };
  const [first, ...themes] = rest?.stages.view(draw) ?? [draw(0)];
  // The names to choose from and the sources come with the last part.
  const isWhole = rest ? !rest.stages.isBusy : false;
  return html`<div class="board">
    ${rest?.themes.patternsView()}
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
            ${first}
            ${
              rest
                ? html`${rest.themes.keyView(data)}
                  <div class="themes" aria-busy=${isWhole ? nothing : 'true'}>${themes}</div>`
                : html`<div class="later"></div>`
            }
            ${indicators?.view(msg('Autres chiffres publiés'), tables => tables(), props.host) ?? nothing}`
    }
    ${isWhole ? rest?.themes.sourcesView(data) : nothing}
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
