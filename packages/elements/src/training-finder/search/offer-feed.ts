// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { collectionOf } from '@orientation-widgets/feed';
import type { Collection, CollectionName, Feed } from '@orientation-widgets/feed';
import type { TrainingRecords } from '@orientation-widgets/search';

/** Collections of a catalogue that replace those of its feed. */
type Offer = Readonly<
  Record<'trainings' | 'sessions' | 'places' | 'providers', Collection<{ readonly id: string } & object>>
>;

function offerOf(records: readonly TrainingRecords[]): Offer {
  const sessions = records.flatMap(record => record.sessions);
  const withoutHoles = <T>(list: readonly (T | undefined)[]): T[] => list.filter(item => item !== undefined);
  return {
    trainings: collectionOf(records.map(({ training }) => training)),
    sessions: collectionOf(sessions.map(({ session }) => session)),
    places: collectionOf(withoutHoles(sessions.map(({ place }) => place))),
    providers: collectionOf(withoutHoles(sessions.map(({ provider }) => provider))),
  };
}

/** Feed whose trainings, sessions, places and providers are these records, with their long fields: its own are never requested. */
export function withOffer(feed: Feed, records: readonly TrainingRecords[]): Feed {
  const offer = offerOf(records);
  const hasIt = (name: CollectionName): name is keyof Offer => Object.hasOwn(offer, name);
  const replaced: Readonly<Record<PropertyKey, unknown>> = {
    __proto__: null,
    collection: async (name: CollectionName, options?: object) =>
      hasIt(name) ? offer[name] : feed.collection(name, options),
    details: async (name: CollectionName, id: string, options?: object) =>
      hasIt(name) ? offer[name].get(id) : feed.details(name, id, options),
  };
  return new Proxy(feed, {
    get: (baseFeed, name) => {
      if (name in replaced) return replaced[name];
      const value: unknown = Reflect.get(baseFeed, name);
      return typeof value === 'function' ? (value.bind(baseFeed) as unknown) : value;
    },
  });
}
