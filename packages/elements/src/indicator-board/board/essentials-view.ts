// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import type { Finding } from '@orientation-widgets/domain/measures/essentials.js';
import { findingWords } from '@orientation-widgets/domain/measures/finding-labels.js';
import { periodLabel } from '@orientation-widgets/domain/measures/periods.js';
import type { BoardProps } from '../shared/board-form.js';
import type { BoardData } from './board-data.js';
import type { BoardRest } from './board-rest.js';

/** Main facts about a territory, each with its number, its period and, once charts can be drawn, its chart. */
export function essentialsView(data: BoardData, props: BoardProps, rest: BoardRest | undefined): TemplateResult {
  const { findings, selected, figures } = data;
  const highlights = (selected?.highlights ?? []).filter(
    ({ territoryId }) => !territoryId || territoryId === figures.territory.id,
  );
  return html`<section class="sheet essentials" part="section">
    ${heading(props.level + 1, msg('L’essentiel'), 'subtitle')}
    <div class="listen" hidden></div>
    ${highlights.map(({ text, author, date }) => html`<blockquote lang="fr"><p>${text}</p><footer class="note">${author}, ${date}</footer></blockquote>`)}
    <ul>${findings.map(finding => findingView(finding, data, props, rest))}</ul>
    ${findings.length ? nothing : html`<p>${msg('Rien ne se distingue : chaque chiffre est proche de ceux des territoires comparables.')}</p>`}
    ${rest?.method ?? html`<div class="method"></div>`}
  </section>`;
}

function findingView(
  finding: Finding,
  { figures, index }: BoardData,
  { choose }: BoardProps,
  rest: BoardRest | undefined,
): TemplateResult | typeof nothing {
  // The last line of the board names what has no figure.
  if (finding.rule === 'silence') return nothing;
  const { lead, text } = findingWords(finding, figures.territory, id => figures.territories.get(id));
  const { measure } = finding;
  // The sentence of a change has its two periods.
  const last = index.latest(measure.id, figures.territory.id);
  return html`<li>
    <strong class="number">${lead}</strong>
    <p>
      <button type="button" class="link" lang="fr" @click=${() => choose({ measure: measure.id })}>${measure.title}</button>
      ${text} ${finding.rule === 'change' ? nothing : html`<span class="note when">${periodLabel(last?.period ?? '')}</span>`}
    </p>
    <div class="proof">${rest?.proof(measure)}</div>
  </li>`;
}
