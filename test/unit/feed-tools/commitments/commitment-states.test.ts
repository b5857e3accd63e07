// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Reports of pilots: states of actions and values of indicators. Nothing is computed, nothing is lost.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { actionState, isPastDue, type Commitment } from '@orientation-widgets/feed';
import { textOf, type Tally } from '@orientation-widgets/feed-tools';
import { buildWith, type Built } from '../support/built.js';
import { hostedFeed } from '../support/hosted-command.js';

const DAY = '2026-11-24';
/** No-break spaces, which French typography puts beside punctuation. */
const NO_BREAK = /[\u00a0\u202f]/g;

const CONTRACT = JSON.stringify({
  commitments: [
    {
      id: 'P1',
      level: 'commitment',
      title: 'Un tableau de bord partagé',
      pilots: ['C2RP'],
      partners: [],
      audiences: [],
      territoryIds: [],
      sectors: [],
      objectives: [],
      actions: [
        { title: 'Version initiale', due: 'fin 2023 - début 2024' },
        { title: 'Consultation des usagers', due: 'à la signature' },
        { title: 'Conférence', due: 'dès 2023, puis chaque année' },
      ],
      indicators: [
        { label: 'Participants', kind: 'count', values: [] },
        { label: 'Outil livré', kind: 'yes-no', values: [] },
      ],
    },
  ],
});

const ACTIONS = 'Engagement;Action;Titre de l’action;État;Date de l’état;Dit par;Preuves;Difficulté;Ajustement\n';
const VALUES =
  'Engagement;Indicateur;Libellé;Unité;Cible;Année de la cible;Période;Valeur;Raison sans valeur;Réponse en mots;Dit par;Date\n';

async function build(
  t: TestContext,
  files: Record<string, string | Uint8Array>,
  names = Object.keys(files),
): Promise<Built> {
  return buildWith(
    t,
    [
      { id: 'contract', kind: 'feed', path: 'contract.json' },
      ...(names.length > 0 ? [{ id: 'pilots', kind: 'commitment-states', path: names }] : []),
    ],
    { 'contract.json': CONTRACT, ...files },
  );
}

async function only(built: Built): Promise<Commitment> {
  const [commitment] = await built.records('commitments');
  assert.ok(commitment);
  return commitment;
}

/** Returns every message in French, with its position. */
function tallyText(tallies: readonly Tally[]): string {
  return tallies
    .flatMap(({ occurrences }) => occurrences.map(({ place, message }) => `${place ?? ''} ${textOf(message, 'fr')}`))
    .join('\n')
    .replace(NO_BREAK, ' ');
}

test('without a report, no action has a state, and an invalid date remains a text', async t => {
  const built = await build(t, {});
  const { actions } = await only(built);
  assert.deepEqual(
    actions.map(({ id, dueStart, dueEnd, recurring }) => [id, dueStart, dueEnd, recurring]),
    [
      ['P1-a1', '2023-07-01', '2024-06-30', undefined],
      ['P1-a2', undefined, undefined, undefined],
      ['P1-a3', '2023-01-01', undefined, true],
    ],
  );
  assert.deepEqual(
    actions.map(action => [actionState(action, DAY), isPastDue(action, DAY)]),
    [
      [undefined, true],
      [undefined, false],
      [undefined, false],
    ],
  );
  const { commitments } = built.report.joins;
  assert.deepEqual(commitments.dates, { read: 2, words: 1, none: 0 });
  assert.deepEqual(commitments.states, { said: 0, text: 0, none: 3 });
  assert.match(tallyText(commitments.told), /P1 la date « à la signature » n’est pas comprise/);
});

test('a state reported by a person on a day is published, with its proof and its difficulty', async t => {
  const built = await build(t, {
    'actions.csv': `${ACTIONS}P1;P1-a1;Version initiale;Faite;12/03/2026;Nour Haddad, C2RP;https://example.org/pv | PV;Peu de réponses;Calendrier revu\n`,
  });
  const [action] = (await only(built)).actions;
  assert.ok(action);
  assert.deepEqual(
    [action.status, action.statusDate, action.statusBy, action.evidence, action.difficulty, action.adjustment],
    ['done', '2026-03-12', 'Nour Haddad, C2RP', ['https://example.org/pv', 'PV'], 'Peu de réponses', 'Calendrier revu'],
  );
  assert.equal(actionState(action, DAY), 'done');
  assert.equal(isPastDue(action, DAY), false);
  assert.equal(built.report.joins.commitments.states.said, 1);
});

for (const [what, cells, sentence] of [
  [
    'a word that is not a state',
    'fait !;12/03/2026;Nour Haddad',
    /actions\.csv:2 colonne « État » : « fait ! » n’est pas un état/,
  ],
  ['a state without a day', 'Faite;;Nour Haddad', /actions\.csv:2 colonne « Date de l’état » vide/],
  ['a state without an author', 'Faite;12/03/2026;', /actions\.csv:2 colonne « Dit par » vide/],
  [
    'a state of after the feed',
    'Faite;12/03/2027;Nour Haddad',
    /actions\.csv:2 colonne « Date de l’état » : « 2027-03-12 » est après/,
  ],
  [
    'a day that is none',
    'Faite;printemps;Nour Haddad',
    /actions\.csv:2 colonne « Date de l’état » : « printemps » n’est pas un jour/,
  ],
] as const) {
  test(`${what} is not a state: its text is kept, and reported with its file, line and column`, async t => {
    const built = await build(t, { 'actions.csv': `${ACTIONS}P1;P1-a1;;${cells};;;\n` });
    const [action] = (await only(built)).actions;
    assert.ok(action?.status);
    assert.equal(actionState(action, DAY), undefined);
    assert.equal(isPastDue(action, DAY), true);
    assert.deepEqual(built.report.joins.commitments.states, { said: 0, text: 1, none: 2 });
    const source = built.report.sources.find(({ id }) => id === 'pilots');
    assert.match(tallyText(source?.warnings ?? []), sentence);
  });
}

test('an earlier day and author do not apply to a state that has none', async t => {
  const built = await build(t, {
    'a.csv': `${ACTIONS}P1;P1-a1;;Engagée;12/03/2025;Nour Haddad;PV;;\n`,
  });
  const [action] = (await only(built)).actions;
  assert.ok(action && actionState(action, DAY) === 'started');
  const later = await buildWith(
    t,
    [
      { id: 'contract', kind: 'feed', path: 'contract.json' },
      { id: 'pilots', kind: 'commitment-states', path: 'b.csv' },
    ],
    {
      'contract.json': JSON.stringify({ commitments: [await only(built)] }),
      'b.csv': `${ACTIONS}P1;P1-a1;;Faite;;;;;\n`,
    },
  );
  const [after] = (await only(later)).actions;
  assert.deepEqual(
    [after?.status, after?.statusDate, after?.statusBy, after?.evidence],
    ['done', undefined, undefined, undefined],
  );
});

test('a row with another title, an unknown id or a repeated id is ignored', async t => {
  const built = await build(t, {
    'actions.csv': `${ACTIONS}P1;P1-a1;Une autre action;Faite;12/03/2026;Nour Haddad;;;
P1;P1-a9;;Faite;12/03/2026;Nour Haddad;;;
Z9;Z9-a1;;Faite;12/03/2026;Nour Haddad;;;
P1;P1-a3;CONFERENCE;Prévue;12/03/2026;Nour Haddad;;;
P1;P1-a3;Conférence;Faite;12/03/2026;Nour Haddad;;;
P1;;Conférence;Faite;12/03/2026;Nour Haddad;;;
P1;P1-a2;Consultation des usagers;;;;;;
`,
  });
  const { actions } = await only(built);
  assert.deepEqual(
    actions.map(action => actionState(action, DAY)),
    [undefined, undefined, 'planned'],
  );
  const faults = tallyText(built.report.joins.commitments.told);
  assert.match(faults, /actions\.csv:2 « Une autre action » n’est pas le titre de P1-a1/);
  assert.match(faults, /actions\.csv:3 son engagement n’a rien qui porte l’identifiant « P1-a9 »/);
  assert.match(faults, /actions\.csv:4 aucun engagement n’a l’identifiant « Z9 »/);
  assert.match(faults, /actions\.csv:6 identifiant « P1-a3 » donné deux fois/);
  const source = built.report.sources.find(({ id }) => id === 'pilots');
  assert.match(tallyText(source?.dropped ?? []), /actions\.csv:7 Action vide/);
  assert.equal(source?.skipped.find(({ code }) => code === 'line-not-filled')?.count, 1);
});

test('a value has its year, author, words or the reason for its absence; zero is a value', async t => {
  const built = await build(t, {
    'valeurs.csv': `${VALUES}P1;P1-i1;Participants;personnes;1 200;2028;2024;0;;;Nour Haddad;01/02/2025
P1;P1-i1;Participants;;;;2025;;secret statistique;;;
P1;P1-i2;Outil livré;;;;2025;oui;;;;
P1;P1-i1;Participants;;;;;12;;;;
P1;P1-i1;Participants;;;;2026;12;sans objet;;;
P1;P1-i1;Participants;;;;2026;;on ne sait pas;;;
`,
  });
  const { indicators } = await only(built);
  assert.deepEqual(indicators, [
    {
      id: 'P1-i1',
      label: 'Participants',
      kind: 'count',
      unit: 'personnes',
      target: { period: '2028', value: 1200 },
      values: [
        { period: '2024', value: 0, by: 'Nour Haddad', date: '2025-02-01', sourceId: 'pilots' },
        { period: '2025', value: null, missing: 'secret', sourceId: 'pilots' },
      ],
    },
    {
      id: 'P1-i2',
      label: 'Outil livré',
      kind: 'yes-no',
      values: [{ period: '2025', value: null, text: 'oui', sourceId: 'pilots' }],
    },
  ]);
  const source = built.report.sources.find(({ id }) => id === 'pilots');
  assert.ok(source);
  assert.match(
    tallyText(source.warnings),
    /valeurs\.csv:4 colonne « Valeur » : « oui » n’est pas un nombre, gardé comme réponse/,
  );
  const dropped = tallyText(source.dropped);
  assert.match(dropped, /valeurs\.csv:5 colonne « Période » vide/);
  assert.match(dropped, /valeurs\.csv:6 une valeur et une raison/);
  assert.match(
    dropped,
    /valeurs\.csv:7 colonne « Raison sans valeur » : « on ne sait pas » n’est pas une raison connue/,
  );
});

test('the workbook that the command writes is read back with the published content', async t => {
  const first = await build(t, {
    'actions.csv': `${ACTIONS}P1;P1-a1;;Ajustée;12/03/2026;"=HYPERLINK(1)";PV | Bilan;;Plus tard\n`,
    'valeurs.csv': `${VALUES}P1;P1-i1;;personnes;10;2028;2025;7,5;;;;\nP1;P1-i1;;;;;2026;;sans objet;;;\n`,
  });
  const file = join(first.out, '..', 'suivi.xlsx');
  const templateRun = await hostedFeed('template', 'commitments', first.out, '--out', file);
  assert.equal(templateRun.code, 0, templateRun.stderr);
  assert.match(templateRun.stdout.replace(NO_BREAK, ' '), /3 actions, 2 indicateurs à suivre/);
  const again = await buildWith(t, [
    { id: 'contract', kind: 'feed', path: join(first.out, '..', 'contract.json') },
    { id: 'pilots', kind: 'commitment-states', path: file },
  ]);
  assert.deepEqual(await only(again), await only(first));
  const refused = await hostedFeed('template', 'commitments', first.out, '--out', file);
  assert.equal(refused.code, 1);
  assert.match(refused.stderr, /ce fichier existe/);
});

test('the command refuses another template, and a feed without a commitment', async t => {
  const built = await build(t, {});
  const other = await hostedFeed('template', 'trainings', built.out);
  assert.equal(other.code, 2);
  assert.match(other.stderr.replace(NO_BREAK, ' '), /modèle inconnu : trainings/);
  const empty = await buildWith(t, [{ id: 'x', kind: 'feed', path: 'x.json' }], { 'x.json': '{ "terms": [] }' });
  const refused = await hostedFeed('template', 'commitments', empty.out, '--out', join(empty.out, '..', 's.xlsx'));
  assert.equal(refused.code, 1);
  assert.match(refused.stderr, /aucun engagement/);
});
