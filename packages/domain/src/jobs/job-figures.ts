// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { figureFor, MAIN_TERRITORY_KINDS, withParents } from '@orientation-widgets/feed';
import type { Feed, Job, Recruitment, Tension } from '@orientation-widgets/feed';
import { territoriesWith } from '../places/territories-with.js';

/** A record and the name of its territory; the id when the feed does not name it. */
export interface Placed<R> {
  readonly record: R;
  readonly territoryId: string;
  readonly place: string;
}

/**
 * Figure around a territory. `near`: the record of the territory or, when it has none, of the nearest one that contains
 * it. `wider`: when `near` has no figure, the nearest record above that has one.
 */
export interface LocalFigure<R> {
  readonly near?: Placed<R> | undefined;
  readonly wider?: Placed<R> | undefined;
}

/** Tension and recruitment plans of a job around a territory. */
export interface JobFigures {
  /** Requested territory, with its name when the feed has it. */
  readonly askedId: string;
  readonly territoryId: string | undefined;
  /** Whether the territory is smaller than a département, and its own figures were read. */
  readonly isLocal: boolean;
  readonly tension: LocalFigure<Tension>;
  readonly plans: LocalFigure<Recruitment>;
}

/**
 * Loads the figures of a job around a territory.
 *
 * @param askedId - a territory's id; the feed's own territory replaces one that the feed does not have.
 * @param isWideEnough - the plans of départements and wider are enough: those of smaller territories are not loaded.
 */
export async function jobFigures(feed: Feed, job: Job, askedId: string, isWideEnough = false): Promise<JobFigures> {
  const [tensions, territories, plans] = await Promise.all([
    feed.collection('tensions', { main: true }),
    territoriesWith(feed, [askedId]),
    feed.collection('recruitments', { main: true }),
  ]);
  const chain = [...new Set([...withParents(territories, askedId), feed.info.territory])];
  const kind = territories.get(askedId)?.kind ?? 'region';
  const isWide = isWideEnough || MAIN_TERRITORY_KINDS.includes(kind);
  // The figures of the country are in the complete file, with those of small territories.
  const isMain = isWide && (kind !== 'country' || askedId === feed.info.territory);
  const recruitments = isMain ? plans : await feed.collection('recruitments');
  const nameOf = (id: string): string | undefined => territories.get(id)?.name;
  const around = <R extends Tension | Recruitment>(
    figures: Iterable<R>,
    isPublished: (record: R) => boolean,
  ): LocalFigure<R> => {
    const placed: Placed<R>[] = [];
    for (const id of chain) {
      const match = figureFor(figures, job, id, territories);
      if (!match || placed.some(({ territoryId }) => territoryId === match.territoryId)) continue;
      const { figure: record, territoryId } = match;
      placed.push({ record, territoryId, place: nameOf(territoryId) ?? territoryId });
      if (isPublished(record)) break;
    }
    const [near] = placed;
    const last = placed.at(-1);
    return { near, wider: last && last !== near && isPublished(last.record) ? last : undefined };
  };
  return {
    askedId,
    territoryId: nameOf(askedId),
    isLocal: !isWide,
    tension: around<Tension>(tensions, ({ level }) => level !== null),
    plans: around<Recruitment>(recruitments, ({ projects }) => projects !== null),
  };
}

/** Job made from a code alone, since the feed may have figures of a job without its record. */
export function bareJob(code: string): Job {
  return {
    id: code,
    title: { feminine: code, masculine: code },
    fap: [code],
    sectors: [],
    skills: [],
    conditions: [],
    related: [],
    links: [],
  };
}
