// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { ObservationIndex } from '@orientation-widgets/domain/measures/observations.js';
import { impossibleFigures, possibleFigures } from '@orientation-widgets/domain/measures/possible-figures.js';
import {
  collectionOf,
  fetchOutlines,
  type Board,
  type CatalogueCoverage,
  type Census,
  type Collection,
  type CollectionName,
  type Commitment,
  type Feed,
  type FeedInfo,
  type Job,
  type Measure,
  type Models,
  type Observation,
  type Outlines,
  type Place,
  type Problem,
  type Provider,
  type Recruitment,
  type Resource,
  type Sector,
  type Session,
  type Source,
  type SourceFile,
  type Target,
  type Tension,
  type Term,
  type Territory,
  type Testimony,
  type Training,
  type Outcome,
} from '@orientation-widgets/feed';

/** Data of the pages: the collections of a feed, with their long fields. */
export interface SiteData {
  readonly info: FeedInfo;
  readonly sources: Collection<Source>;
  /** Files of the producers, by source. */
  readonly sourceFiles: ReadonlyMap<string, readonly SourceFile[]>;
  readonly territories: Collection<Territory>;
  readonly jobs: readonly Job[];
  /** Other names of the jobs, by id. */
  readonly appellations: ReadonlyMap<string, readonly string[]>;
  readonly tensions: readonly Tension[];
  readonly recruitments: readonly Recruitment[];
  readonly trainings: Collection<Training>;
  readonly sessions: ReadonlyMap<string, readonly Session[]>;
  readonly places: Collection<Place>;
  readonly providers: Collection<Provider>;
  readonly outcomes: ReadonlyMap<string, readonly Outcome[]>;
  /** Structures of the directory, then the resources that are not in it. */
  readonly resources: readonly Resource[];
  /** Statements of listings about their completeness. */
  readonly censuses: readonly Census[];
  /** Coverage of the training catalogue, by route and level. */
  readonly coverage: readonly CatalogueCoverage[];
  readonly commitments: readonly Commitment[];
  readonly terms: readonly Term[];
  /** Testimonies of people about their job, published with their consent. */
  readonly testimonies: readonly Testimony[];
  readonly measures: readonly Measure[];
  readonly boards: readonly Board[];
  readonly observations: readonly Observation[];
  readonly index: ObservationIndex;
  readonly targets: readonly Target[];
  readonly audiences: ReadonlyMap<string, string>;
  /** Controlled list of sectors, with their labels and the other names used by producers. */
  readonly sectors: readonly Sector[];
  readonly outlines: Outlines | undefined;
  /** Records of the feed that no page shows. */
  readonly problems: readonly Problem[];
}

/** Reads a feed entirely. Rejects with a FeedError when a part cannot be read. */
export async function readSiteData(feed: Feed): Promise<SiteData> {
  const figures = await feed.figures();
  const [sources, territories] = await Promise.all([
    both('sources', feed, figures),
    both('territories', feed, figures),
  ]);
  const outlines = await fetchOutlines(feed, 'bassin');
  const [jobs, trainings] = [await detailed(feed, 'jobs'), await detailed(feed, 'trainings')];
  const directory = [...(await feed.collection('directory'))];
  const listed = new Set(directory.map(({ id }) => id));
  // A summary has only some of the fields of a resource; the pages read no others of it.
  const summaries = [...(await feed.collection('resources'))].filter(({ id }) => !listed.has(id));
  const measures = await feed.collection('measures');
  const allObservations = [...(await feed.collection('observations'))];
  const observations = possibleFigures(allObservations, measures);
  return {
    info: feed.info,
    sources,
    sourceFiles: groupBy(await feed.collection('sourceFiles'), ({ sourceId }) => sourceId),
    territories,
    jobs,
    appellations: new Map([...(await feed.collection('appellations'))].map(({ id, names }) => [id, names])),
    tensions: [...(await feed.collection('tensions'))],
    recruitments: [...(await feed.collection('recruitments'))],
    trainings: collectionOf(trainings),
    sessions: groupBy(await feed.collection('sessions'), ({ trainingId }) => trainingId),
    places: await feed.collection('places'),
    providers: await feed.collection('providers'),
    outcomes: groupBy(await feed.collection('outcomes'), ({ trainingId }) => trainingId ?? ''),
    resources: [...directory, ...summaries],
    censuses: [...(await feed.collection('censuses'))],
    coverage: [...(await feed.collection('catalogueCoverage'))],
    commitments: [...(await feed.collection('commitments'))],
    terms: [...(await feed.collection('terms'))],
    testimonies: [...(await feed.collection('testimonies'))].filter(({ consent }) => consent),
    measures: [...measures],
    boards: [...(await feed.collection('boards'))],
    observations,
    index: new ObservationIndex(observations),
    targets: [...(await feed.collection('targets'))],
    audiences: new Map([...(await feed.collection('audiences'))].map(({ id, label }) => [id, label])),
    sectors: [...(await feed.collection('sectors'))],
    outlines,
    problems: [...new Set([...feed.problems, ...figures.problems, ...impossibleFigures(allObservations, measures)])],
  };
}

/** Records of a collection of both the feed and its dashboard, without duplicates. */
async function both<N extends 'sources' | 'territories'>(
  name: N,
  feed: Feed,
  figures: Feed,
): Promise<Collection<Models[N]>> {
  const [main, otherRecords] = await Promise.all([feed.collection(name), figures.collection(name)]);
  return collectionOf([...new Map([...otherRecords, ...main].map(record => [record.id, record] as const)).values()]);
}

async function detailed<N extends Extract<CollectionName, 'jobs' | 'trainings'>>(
  feed: Feed,
  name: N,
): Promise<Models[N][]> {
  const records: Models[N][] = [];
  for (const record of await feed.collection(name)) records.push((await feed.details(name, record.id)) ?? record);
  return records;
}

function groupBy<T>(records: Iterable<T>, keyOf: (record: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const key = keyOf(record);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return groups;
}
