// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Outcome, Session } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isOldFigure } from '@orientation-widgets/domain/jobs/figure-age.js';
import { percent } from '@orientation-widgets/domain/words/format.js';
import { employedAt6 } from '@orientation-widgets/domain/trainings/outcome-choice.js';
import { successRate } from '@orientation-widgets/domain/trainings/success-labels.js';
import type { SuccessRecord } from '@orientation-widgets/domain/trainings/training-success.js';
import { sourceNote } from '../../sources/source-note.js';
import type { DetailView } from './load-detail.js';

/** Figures of whole establishments: what they count and their sources once, then the rates of each session. */
export interface EstablishmentFigures {
  /** What the rates count, and the period that they share. */
  readonly note: TemplateResult;
  readonly factsOf: (session: Session) => string[];
  readonly sources: unknown;
}

/** Rate of an establishment, and the people whom it counts. */
interface Rate {
  readonly text: string;
  readonly period: string;
  readonly sourceId: string;
  readonly place: string | undefined;
  readonly isOld: boolean;
}

/**
 * Outcomes of all the leavers of each establishment by the route of its session, whatever their training, and its pass
 * rate; undefined without any.
 */
export function establishmentFigures(view: DetailView): EstablishmentFigures | undefined {
  const { context, places, sources } = view;
  if (!context) return undefined;
  const ratesOf = (session: Session): Rate[] =>
    [
      employmentRate(context.establishmentOf(session), view),
      passRate(context.establishmentSuccessOf(session), view),
    ].filter(rate => rate !== undefined);
  const rates = places.flatMap(place => place.sessions.flatMap(({ session }) => ratesOf(session)));
  if (!rates.length) return undefined;
  const periods = [...new Set(rates.map(({ period }) => period))];
  const isShared = (period: string): boolean => periods.length === 1 && rates.length > 1 && period === periods[0];
  const [first = ''] = periods;
  const counted = msg('Chaque pourcentage compte tout l’établissement, toutes ses formations réunies');
  return {
    note: html`<p class="note">
      ${isShared(first) ? `${counted}, ${first}.` : `${counted}.`}
      ${rates.some(({ isOld }) => isOld) ? msg('Ce chiffre est ancien. Cela a pu changer.') : nothing}
    </p>`,
    factsOf: session =>
      ratesOf(session).map(({ text, period }) => (isShared(period) ? text : [text, period].join(', '))),
    sources: sourceNote(sources, rates, false),
  };
}

function employmentRate(outcome: Outcome | undefined, { territories }: DetailView): Rate | undefined {
  const rate = outcome && employedAt6(outcome);
  if (!outcome || typeof rate !== 'number') return undefined;
  return {
    text: `${percent(rate)} ${msg('en emploi 6 mois après')}`,
    period: msg(str`sortants ${outcome.cohort}`),
    sourceId: outcome.sourceId,
    place: territories.get(outcome.territoryId ?? '')?.name,
    isOld: false,
  };
}

function passRate(record: SuccessRecord | undefined, { territories }: DetailView): Rate | undefined {
  const rate = record && successRate(record.success);
  if (!record || rate === undefined) return undefined;
  return {
    text: msg(str`Réussite : ${rate}`),
    period: record.success.period,
    sourceId: record.sourceId,
    place: territories.get(record.territoryId ?? '')?.name,
    isOld: isOldFigure(record.success.period),
  };
}
