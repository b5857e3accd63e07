// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Outcome } from '@orientation-widgets/feed';
import { percent } from '../words/format.js';
import { cardOutcome, employedAt6, isPublished } from './outcome-choice.js';
import { outcomeNotes } from './outcome-notes.js';
import { routeName } from './training-labels.js';
import type { TrainingView } from './training-view.js';

/** Outcome of a training, in the few words of a row. */
export interface OutcomeRow {
  readonly outcome: Outcome;
  /** Reason why the figures are not those of the establishment; undefined when they are, or when it has none. */
  readonly secret: string | undefined;
  /** Figures, or else the reason for their absence. */
  readonly figures: string;
  /** Route, cohort and place. */
  readonly about: string;
  /** Reservations about the leavers behind the figures: see `outcomeNotes`. */
  readonly notes: readonly string[];
}

/** Outcome that a row shows: that of the establishment, otherwise a wider one, whose place is named. */
export function outcomeRow(view: TrainingView): OutcomeRow | undefined {
  const choice = cardOutcome(view.outcomes, view.next?.session.route);
  if (!choice) return undefined;
  const isWider = !isPublished(choice.outcome) && choice.wider !== undefined;
  const outcome = (isWider ? choice.wider : undefined) ?? choice.outcome;
  const { cohort, route } = outcome;
  const about = [routeName(route, view.training.level), msg(str`sortants ${cohort}`), placeOf(view, outcome)];
  return {
    outcome,
    secret: isWider ? `${unpublishedLabel(choice.outcome)} ${msg('pour cet établissement')}` : undefined,
    figures: outcomeFigures(outcome) ?? unpublishedLabel(outcome),
    about: about.filter(part => part !== undefined).join(', '),
    notes: outcomeNotes(outcome),
  };
}

/**
 * Outcome figures in words: “53 % en emploi 6 mois après, 38 % continuent leurs études”; undefined when neither is
 * published.
 */
function outcomeFigures(outcome: Outcome): string | undefined {
  const employed = employedAt6(outcome);
  const { furtherStudy } = outcome;
  const parts = [
    employed === null ? undefined : `${percent(employed)} ${msg('en emploi 6 mois après')}`,
    furtherStudy === null ? undefined : `${percent(furtherStudy)} ${msg('continuent leurs études')}`,
  ].filter(part => part !== undefined);
  return parts.length ? parts.join(', ') : undefined;
}

function unpublishedLabel({ missing }: Outcome): string {
  return missing === 'below-threshold' ? msg('Non publié : effectif trop faible') : msg('Devenir non publié');
}

function placeOf({ territories }: TrainingView, { uai, territoryId }: Outcome): string | undefined {
  return uai === undefined ? territories.get(territoryId ?? '')?.name : msg('cet établissement');
}
