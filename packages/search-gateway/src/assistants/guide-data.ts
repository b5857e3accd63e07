// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { ObservationIndex } from '@orientation-widgets/domain/measures/observations.js';
import type {
  Collection,
  Feed,
  Job,
  Measure,
  Models,
  Place,
  Provider,
  Resource,
  Session,
  Source,
  Tension,
  Territory,
  Training,
} from '@orientation-widgets/feed';
import { collectionOf } from '@orientation-widgets/feed';
import { createTextIndex, JOB_SYNONYMS, SYNONYMS } from '@orientation-widgets/search';
import type { TextIndex } from '@orientation-widgets/search';

/** Records found by words. */
interface Searchable<T> {
  readonly records: readonly T[];
  readonly index: TextIndex;
}

/** What the answers are made from. */
export interface GuideData {
  readonly feed: Feed;
  readonly sources: Collection<Source>;
  readonly territories: Collection<Territory>;
  readonly jobs: Searchable<Job>;
  readonly trainings: Searchable<Training>;
  readonly measures: Searchable<Measure>;
  readonly sessions: ReadonlyMap<string, readonly Session[]>;
  readonly places: Collection<Place>;
  readonly providers: Collection<Provider>;
  readonly tensions: readonly Tension[];
  readonly observations: ObservationIndex;
  readonly resources: readonly Resource[];
}

/** Reads a feed whole. Rejects with a FeedError when a part cannot be read. */
export async function readGuideData(feed: Feed): Promise<GuideData> {
  const jobs = [...(await feed.collection('jobs'))];
  const trainings = [...(await feed.collection('trainings'))];
  const measures = [...(await feed.collection('measures'))];
  const appellations = new Map([...(await feed.collection('appellations'))].map(({ id, names }) => [id, names]));
  const sessions = new Map<string, Session[]>();
  for (const session of await feed.collection('sessions')) {
    const ofTraining = sessions.get(session.trainingId) ?? [];
    sessions.set(session.trainingId, ofTraining);
    ofTraining.push(session);
  }
  const resources = new Map<string, Resource>();
  for (const name of ['resources', 'directory'] as const)
    for (const resource of await feed.collection(name)) resources.set(resource.id, resource);
  return {
    feed,
    sources: await both(feed, 'sources'),
    territories: await both(feed, 'territories'),
    jobs: {
      records: jobs,
      index: createTextIndex(
        jobs.map(({ id, title }) => ({
          text: `${title.feminine} ${title.masculine}`,
          related: [...(appellations.get(id) ?? [])],
        })),
        { synonyms: JOB_SYNONYMS },
      ),
    },
    trainings: {
      records: trainings,
      index: createTextIndex(
        trainings.map(({ title }) => ({ text: title })),
        { synonyms: SYNONYMS },
      ),
    },
    measures: {
      records: measures,
      index: createTextIndex(
        measures.map(({ title }) => ({ text: title })),
        { synonyms: SYNONYMS },
      ),
    },
    sessions,
    places: await feed.collection('places'),
    providers: await feed.collection('providers'),
    tensions: [...(await feed.collection('tensions'))],
    observations: new ObservationIndex(await feed.collection('observations')),
    resources: [...resources.values()],
  };
}

/** The records of a collection of the feed and of its figures, each once. */
async function both<N extends 'sources' | 'territories'>(feed: Feed, name: N): Promise<Collection<Models[N]>> {
  const figures = await feed.figures();
  const records = [...(await figures.collection(name)), ...(await feed.collection(name))];
  return collectionOf([...new Map(records.map(record => [record.id, record] as const)).values()]);
}
