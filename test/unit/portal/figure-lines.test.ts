// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The list of the figures: each one's line, between the years where it begins and ends.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallFeed, smallPortal } from './support/small-portal.js';

const rates = [8.9, 9.2, 9.5].map((value, rank) => ({
  measureId: 'unemployment',
  territoryId: 'reg-32',
  period: String(2023 + rank),
  value,
  sourceId: 'moi',
}));

async function listOf(t: Parameters<typeof smallPortal>[0], observations: readonly object[]): Promise<string> {
  const portal = await smallPortal(t, { feed: { ...smallFeed(), observations } });
  await portal.build();
  return portal.page('chiffres/index.html');
}

test('a figure of three years has its line, which says its first and last years', async t => {
  const list = await listOf(t, rates);
  assert.match(list, /class="trend soft" aria-hidden="true" data-from="2023" data-to="2025"/);
  assert.match(list, /9,5\s%/);
});

test('a figure of two years has no line', async t => {
  assert.doesNotMatch(await listOf(t, rates.slice(1)), /class="trend/);
});
