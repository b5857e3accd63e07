// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Job, OccupationGroup, Provider, Session, Training } from '@orientation-widgets/feed';
import { normalizeCode } from './parse-codes.js';

/** The records of a collection by their ids and by their codes, for `resolveCodes`. */
export interface CodeIndex<T> {
  /** The record of an id. */
  get(id: string): T | undefined;
  /**
   * Records by system (`rome`), then by code as `normalizeCode` writes it. Its keys are the systems that the feed
   * supports.
   */
  readonly systems: ReadonlyMap<string, ReadonlyMap<string, readonly T[]>>;
  /**
   * Records that replace one that has ended, read from its long fields; empty when it has not ended, or when the feed
   * lacks them.
   */
  successorsOf(record: T): readonly T[];
  /** The records that replace a code which no record has any more. */
  heirsOf(system: string, code: string): readonly T[];
  /** Displayed name of a record. */
  nameOf(record: T): string;
}

type Systems<T> = Map<string, Map<string, T[]>>;

const none = (): readonly never[] => [];

function add<T>(systems: Systems<T>, system: string, code: string | undefined, record: T): void {
  const key = code && normalizeCode(system, code);
  if (!key) return;
  const codes = systems.get(system) ?? new Map<string, T[]>();
  systems.set(system, codes);
  const records = codes.get(key) ?? [];
  codes.set(key, records);
  if (!records.includes(record)) records.push(record);
}

function byId<T extends { readonly id: string }>(records: Iterable<T>): (id: string) => T | undefined {
  const ids = new Map<string, T>();
  for (const record of records) ids.set(record.id, record);
  return id => ids.get(id);
}

/**
 * Jobs by `rome:` and `fap:`, and by `isco:`.
 *
 * @param groups - groups of ISCO-08 of the ROME codes; without them, `isco:` matches nothing.
 */
export function jobCodes(jobs: Iterable<Job>, groups: Iterable<OccupationGroup> = []): CodeIndex<Job> {
  const systems: Systems<Job> = new Map();
  for (const job of jobs)
    for (const system of ['rome', 'fap'] as const)
      for (const code of job[system] ?? []) add(systems, system, code, job);
  const jobsByRome = systems.get('rome');
  for (const { id, rome } of groups)
    for (const code of rome)
      for (const job of jobsByRome?.get(normalizeCode('rome', code)) ?? []) add(systems, 'isco', id, job);
  return {
    get: byId(jobs),
    systems,
    successorsOf: none,
    heirsOf: none,
    nameOf: ({ title }) => title.masculine,
  };
}

/** Providers by `uai:` and `siret:`. */
export function providerCodes(providers: Iterable<Provider>): CodeIndex<Provider> {
  const systems: Systems<Provider> = new Map();
  for (const provider of providers)
    for (const system of ['uai', 'siret'] as const) add(systems, system, provider[system], provider);
  return { get: byId(providers), systems, successorsOf: none, heirsOf: none, nameOf: ({ name }) => name };
}

/** Records that the index of trainings is made from. */
export interface TrainingCodeRecords {
  /** Trainings, with their long fields where these were read: only the long fields hold the successions. */
  readonly trainings: Iterable<Training>;
  /**
   * Sessions, which name the providers of trainings; without sessions and providers, `uai:` and `siret:` match nothing.
   */
  readonly sessions?: Iterable<Session> | undefined;
  readonly providers?: Iterable<Provider> | undefined;
  /** Day, ISO 8601: a training closed before it is replaced by its successor. */
  readonly today: string;
}

/**
 * Trainings by the codes of their certifications, `rncp:`, `rs:`, `cfd:`, `mefstat:`, `certifinfo:` and `onisep:`, and
 * by those of their providers, `uai:` and `siret:`.
 */
export function trainingCodes({ trainings, sessions, providers, today }: TrainingCodeRecords): CodeIndex<Training> {
  const systems: Systems<Training> = new Map();
  const heirs: Systems<Training> = new Map();
  for (const training of trainings) {
    for (const { kind, code } of training.certifications) add(systems, kind, code, training);
    for (const { kind, code } of training.succeeds ?? []) add(heirs, kind, code, training);
  }
  const get = byId(trainings);
  addProviders(systems, { trainings, sessions, providers, today }, get);
  const recordsOf = (table: Systems<Training>, system: string, code: string): readonly Training[] =>
    table.get(system)?.get(normalizeCode(system, code)) ?? [];
  return {
    get,
    systems,
    successorsOf: ({ closed, succeededBy = [], certifications }) => {
      if (!closed || closed >= today) return [];
      const successors = [
        ...succeededBy.flatMap(({ kind, code }) => recordsOf(systems, kind, code)),
        ...certifications.flatMap(({ kind, code }) => recordsOf(heirs, kind, code)),
      ];
      return [...new Set(successors)].filter(successor => !successor.closed || successor.closed >= today);
    },
    heirsOf: (system, code) => recordsOf(heirs, system, code),
    nameOf: ({ title }) => title,
  };
}

function addProviders(
  systems: Systems<Training>,
  { trainings, sessions = [], providers }: TrainingCodeRecords,
  get: (id: string) => Training | undefined,
): void {
  if (!providers) return;
  const providerOf = byId(providers);
  const link = (providerId: string | undefined, training: Training | undefined): void => {
    const provider = providerId === undefined ? undefined : providerOf(providerId);
    if (!provider || !training) return;
    add(systems, 'uai', provider.uai, training);
    add(systems, 'siret', provider.siret, training);
  };
  for (const training of trainings) link(training.providerId, training);
  for (const { providerId, trainingId } of sessions) link(providerId, get(trainingId));
}
