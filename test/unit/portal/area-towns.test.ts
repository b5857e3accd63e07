// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Territory } from '@orientation-widgets/feed';
import { areaTowns } from '../../../packages/portal/src/site/area-towns.js';

const commune = (name: string, areas: string[], population: number, lon?: number): Territory => ({
  ...{ id: `com-${name}`, kind: 'commune', code: name, name, areas, population, parents: [] },
  ...(lon !== undefined && { lat: 50, lon }),
});

describe('areaTowns', () => {
  test('names the commune between the others, then the most inhabited', () => {
    const territories = [
      commune('Valenciennes', ['Bassin minier'], 43_000, 3.5),
      commune('Lens', ['Bassin minier', 'Gohelle'], 32_000, 2.8),
      commune('Béthune', ['Bassin minier'], 25_000, 2.6),
      commune('Vervins', ['Thiérache'], 2_000, 3.9),
      commune('Hirson', ['Thiérache'], 8_000, 4.1),
      commune('Eu', [], 6_000),
    ];
    assert.deepEqual(areaTowns(territories), [
      ['Bassin minier', 'Lens'],
      ['Gohelle', 'Lens'],
      ['Thiérache', 'Hirson'],
    ]);
  });

  test('names a commune without coordinates too', () => {
    assert.deepEqual(areaTowns([commune('Ault', ['Vimeu'], 1_000)]), [['Vimeu', 'Ault']]);
  });
});
