// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { possibleFigures } from '@orientation-widgets/domain/measures/possible-figures.js';
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
import { createJobIndex, createTextIndex, createTrainingIndex, SYNONYMS } from '@orientation-widgets/search';
import type { JobIndex, TextIndex, TrainingIndex } from '@orientation-widgets/search';

/** Records and indexes that the answers are made from. */
export interface GuideData {
  readonly feed: Feed;
  readonly sources: Collection<Source>;
  readonly territories: Collection<Territory>;
  readonly jobs: Collection<Job>;
  readonly jobIndex: JobIndex;
  readonly trainings: Collection<Training>;
  readonly trainingIndex: TrainingIndex;
  readonly measures: readonly Measure[];
  readonly measureIndex: TextIndex;
  readonly sessions: Collection<Session>;
  readonly places: Collection<Place>;
  readonly providers: Collection<Provider>;
  readonly tensions: readonly Tension[];
  readonly observations: ObservationIndex;
  readonly resources: readonly Resource[];
}

/** Reads a feed whole. Rejects with a FeedError when a part cannot be read. */
export async function readGuideData(feed: Feed): Promise<GuideData> {
  const [jobs, trainings, sessions] = [
    await feed.collection('jobs'),
    await feed.collection('trainings'),
    await feed.collection('sessions'),
  ];
  const [places, providers, territories] = [
    await feed.collection('places'),
    await feed.collection('providers'),
    await both(feed, 'territories'),
  ];
  const measures = [...(await feed.collection('measures'))];
  const resources = new Map<string, Resource>();
  for (const name of ['resources', 'directory'] as const)
    for (const resource of await feed.collection(name)) resources.set(resource.id, resource);
  return {
    feed,
    sources: await both(feed, 'sources'),
    territories,
    jobs,
    jobIndex: createJobIndex({ jobs, appellations: await feed.collection('appellations') }),
    trainings,
    trainingIndex: createTrainingIndex({ trainings, sessions, places, providers, territories }),
    measures,
    measureIndex: createTextIndex(
      measures.map(({ title }) => ({ text: title })),
      { synonyms: SYNONYMS },
    ),
    sessions,
    places,
    providers,
    tensions: [...(await feed.collection('tensions'))],
    observations: new ObservationIndex(
      possibleFigures(await feed.collection('observations'), await feed.collection('measures')),
    ),
    resources: [...resources.values()],
  };
}

/** The records of a collection of the feed and of its figures, each once. */
async function both<N extends 'sources' | 'territories'>(feed: Feed, name: N): Promise<Collection<Models[N]>> {
  const figures = await feed.figures();
  const records = [...(await figures.collection(name)), ...(await feed.collection(name))];
  return collectionOf([...new Map(records.map(record => [record.id, record] as const)).values()]);
}
