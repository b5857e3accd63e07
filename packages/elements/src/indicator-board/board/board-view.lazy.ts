// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Feed } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { titleHeading } from '../../core/heading.js';
import { capital, plural } from '@orientation-widgets/domain/words/format.js';
import { wholeNumber } from '@orientation-widgets/domain/words/decimal-number.js';
import { kindName } from '@orientation-widgets/domain/measures/kind-names.js';
import type { BoardProps, BoardShown } from '../shared/board-form.js';
import type { BoardQuery } from '@orientation-widgets/domain/measures/figure-selection.js';
import { openBoard } from './board-data.js';
import type { BoardData } from './board-data.js';
import { boardStyles } from './board.styles.js';
import type { BoardRest } from './board-rest.js';
import { essentialsView } from './essentials-view.js';

/** Loads a board: its territory and main facts; then its controls, its themes and every chart. */
export async function openForm(feed: Feed, query: BoardQuery): Promise<BoardShown | undefined> {
  const data = await openBoard(feed, query);
  if (!data) return undefined;
  const view: BoardShown = {
    styles: [boardStyles],
    view: props => boardView(data, props, undefined),
    status: () => knownText(data),
  };
  return {
    ...view,
    complete: async () => {
      const { openRest } = await import('./themes.lazy.js');
      const { styles, restOf, drawMore } = await openRest(feed, data);
      return { ...view, styles, view: props => boardView(data, props, restOf(props)), drawMore };
    },
  };
}

function boardView(data: BoardData, props: BoardProps, rest: BoardRest | undefined): TemplateResult {
  const { figures, selected, query } = data;
  const { territory } = figures;
  const { population, populationYear } = territory;
  const essentials = (): TemplateResult => essentialsView(data, props, rest);
  return html`<div class="board">
    <div class="board-head" part="header">
      ${titleHeading(props.level, html`<span lang="fr">${territory.name}</span>`)}
      <p class="soft">${[capital(kindName(territory.kind, 1)), population && populationYear && msg(str`${wholeNumber(population)} habitants (${String(populationYear)})`)].filter(Boolean).join(', ')}</p>
      ${selected ? html`<p class="soft" lang="fr">${selected.title}</p>` : nothing}
    </div>
    ${query.isBrief ? nothing : html`${rest?.controls ?? comingControls(data)}`}
    ${query.entry === 'territory' ? (rest?.keep('essentials', essentials) ?? essentials()) : nothing}
    ${rest?.below ?? (query.isBrief ? nothing : html`<div class="later"></div>`)}
  </div>`;
}

/** Placeholders of the controls. */
function comingControls({ choices }: BoardData): TemplateResult {
  return html`<div class="controls">${[1, 2, 3, ...choices.slice(0, 1)].map(() => html`<span></span>`)}</div>`;
}

function knownText({ figures, valuedCount, measures }: BoardData): string {
  const all = wholeNumber(measures.length);
  return plural(
    valuedCount,
    msg(
      str`${figures.territory.name} : ${wholeNumber(valuedCount)} mesure sur ${all} a un chiffre.|${figures.territory.name} : ${wholeNumber(valuedCount)} mesures sur ${all} ont un chiffre.`,
    ),
  );
}
