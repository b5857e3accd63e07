// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { jobCodes } from '@orientation-widgets/domain/codes/code-index.js';
import { hasCode } from '@orientation-widgets/domain/codes/parse-codes.js';
import { resolveCodes } from '@orientation-widgets/domain/codes/resolve-codes.js';
import { addressLine } from '@orientation-widgets/domain/directory/address-line.js';
import type { Need } from '@orientation-widgets/domain/directory/resource-query.js';
import { figureWithUnit } from '@orientation-widgets/domain/measures/difference-labels.js';
import { missingOf } from '@orientation-widgets/domain/measures/observations.js';
import { levelOf, tensionSentence, withheldReason } from '@orientation-widgets/domain/tension/tension-labels.js';
import { sessionLines } from '@orientation-widgets/domain/trainings/session-lines.js';
import { levelName } from '@orientation-widgets/domain/trainings/training-labels.js';
import { trainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import { jobName } from '@orientation-widgets/domain/words/format.js';
import { missingWords } from '@orientation-widgets/domain/words/missing-labels.js';
import { foldText, safeUrl, tensionFor, withParents } from '@orientation-widgets/feed';
import type { Measure, Resource, Session, Territory, Training } from '@orientation-widgets/feed';
import { readToday } from '../http/search-parameters.js';
import type { GuideData } from './guide-data.js';

/** An answer: its records or the reason for none, each source that it cites, and the day of the data. */
export type Answer = Readonly<Record<string, unknown>>;

/** A code of a job without the name of its system. */
const ROME = /^[A-N]\d{4}$/i;

/** Maximum number of towns of a training that are named. */
const MOST_TOWNS = 10;

/** Trainings that have the words, at a level, by a route, in a town or a territory. */
export function searchTrainings(
  data: GuideData,
  query: {
    readonly words: string;
    readonly town?: string;
    readonly route?: Session['route'];
    readonly level?: number;
    readonly limit?: number;
  },
): Answer {
  const { words, town, route, level, limit = 5 } = query;
  if (!data.feed.has('trainings')) return missingList(data, 'les formations ne sont pas dans ce flux');
  const territory = town === undefined ? undefined : territoryNamed(data, town);
  if (town !== undefined && !territory) return missingList(data, 'aucun territoire de ce nom dans le flux');
  const { hits, total } = data.trainingIndex.search({
    text: words,
    filters: { ...(route !== undefined && { route: [route] }), ...(level !== undefined && { level: [level] }) },
    today: readToday(undefined, new Date()),
    // Only the filter by a town needs the sessions of every match.
    limit: territory ? Infinity : limit,
  });
  const isInside = communesIn(data, territory);
  const matches = hits.flatMap(({ trainingId, sessions: ids }) => {
    const training = data.trainings.get(trainingId);
    const all = ids.flatMap(id => data.sessions.get(id) ?? []);
    const sessions = all.filter(isInside);
    return training && (sessions.length || !territory) ? [{ training, sessions }] : [];
  });
  const results = matches.slice(0, limit);
  return {
    ...(results.length ? {} : { none: 'aucune formation du flux ne répond ; une formation peut exister sans y être' }),
    count: territory ? matches.length : total,
    trainings: results.map(({ training, sessions }) => trainingAnswer(data, training, sessions)),
    ...common(
      data,
      results.flatMap(({ training, sessions }) => [training.sourceId, ...sessions.map(({ sourceId }) => sourceId)]),
    ),
  };
}

function trainingAnswer(data: GuideData, training: Training, sessions: readonly Session[]): Answer {
  const { places, providers, sources, territories } = data;
  const view = trainingView({ training, sessions, places, providers, outcomes: [], sources, territories });
  const towns = [...new Set(view.places.flatMap(({ place }) => place?.communeName || []))];
  const lines = sessionLines(view);
  return {
    ...{
      id: training.id,
      title: training.title,
      level: training.level === null ? 'niveau non précisé' : levelName(training.level),
    },
    ways: lines.length ? lines.slice(0, MOST_TOWNS) : 'aucune date ni aucun lieu dans nos sources',
    towns: towns.length ? towns.slice(0, MOST_TOWNS) : 'lieux à demander',
    otherTowns: Math.max(0, towns.length - MOST_TOWNS),
    url: safeUrl(training.url),
    sourceId: training.sourceId,
  };
}

/** A job, by its id, a code with its system or its name. */
export async function describeJob(data: GuideData, name: string): Promise<Answer> {
  if (!data.feed.has('jobs')) return missingList(data, 'les métiers ne sont pas dans ce flux');
  const code = ROME.test(name.trim()) ? `rome:${name.trim()}` : name;
  const resolution = resolveCodes(jobCodes([...data.jobs]), code);
  // For an unknown code, the nearest words would be those of an unrelated job.
  if (resolution.status === 'unknown' && hasCode(code))
    return { ...missingList(data, 'aucun métier de ce code dans le flux'), nearestCodes: resolution.nearest };
  const candidates =
    resolution.status === 'unknown'
      ? data.jobIndex.search(name).hits.flatMap(({ jobId }) => data.jobs.get(jobId) ?? [])
      : resolution.status === 'choice'
        ? resolution.records
        : [resolution.record];
  const [match, ...otherJobs] = candidates;
  if (!match) return missingList(data, 'aucun métier de ce nom dans le flux');
  const job = (await data.feed.details('jobs', match.id)) ?? match;
  const { summary, access, skills, womenShare, salary, sourceId } = job;
  const tension = tensionFor(data.tensions, job, data.feed.info.territory, data.territories);
  return {
    ...{ id: job.id, title: jobName(job.title), rome: job.rome },
    summary: summary ?? 'aucun résumé publié',
    access: access ?? 'non précisé',
    skills: skills.slice(0, MOST_TOWNS),
    salary: salary ? { ...salary } : 'non publié',
    womenShare: womenShare
      ? { percent: womenShare.value, period: womenShare.period, sourceId: womenShare.sourceId }
      : 'non publiée',
    hiring: hiringAnswer(data, tension),
    others: otherJobs.slice(0, MOST_TOWNS).map(({ id, title }) => ({ id, title: jobName(title) })),
    ...common(data, [sourceId, salary?.sourceId, womenShare?.sourceId, tension?.tension.sourceId]),
  };
}

function hiringAnswer(data: GuideData, match: ReturnType<typeof tensionFor>): Answer | string {
  if (!match) return 'non publiée';
  const { tension, territoryId } = match;
  const level = levelOf(tension);
  return {
    ...(level ? { sentence: tensionSentence(level, tension.period), level } : { none: withheldReason(tension) }),
    ...{ period: tension.period, territory: nameOf(data, territoryId), sourceId: tension.sourceId },
  };
}

/** The latest value of a measure in a territory, or why there is none. */
export function readFigure(
  data: GuideData,
  { measure: name, territory: where }: { readonly measure: string; readonly territory?: string },
): Answer {
  if (!data.feed.has('measures')) return missingList(data, 'les chiffres ne sont pas dans ce flux');
  const byWords = data.measureIndex.search(name).documents.flatMap(rank => data.measures[rank] ?? []);
  const measure = data.measures.find(({ id }) => id === name) ?? byWords[0];
  if (!measure) return missingList(data, 'aucune mesure de ce nom dans le flux');
  const territory = territoryNamed(data, where ?? data.feed.info.territory);
  if (!territory) return missingList(data, 'aucun territoire de ce nom dans le flux');
  const observation = data.observations.latest(measure.id, territory.id);
  const missing = missingOf(observation);
  return {
    ...{ measure: { id: measure.id, title: measure.title, unit: measure.unit, definition: measure.definition } },
    territory: { id: territory.id, name: territory.name, kind: territory.kind },
    ...(missing
      ? { none: missingWords(missing) }
      : { value: observation?.value, text: figureWithUnit(observation?.value ?? 0, measure) }),
    ...(observation && { period: observation.period, flags: observation.flags }),
    otherMeasures: byWords
      .filter(other => other !== measure)
      .slice(0, MOST_TOWNS)
      .map(({ id, title }: Measure) => ({ id, title })),
    ...common(data, [observation?.sourceId ?? measure.sourceId]),
  };
}

/** Resources that help with a need, in a town or a territory: those that the visitor can call come first. */
export function findHelp(
  data: GuideData,
  { need, town, limit = 5 }: { readonly need?: Need; readonly town?: string; readonly limit?: number },
): Answer {
  if (!data.feed.has('directory') && !data.feed.has('resources'))
    return missingList(data, 'l’annuaire n’est pas dans ce flux');
  const territory = town === undefined ? undefined : territoryNamed(data, town);
  if (town !== undefined && !territory) return missingList(data, 'aucun territoire de ce nom dans le flux');
  const matches = data.resources
    .filter(({ kind, status }) => kind === 'structure' && status !== 'closed')
    .filter(({ needs = [] }) => need === undefined || needs.includes(need))
    .filter(resource => !territory || serves(data, resource, territory))
    .sort((a, b) => Number(!a.phone) - Number(!b.phone) || a.name.localeCompare(b.name, 'fr'));
  return {
    ...(matches.length ? {} : { none: 'personne dans nos sources ; un lieu peut exister sans y être' }),
    count: matches.length,
    helpers: matches.slice(0, limit).map(({ name, summary, address, phone, url, checked, sourceId }) => ({
      ...{ name, summary, phone: phone ?? 'non publié' },
      address: address ? addressLine(address) : 'non publiée',
      checked: checked ?? 'jour de vérification non publié',
      url: safeUrl(url),
      sourceId,
    })),
    ...common(
      data,
      matches.slice(0, limit).map(({ sourceId }) => sourceId),
    ),
  };
}

function serves(data: GuideData, { address, territoryIds }: Resource, { id }: Territory): boolean {
  const code = address?.communeCode;
  return code === undefined ? territoryIds.includes(id) : withParents(data.territories, `com-${code}`).includes(id);
}

/** Whether a session is in a territory, each commune being looked up once; every session without a territory. */
function communesIn(data: GuideData, territory: Territory | undefined): (session: Session) => boolean {
  if (!territory) return () => true;
  const insideByCode = new Map<string, boolean>();
  return ({ placeId }) => {
    const code = placeId === null ? undefined : data.places.get(placeId)?.communeCode;
    if (!code) return false;
    const isInside = insideByCode.get(code) ?? withParents(data.territories, `com-${code}`).includes(territory.id);
    insideByCode.set(code, isInside);
    return isInside;
  };
}

/** A territory by its id or its name; the largest of a name, a commune before the area that bears its name. */
function territoryNamed({ territories }: GuideData, name: string): Territory | undefined {
  const folded = foldText(name);
  const namesakes = [...territories].filter(territory => foldText(territory.name) === folded);
  return territories.get(name) ?? namesakes.find(({ kind }) => kind === 'commune') ?? namesakes[0];
}

function nameOf({ territories }: GuideData, id: string): string {
  return territories.get(id)?.name ?? id;
}

function missingList(data: GuideData, none: string): Answer {
  return { none, ...common(data, []) };
}

/** Common part of the answers: their sources, and the day of the data. */
function common({ feed, sources }: GuideData, ids: readonly (string | undefined)[]): Answer {
  const { title, updated, publisher } = feed.info;
  const cited = [...new Set(ids)].flatMap(id => (id === undefined ? [] : (sources.get(id) ?? [])));
  return {
    sources: cited.map(({ id, title: name, publisher: producer, period, licence }) => ({
      id,
      title: name,
      publisher: producer,
      period,
      licence,
    })),
    data: { title, publisher: publisher.name, updated },
  };
}
