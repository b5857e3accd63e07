// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName, FeedManifest, Models } from '@orientation-widgets/feed';
import { encodeCollection } from '@orientation-widgets/feed/encode';
import { createCatalogueIndex } from '@orientation-widgets/search';
import { catalogueOpening } from './catalogue-opening.js';
import { shardEntry, writePart } from './published-file.js';

/** Maximum number of sessions: a larger catalogue is searched by an engine, and no page reads it whole. */
const MAX_SESSIONS = 50_000;

/** Minimum number of trainings: a smaller catalogue is in the manifest, or hardly larger than its first list. */
const MIN_TRAININGS = 100;

/** Collections from which the first list is made. */
interface Catalogue {
  trainings: Models['trainings'][];
  sessions: Models['sessions'][];
  places: Models['places'][];
  providers: Models['providers'][];
  territories: Models['territories'][];
  outcomes: Models['outcomes'][];
}

/** Writes the first list of the trainings: see `FirstList` in the schema. */
export class OpeningWriter {
  readonly #catalogue: Catalogue = {
    trainings: [],
    sessions: [],
    places: [],
    providers: [],
    territories: [],
    outcomes: [],
  };
  #isTooLarge = false;

  /** @param record The record as published. */
  add<N extends CollectionName>(name: N, record: Models[N]): void {
    if (this.#isTooLarge || !Object.hasOwn(this.#catalogue, name)) return;
    const list = this.#catalogue[name as keyof Catalogue] as Models[N][];
    list.push(record);
    if (name !== 'sessions' || list.length <= MAX_SESSIONS) return;
    this.#isTooLarge = true;
    for (const records of Object.values(this.#catalogue) as object[][]) records.length = 0;
  }

  /**
   * Writes the file.
   *
   * @param today Day the feed is built for, ISO date.
   * @param territory Id of the territory of the feed.
   * @returns its entry in the manifest; undefined when the catalogue is too small or too large for one.
   */
  async write(folder: string, today: string, territory: string): Promise<FeedManifest['opening']> {
    const catalogue = this.#catalogue;
    if (catalogue.trainings.length < MIN_TRAININGS) return undefined;
    const { total, hits, facets, starts, until } = catalogueOpening(createCatalogueIndex(catalogue), today);
    const records = shownRecords(catalogue, hits);
    const ids = [...Object.keys(facets.bassin ?? {}), ...Object.keys(facets.spel ?? {}), territory];
    const content = {
      total,
      facets,
      starts,
      orders: ordersOf(catalogue),
      ...encoded({ ...records, territories: namedTerritories(catalogue, records.places, ids, facets.department) }),
    };
    const file = await writePart(folder, 'opening', content);
    return { ...shardEntry({ ...file, count: hits.length }), from: today, ...(until !== undefined && { until }) };
  }
}

type Hits = ReturnType<typeof catalogueOpening>['hits'];
type ShownRecords = Omit<Catalogue, 'territories'>;

/** Returns the records shown by the cards of a list; its trainings and their sessions keep the order of the list. */
function shownRecords({ trainings, sessions, places, providers, outcomes }: Catalogue, hits: Hits): ShownRecords {
  const trainingsById = new Map(trainings.map(training => [training.id, training]));
  const sessionsById = new Map(sessions.map(session => [session.id, session]));
  const shownTrainings = hits.flatMap(({ trainingId }) => trainingsById.get(trainingId) ?? []);
  const shownSessions = hits.flatMap(hit => hit.sessions.flatMap(id => sessionsById.get(id) ?? []));
  const placeIds = new Set(shownSessions.map(({ placeId }) => placeId));
  const providerIds = new Set([...shownSessions, ...shownTrainings].map(({ providerId }) => providerId));
  const keys = new Set(
    shownTrainings.flatMap(({ id, certifications }) => [
      id,
      ...certifications.map(({ kind, code }) => `${kind} ${code}`),
    ]),
  );
  return {
    trainings: shownTrainings,
    sessions: shownSessions,
    places: places.filter(({ id }) => placeIds.has(id)),
    providers: providers.filter(({ id }) => providerIds.has(id)),
    outcomes: outcomes.filter(({ trainingId, certification }) =>
      keys.has(trainingId ?? `${certification?.kind} ${certification?.code}`),
    ),
  };
}

/** Returns the territories of the filters and of the places shown, with those that contain them. */
function namedTerritories(
  { territories }: Catalogue,
  places: readonly Models['places'][],
  ids: readonly string[],
  departments: object = {},
): Models['territories'][] {
  const byId = new Map(territories.map(territory => [territory.id, territory]));
  const namedIds = new Set<string>();
  const name = (id: string): void => {
    if (namedIds.has(id)) return;
    namedIds.add(id);
    for (const parent of byId.get(id)?.parents ?? []) name(parent);
  };
  for (const id of ids) name(id);
  for (const code of Object.keys(departments)) name(`dep-${code}`);
  for (const { communeCode } of places) name(`com-${communeCode}`);
  return territories.filter(({ id }) => namedIds.has(id));
}

/** Returns the sort orders that have data: at least one record has the figure. */
function ordersOf({ outcomes, sessions }: Catalogue): string[] {
  const hasFigure = {
    outcome: outcomes.length > 0,
    success: outcomes.some(({ success }) => success),
    demand: sessions.some(({ firstWishes }) => firstWishes !== undefined),
  };
  return Object.entries(hasFigure).flatMap(([order, isPublished]) => (isPublished ? [order] : []));
}

function encoded(records: Catalogue): Record<string, unknown> {
  const options = { withoutDetails: true, checked: true };
  return Object.fromEntries(
    (Object.keys(records) as (keyof Catalogue)[]).map(name => [name, encodeCollection(name, records[name], options)]),
  );
}
