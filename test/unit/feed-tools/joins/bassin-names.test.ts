// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildWith } from '../support/built.js';

const BMO =
  'annee;Code métier BMO;Nom métier BMO;REG;Dept;BE24;NOMBE24;met;xmet;smet\n' +
  '2024;S2X61;Serveurs;53;22;5301;LOUDEAC;10;5;1\n2024;S2X61;Serveurs;53;29;5302;PONT L ABBE;10;5;1\n';

test('a bassin takes the spelling of the commune of its name, with its accents and its hyphens', async t => {
  const territories = ['Loudéac', "Pont-l'Abbé"].map((name, index) => ({
    id: `com-2213${index}`,
    kind: 'commune',
    code: `2213${index}`,
    name,
    parents: ['dep-22'],
  }));
  const built = await buildWith(
    t,
    [
      { id: 'z', kind: 'feed', path: 'z.json' },
      { id: 'bmo', kind: 'bmo', path: 'bmo.csv' },
    ],
    { 'z.json': JSON.stringify({ territories }), 'bmo.csv': BMO },
    { territory: 'reg-53' },
  );
  const names = (await built.records('territories')).filter(({ kind }) => kind === 'bassin').map(({ name }) => name);
  assert.deepEqual(names, ['Loudéac', "Pont-l'Abbé"]);
});
