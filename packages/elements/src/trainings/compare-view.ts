// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import { iconBack } from '../icons/back-icon.js';
import { iconClose } from '../icons/search-icons.js';
import { shareDiscs } from '../jobs/share-discs.js';
import { exampleMark } from '../sources/example-mark.js';
import { sourceNote } from '../sources/source-note.js';
import { providerName } from '@orientation-widgets/domain/trainings/provider-name.js';
import { knownYears } from '@orientation-widgets/domain/trainings/known-offers.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import { compareRows, differencesSentence, lowerFirst } from './compare-rows.js';
import type { CompareCell, TrainingCompareRow } from './compare-rows.js';

export interface CompareOptions {
  readonly headingLevel: number;
  back: () => void;
  remove: (view: TrainingView) => void;
  open: (event: Event, view: TrainingView) => void;
  /** Tools of the comparison, such as “Imprimer”. */
  readonly actions?: unknown;
}

/** Comparison of up to three trainings side by side. Needs `compareStyles`; the title takes the focus on request. */
export function compareView(views: readonly TrainingView[], options: CompareOptions): TemplateResult {
  const rows = compareRows(views);
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
    ${options.actions ? html`<div class="compare-tools">${options.actions}</div>` : nothing}
    ${table(
      views,
      rows.filter(({ difference }) => ['different', 'incomplete'].includes(difference)),
      options,
    )}
    ${sharedView(rows, options)} ${closingNote(views, rows)}
    ${first ? sourceNote(first.sources, origins, false) : nothing}
  </section>`;
}

/** What all the trainings share, each answer once. */
function sharedView(rows: readonly TrainingCompareRow[], options: CompareOptions): TemplateResult | typeof nothing {
  const shared = rows.filter(({ difference }) => difference === 'same');
  if (!shared.length) return nothing;
  return html`${heading(options.headingLevel + 1, msg('Pareil partout'), 'subtitle')}
    <dl class="shared">
      ${shared.map(({ label, details, cells: [cell] }) => html`<div><dt>${label}</dt><dd lang="fr"><strong>${cell?.text}</strong> ${note(details)}</dd></div>`)}
    </dl>`;
}

/** The age of the offers and the questions that nobody answers take no row: one line says them, and whom to ask. */
function closingNote(
  views: readonly TrainingView[],
  rows: readonly TrainingCompareRow[],
): TemplateResult | typeof nothing {
  const labels = rows.filter(({ difference }) => difference === 'unknown').map(({ label }) => lowerFirst(label));
  const years = knownYears({ places: views.flatMap(({ places }) => places) });
  const unknown = labels.length ? msg(str`À demander à chaque établissement : ${labels.join(', ')}.`) : undefined;
  return years || unknown ? html`<p class="note">${years} ${unknown}</p>` : nothing;
}

const note = (details: readonly string[]): TemplateResult | typeof nothing =>
  details.length ? html`<span class="note">${details.join(', ')}</span>` : nothing;

function cellView({ text, isMissing, details, share, note: mark }: CompareCell): TemplateResult {
  if (isMissing) return html`<span class="soft" lang="fr">${text}</span>`;
  return html`<strong class=${share === undefined ? nothing : 'figure'} lang="fr">${text}</strong>${share === undefined ? nothing : html`<span class="hires">${shareDiscs(share)}</span>`}
    ${note(details)}${mark ? html` <span class="stands-out">${mark}</span>` : nothing}`;
}

function titleButton(view: TrainingView, { open }: CompareOptions): TemplateResult {
  return html`<button class="go" type="button" @click=${(event: Event) => open(event, view)}><span lang="fr">${view.training.title}</span></button>`;
}

function removeButton(view: TrainingView, { remove }: CompareOptions): TemplateResult {
  return html`<button class="btn quiet remove" type="button" @click=${() => remove(view)}>
    ${iconClose()} ${msg('Retirer')}<span class="visually-hidden"> <span lang="fr">${view.training.title}</span></span>
  </button>`;
}

/** Name and provider of a training: they stay visible when the columns scroll. */
function columnHead(view: TrainingView, options: CompareOptions): TemplateResult {
  const giver = providerName(view);
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
  return html`<table role="table" class=${views.length > 2 ? 'lettered' : nothing}>
    <caption class="visually-hidden">${msg('Une colonne par formation, une ligne par question.')}</caption>
    <thead>
      <tr role="row">
        <td role="cell"></td>
        ${views.map(view => columnHead(view, options))}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        row => html`<tr role="row">
          <th role="rowheader" scope="row">${row.label} ${note(row.details)}</th>
          ${row.cells.map(cell => html`<td role="cell">${cellView(cell)}</td>`)}
        </tr>`,
      )}
    </tbody>
  </table>`;
}
