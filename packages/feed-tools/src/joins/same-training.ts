// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Provider, Training } from '@orientation-widgets/feed';
import { validRecords } from '../publish/valid-records.js';
import { Tallies, type Tally } from '../report/tallies.js';
import type { RecordSet } from '../store/record-set.js';
import { normaliseName } from '../text/names.js';
import { COMPLETABLE_FIELDS, completeWith } from './field-sources.js';
import { ProviderKeys } from './provider-keys.js';
import { TrainingGroups } from './training-groups.js';

/** What was made of trainings found in several sources. */
export interface SameTrainings {
  /** Trainings put together from several sources. */
  merged: number;
  /** Records that went into another. */
  absorbed: number;
  /** Codes left aside because one source gives them to several trainings. */
  ambiguousCodes: number;
  /** Values on which the sources of one training differ; the first source of the configuration is followed. */
  conflicts: Tally[];
}

/** What a join gives. */
export interface JoinedTrainings {
  report: SameTrainings;
  /** Ids that took the place of those that were absorbed. */
  renamed: ReadonlyMap<string, string>;
}

/** What a join gives when there is nothing to join. */
export const NOTHING_JOINED: JoinedTrainings = {
  report: { merged: 0, absorbed: 0, ambiguousCodes: 0, conflicts: [] },
  renamed: new Map(),
};

/** Order in which codes are trusted to name one training. */
const REGISTERS = ['rncp', 'rs', 'certifinfo', 'cfd', 'mefstat', 'onisep'] as const;

/** Fields whose difference between two sources is told to the operator. */
const COMPARED_FIELDS = ['title', 'level', 'entryLevel', 'certifying'] as const;

/**
 * Puts together the trainings that several sources describe. Certifications are the same when they share a code, RNCP first,
 * then RS, Certif Info, CFD, MEFSTAT11 and Onisep. Offers of a provider are the same when the provider is, and a code or
 * the title. A certification and the offer of a provider that prepares it stay two trainings.
 *
 * One source never gives one training twice: a code that it gives to several (the specialities of one RNCP number) says
 * nothing here. The record of the first source keeps its id and its values, and takes from the others what it lacks;
 * `fieldSources` tells where from. Trainings may be many: they are read one by one, and only their keys are in memory.
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
      const [head, ...others] = ids;
      const first = head === undefined ? undefined : trainings.get(head);
      if (head === undefined || !first) continue;
      let training = first;
      for (const id of others) {
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

/** Which of certifications (false) and offers (true) come from several sources. Nothing is kept. */
function kindsInSeveralSources(trainings: Iterable<Training>): boolean[] {
  const first = new Map<boolean, string>();
  const several = new Set<boolean>();
  for (const { sourceId, providerId } of trainings) {
    const isOffer = providerId !== undefined;
    const known = first.get(isOffer);
    if (known === undefined) first.set(isOffer, sourceId);
    else if (known !== sourceId) several.add(isOffer);
  }
  return [...several];
}

function collect(
  trainings: Iterable<Training>,
  offers: boolean,
  providerKeys: ProviderKeys,
  groups: TrainingGroups,
): void {
  // Bad records are counted on their way to the feed, not here.
  for (const { id, sourceId, title, certifications, providerId } of validRecords(
    'trainings',
    trainings,
    new Tallies(),
  )) {
    if ((providerId !== undefined) !== offers) continue;
    const keys = certifications.map(({ kind, code }) => ({ rank: REGISTERS.indexOf(kind), key: `${kind} ${code}` }));
    if (providerId === undefined) groups.add(id, sourceId, keys);
    else {
      const own = [...keys, { rank: REGISTERS.length, key: normaliseName(title) }];
      const provider = providerKeys.keyOf(providerId);
      groups.add(
        id,
        sourceId,
        own.map(({ rank, key }) => ({ rank, key: `${provider} ${key}` })),
      );
    }
  }
}

function merge(training: Training, other: Training): Training {
  const known = new Set(training.certifications.map(({ kind, code }) => `${kind} ${code}`));
  const more = other.certifications.filter(({ kind, code }) => !known.has(`${kind} ${code}`));
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
    conflicts.add(`/${field} differs`, `${of(a, training)} / ${of(b, other)}`);
  }
}
