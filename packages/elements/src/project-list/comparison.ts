// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Resource } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import { criterionView } from './innovation-card.js';
import { effectLabel, EFFECTS, stageLabel } from '@orientation-widgets/domain/directory/innovation-labels.js';
import { comparedCriteria } from '@orientation-widgets/domain/directory/innovations.js';

/** Two projects compared by the same criteria; a missing answer is marked as missing. */
export function comparisonView(projects: readonly Resource[], level: number, close: () => void): TemplateResult {
  const unsaid = html`<span class="soft">${msg('n’est pas dit')}</span>`;
  const row = (name: unknown, cells: readonly unknown[]): TemplateResult =>
    html`<tbody>
      <tr><th scope="rowgroup" colspan=${cells.length}>${name}</th></tr>
      <tr>${cells.map(cell => html`<td>${cell ?? unsaid}</td>`)}</tr>
    </tbody>`;
  const lines = (of: readonly string[] | undefined): TemplateResult | undefined =>
    of?.length ? html`<ul class="bulleted" lang="fr">${of.map(line => html`<li>${line}</li>`)}</ul>` : undefined;
  return html`<section class="sheet compared" tabindex="-1">
    ${heading(level, msg('Deux projets, les mêmes critères'), 'subtitle')}
      <table>
        <thead><tr>${projects.map(({ name }) => html`<th scope="col" lang="fr">${name}</th>`)}</tr></thead>
          ${row(
            msg('Où il en est'),
            projects.map(({ innovation }) => innovation && stageLabel(innovation.stage)),
          )}
          ${EFFECTS.map(effect =>
            row(
              effectLabel(effect),
              projects.map(({ innovation }) => {
                const text = innovation?.effects?.[effect];
                return text && html`<span lang="fr">${text}</span>`;
              }),
            ),
          )}
          ${comparedCriteria(projects).map(({ id, values }) =>
            row(
              html`<span lang="fr">${id}</span>`,
              values.map(criterion => criterion && criterionView(criterion)),
            ),
          )}
          ${row(
            msg('Résultats'),
            projects.map(({ innovation }) => lines(innovation?.results)),
          )}
          ${row(
            msg('Ce qui n’a pas marché'),
            projects.map(({ innovation }) => lines(innovation?.failures)),
          )}
      </table>
    <p><button class="btn sec" type="button" @click=${close}>${msg('Fermer la comparaison')}</button></p>
  </section>`;
}
