// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { configOf, folderWith } from '../support/command.js';
import { hostedFeed } from '../support/hosted-command.js';

test('a table of figures with two thousand columns of periods is refused at its heading', async t => {
  const periods = Array.from(
    { length: 2004 },
    (_, rank) => `${1850 + Math.floor(rank / 12)}-${String((rank % 12) + 1).padStart(2, '0')}`,
  );
  const table = `territory;${periods.join(';')}\ndep-59;${periods.map(() => '1').join(';')}\n`;
  const rights = { publisher: 'P', licence: 'Licence Ouverte' };
  const source = { id: 'a', kind: 'observations', path: 'wide.csv', ...rights, measure: 'unemployment' };
  const folder = await folderWith(t, { 'wide.csv': table, 'c.json': configOf([source]) });
  const run = await hostedFeed('build', join(folder, 'c.json'), '--out', join(folder, 'out'), '--quiet');
  assert.equal(run.code, 1, run.stderr);
  assert.match(run.stderr, /wide\.csv:1: 1\s404 colonnes de valeurs, 1\s000 au plus/);
});
