// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { areByCommune, unsaidOf } from '@orientation-widgets/domain/coverage/coverage.js';
import type {
  CoverageData,
  CoverageQuery,
  CoverageStatus,
  CoveredArea,
} from '@orientation-widgets/domain/coverage/coverage.js';

/** Definitions of the words of a comparison, and its limits. */
export function coverageWords(
  areas: readonly CoveredArea[],
  data: CoverageData,
  { kind }: Pick<CoverageQuery, 'kind'>,
): TemplateResult {
  const has = (status: CoverageStatus): boolean => areas.some(area => area.status === status);
  return html`<p class="note">${msg('Desservi : quelqu’un est quelque part dans le territoire, s’y déplace, ou reçoit ses habitants. Distances à vol d’oiseau, depuis le centre du territoire.')}</p>
    ${areByCommune(data, kind) ? html`<p class="note">${msg('La place des quartiers et leurs habitants ne sont pas dans ces données : chacun est compté au centre de sa commune.')}</p>` : nothing}
    ${kind === 'foreign-area' ? acrossTheBorder(areas, data) : nothing}
    ${has('none-listed') ? html`<p class="note">${msg('« Aucune structure recensée » ne veut pas dire qu’il n’y a personne : notre liste n’est pas complète.')}</p>` : nothing}
    ${has('uncovered') ? html`<p class="note">${msg('« Non couvert » : une source dit sa liste complète, et personne n’y est pour ce territoire.')}</p>` : nothing}`;
}

/** Note on the areas across the border: resources counted there, and the reason why others are not. */
function acrossTheBorder(areas: readonly CoveredArea[], data: CoverageData): TemplateResult {
  const unsaid = unsaidOf(areas, data);
  return html`<p class="note">${msg('Les structures et les aides de ces territoires, et les structures d’ici qui en sont proches, comptent. Une aide d’ici n’y compte que si elle le dit.')}</p>
    ${unsaid.inhabitants ? html`<p class="note">${msg('La source qui compte les habitants d’ici ne compte pas ceux d’un autre pays : leur nombre manque.')}</p>` : nothing}
    ${unsaid.absence ? html`<p class="note">${msg('Aucune liste complète n’y est connue : aucun de ces territoires ne peut être dit « non couvert ».')}</p>` : nothing}`;
}
