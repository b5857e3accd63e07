// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Resource } from '@orientation-widgets/feed';
import { MAX_DROPPED, withoutEachWord } from '../../search-page/words-to-drop.js';
import type { FinderData } from './finder-data.js';
import { EMPTY_QUERY, MAX_TEXT_LENGTH, toRequest } from '../query/finder-query.js';
import type { FinderQuery, JobCriterion } from '../query/finder-query.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import type { CatalogueGap, GapAnswer } from './catalogue-gap.lazy.js';
import { townInText } from './town-in-text.js';

/** Kilometres within which a contact with a phone number is preferred to a nearer one without. */
const HELPER_KM = 30;

/** Suggestions for an answer that is empty, or that lacks some of the words. */
export interface WayOut {
  /** Words that exclude trainings, each with the query without it and the number of trainings with all the others; the most first. */
  readonly stops: readonly { readonly word: string; readonly without: FinderQuery; readonly total: number }[];
  /** Commune that the text names, when it has no training: the query around it, and the number of its trainings. */
  readonly town: { readonly name: string; readonly around: FinderQuery; readonly total: number } | undefined;
  /** Job whose name is nearest to the text, with the number of its trainings. */
  readonly job: { readonly criterion: JobCriterion; readonly total: number } | undefined;
  /** Nearest service that helps to choose a training and has a phone number. */
  readonly helper: Resource | undefined;
  /** Trainings that the sources of the catalogue do not list. */
  readonly gap: CatalogueGap | undefined;
}

/** Part of an answer that the suggestions depend on. */
export interface AnswerToQuery {
  readonly total: number;
  readonly partial: boolean;
  readonly understoodAs?: string | undefined;
  readonly views?: readonly TrainingView[] | undefined;
}

/**
 * Finds the suggestions for an answer; undefined when it has every word of the text, and a place. Runs beside the answer, which does not
 * wait for it.
 */
export async function findWayOut(
  query: FinderQuery,
  { total, partial, understoodAs, views = [] }: AnswerToQuery,
  data: FinderData,
): Promise<WayOut | undefined> {
  const text = query.text.trim().slice(0, MAX_TEXT_LENGTH);
  const [first] = views;
  const unplaced = first?.places.length === 0 ? first.training.title : undefined;
  if (total && !partial && !understoodAs && unplaced === undefined) return undefined;
  const [stops, town, job, helper, gap] = await Promise.all([
    !total || (!data.distant && partial) ? stopsOf(text, query, data) : [],
    townOf(text, query, data),
    text && (!total || partial || understoodAs) ? nearestJob(text, query, data) : undefined,
    nearestHelper(query, data),
    gapOf(query, { isEmpty: !total, unplaced }, data),
  ]);
  return { stops: town ? [] : stops, town, job, helper, gap };
}

async function countOf(query: FinderQuery, data: FinderData): Promise<number> {
  const { total, partial } = await data.source.search(toRequest(query, data.today, { limit: 0 }));
  return partial ? 0 : total;
}

async function stopsOf(text: string, query: FinderQuery, data: FinderData): Promise<WayOut['stops']> {
  const stops: WayOut['stops'][number][] = [];
  for (const { word, rest } of withoutEachWord(text)) {
    const without = { ...query, text: rest };
    const total = await countOf(without, data);
    if (total) stops.push({ word, without, total });
  }
  return stops.sort((a, b) => b.total - a.total).slice(0, MAX_DROPPED);
}

/** Finds the commune named in a text of several words; the communes are only loaded for such a text. */
async function townOf(text: string, query: FinderQuery, data: FinderData): Promise<WayOut['town']> {
  if (query.where || !text.includes(' ')) return undefined;
  const territories = await data.feed.collection('territories').catch(() => data.territories);
  const match = townInText(text, territories);
  if (!match) return undefined;
  const around = {
    ...query,
    text: match.rest,
    where: { ...match.where, matchedText: text },
    radiusKm: EMPTY_QUERY.radiusKm,
  };
  const total = await countOf(around, data);
  return total ? { name: match.where.name, around, total } : undefined;
}

async function nearestJob(text: string, query: FinderQuery, data: FinderData): Promise<WayOut['job']> {
  const search = await data.jobs().catch(() => undefined);
  const criterion = search?.(text, 1)[0];
  if (!criterion) return undefined;
  const total = await countOf({ ...query, text: '', job: criterion, order: undefined }, data);
  return total ? { criterion, total } : undefined;
}

/** Finds the nearest service; undefined without a place, where no distance is known. */
async function nearestHelper({ where }: FinderQuery, { feed }: FinderData): Promise<Resource | undefined> {
  if (!where || !feed.has('directory')) return undefined;
  const directory = await feed.collection('directory').catch(() => []);
  return (await import('./catalogue-gap.lazy.js')).guideAround(directory, where, HELPER_KM)?.resource;
}

async function gapOf(query: FinderQuery, answer: GapAnswer, data: FinderData): Promise<CatalogueGap | undefined> {
  try {
    return await (await import('./catalogue-gap.lazy.js')).findGap(query, answer, data);
  } catch {
    return undefined;
  }
}
