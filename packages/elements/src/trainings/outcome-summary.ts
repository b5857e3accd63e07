// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html, nothing } from 'lit';
import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import type { Outcome } from '@orientation-widgets/feed';
import { capital, percent } from '@orientation-widgets/domain/words/format.js';
import { twentyPeople } from '@orientation-widgets/domain/trainings/dot-count.js';
import { cardOutcome, employedAt6 } from '@orientation-widgets/domain/trainings/outcome-choice.js';
import { outcomeNotes } from '@orientation-widgets/domain/trainings/outcome-notes.js';
import { routeName } from '@orientation-widgets/domain/trainings/training-labels.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import { twentySentence } from './dot-chart-labels.js';

/** Outcome that a row draws: the one of the route of its session; undefined when none of its figures is published. */
function rowOutcome(view: TrainingView): Outcome | undefined {
  const outcome = cardOutcome(view.outcomes, view.next?.session.route)?.outcome;
  return outcome && twentyPeople(outcome).length ? outcome : undefined;
}

/** Cohort and place of the outcome of a row: “Sortants 2022-2023, Hauts-de-France”; undefined when a row draws none. */
export function outcomeAge(view: TrainingView): string | undefined {
  const outcome = rowOutcome(view);
  if (!outcome) return undefined;
  const place = view.territories.get(outcome.territoryId ?? '')?.name;
  return [capital(msg(str`sortants ${outcome.cohort}`)), place].filter(Boolean).join(', ');
}

/** Source and period of the outcome of a row. */
export function outcomeOrigin(view: TrainingView): { sourceId: string; period: string } | undefined {
  const outcome = rowOutcome(view);
  return outcome && { sourceId: outcome.sourceId, period: msg(str`sortants ${outcome.cohort}`) };
}

export interface OutcomeOptions {
  /** Cohort and place of the outcomes of most rows, stated once above the list. */
  readonly sharedAge?: string | undefined;
  /** Whether the list is sorted by the share in employment, which each row then shows. */
  readonly isByEmployment?: boolean | undefined;
}

/**
 * Outcome of a training for twenty people, as a dot chart and a sentence; nothing when the feed publishes no outcome for the route of the
 * row.
 */
export function outcomeSummary(
  view: TrainingView,
  { sharedAge, isByEmployment }: OutcomeOptions,
): TemplateResult | typeof nothing {
  const outcome = rowOutcome(view);
  if (!outcome) return nothing;
  const parts = twentyPeople(outcome);
  const employed = isByEmployment ? employedAt6(outcome) : null;
  const age = outcomeAge(view);
  const isOtherRoute = view.next && view.next.session.route !== outcome.route;
  const notes = [
    isOtherRoute && `${routeName(outcome.route, view.training.level)}.`,
    ...outcomeNotes(outcome),
    age !== sharedAge && `${age}.`,
  ].filter(Boolean);
  return html`<div class="aside">
    ${employed === null ? nothing : html`<p><b class="big">${percent(employed)}</b> ${msg('en emploi 6 mois après')}</p>`}
    <span class="row-beads" aria-hidden="true">${parts.flatMap(({ kind, people }) => Array.from({ length: people }, () => html`<i class=${kind}></i>`))}</span>
    <p class="note">${twentySentence(outcome, ...parts.filter(({ kind }) => kind !== 'other'))} ${notes.join(' ')}</p>
  </div>`;
}
