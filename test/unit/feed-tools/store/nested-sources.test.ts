// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A source that a job cites for one of its figures stays where the page of the job reads it, even if a dashboard cites it too.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { FeedStore } from '../../../../packages/feed-tools/src/store/feed-store.js';

test('a source of the outlook of a job is named outside dashboards', t => {
  const folder = mkdtempSync(join(tmpdir(), 'feed-store-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const store = new FeedStore(folder);
  store.add('jobs', {
    id: 'soudeur',
    outlook: [{ label: 'Postes à pourvoir', value: 3100, unit: 'emplois', horizon: '2030', sourceId: 'dares-2030' }],
  });
  assert.ok(store.namedOutsideFigures.has('dares-2030'));
});
