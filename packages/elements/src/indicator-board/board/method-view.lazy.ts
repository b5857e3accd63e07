// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Observation } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { figureWithUnit } from '@orientation-widgets/domain/measures/difference-labels.js';
import type { Finding } from '@orientation-widgets/domain/measures/essentials.js';
import { periodLabel } from '@orientation-widgets/domain/measures/periods.js';
import type { BoardData } from './board-data.js';

type MeasureFinding = Exclude<Finding, { rule: 'silence' }>;

/** Rules of the sentences, then the records behind each one. */
export function methodView(data: BoardData): TemplateResult {
  return html`<p class="note">
      ${msg('Une phrase est dite quand un écart dépasse l’écart habituel entre territoires du même type, pour la même période et la même source. Rien n’est classé sous 80 % de territoires connus. Un chiffre calculé sur moins de 90 % n’est ni comparé ni classé. Aucune cause n’est donnée.')}
    </p>
    ${data.findings.map(finding => (finding.rule === 'silence' ? nothing : recordsView(finding, data)))}`;
}

function recordsView(finding: MeasureFinding, { figures }: BoardData): TemplateResult {
  const { measure } = finding;
  const target = finding.rule === 'target' ? finding.target : undefined;
  return html`<table>
    <caption><strong lang="fr">${measure.title}.</strong> ${ruleText(finding)}</caption>
    <thead>
      <tr>
        <th scope="col">${msg('Territoire')}</th>
        <th scope="col">${msg('Période')}</th>
        <th scope="col">${msg('Valeur')}</th>
        <th scope="col">${msg('Source')}</th>
      </tr>
    </thead>
    <tbody lang="fr">
      ${recordsOf(finding).map(({ territoryId, period, value, part, sourceId }) =>
        row([figures.territories.get(territoryId)?.name ?? territoryId, part?.label], period, value ?? 0, sourceId),
      )}
      ${target ? row([msg('Cible'), target.label], target.period, target.value, target.sourceId) : nothing}
    </tbody>
  </table>`;

  function row(
    names: readonly (string | undefined)[],
    period: string,
    value: number,
    sourceId: string,
  ): TemplateResult {
    return html`<tr>
      <th scope="row">${names.filter(Boolean).join(', ')}</th>
      <td>${periodLabel(period)}</td>
      <td>${figureWithUnit(value, measure)}</td>
      <td class="absent">${figures.sources.get(sourceId)?.publisher ?? sourceId}</td>
    </tr>`;
  }
}

/** Records that a sentence is made from, in the order of its words. */
export function recordsOf(finding: MeasureFinding): Observation[] {
  switch (finding.rule) {
    case 'gap':
      return [finding.observation, finding.other];
    case 'rank':
      return [...finding.ranked].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
    case 'change':
    case 'target':
      return [finding.first, finding.last];
    case 'composition':
      return [finding.part, finding.total];
  }
}

function ruleText({ rule }: MeasureFinding): string {
  switch (rule) {
    case 'gap':
      return msg('Écart entre les deux chiffres.');
    case 'rank':
      return msg('Rang parmi les territoires du même type.');
    case 'change':
      return msg('Différence entre le premier chiffre qui se compare et le dernier.');
    case 'target':
      return msg('Distance entre le dernier chiffre et la cible.');
    case 'composition':
      return msg('Part du plus grand élément dans le total.');
  }
}
