// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { outcomeNotes } from '@orientation-widgets/domain/trainings/outcome-notes.js';
import { routeName } from '@orientation-widgets/domain/trainings/training-labels.js';
import { twentyView } from '@orientation-widgets/elements/trainings/dot-chart.js';
import { isPublished } from '@orientation-widgets/domain/trainings/outcome-choice.js';
import { percent } from '@orientation-widgets/domain/words/format.js';
import { missingWords } from '@orientation-widgets/domain/words/missing-labels.js';
import type { Outcome, Session, Training } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import { ageTag, part } from '../../layout/page-parts.js';
import { scrollTable, type View } from '../../layout/views.js';
import type { Site } from '../../site/site.js';

const MONTHS = ['6', '12', '18', '24'] as const;

/** Context of outcome figures. */
export interface OutcomeContext {
  readonly level?: Training['level'];
  /** Sessions of the training: figures of their route come first. */
  readonly sessions?: readonly Session[];
  /** Population of the figures, when they are of no territory. */
  readonly about?: string;
}

/**
 * Drawing of the outcomes of twenty leavers: for a route offered here when one is measured, or else the route with the
 * most data; the latest first. The route is stated.
 */
export function outcomesFigure(
  site: Site,
  outcomes: readonly Outcome[],
  { level, sessions = [], about }: OutcomeContext = {},
): View {
  const isOffered = ({ route }: Outcome): boolean => sessions.some(session => session.route === route);
  const [outcome] = outcomes
    .filter(candidate => !candidate.success && isPublished(candidate))
    .toSorted(
      (a, b) =>
        Number(isOffered(b)) - Number(isOffered(a)) ||
        shareCount(b) - shareCount(a) ||
        b.cohort.localeCompare(a.cohort),
    );
  if (!outcome) return nothing;
  return part(
    'Et après ?',
    html`<p class="soft">${routeName(outcome.route, level)}</p>
      ${twentyView(outcome)}
      <p class="tags">${ageTag(`${about ?? site.nameOf(outcome.territoryId ?? '')}, sortants ${outcome.cohort}`)}${outcomeNotes(outcome).map(text => html` <span class="soft">${text}</span>`)}</p>`,
  );
}

/** Number of published shares in a record, of two. */
function shareCount({ employed, furtherStudy }: Outcome): number {
  return [employed['6'], furtherStudy].filter(share => typeof share === 'number').length;
}

/** Table of the outcomes of the leavers of a training, with one column per published delay. */
export function outcomesTable(site: Site, outcomes: readonly Outcome[], level: Training['level']): View {
  const work = outcomes.filter(({ success }) => !success);
  const exams = outcomes.filter(({ success }) => success?.rate !== null && success?.rate !== undefined);
  const months = MONTHS.filter(month => work.some(({ employed }) => typeof employed[month] === 'number'));
  const row = (outcome: Outcome): TemplateResult =>
    html`<tr><th scope="row">${routeName(outcome.route, level)}</th><td>${site.nameOf(outcome.territoryId ?? '')}, ${outcome.cohort}${outcomeNotes(outcome).map(text => html`<br>${text}`)}</td>${months.map(month => html`<td>${shareText(outcome, outcome.employed[month])}</td>`)}<td>${shareText(outcome, outcome.furtherStudy)}</td></tr>`;
  return html`${
    work.length
      ? scrollTable(
          'Tableau des sortants',
          html`
            <caption class="visually-hidden">Part des sortants en emploi salarié, et qui poursuivent des études</caption>
            <thead><tr><th scope="col">Voie</th><th scope="col">Territoire, sortants</th>${months.map(month => html`<th scope="col">En emploi à ${month} mois</th>`)}<th scope="col">Poursuivent des études</th></tr></thead>
            <tbody>${work.map(row)}</tbody>
          `,
        )
      : nothing
  }
    ${exams.map(
      outcome =>
        html`<p>${routeName(outcome.route, level)}, ${site.nameOf(outcome.territoryId ?? '')} : réussite à l’examen ${percent(outcome.success?.rate ?? 0)}, ${outcome.success?.period}.</p>`,
    )}`;
}

/** Share in words, or the reason for its absence when the source gives one. */
function shareText({ missing }: Outcome, value: number | null | undefined): string {
  if (typeof value === 'number') return percent(value);
  return missing && missing !== 'not-published' ? missingWords(missing) : '';
}
