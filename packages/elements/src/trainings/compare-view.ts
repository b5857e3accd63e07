// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import { iconBack } from '../icons/back-icon.js';
import { iconClose } from '../icons/search-icons.js';
import { exampleMark } from '../sources/example-mark.js';
import { sourceNote } from '../sources/source-note.js';
import { providerName } from '@orientation-widgets/domain/trainings/provider-name.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import { compareRows, differencesSentence, lowerFirst } from './compare-rows.js';
import type { CompareCell, TrainingCompareRow } from './compare-rows.js';

export interface CompareOptions {
  readonly headingLevel: number;
  readonly onlyDifferences: boolean;
  back: () => void;
  remove: (view: TrainingView) => void;
  open: (event: Event, view: TrainingView) => void;
  showOnly: (differences: boolean) => void;
  /** Tools of the comparison, such as “Imprimer”. */
  readonly actions?: unknown;
}

/** Comparison of up to three trainings side by side. Needs `compareStyles`; the title takes the focus on request. */
export function compareView(views: readonly TrainingView[], options: CompareOptions): TemplateResult {
  const rows = compareRows(views);
  const knownRows = rows.filter(({ difference }) => difference !== 'unknown');
  const visibleRows = options.onlyDifferences
    ? knownRows.filter(({ difference }) => difference === 'different')
    : knownRows;
  const [first] = views;
  const origins = views.flatMap(view => [
    { sourceId: view.training.sourceId, period: view.sources.get(view.training.sourceId)?.period },
    ...view.outcomes.map(({ outcome }) => ({ sourceId: outcome.sourceId, period: outcome.cohort })),
    ...(view.success ?? []).map(({ sourceId, success }) => ({ sourceId, period: success.period })),
  ]);
  return html`<section class="compare">
    <button class="btn quiet back" type="button" @click=${options.back}>${iconBack()} ${msg('Retour à la liste')}</button>
    <div class="compare-head" tabindex="-1">${heading(options.headingLevel, msg('Comparer les formations'), 'title')}</div>
    <p>${differencesSentence(rows)}</p>
    ${views.some(({ example }) => example) ? html`<p class="note">${exampleMark(msg('Données d’exemple : ces formations n’existent pas.'))}</p>` : nothing}
    <div class="compare-tools">
      <label class="check"
        ><input type="checkbox" .checked=${options.onlyDifferences} @change=${(event: Event) => options.showOnly((event.target as HTMLInputElement).checked)} />
        ${msg('Seulement les différences')}</label
      >
      ${options.actions ?? nothing}
    </div>
    ${table(views, visibleRows, options)} ${unknownNote(rows)}
    ${first ? sourceNote(first.sources, origins, false) : nothing}
  </section>`;
}

/** The questions that nobody answers take no row: one line names them, and says whom to ask. */
function unknownNote(rows: readonly TrainingCompareRow[]): TemplateResult | typeof nothing {
  const labels = rows.filter(({ difference }) => difference === 'unknown').map(({ label }) => lowerFirst(label));
  return labels.length
    ? html`<p class="note">${msg(str`À demander à chaque établissement : ${labels.join(', ')}.`)}</p>`
    : nothing;
}

function cell({ text, note }: CompareCell): TemplateResult {
  return html`<span lang="fr">${text}</span>${note ? html`<br /><strong class="stands-out">${note}</strong>` : nothing}`;
}

function differenceLabel({ difference }: TrainingCompareRow): string {
  switch (difference) {
    case 'different':
      return msg('Différent');
    case 'same':
      return msg('Pareil');
    default:
      return msg('Incomplet');
  }
}

function titleButton(view: TrainingView, { open }: CompareOptions): TemplateResult {
  return html`<button class="go" type="button" @click=${(event: Event) => open(event, view)}><span lang="fr">${view.training.title}</span></button>`;
}

function removeButton(view: TrainingView, { remove }: CompareOptions): TemplateResult {
  return html`<button class="btn quiet remove" type="button" @click=${() => remove(view)}>
    ${iconClose()} ${msg('Retirer')}<span class="visually-hidden"> <span lang="fr">${view.training.title}</span></span>
  </button>`;
}

/** Provider and town of a training: the name stays visible when the columns scroll. */
function columnHead(view: TrainingView, options: CompareOptions): TemplateResult {
  const town = view.nextPlace?.place?.communeName;
  const giver = [providerName(view), town].filter(Boolean).join(', ');
  return html`<th role="columnheader" scope="col">
    ${titleButton(view, options)}
    ${giver ? html`<span class="note giver" lang="fr">${giver}</span>` : nothing} ${removeButton(view, options)}
  </th>`;
}

/** Roles are explicit: some browsers drop the semantics of a table when the narrow layout changes its display. */
function table(
  views: readonly TrainingView[],
  rows: readonly TrainingCompareRow[],
  options: CompareOptions,
): TemplateResult {
  return html`<table role="table" class="of-${views.length}">
    <caption class="visually-hidden">${msg('Une colonne par formation, une ligne par question.')}</caption>
    <thead>
      <tr role="row">
        <td role="cell"></td>
        ${views.map(view => columnHead(view, options))}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        row => html`<tr role="row" class=${row.difference}>
          <th role="rowheader" scope="row">${row.label} <span class="note">${differenceLabel(row)}</span></th>
          ${row.cells.map(value => html`<td role="cell">${cell(value)}</td>`)}
        </tr>`,
      )}
    </tbody>
  </table>`;
}
