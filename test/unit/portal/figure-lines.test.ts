// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// List of the figures: the line of each, between its first and last year.
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

test('the page of a monthly figure compares a month with the same of another year', async t => {
  const observations = ['2023-06', '2024-01', '2024-06', '2025-06'].map((period, rank) => ({
    ...rates[0],
    period,
    value: 8 + rank,
  }));
  const portal = await smallPortal(t, { feed: { ...smallFeed(), observations } });
  await portal.build();
  const [path] = [...(await portal.page('chiffres/index.html')).matchAll(/href="[^"]*\/(chiffres\/[^"/]+\/)"/g)].map(
    ([, address = '']) => address,
  );
  const text = await portal.page(`${path ?? ''}index.html`);
  assert.match(text, /8,0\s%\s\(juin 2023\), puis 11,0\s%\s\(juin 2025\)/);
  assert.doesNotMatch(text, />Hauts-de</);
});

test('the page of a measure draws its rate in each territory', async t => {
  const feed = smallFeed() as { territories: readonly { id: string; kind: string }[] };
  const siblings = feed.territories.filter(({ id }) => id !== 'reg-32').slice(0, 2);
  const observations = [
    ...rates.slice(2),
    ...siblings.map(({ id }, rank) => ({ ...rates[2], territoryId: id, value: 7 + rank })),
  ];
  const portal = await smallPortal(t, { feed: { ...feed, observations } });
  await portal.build();
  const page = await portal.page('chiffres/taux-de-chomage/index.html');
  const table = /<table>.*Valeur.*?<\/table>/s.exec(page)?.[0] ?? '';
  assert.equal(table.match(/<rect class="full"/g)?.length, observations.length, table);
  assert.match(table, /width="100%"/);
});
