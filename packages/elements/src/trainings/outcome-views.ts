// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Outcome } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { iconLock } from '../icons/common-icons.js';
import { outcomeNotes } from '@orientation-widgets/domain/trainings/outcome-notes.js';
import { sourceNote } from '../sources/source-note.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';

/** Place, cohort and source of an outcome. */
export function provenance({ sources, territories }: TrainingView, outcome: Outcome): unknown {
  const { sourceId, cohort, territoryId } = outcome;
  const place = territories.get(territoryId ?? '')?.name;
  const note = sourceNote(sources, [{ sourceId, period: msg(str`sortants ${cohort}`), place }], false);
  return html`${outcomeNotes(outcome).map(text => html`<p class="note">${text}</p>`)}${note}`;
}

/** Reason for a missing figure. */
export function unpublished({ missing }: Outcome): TemplateResult {
  return missing === 'below-threshold'
    ? html`<p class="locked">${iconLock()} <strong>${msg('Non publié : effectif trop faible')}</strong></p>
        <p class="note">
          ${msg('Trop peu de personnes sont sorties de cette formation. Un pourcentage pourrait les identifier.')}
        </p>`
    : html`<p class="locked">${iconLock()} <strong>${msg('Devenir non publié')}</strong></p>
        <p class="note">${msg('Le producteur ne publie pas ce chiffre pour cette formation.')}</p>`;
}
