// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Territory } from '@orientation-widgets/feed';
import { formerTowns } from '../../../packages/portal/src/site/former-towns.js';

const commune = (name: string, population: number, otherNames: string[] = []): Territory => ({
  ...{ id: `com-${name}`, kind: 'commune', code: name, name, population, parents: [], otherNames },
});

describe('formerTowns', () => {
  const namesOf = (...communes: readonly Territory[]): [string, string][] =>
    [...formerTowns(communes)].map(([former, { name }]) => [former, name]);

  test('leads from a merged commune to the commune of today, with or without its name', () => {
    assert.deepEqual(
      namesOf(
        commune('Villeneuve-d’Ascq', 61_000, ['Annappes']),
        commune('Lille', 236_000, ['Hellemmes-Lille']),
        commune('Dunkerque', 87_000, ['Saint-Pol-sur-Mer']),
      ),
      [
        ['hellemmes-lille', 'Lille'],
        ['hellemmes', 'Lille'],
        ['saint-pol-sur-mer', 'Dunkerque'],
        ['annappes', 'Villeneuve-d’Ascq'],
      ],
    );
  });

  test('leaves to a commune of today its name and its short name', () => {
    const communes = [
      commune('Lens', 32_000, ['Avion', 'Bruay']),
      commune('Avion', 900),
      commune('Bruay-sur-l’Escaut', 11_000),
    ];
    assert.deepEqual(namesOf(...communes), []);
  });

  test('leaves out a former name of one word of a small commune, which is often a word', () => {
    assert.deepEqual(namesOf(commune('Montagne-Fayel', 150, ['Montagne', 'Petite-Synthe'])), [
      ['petite-synthe', 'Montagne-Fayel'],
    ]);
  });
});
