// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Territory } from '../../../packages/feed/src/index.js';
import { landscapeOf } from '../../../packages/portal/src/illustrations/landscapes.js';

const commune = (name: string, population: number, density: number): Territory => ({
  ...{ id: `com-${name}`, kind: 'commune', code: '00000', name, parents: [] },
  ...{ population, density },
});

describe('landscapeOf', () => {
  test('finds a coast from the names of its communes', () => {
    assert.equal(landscapeOf('Calais', [commune('Calais', 67_000, 2), commune('Oye-Plage', 5400, 5)]), 'coast');
    assert.equal(landscapeOf('Boulonnais', [commune('Boulogne-sur-Mer', 40_000, 2)]), 'coast');
  });

  test('finds a countryside when most people live in rural communes', () => {
    const communes = [commune('Hirson', 8500, 4), commune('Mondrepuis', 6000, 6), commune('Wimy', 4000, 7)];
    assert.equal(landscapeOf('Hirson', communes), 'countryside');
  });

  test('names no landscape for towns, nor without communes', () => {
    assert.equal(landscapeOf('Lille', [commune('Lille', 236_000, 1), commune('Bois-Grenier', 1600, 6)]), undefined);
    assert.equal(landscapeOf('Lille', []), undefined);
    assert.equal(landscapeOf('Bains', [commune('Saint-Amand-les-Eaux', 16_000, 4)]), undefined);
  });

  test('keeps the coal basin for its places', () => {
    assert.equal(landscapeOf('Lens', [commune('Lens', 32_000, 2)]), 'coal-basin');
  });
});
