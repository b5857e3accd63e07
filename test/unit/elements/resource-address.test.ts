// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Where } from '../../../packages/domain/src/directory/resource-query.js';
import { distanceKm } from '@orientation-widgets/search';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resourceAddress } from '../../../packages/elements/src/resource-finder/resource-address.lazy.js';

const FOURMIES: Where = {
  name: 'Fourmies',
  ofName: 'de Fourmies',
  territoryIds: ['com-59249', 'dep-59', 'reg-32'],
  lat: 50.0167,
  lon: 4.0483,
  kmTo: point => distanceKm({ lat: 50.0167, lon: 4.0483 }, point),
};

test('an address round-trips a search, and keeps the other parameters of the page', () => {
  const place = { inHash: false, prefix: 'aide-' };
  const page = 'https://exemple.fr/page?need=job&page=2';
  assert.equal(resourceAddress.read(page, place), undefined);
  assert.deepEqual(
    resourceAddress.read(`${page}&aide-need=digital&aide-near=Fourmies&aide-radius=7&aide-open=1`, place),
    {
      query: { need: 'digital', audience: undefined, radiusKm: 20, isOpen: true },
      near: 'Fourmies',
      id: undefined,
    },
  );
  assert.equal(resourceAddress.read(`${page}&aide-need=constructor`, place)?.query.need, undefined);
  const query = { need: 'digital' as const, where: FOURMIES, radiusKm: 30, isOpen: false };
  assert.equal(
    resourceAddress.write(`${page}&aide-open=1`, place, { query, id: undefined }),
    `${page}&aide-need=digital&aide-near=Fourmies&aide-radius=30`,
  );
});
