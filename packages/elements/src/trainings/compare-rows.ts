// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { demandsOf } from '@orientation-widgets/feed';
import type { Demand } from '@orientation-widgets/feed';
import { demandSentence } from '@orientation-widgets/domain/trainings/demand-labels.js';
import { capital, number, percent, plural } from '@orientation-widgets/domain/words/format.js';
import { distance, levelName, modeName, routeName } from '@orientation-widgets/domain/trainings/training-labels.js';
import { certificationName } from '@orientation-widgets/domain/trainings/certification-labels.js';
import { fundingSummary, priceSummary } from '@orientation-widgets/domain/trainings/cost-labels.js';
import { employedAt6 } from '@orientation-widgets/domain/trainings/outcome-choice.js';
import { isOldFigure } from '@orientation-widgets/domain/jobs/figure-age.js';
import { successRate } from '@orientation-widgets/domain/trainings/success-labels.js';
import { placeName } from './place-name.js';
import { providerName } from '@orientation-widgets/domain/trainings/provider-name.js';
import { priceRange } from '@orientation-widgets/domain/trainings/price-range.js';
import { sessionCount } from '@orientation-widgets/domain/trainings/session-detail-labels.js';
import { rhythmNames, startSentence } from '@orientation-widgets/domain/trainings/session-labels.js';
import type { SessionView, TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';

/** Answer of one training to one question. */
export interface CompareCell {
  readonly text: string;
  /** Distinguishing mark of the training, in words: “le plus proche”. */
  readonly note?: string | undefined;
}

export interface TrainingCompareRow {
  readonly label: string;
  readonly cells: readonly CompareCell[];
  /** Whether the answers differ. Unknown is neither the same nor different: `incomplete` when the known answers do not decide. */
  readonly difference: 'same' | 'different' | 'incomplete' | 'unknown';
}

interface Question {
  readonly label: () => string;
  /** Answer of a training; undefined when the feed has none. */
  readonly answer: (view: TrainingView) => string | undefined;
  /** Reason for a missing answer; “Non précisé” by default. */
  readonly missing?: (view: TrainingView) => string;
  /** Value whose lowest stands out; undefined when unknown. */
  readonly value?: (view: TrainingView, views: readonly TrainingView[]) => number | string | undefined;
  readonly lowest?: () => string;
}

const unknown = (): string => msg('Non précisé');

/** A label inside a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('fr') + text.slice(1);
}

function sessionsOf({ places }: TrainingView): SessionView[] {
  return places.flatMap(({ sessions }) => sessions);
}

/** Distinct values, in the order of the sessions; undefined when there is no session. */
function list(view: TrainingView, say: (session: SessionView) => string): string | undefined {
  const [first, ...rest] = new Set(sessionsOf(view).map(say));
  return first && [first, ...rest.map(lowerFirst)].join(', ');
}

/** Latest demand for a training. */
function demand(view: TrainingView): Demand | undefined {
  return demandsOf(sessionsOf(view).map(({ session }) => session))[0];
}

function hours(view: TrainingView): number[] {
  return sessionsOf(view).flatMap(({ session }) => session.hours || []);
}

function hoursText(view: TrainingView): string | undefined {
  const all = hours(view);
  if (!all.length) return undefined;
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return least === most
    ? msg(str`${number(least)} heures`)
    : msg(str`De ${number(least)} à ${number(most)} heures, selon la session`);
}

function nearest({ nextPlace }: TrainingView): string | undefined {
  if (!nextPlace || nextPlace.key === 'unknown') return undefined;
  const km = nextPlace.distanceKm;
  return km === undefined ? placeName(nextPlace) : msg(str`${placeName(nextPlace)}, à ${distance(km)}`);
}

/** Earliest start date to come; undefined for sessions that are under way or open all year. */
function soonest(view: TrainingView): string | undefined {
  const dates = sessionsOf(view).flatMap(({ session, moment }) =>
    moment === 'coming' && session.start ? session.start : [],
  );
  return dates.sort()[0];
}

function welcome(view: TrainingView): string | undefined {
  const answers = sessionsOf(view).map(({ session }) => session.accessible);
  if (answers.includes(true)) return answers.every(value => value) ? msg('Oui') : msg('Oui, pour certaines sessions');
  return answers.length && answers.every(value => value === false) ? msg('Non') : undefined;
}

function recruiting(view: TrainingView): string | undefined {
  const states = sessionsOf(view).map(({ session }) => session.recruitment);
  const open = states.filter(state => state === 'open').length;
  if (open)
    return [msg('Ouvertes'), open < states.length && msg(str`${number(open)} sur ${sessionCount(states.length)}`)]
      .filter(Boolean)
      .join('\u202f: ');
  return states.length && !states.includes(null) ? msg('Closes ou suspendues') : undefined;
}

type ReadOutcome = (outcome: TrainingView['outcomes'][number]['outcome']) => number | null;

/** One figure, with its route and, for employment, the number of people it is computed on. */
function outcome({ outcomes, training }: TrainingView, readRate: ReadOutcome): string | undefined {
  const record = outcomes.find(({ outcome }) => readRate(outcome) !== null);
  if (!record) return undefined;
  const { route, cohort, leavers } = record.outcome;
  const share = readRate(record.outcome) ?? 0;
  const people = Math.round(((leavers ?? 0) * share) / 100);
  return [
    percent(share),
    ...(readRate === employedAt6 && leavers ? [msg(str`${number(people)} sur ${number(leavers)}`)] : []),
    routeName(route, training.level).toLocaleLowerCase('fr'),
    msg(str`sortants ${cohort}`),
  ].join(', ');
}

/** Reason for a missing outcome: below the threshold, not published, or not in the feed. */
function noOutcome({ outcomes: [first] }: TrainingView): string {
  if (!first) return msg('Pas de chiffre ici');
  return first.outcome.missing === 'below-threshold' ? msg('Non publié : effectif trop faible') : msg('Non publié');
}

/** Pass rate at the examination, with its route and its session; an old one is marked. */
function success({ success: records = [], training }: TrainingView): string | undefined {
  const [record] = records.filter(record => successRate(record.success) !== undefined);
  if (!record) return undefined;
  const { period } = record.success;
  return [
    successRate(record.success),
    routeName(record.route, training.level).toLocaleLowerCase('fr'),
    period,
    isOldFigure(period) && msg('chiffre ancien'),
  ]
    .filter(Boolean)
    .join(', ');
}

const level = (value: number | null): string | undefined => (value === null ? undefined : capital(levelName(value)));

const questions: readonly Question[] = [
  { label: () => msg('Niveau obtenu'), answer: ({ training }) => level(training.level) },
  { label: () => msg('Niveau demandé'), answer: ({ training }) => level(training.entryLevel) },
  {
    label: () => msg('Certification'),
    answer: ({ training }) =>
      training.certifications.map(certificationName).join(', ') ||
      (training.certifying ? msg('Oui, sans code publié') : msg('Non, une attestation')),
  },
  { label: () => msg('Organisme'), answer: providerName },
  {
    label: () => msg('Lieu'),
    answer: nearest,
    value: ({ nextPlace }) => nextPlace?.distanceKm,
    lowest: () => msg('le plus proche'),
  },
  {
    label: () => msg('Prochaine rentrée'),
    answer: ({ next }) =>
      next && (next.moment !== 'undated' || next.session.schoolYear) ? startSentence(next) : undefined,
    missing: ({ next }) => (next ? unknown() : msg('Aucune date annoncée')),
    value: soonest,
    lowest: () => msg('la plus tôt'),
  },
  { label: () => msg('Inscriptions'), answer: recruiting },
  {
    label: () => msg('Voie'),
    answer: view => list(view, ({ session }) => routeName(session.route, view.training.level)),
  },
  {
    label: () => msg('Demandes et places'),
    answer: view => {
      const firstDemand = demand(view);
      return firstDemand && demandSentence(firstDemand);
    },
    missing: () => msg('Pas de chiffre ici'),
    value: (view, views) => {
      const firstDemand = demand(view);
      // First wishes and confirmed wishes cannot be compared.
      return firstDemand && views.every(other => (demand(other)?.kind ?? firstDemand.kind) === firstDemand.kind)
        ? firstDemand.perPlace
        : undefined;
    },
    lowest: () => msg('le moins de demandes pour une place'),
  },
  {
    label: () => msg('Sur place ou à distance'),
    answer: view => list(view, ({ session }) => [modeName(session.mode), ...rhythmNames(session)].join(', ')),
  },
  {
    label: () => msg('Durée'),
    answer: hoursText,
    value: view => (hours(view).length ? Math.min(...hours(view)) : undefined),
    lowest: () => msg('la plus courte'),
  },
  {
    label: () => msg('Prix'),
    answer: ({ places }) => (priceRange(places).count ? priceSummary(priceRange(places)) : undefined),
    value: ({ places }) => priceRange(places).low,
    lowest: () => msg('le moins cher des prix connus'),
  },
  {
    label: () => msg('Financement public'),
    answer: view =>
      sessionsOf(view).some(({ session }) => session.funded !== null) ? fundingSummary(view) : undefined,
  },
  { label: () => msg('Accueil handicap'), answer: welcome },
  { label: () => msg('En emploi 6 mois après'), answer: view => outcome(view, employedAt6), missing: noOutcome },
  {
    label: () => msg('Continuent leurs études'),
    answer: view => outcome(view, ({ furtherStudy }) => furtherStudy),
    missing: noOutcome,
  },
  { label: () => msg('Réussite à l’examen'), answer: success, missing: () => msg('Pas de chiffre ici') },
];

/** Index of the training that stands out: the only one with the lowest value, when at least two have one; -1 otherwise. */
function lowestOf(values: readonly (number | string | undefined)[]): number {
  const knownValues = values.filter(value => value !== undefined);
  if (knownValues.length < 2) return -1;
  const lowest = knownValues.reduce((least, value) => (value < least ? value : least));
  return knownValues.filter(value => value === lowest).length === 1 ? values.indexOf(lowest) : -1;
}

function differenceOf(answers: readonly (string | undefined)[]): TrainingCompareRow['difference'] {
  const knownAnswers = answers.filter(answer => answer !== undefined);
  if (!knownAnswers.length) return 'unknown';
  if (new Set(knownAnswers).size > 1) return 'different';
  return knownAnswers.length < answers.length ? 'incomplete' : 'same';
}

/** Answers of every training to the same questions. */
export function compareRows(views: readonly TrainingView[]): TrainingCompareRow[] {
  return questions.map(({ label, answer, missing = unknown, value, lowest }) => {
    const answers = views.map(answer);
    const first = value ? lowestOf(views.map(view => value(view, views))) : -1;
    const cells = views.map((view, rank) => ({
      text: answers[rank] ?? missing(view),
      note: rank === first ? lowest?.() : undefined,
    }));
    return { label: label(), cells, difference: differenceOf(answers) };
  });
}

/** Summary of the differences: “3 différences : niveau obtenu, lieu, prix.” */
export function differencesSentence(rows: readonly TrainingCompareRow[]): string {
  const different = rows.filter(({ difference }) => difference === 'different');
  const names = different.map(({ label }) => lowerFirst(label));
  if (!names.length) return msg('Aucune différence dans ce que dit le catalogue.');
  const text = names.join(', ');
  return plural(
    names.length,
    msg(str`${number(names.length)} différence : ${text}.|${number(names.length)} différences : ${text}.`),
  );
}
