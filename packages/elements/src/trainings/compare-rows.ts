// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { demandsOf } from '@orientation-widgets/feed';
import type { Demand } from '@orientation-widgets/feed';
import { wishesFact } from '@orientation-widgets/domain/trainings/demand-labels.js';
import { capital, number, percent, plural } from '@orientation-widgets/domain/words/format.js';
import { distance, levelName, modeName, routeName } from '@orientation-widgets/domain/trainings/training-labels.js';
import { fundingSummary, priceSummary } from '@orientation-widgets/domain/trainings/cost-labels.js';
import { employedAt6 } from '@orientation-widgets/domain/trainings/outcome-choice.js';
import { isOldFigure } from '@orientation-widgets/domain/jobs/figure-age.js';
import { successRate } from '@orientation-widgets/domain/trainings/success-labels.js';
import { placeName } from './place-name.js';
import { priceRange } from '@orientation-widgets/domain/trainings/price-range.js';
import { sessionCount } from '@orientation-widgets/domain/trainings/session-detail-labels.js';
import { rhythmNames, shortStart, startSentence } from '@orientation-widgets/domain/trainings/session-labels.js';
import type { SessionView, TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';

/** Answer of one training to one question. */
export interface CompareCell {
  readonly text: string;
  /** Whether the feed has no answer: the text says why. */
  readonly isMissing: boolean;
  /** What completes the answer, such as the route of a figure, without what all the answers of the row share. */
  readonly details: readonly string[];
  /** Share that a drawing of twenty beads shows, per cent. */
  readonly share?: number | undefined;
  /** Distinguishing mark of the training, in words: “le plus proche”. */
  readonly note?: string | undefined;
}

export interface TrainingCompareRow {
  readonly label: string;
  /** Details that all the answers share, said once. */
  readonly details: readonly string[];
  readonly cells: readonly CompareCell[];
  /** Whether the answers differ. Unknown is neither the same nor different: `incomplete` when the known answers do not decide. */
  readonly difference: 'same' | 'different' | 'incomplete' | 'unknown';
}

interface Answer {
  readonly text: string;
  readonly details: readonly string[];
  readonly share?: number;
}

interface Question {
  readonly label: () => string;
  /** Answer of a training; undefined when the feed has none. */
  readonly answer: (view: TrainingView) => string | Answer | undefined;
  /** Reason for a missing answer; “Non précisé” by default. */
  readonly missing?: (view: TrainingView) => string;
  /** Value whose lowest stands out; undefined when unknown. */
  readonly value?: (view: TrainingView, views: readonly TrainingView[]) => number | string | undefined;
  readonly lowest?: () => string;
}

const unknown = (): string => msg('Non précisé');

/** Maximum number of towns named in an answer. */
const MAX_TOWNS = 3;

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

/** Wishes and places, and the year of the figures. */
function demandAnswer({ kind, wishCount, places, schoolYear, entryYear }: Demand): Answer | undefined {
  const wishFields = kind === 'first' ? { firstWishes: wishCount } : { confirmedWishes: wishCount };
  const text = wishesFact({ ...wishFields, ...(places !== undefined && { capacity: places }), entryYear });
  return text === undefined ? undefined : { text, details: [msg(str`vu à la rentrée ${schoolYear.slice(0, 4)}`)] };
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

/** Nearest place with its distance; without distances, the first towns. */
function nearest({ nextPlace, places }: TrainingView): string | Answer | undefined {
  if (!nextPlace || nextPlace.key === 'unknown') return undefined;
  const { distanceKm } = nextPlace;
  if (distanceKm !== undefined) return msg(str`${placeName(nextPlace)}, à ${distance(distanceKm)}`);
  const towns = [...new Set(places.filter(({ key }) => key !== 'unknown').map(placeName))];
  const otherCount = towns.length - MAX_TOWNS;
  return {
    text: towns.slice(0, MAX_TOWNS).join(', '),
    details:
      otherCount > 0
        ? [plural(otherCount, msg(str`et ${number(otherCount)} autre lieu|et ${number(otherCount)} autres lieux`))]
        : [],
  };
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
function outcome({ outcomes, training }: TrainingView, readRate: ReadOutcome): Answer | undefined {
  const record = outcomes.find(({ outcome }) => readRate(outcome) !== null);
  if (!record) return undefined;
  const { route, cohort, leavers } = record.outcome;
  const share = readRate(record.outcome) ?? 0;
  const people = Math.round(((leavers ?? 0) * share) / 100);
  return {
    text: percent(share),
    details: [
      ...(readRate === employedAt6 && leavers ? [msg(str`${number(people)} sur ${number(leavers)}`)] : []),
      routeName(route, training.level).toLocaleLowerCase('fr'),
      msg(str`sortants ${cohort}`),
    ],
    share,
  };
}

/** Reason for a missing outcome: below the threshold, not published, or not in the feed. */
function noOutcome({ outcomes: [first] }: TrainingView): string {
  if (!first) return msg('Pas de chiffre ici');
  return first.outcome.missing === 'below-threshold' ? msg('Non publié : effectif trop faible') : msg('Non publié');
}

/** Pass rate at the examination, with its route and its session; an old one is marked. */
function success({ success: records = [], training }: TrainingView): Answer | undefined {
  const [record] = records.filter(record => successRate(record.success) !== undefined);
  const text = record && successRate(record.success);
  if (!text) return undefined;
  const { period } = record.success;
  return {
    text,
    details: [
      routeName(record.route, training.level).toLocaleLowerCase('fr'),
      period,
      ...(isOldFigure(period) ? [msg('chiffre ancien')] : []),
    ],
  };
}

const level = (value: number | null): string | undefined => (value === null ? undefined : capital(levelName(value)));

const questions: readonly Question[] = [
  { label: () => msg('Niveau obtenu'), answer: ({ training }) => level(training.level) },
  { label: () => msg('Niveau demandé'), answer: ({ training }) => level(training.entryLevel) },
  {
    label: () => msg('Lieu'),
    answer: nearest,
    value: ({ nextPlace }) => nextPlace?.distanceKm,
    lowest: () => msg('le plus proche'),
  },
  {
    label: () => msg('Voie'),
    answer: view => list(view, ({ session }) => routeName(session.route, view.training.level)),
  },
  {
    label: () => msg('Prochaine rentrée'),
    // A school year without a date is the age of the offer: `knownYears` says it once.
    answer: ({ next }) => (next && next.moment !== 'undated' ? startSentence(next) : undefined),
    missing: ({ next }) =>
      next ? (next.session.schoolYear ? shortStart(next) : unknown()) : msg('Aucune date annoncée'),
    value: soonest,
    lowest: () => msg('la plus tôt'),
  },
  { label: () => msg('Inscriptions'), answer: recruiting },
  {
    label: () => msg('Demandes et places'),
    answer: view => {
      const firstDemand = demand(view);
      return firstDemand && demandAnswer(firstDemand);
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
    label: () => msg('Continuent leurs études'),
    answer: view => outcome(view, ({ furtherStudy }) => furtherStudy),
    missing: noOutcome,
  },
  { label: () => msg('En emploi 6 mois après'), answer: view => outcome(view, employedAt6), missing: noOutcome },
  { label: () => msg('Réussite à l’examen'), answer: success, missing: () => msg('Pas de chiffre ici') },
  {
    label: () => msg('Durée'),
    answer: hoursText,
    value: view => (hours(view).length ? Math.min(...hours(view)) : undefined),
    lowest: () => msg('la plus courte'),
  },
  {
    label: () => msg('Sur place ou à distance'),
    answer: view => list(view, ({ session }) => [modeName(session.mode), ...rhythmNames(session)].join(', ')),
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
  {
    label: () => msg('Certification'),
    answer: ({ training }) =>
      training.certifications.length || training.certifying ? msg('Oui') : msg('Non, une attestation'),
  },
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

/** Answers of every training to the same questions: those that differ first. */
export function compareRows(views: readonly TrainingView[]): TrainingCompareRow[] {
  const rows = questions.map(({ label, answer, missing = unknown, value, lowest }): TrainingCompareRow => {
    const answers = views.map(view => {
      const text = answer(view);
      return typeof text === 'string' ? { text, details: [] } : text;
    });
    const shared = sharedDetails(answers);
    const first = value ? lowestOf(views.map(view => value(view, views))) : -1;
    const cells = views.map((view, rank) => {
      const { text = missing(view), details = [], share }: Partial<Answer> = answers[rank] ?? {};
      return {
        text,
        isMissing: !answers[rank],
        details: details.filter(detail => !shared.includes(detail)),
        share,
        note: rank === first ? lowest?.() : undefined,
      };
    });
    const texts = answers.map(answer => answer && [answer.text, ...answer.details].join());
    return { label: label(), details: shared, cells, difference: differenceOf(texts) };
  });
  const rank = ({ difference }: TrainingCompareRow): number => Number(difference !== 'different');
  return rows.sort((a, b) => rank(a) - rank(b));
}

/** Details of every answer; none when only one training answers. */
function sharedDetails(answers: readonly (Answer | undefined)[]): string[] {
  const [first, ...otherAnswers] = answers.flatMap(answer => answer ?? []);
  return otherAnswers.length && first
    ? first.details.filter(detail => otherAnswers.every(({ details }) => details.includes(detail)))
    : [];
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
