// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Territory } from '@orientation-widgets/feed';
import { shortTowns } from '../../../packages/portal/src/site/short-towns.js';

const commune = (name: string, population: number): Territory => ({
  ...{ id: `com-${name}`, kind: 'commune', code: name, name, population, parents: [] },
});

describe('shortTowns', () => {
  const namesOf = (...communes: readonly Territory[]): [string, string][] =>
    [...shortTowns(communes)].map(([short, { name }]) => [short, name]);

  test('drops the article and the end of a name', () => {
    assert.deepEqual(namesOf(commune('Le Touquet-Paris-Plage', 4_200), commune('Saint-Amand-les-Eaux', 15_900)), [
      ['saint-amand', 'Saint-Amand-les-Eaux'],
      ['touquet', 'Le Touquet-Paris-Plage'],
    ]);
  });

  test('gives a short name to the most inhabited commune, unless another commune has it', () => {
    assert.deepEqual(namesOf(commune('Bruay-sur-l’Escaut', 11_000), commune('Bruay-la-Buissière', 22_000)), [
      ['bruay', 'Bruay-la-Buissière'],
    ]);
    assert.deepEqual(namesOf(commune('Longueau-Ville', 9_000), commune('Longueau', 500)), []);
  });

  test('leaves small communes and common first words aside', () =>
    assert.deepEqual(namesOf(commune('Marché-Allouarde', 60), commune('Bois-Grenier', 4_000)), []));
});
