// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Workbook of commitments, read back by the reader of the tool.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { trackerSheets } from '../../../packages/elements/src/commitment-tracker/tracker-files.lazy.js';
import { writeWorkbook } from '../../../packages/elements/src/export/workbook.lazy.js';
import { reportedCommitments, silentCommitments } from '../../../stories/fixtures/commitments.js';
import { trackerData } from './support/tracker-data.js';
import { sheetsOf } from './support/workbooks.js';

async function read(...[t, commitments]: [Parameters<typeof sheetsOf>[0], typeof silentCommitments]) {
  const blob = await writeWorkbook(trackerSheets(trackerData(commitments)));
  assert.ok(blob);
  return sheetsOf(t, Buffer.from(await blob.arrayBuffer()));
}

/** Returns the cells of a line by the heading of their column. */
const byHead = (
  [heads = []]: readonly (readonly (string | undefined)[])[],
  line: readonly (string | undefined)[] = [],
) => Object.fromEntries(heads.map((head, column) => [head, line[column]]));

test('each action has its row, with the words of the contract and its reported state', async t => {
  const { Actions: actions = [] } = await read(t, reportedCommitments);
  assert.equal(actions.length, 8);
  const stopped = byHead(
    actions,
    actions.find(line => line[3] === 'S2.1-a1'),
  );
  assert.equal(stopped['Date dans le contrat'], '2023-2024');
  assert.equal(stopped['Dernier jour lu'], '2024-12-31');
  assert.equal(stopped['État'], 'Arrêtée');
  assert.equal(stopped['Dit par'], 'Ana Lopes, Fibois');
  assert.equal(stopped['Difficulté'], 'Trop peu de candidatures');
});

test('a value is a number, zero included, and one that is missing has its reason, never a zero', async t => {
  const { Indicateurs: indicators = [] } = await read(t, reportedCommitments);
  const lines = indicators.slice(1).map(line => byHead(indicators, line));
  const users = lines.filter(line => line['Identifiant'] === '1.1-i2');
  assert.deepEqual(
    users.map(line => [line['Période'], line['Valeur'], line['Raison sans valeur']]),
    [
      ['2024', '0', undefined],
      ['2025', '310', undefined],
      ['2026', undefined, 'personne ne le mesure ici'],
    ],
  );
  assert.equal(users[0]?.['Valeur de départ'], '0');
});

test('without a state or a value, every row says so, and the last sheet names the source', async t => {
  const sheets = await read(t, silentCommitments);
  const { Actions: actions = [], Indicateurs: indicators = [], 'Sources et définitions': about = [] } = sheets;
  for (const line of actions.slice(1)) assert.equal(byHead(actions, line)['État'], 'Aucun état publié');
  for (const line of indicators.slice(1)) {
    assert.equal(byHead(indicators, line)['Raison sans valeur'], 'pas dans ces données');
    assert.ok(!line.includes('0'), line.join());
  }
  const textByName = new Map(about.map(([name, text]) => [name, text]));
  assert.equal(textByName.get('Données du'), '2026-11-24');
  assert.ok(textByName.get('Source'));
  assert.equal(textByName.get('Données d’exemple'), 'oui');
});
