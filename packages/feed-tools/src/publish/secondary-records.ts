// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import {
  MAIN_TERRITORY_KINDS,
  type CollectionName,
  type Models,
  type Tension,
  type Territory,
} from '@orientation-widgets/feed';
import { Tallies } from '../messages/tallies.js';
import type { FeedStore } from '../store/feed-store.js';
import { MIN_DIRECTORY } from './directory-size.js';
import { openingFigures } from './opening-figures.js';
import { validRecords } from './valid-records.js';

/** Minimum number of records for a separate `rest` file. */
const MIN_RECORDS = 500;

/** Ids of territories larger than a département. */
const WIDE = /^(reg|country)-/;

/** Kinds of territories that few pages need. */
const SMALL: ReadonlySet<Territory['kind']> = new Set(['commune', 'qpv', 'foreign-area']);

/** Test of the records that few pages need. */
type SecondaryFilter<N extends CollectionName> = (record: Models[N]) => boolean;

/**
 * Records that go to the `rest` file of a part: communes, quartiers and areas across the border that have no training
 * and that no other record references; figures of territories smaller than a département; past figures; tensions of
 * another method; figures that a board does not open with; resources of a large directory that have a place or serve a
 * part of a région, since a page about a place reads the files of its keys.
 */
const RULES: { [N in CollectionName]?: (store: FeedStore) => SecondaryFilter<N> } = {
  territories: store => {
    const withTraining = new Set([...store.records('places')].map(({ communeCode }) => `com-${communeCode}`));
    return ({ id, kind }) => SMALL.has(kind) && !withTraining.has(id) && !store.namedOutsideFigures.has(id);
  },
  recruitments: store => {
    const latest = new Map<string, number>();
    const kindOf = (plans: Models['recruitments']): Territory['kind'] | undefined =>
      store.records('territories').get(plans.territoryId)?.kind;
    let hasRegion = false;
    for (const plans of store.records('recruitments')) {
      const key = seriesOf(plans);
      latest.set(key, Math.max(plans.year, latest.get(key) ?? 0));
      hasRegion ||= kindOf(plans) === 'region';
    }
    return plans => {
      const kind = kindOf(plans);
      // The figures of the country, in the feed of a région, serve only comparisons.
      const isApart = kind !== undefined && (!MAIN_TERRITORY_KINDS.includes(kind) || (hasRegion && kind === 'country'));
      return isApart || plans.year < (latest.get(seriesOf(plans)) ?? 0);
    };
  },
  tensions: store => {
    const latest = new Map<string, string>();
    for (const tension of store.records('tensions')) {
      const key = seriesOf(tension);
      if (tension.period > (latest.get(key) ?? '')) latest.set(key, tension.period);
    }
    return tension => tension.rome !== undefined || tension.period < (latest.get(seriesOf(tension)) ?? '');
  },
  observations: store => {
    // Only valid records count: an invalid last period would not be the last one for a reader.
    const figures = validRecords('observations', store.records('observations'), new Tallies());
    const isOpening = openingFigures(figures, id => store.records('territories').get(id)?.kind);
    return observation => !isOpening(observation);
  },
  directory: store => {
    if (store.records('directory').size < MIN_DIRECTORY) return () => false;
    return ({ address, lat, territoryIds, areas = [], reach }) => {
      const isSomewhere = reach !== 'remote' && (address !== undefined || lat !== undefined);
      return isSomewhere || ![...(reach === 'remote' ? [] : territoryIds), ...areas].every(id => WIDE.test(id));
    };
  },
};

/** Returns the series of a figure of a job, whatever the year. */
function seriesOf({ job, fap, territoryId }: Pick<Tension, 'job' | 'fap' | 'territoryId'>): string {
  return `${job ?? ''} ${fap ?? ''} ${territoryId}`;
}

/**
 * Returns the filter of the records that go to the `rest` file of a collection; it matches none when they would be too
 * few.
 */
export function secondaryFilter<N extends CollectionName>(name: N, store: FeedStore): SecondaryFilter<N> {
  const rule = RULES[name]?.(store);
  if (!rule) return () => false;
  let count = 0;
  for (const record of store.records(name)) if (rule(record) && ++count === MIN_RECORDS) return rule;
  return () => false;
}
