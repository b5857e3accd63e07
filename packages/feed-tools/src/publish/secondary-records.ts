// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { MAIN_TERRITORY_KINDS, type CollectionName, type Models, type Tension } from '@orientation-widgets/feed';
import type { FeedStore } from '../store/feed-store.js';

/** Fewer records than this are not worth a file of their own. */
const MIN_RECORDS = 500;

/** Whether few pages need a record. */
type SecondaryFilter<N extends CollectionName> = (record: Models[N]) => boolean;

/** What goes to the `rest` of each part: communes, figures of territories smaller than a département, earlier figures. */
const RULES: { [N in CollectionName]?: (store: FeedStore) => SecondaryFilter<N> } = {
  territories:
    () =>
    ({ kind }) =>
      kind === 'commune',
  recruitments:
    store =>
    ({ territoryId }) => {
      const kind = store.records('territories').get(territoryId)?.kind;
      return kind !== undefined && !MAIN_TERRITORY_KINDS.includes(kind);
    },
  tensions: store => {
    const latest = new Map<string, string>();
    for (const tension of store.records('tensions')) {
      const key = seriesOf(tension);
      if (tension.period > (latest.get(key) ?? '')) latest.set(key, tension.period);
    }
    return tension => tension.period < (latest.get(seriesOf(tension)) ?? '');
  },
};

/** What a tension is about, whatever its year. */
function seriesOf({ job, fap, territoryId }: Tension): string {
  return `${job ?? ''} ${fap ?? ''} ${territoryId}`;
}

/** Tells which records of a collection go to its `rest`; none when they would be few. */
export function secondaryFilter<N extends CollectionName>(name: N, store: FeedStore): SecondaryFilter<N> {
  const rule = RULES[name]?.(store) as SecondaryFilter<N> | undefined;
  if (!rule) return () => false;
  let count = 0;
  for (const record of store.records(name)) if (rule(record) && ++count === MIN_RECORDS) return rule;
  return () => false;
}
