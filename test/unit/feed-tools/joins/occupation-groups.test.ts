// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { job } from '../../../support/job.js';
import { records } from '../../default-feed/facts.js';
import { removeUnusedGroups } from '../../../../packages/feed-tools/src/joins/occupation-groups.js';
import { FeedStore } from '../../../../packages/feed-tools/src/store/feed-store.js';

test('leaves out the ISCO groups of no job, and keeps all the ROME codes of the others', t => {
  const folder = mkdtempSync(join(tmpdir(), 'groups-'));
  const store = new FeedStore(folder);
  t.after(() => {
    store.close();
    rmSync(folder, { recursive: true });
  });
  store.add('jobs', job('boulanger', { rome: ['D1102'] }));
  store.add('occupationGroups', { id: '7512', rome: ['D1102', 'D1104'], sourceId: 'rome-isco' });
  store.add('occupationGroups', { id: '0110', rome: ['K1703'], sourceId: 'rome-isco' });
  removeUnusedGroups(store);
  assert.deepEqual(
    [...store.records('occupationGroups')],
    [{ id: '7512', rome: ['D1102', 'D1104'], sourceId: 'rome-isco' }],
  );
});

test('gives an ISCO group to each job of the default feed', () => {
  const grouped = new Set(records('occupationGroups').flatMap(({ rome }) => rome));
  const missing = records('jobs').filter(({ rome = [] }) => !rome.some(code => grouped.has(code)));
  assert.deepEqual(missing, []);
});
