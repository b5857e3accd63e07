// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Provider, Training } from '@orientation-widgets/feed';
import { message } from '../messages/message.js';
import { validRecords } from '../publish/valid-records.js';
import { Tallies, type Tally } from '../messages/tallies.js';
import type { RecordSet } from '../store/record-set.js';
import { normaliseName } from '../text/names.js';
import { COMPLETABLE_FIELDS, completeWith } from './field-sources.js';
import { ProviderKeys } from './provider-keys.js';
import { TrainingGroups } from './training-groups.js';

/** Result of merging the trainings found in several sources. */
export interface SameTrainings {
  /** Trainings merged from several sources. */
  merged: number;
  /** Records merged into another. */
  absorbed: number;
  /** Codes ignored because one source gives them to several trainings. */
  ambiguousCodes: number;
  /** Values that differ between sources of one training; the first source of the configuration wins. */
  conflicts: Tally[];
}

/** Result of merging trainings. */
export interface JoinedTrainings {
  report: SameTrainings;
  /** Id of the merged training, by id of each absorbed one. */
  renamed: ReadonlyMap<string, string>;
}

/** Result when there is nothing to merge. */
export const NOTHING_JOINED: JoinedTrainings = {
  report: { merged: 0, absorbed: 0, ambiguousCodes: 0, conflicts: [] },
  renamed: new Map(),
};

/** Registers, sorted by how reliably their codes identify a training. */
const REGISTERS = ['rncp', 'rs', 'certifinfo', 'cfd', 'mefstat', 'onisep'] as const;

/** Fields whose differences are reported. */
const COMPARED_FIELDS = ['title', 'level', 'entryLevel', 'certifying'] as const;

/**
 * Merges the trainings that several sources describe. Certifications are the same when they share a code: RNCP first,
 * then RS, Certif Info, CFD, MEFSTAT11 and Onisep. Offers are the same when they share the provider and a code, or the
 * provider and the title. A certification and an offer that prepares it stay two trainings.
 *
 * A code that one source gives to several trainings, such as the specialities of one RNCP number, identifies none of
 * them. The record of the first source keeps its id and its values, and takes its missing fields from the others;
 * `fieldSources` records their sources. Trainings may be numerous: they are read one at a time, and only their keys
 * stay in memory.
 */
export function joinSameTrainings(trainings: RecordSet<Training>, providers: Iterable<Provider>): JoinedTrainings {
  const conflicts = new Tallies();
  const report: SameTrainings = { merged: 0, absorbed: 0, ambiguousCodes: 0, conflicts: [] };
  const renamed = new Map<string, string>();
  const providerKeys = new ProviderKeys(providers);
  for (const offers of kindsInSeveralSources(trainings)) {
    const groups = new TrainingGroups(REGISTERS.length + 1);
    collect(trainings, offers, providerKeys, groups);
    for (const ids of groups.join()) {
      const [head, ...otherIds] = ids;
      const first = head === undefined ? undefined : trainings.get(head);
      if (head === undefined || !first) continue;
      let training = first;
      for (const id of otherIds) {
        const other = trainings.get(id);
        if (!other) continue;
        compare(training, other, conflicts);
        training = merge(training, other);
        trainings.delete(id);
        renamed.set(id, head);
        report.absorbed++;
      }
      trainings.add(head, training);
      report.merged++;
    }
    report.ambiguousCodes += groups.ambiguous;
  }
  return { report: { ...report, conflicts: conflicts.list() }, renamed };
}

/** Returns the kinds found in several sources: certifications (false), offers (true). */
function kindsInSeveralSources(trainings: Iterable<Training>): boolean[] {
  const first = new Map<boolean, string>();
  const several = new Set<boolean>();
  for (const { sourceId, providerId } of trainings) {
    const isOffer = providerId !== undefined;
    const firstSource = first.get(isOffer);
    if (firstSource === undefined) first.set(isOffer, sourceId);
    else if (firstSource !== sourceId) several.add(isOffer);
  }
  return [...several];
}

function collect(
  trainings: Iterable<Training>,
  offers: boolean,
  providerKeys: ProviderKeys,
  groups: TrainingGroups,
): void {
  // Invalid records are counted later, when they are written.
  for (const { id, sourceId, title, certifications, providerId } of validRecords(
    'trainings',
    trainings,
    new Tallies(),
  )) {
    if ((providerId !== undefined) !== offers) continue;
    const keys = certifications.map(({ kind, code }) => ({ rank: REGISTERS.indexOf(kind), key: `${kind} ${code}` }));
    if (providerId === undefined) groups.add(id, sourceId, keys);
    else {
      const trainingKeys = [...keys, { rank: REGISTERS.length, key: normaliseName(title) }];
      const provider = providerKeys.keyOf(providerId);
      groups.add(
        id,
        sourceId,
        trainingKeys.map(({ rank, key }) => ({ rank, key: `${provider} ${key}` })),
      );
    }
  }
}

function merge(training: Training, other: Training): Training {
  const knownCodes = new Set(training.certifications.map(({ kind, code }) => `${kind} ${code}`));
  const more = other.certifications.filter(({ kind, code }) => !knownCodes.has(`${kind} ${code}`));
  const values = Object.fromEntries(COMPLETABLE_FIELDS.map(field => [field, other[field]]));
  const merged = completeWith(training, values, other.sourceId);
  return more.length === 0 ? merged : { ...merged, certifications: [...merged.certifications, ...more] };
}

function compare(training: Training, other: Training, conflicts: Tallies): void {
  for (const field of COMPARED_FIELDS) {
    const [a, b] = [training[field], other[field]];
    if (a === null || b === null || a === b) continue;
    if (typeof a === 'string' && typeof b === 'string' && normaliseName(a) === normaliseName(b)) continue;
    const of = (value: typeof a, { id, sourceId }: Training): string => `${String(value)} (${sourceId}, ${id})`;
    conflicts.add(message('sources-differ', { field }), {
      message: message('two-values', { first: of(a, training), second: of(b, other) }),
    });
  }
}
