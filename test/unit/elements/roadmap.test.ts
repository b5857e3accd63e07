// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Next steps for the saved items: nothing is called twice, nothing is late, and steps that do not fit are counted.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { SavedEntry } from '../../../packages/elements/src/saved-items/entries/saved-entries.js';
import { roadmapOf } from '../../../packages/elements/src/saved-items/handover/roadmap.js';

const today = '2026-11-27';

const resource = (id: string, phone?: string): SavedEntry =>
  ({
    item: { kind: 'resource', id, title: id, date: today },
    resource: { id, name: id, summary: '', ...(phone && { phone }) },
  }) as SavedEntry;

const event = (id: string, start: string): SavedEntry =>
  ({
    item: { kind: 'event', id, title: id, date: today },
    resource: { id, name: id, summary: '' },
    happening: { start, status: 'scheduled' },
  }) as unknown as SavedEntry;

const job = (id: string): SavedEntry =>
  ({
    item: { kind: 'job', id, title: id, date: today },
    job: { id, title: { feminine: id, masculine: id } },
  }) as SavedEntry;

test('an empty folder has no step', () => {
  assert.deepEqual(roadmapOf([], today), { calls: [], dates: [], jobs: [], left: 0 });
});

test('each number is listed once, and contacts without one come last, to fill in by hand', () => {
  const { calls } = roadmapOf([resource('b'), resource('a', '03 20 00 00 01'), resource('c', '03 20 00 00 01')], today);
  assert.deepEqual(
    calls.map(({ entry, phone }) => [entry.item.id, phone]),
    [
      ['a', '03 20 00 00 01'],
      ['b', undefined],
    ],
  );
});

test('dates are sorted soonest first, and none is past', () => {
  const { dates } = roadmapOf(
    [event('late', '2027-03-01'), event('past', '2026-01-01'), event('soon', '2026-12-01')],
    today,
  );
  assert.deepEqual(
    dates.map(({ entry }) => entry.item.id),
    ['soon', 'late'],
  );
});

test('steps that do not fit an A5 page are counted', () => {
  const { calls, jobs, left } = roadmapOf(
    [...[1, 2, 3, 4, 5].map(rank => resource(`r${rank}`, `03 20 00 00 0${rank}`)), job('x'), job('y'), job('z')],
    today,
  );
  assert.deepEqual([calls.length, jobs.length, left], [3, 2, 3]);
});
