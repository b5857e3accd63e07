// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { missingPatterns } from '../../charts/plot/plot-view.js';
import { sourceNote } from '../../sources/source-note.js';
import type { BoardData } from '../board/board-data.js';

export { plotStyles } from '../../charts/plot/plot.styles.js';
export { miniView } from './mini-view.js';
export { themeView } from './theme-view.js';

/** What fills the place of missing values, for every chart of the board. */
export function patternsView(): TemplateResult {
  return html`<svg class="defs" aria-hidden="true">${missingPatterns()}</svg>`;
}

/** What the signs of the charts stand for: once, above all of them. */
export function keyView({ figures }: BoardData): TemplateResult {
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

/** Where the figures of a board come from. */
export function sourcesView(data: BoardData): TemplateResult | typeof nothing {
  return sourceNote(data.figures.sources, provenancesOf(data));
}

function provenancesOf({ query, findings, themes, figures }: BoardData): { sourceId: string }[] {
  const said = new Set(findings.map(finding => (finding.rule === 'silence' ? undefined : finding.measure)));
  const ids = themes.flatMap(({ shown }) =>
    shown.flatMap(({ own, measure }) => (own && (!query.isBrief || said.has(measure)) ? (own.sourceId ?? []) : [])),
  );
  const known = ids.filter(id => figures.sources.get(id));
  return [...new Set(known)].map(sourceId => ({ sourceId }));
}
