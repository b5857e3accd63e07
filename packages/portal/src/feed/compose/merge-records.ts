// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { COLLECTION_NAMES, type CollectionName, type Models } from '@orientation-widgets/feed';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import type { FeedChoice } from '../../config/selection.js';
import { withSources, type FeedRecords } from './records.js';

/** Records of several feeds merged, with notices in French about those left out. */
export interface Merged {
  readonly records: FeedRecords;
  readonly notices: readonly string[];
}

/** Fields that identify the subject of a figure: figures of two feeds with equal fields measure the same thing. */
const SUBJECTS: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  tensions: ['job', 'fap', 'rome', 'territoryId', 'period'],
  tensionSeries: ['job', 'fap', 'territoryId', 'period'],
  recruitments: ['fap', 'territoryId', 'year'],
  observations: 'measureId territoryId period audienceId sector job sex age level route part'.split(' '),
  targets: ['measureId', 'territoryId', 'period', 'label'],
  sourceFiles: ['sourceId', 'name', 'sha256'],
  outcomes: ['trainingId', 'certification', 'territoryId', 'uai', 'route', 'cohort'],
};

/**
 * Adds the records of a feed to those of earlier feeds. A record whose id is taken replaces the earlier one when its
 * feed `wins`, and is left out otherwise. Figures of earlier feeds are never replaced or duplicated.
 */
export function mergeRecords(before: FeedRecords, added: FeedRecords, { id = '', wins = [] }: FeedChoice): Merged {
  const addedRecords = withSources({ ...added, sources: [] }, newNames(before, added, id));
  const renamed: FeedRecords = { ...addedRecords, sources: renamedSources(before, added, id) };
  const records: Partial<Record<CollectionName, readonly object[]>> = {};
  const notices: string[] = [];
  for (const name of COLLECTION_NAMES) {
    const { merged, leftOut } = mergeOne(name, before[name], renamed[name], wins.includes(name));
    records[name] = merged;
    if (leftOut && !SHARED.has(name)) notices.push(`flux « ${id} », ${name} : ${leftOutText(name, leftOut)}`);
  }
  return { records: records as unknown as FeedRecords, notices };
}

/** Collections whose records are the same in every feed: leaving duplicates out is no loss and gives no notice. */
const SHARED: ReadonlySet<CollectionName> = new Set([
  'territories',
  'sources',
  'audiences',
  'sectors',
  'sourceFiles',
  'occupationGroups',
]);

function leftOutText(name: CollectionName, count: number): string {
  const countText = number(count);
  return name in SUBJECTS
    ? plural(
        count,
        `${countText} chiffre laissé, un autre flux le donne déjà|${countText} chiffres laissés, un autre flux les donne déjà`,
      )
    : plural(
        count,
        `${countText} fiche laissée, son identifiant est pris|${countText} fiches laissées, leurs identifiants sont pris`,
      ) + ' (« wins » les ferait passer devant)';
}

function mergeOne(
  name: CollectionName,
  before: readonly object[],
  added: readonly object[],
  isFirst: boolean,
): { readonly merged: readonly object[]; readonly leftOut: number } {
  const fields = SUBJECTS[name] ?? ['id'];
  const idOf = (record: object): string =>
    JSON.stringify(fields.map(field => (record as Readonly<Record<string, unknown>>)[field] ?? null));
  const knownIds = new Set(before.map(idOf));
  const isTaken = (record: object): boolean => knownIds.has(idOf(record));
  if (!isFirst) {
    const newRecords = added.filter(record => !isTaken(record));
    return { merged: [...before, ...newRecords], leftOut: added.length - newRecords.length };
  }
  const replaced = new Map(added.filter(isTaken).map(record => [idOf(record), record]));
  return {
    merged: [
      ...before.map(record => replaced.get(idOf(record)) ?? record),
      ...added.filter(record => !isTaken(record)),
    ],
    leftOut: 0,
  };
}

/** New ids of the sources whose id belongs to a different source. */
function newNames(before: FeedRecords, { sources }: FeedRecords, feedId: string): ReadonlyMap<string, string> {
  const knownSources = new Map(before.sources.map(source => [source.id, JSON.stringify(source)]));
  return new Map(
    sources.flatMap(source => {
      const other = knownSources.get(source.id);
      return other === undefined || other === JSON.stringify(source) ? [] : [[source.id, `${feedId}-${source.id}`]];
    }),
  );
}

function renamedSources(before: FeedRecords, added: FeedRecords, feedId: string): readonly Models['sources'][] {
  const names = newNames(before, added, feedId);
  return added.sources.map(source => ({ ...source, id: names.get(source.id) ?? source.id }));
}
