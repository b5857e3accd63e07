// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Commitment } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { number } from '@orientation-widgets/domain/words/format.js';
import { heading } from '../core/heading.js';
import { groupLine } from './overview.js';
import { stateShape } from './state-shapes.js';
import { squares } from './timeline.js';
import {
  endWords,
  facetLabel,
  groupLabel,
  silentCount,
  stateLabel,
  valueCount,
} from '@orientation-widgets/domain/commitments/tracker-labels.js';
import {
  countsOf,
  deadlinesOf,
  FACETS,
  groupsOf,
  tallyOf,
} from '@orientation-widgets/domain/commitments/tracker-model.js';
import type {
  Facet,
  CommitmentGroup,
  DisplayedState,
  TrackerData,
} from '@orientation-widgets/domain/commitments/tracker-model.js';

export { listStyles } from './list.styles.js';

export interface ListProps {
  readonly data: TrackerData;
  readonly facet: Facet;
  readonly level: number;
  onFacet: (facet: Facet) => void;
  onOpen: (id: string) => void;
}

const STATES = ['none', 'planned', 'started', 'done', 'adjusted', 'stopped'] as const;

/** Commitments, grouped by one facet at a time. */
export function list({ data, facet, level, onFacet, onOpen }: ListProps): TemplateResult {
  const groups = groupsOf(data.sheets, facet);
  return html`<section class="sheet list" part="section">
    <div class="list-head">
      ${heading(level, msg('Les fiches'), 'subtitle')}
      <fieldset class="facets">
        <legend class="visually-hidden">${msg('Ranger par')}</legend>
        ${FACETS.map(
          value =>
            html`<label
              ><input type="radio" name="facet" .value=${value} .checked=${value === facet} @change=${() => onFacet(value)} /><span>${facetLabel(value)}</span></label
            >`,
        )}
      </fieldset>
    </div>
    <ul class="legend">
      ${STATES.map(state => html`<li>${stateWord(state)}</li>`)}
    </ul>
    ${FACETS.map(value => (value === facet ? groups.map((group, rank) => groupView(group, rank === 0, data, facet, onOpen)) : nothing))}
    ${facet === 'ambition' ? nothing : html`<p class="note">${msg('Une fiche peut être dans plusieurs groupes.')}</p>`}
  </section>`;
}

function groupView(
  { key, sheets }: CommitmentGroup,
  isFirst: boolean,
  data: TrackerData,
  facet: Facet,
  onOpen: (id: string) => void,
): TemplateResult {
  const isData = key !== '';
  return html`<details class="group" ?open=${isFirst}>
    <summary><b lang=${isData ? 'fr' : nothing}>${groupLabel(data, facet, key)}</b> <span class="note">${groupLine(countsOf(sheets, data.day))}</span></summary>
    <ul class="rows" part="list">
      ${sheets.map(sheet => row(sheet, data.day, onOpen))}
    </ul>
  </details>`;
}

function row(sheet: Commitment, day: string, onOpen: (id: string) => void): TemplateResult {
  const { id, title, actions, indicators } = sheet;
  const counts = countsOf([sheet], day);
  const next = deadlinesOf([sheet], day)[0];
  return html`<li part="item">
    <span class="code">${id}</span>
    <button class="open" type="button" data-id=${id} lang="fr" @click=${() => onOpen(id)}>${title}</button>
    ${squares(actions, day)}
    <span class="states">${counts.published ? tallyOf(actions, day).map(([state, count]) => stateWord(state, count)) : stateWord('none')}</span>
    <span class="dates">
      ${counts.silent ? html`<span>${silentCount(counts.silent)}</span>` : nothing}
      ${next ? html`<span>${msg(str`Prochaine : ${endWords(next.end)}`)}</span>` : nothing}
      ${counts.silent || next ? nothing : html`<span>${msg('Pas de fin lisible')}</span>`}
    </span>
    <span>${indicators.length ? valueCount(counts.valued, counts.indicators) : msg('Aucun indicateur')}</span>
  </li>`;
}

/** State: its shape, its label, and its number of actions. */
export function stateWord(state: DisplayedState, count?: number): TemplateResult {
  const word = stateLabel(state);
  return html`<span class="state">${stateShape(state)}<span>${count === undefined ? word : msg(str`${word} : ${number(count)}`)}</span></span>`;
}
