// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// Short invented records, one of each kind that the tests need.
import type { FeedManifest, Job, Session, Tension, Territory } from '@orientation-widgets/feed';
import { job as jobOf } from '../../../support/job.js';
import { sessionOf } from '../../../support/training.js';

export function manifest(collections: object = {}): FeedManifest {
  return {
    formatVersion: '1.0',
    title: 'Un flux',
    publisher: { name: 'Un Carif-Oref' },
    language: 'fr',
    updated: '2026-11-24T06:00:00Z',
    territory: 'reg-32',
    ...collections,
  };
}

export function job(id: string, more: Partial<Job> = {}): Job {
  return jobOf(id, { title: { feminine: 'Soudeuse', masculine: 'Soudeur' }, ...more });
}

export function session(id: string, more: Partial<Session> = {}): Session {
  return sessionOf(id, { trainingId: 't1', route: 'continuing', start: '2027-01', sourceId: 's1', ...more });
}

export function tension(more: Partial<Tension> = {}): Tension {
  return { fap: 'D1Z40', territoryId: 'reg-32', period: '2019', level: 5, factors: {}, sourceId: 's1', ...more };
}

export function territory(id: string, parents: string[] = []): Territory {
  return { id, kind: 'department', code: id, name: id, parents };
}

/** Returns a copy of a record without some fields. */
export function without<T extends object, K extends keyof T>(record: T, ...fields: readonly K[]): Omit<T, K> {
  return Object.fromEntries(
    Object.entries(record).filter(([key]) => !(fields as readonly PropertyKey[]).includes(key)),
  ) as Omit<T, K>;
}

/** Returns a value as JSON represents it: ordinary objects, comparable with a literal. */
export function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}
