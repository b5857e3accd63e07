// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName } from '@orientation-widgets/feed';
import { MAX_SESSIONS, searchDocuments, type SearchDocument } from '@orientation-widgets/search/engine';
import { checkFeed, problemCount } from '../check/check-feed.js';
import { message } from '../messages/message.js';
import { FeedReader } from '../read-feed/feed-reader.js';
import { SourceError } from '../source/source-error.js';

/** A valid feed, ready to be indexed. */
export interface FeedToIndex {
  /** Build date of the feed, as in its manifest. */
  readonly generation: string;
  /** Build date in milliseconds: a later feed has a larger number. */
  readonly version: number;
  /** Ids of the trainings, in the order of the feed. */
  readonly ids: readonly string[];
  readonly sessions: number;
  /** Yields the document of each training, in the same order, with its long fields. */
  documents(): Generator<SearchDocument>;
}

/**
 * Validates a feed, then reads it whole.
 *
 * @param target - Address of a manifest, its folder, or its file.
 * @throws {SourceError} it does not validate, has no training, or has a training with more sessions than a block of the
 * engine holds.
 */
export async function readFeedToIndex(target: string): Promise<FeedToIndex> {
  const { refusals, problems } = await checkFeed(target);
  if (refusals.length + problems.length > 0) {
    const [problem] = problems;
    const first = refusals[0] ?? (problem ? `${problem.collection}${problem.path}: ${problem.reason}` : '');
    const count = refusals.length + problemCount(problems);
    throw new SourceError({ file: target, reason: message('feed-not-valid', { count, first }) });
  }
  const feed = await FeedReader.open(target);
  const trainings = await feed.collection('trainings');
  const sessions = await feed.collection('sessions');
  if (trainings.size === 0) throw new SourceError({ file: target, reason: message('feed-without-trainings') });
  for (const [id, count] of countByTraining(sessions.column('trainingId')))
    if (count > MAX_SESSIONS) {
      const reason = message('training-too-large', { id, count, limit: MAX_SESSIONS });
      throw new SourceError({ file: target, reason });
    }
  // The names of jobs stay out: a page searches titles and domains before it has the jobs, and both must find the same
  // trainings.
  const sources = {
    trainings,
    sessions,
    places: await feed.collection('places'),
    providers: await feed.collection('providers'),
    territories: await feed.collection('territories'),
    outcomes: await feed.collection('outcomes'),
  };
  const details = {
    trainings: await detailsOf(feed, 'trainings'),
    sessions: await detailsOf(feed, 'sessions'),
    providers: await detailsOf(feed, 'providers'),
  };
  return {
    generation: feed.info.updated,
    version: Date.parse(feed.info.updated),
    ids: Array.from(trainings, ({ id }) => id),
    sessions: sessions.size,
    *documents() {
      for (const document of searchDocuments(sources)) yield withDetails(document, details);
    },
  };
}

type Details = ReadonlyMap<string, Record<string, unknown>>;

async function detailsOf(feed: FeedReader, name: CollectionName): Promise<Details> {
  const details = new Map<string, Record<string, unknown>>();
  for await (const [id, fields] of feed.details(name)) details.set(id, fields);
  return details;
}

function withDetails(
  document: SearchDocument,
  { trainings, sessions, providers }: Readonly<Record<'trainings' | 'sessions' | 'providers', Details>>,
): SearchDocument {
  return {
    ...document,
    record: { ...document.record, ...trainings.get(document.id) },
    sessions: document.sessions.map(({ record: { session, provider, ...rest }, ...fields }) => ({
      ...fields,
      record: {
        ...rest,
        session: { ...session, ...sessions.get(session.id) },
        ...(provider && { provider: { ...provider, ...providers.get(provider.id) } }),
      },
    })),
  };
}

function countByTraining({
  values,
  codes,
}: {
  readonly values: readonly string[];
  readonly codes: ArrayLike<number>;
}): Map<string, number> {
  const counts = new Uint32Array(values.length);
  for (const code of Array.from(codes)) counts[code] = (counts[code] ?? 0) + 1;
  return new Map(values.map((id, code) => [id, counts[code] ?? 0]));
}
