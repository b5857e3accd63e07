// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Outcome } from '@orientation-widgets/feed';
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { percent } from '../i18n/formats/format.js';
import { iconLock } from '../icons/icons.js';
import { sourceNote } from '../sources/source-note.js';
import { routeName } from './training-labels.js';
import { employedAt6 } from './outcome-choice.js';
import type { TrainingView } from './training-view.js';

/** Where, for whom and according to whom. */
export function provenance(
  { sources, territories }: TrainingView,
  { sourceId, cohort, territoryId }: Outcome,
): unknown {
  const place = territories.get(territoryId ?? '')?.name;
  return sourceNote(sources, [{ sourceId, period: msg(str`sortants ${cohort}`), place }], false);
}

/** A percentage with its bar. */
export function figure(value: number, label: string): TemplateResult {
  return html`<div class="figure">
    <p class="big">${percent(value)}</p>
    <svg class="bar" aria-hidden="true">${svg`<rect width="${value}%" height="100%"/>`}</svg>
    <p>${label}</p>
  </div>`;
}

/** Why there is no figure. */
export function unpublished({ missing }: Outcome): TemplateResult {
  return missing === 'below-threshold'
    ? html`<p class="locked">${iconLock()} <strong>${msg('Non publié : effectif trop faible')}</strong></p>
        <p class="note">
          ${msg('Trop peu de personnes sont sorties de cette formation. Un pourcentage pourrait les identifier.')}
        </p>`
    : html`<p class="locked">${iconLock()} <strong>${msg('Devenir non publié')}</strong></p>
        <p class="note">${msg('Le producteur ne publie pas ce chiffre pour cette formation.')}</p>`;
}

/** One figure for a card; nothing when the feed has no outcome for this training. */
export function outcomeSummary(view: TrainingView): TemplateResult | typeof nothing {
  const [first] = view.outcomes;
  if (!first) return nothing;
  const { outcome } = first;
  const employed = employedAt6(outcome);
  const value = employed ?? outcome.furtherStudy;
  return html`${
    value === null
      ? unpublished(outcome)
      : html`${figure(value, employed === null ? msg('continuent leurs études') : msg('en emploi 6 mois après'))}
          <p class="note">${routeName(outcome.route)}</p>`
  }
  ${provenance(view, outcome)}`;
}
