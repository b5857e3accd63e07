// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { frenchSpaces, plural } from '../messages/french-numbers.js';
import { html, type ReportMarkup } from '../report/html/markup.js';
import { pageText } from '../report/html/page-text.js';
import type { CellCorrection, LineCorrections, SheetCorrections } from './sheet-corrections.js';

/**
 * Returns the corrections of sheets as a page in French for their authors: one file, without script or external
 * resource.
 */
export function correctionsPage(sheets: readonly SheetCorrections[], copies: readonly string[]): string {
  return pageText(
    'À corriger',
    html`<header>
<p class="eyebrow">Classeurs</p>
<h1>À corriger</h1>
<p class="voice">${correctionsSentence(sheets)}</p>
${copies.length > 0 ? html`<p class="when">Les mêmes notes, case par case, sont dans ${copies.map((copy, rank) => html`${rank > 0 ? ', ' : ''}<a href="${encodeURIComponent(copy)}">${copy}</a>`)}\u202f: la dernière colonne dit quoi écrire.</p>` : ''}
</header>
${sheets.map(sheetSection)}
`,
  );
}

/** Summarises the number of corrections in one sentence. */
export function correctionsSentence(sheets: readonly SheetCorrections[]): string {
  const lines = sheets.flatMap(sheet => sheet.lines);
  if (lines.length === 0) return 'Rien à corriger.';
  const cells = lines.reduce((sum, line) => sum + line.cells.length, 0);
  const leftOut = lines.filter(({ isLeftOut }) => isLeftOut).length;
  const rest =
    leftOut === 0
      ? 'Toutes ces lignes sont publiées, sans ce qui est à corriger.'
      : leftOut === 1
        ? 'Une ligne n’est pas publiée.'
        : `${leftOut} lignes ne sont pas publiées.`;
  return `${plural(cells, 'case')} à corriger, dans ${plural(lines.length, 'ligne')}. ${rest}`;
}

function sheetSection({ place, lines }: SheetCorrections): ReportMarkup {
  return html`<section>
<h2>${place}</h2>
${lines.map(lineCard)}</section>
`;
}

function lineCard({ line, name, isLeftOut, cells }: LineCorrections): ReportMarkup {
  return html`<div class="card pad">
<h3>Ligne ${line}${name === '' ? '' : frenchSpaces(` : ${name}`)}</h3>
<p class="soft">${isLeftOut ? 'Cette ligne n’est pas publiée.' : 'Cette ligne est publiée, sans ce qui est à corriger.'}</p>
<ul>${cells.map(cellItem)}</ul>
</div>
`;
}

function cellItem({ reference, column = '', value, advice }: CellCorrection): ReportMarkup {
  const sentence = `${advice.charAt(0).toUpperCase()}${advice.slice(1)}`;
  if (reference === undefined) return html`<li>${sentence}</li>`;
  const content = value === '' ? 'case vide.' : frenchSpaces(`« ${value} ».`);
  return html`<li><b>${reference}, ${column}</b>\u202f: ${content} ${sentence}</li>`;
}
