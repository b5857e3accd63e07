// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { progressText } from '../../../../packages/feed-tools/src/commands/progress-bar.js';
import { acceptedVariants } from '../../../../packages/feed-tools/src/serve/negotiate.js';
import { syntaxErrorOffset } from '../../../../packages/feed-tools/src/json/syntax-error-offset.js';
import { lineOfPointer } from '../../../../packages/feed-tools/src/json/line-of-pointer.js';
import { diplomaTitle } from '../../../../packages/feed-tools/src/text/diploma-title.js';
import { jobTitleOf } from '../../../../packages/feed-tools/src/text/job-title.js';
import { joinSentences } from '../../../../packages/feed-tools/src/readers/rome/sentences.js';

test('a title of diploma has the accents of its capitals, and no other is invented', () => {
  assert.equal(diplomaTitle('BTS', 'Electrotechnique'), 'BTS Électrotechnique');
  assert.equal(diplomaTitle('CAP', "Equipier d'Escalade"), 'CAP Équipier d’Escalade');
  assert.equal(diplomaTitle('BTS', 'Esthétique'), 'BTS Esthétique');
});

const TITLES: [label: string, feminine: string, masculine: string][] = [
  ['Fleuriste', 'Fleuriste', 'Fleuriste'],
  ['Aide-soignant / Aide-soignante', 'Aide-soignante', 'Aide-soignant'],
  ["Agent / Agente d'entretien", "Agente d'entretien", "Agent d'entretien"],
  ['Chef de projet / Cheffe de projet (PMO)', 'Cheffe de projet (PMO)', 'Chef de projet (PMO)'],
  ['Auditeur social / Auditrice sociale', 'Auditrice sociale', 'Auditeur social'],
  [
    'Médecin Anesthésiste Réanimateur / Réanimatrice (MAR)',
    'Médecin Anesthésiste Réanimatrice (MAR)',
    'Médecin Anesthésiste Réanimateur (MAR)',
  ],
  [
    'Arbitre professionnel / Professionnelle de sport',
    'Arbitre professionnelle de sport',
    'Arbitre professionnel de sport',
  ],
  ['Homme sage-femme / Sage-femme', 'Sage-femme', 'Homme sage-femme'],
  ['Steward / Hôtesse de train', 'Hôtesse de train', 'Steward de train'],
];

for (const [label, feminine, masculine] of TITLES) {
  test(`« ${label} » names both`, () => assert.deepEqual(jobTitleOf(label), { feminine, masculine }));
}

test('sentences of ROME are joined', () => {
  assert.equal(joinSentences(["L''agent  trie", 'Il pèse :', 'Vraiment ?', ' ']), "L'agent trie. Il pèse : Vraiment ?");
});

const FAULTS: [json: string, at: string][] = [
  ['{"a": 1,}', '}'],
  ['{"a" 1}', '1'],
  ['[1 2]', '2'],
  ['{"a": tru}', 'tru'],
  ['[1]]', ']'],
  ['["\u0001"]', '"'],
  ['{"a": [1}', '}'],
  ['{,', ','],
];

for (const [json, at] of FAULTS) {
  test(`the fault of ${JSON.stringify(json)} is located`, () =>
    assert.ok(json.slice(syntaxErrorOffset(json)).startsWith(at)));
}

test('a truncated JSON text has its fault at its end, at any depth', () => {
  for (const json of ['', '{"a": [1, 2', '['.repeat(100_000)]) assert.equal(syntaxErrorOffset(json), json.length);
});

test('a JSON Pointer is located on its line', () => {
  const json = '{\n "a": "x,{",\n "b": [\n  { "c": 1 },\n  { "c": 2,\n    "d": "}" }\n ]\n}';
  const lines = ['', '/a', '/b', '/b/1', '/b/1/d', '/b/1/absent', '/absent'].map(pointer =>
    lineOfPointer(json, pointer),
  );
  assert.deepEqual(lines, [1, 2, 3, 5, 6, 5, 1]);
});

const ACCEPTED: [header: string | undefined, encodings: (string | undefined)[]][] = [
  [undefined, [undefined]],
  ['gzip, deflate, br', ['br', 'gzip', undefined]],
  ['br;q=0, gzip', ['gzip', undefined]],
  ['br;q=0.1, gzip;q=0.9', ['gzip', 'br', undefined]],
  ['*', ['br', 'gzip', undefined]],
  ['identity', [undefined]],
];

for (const [header, encodings] of ACCEPTED) {
  test(`Accept-Encoding: ${header ?? '(none)'}`, () => {
    assert.deepEqual(
      acceptedVariants(header).map(({ encoding }) => encoding),
      encodings,
    );
  });
}

test('the progress bar shows the progress and the remaining time', () => {
  const text = progressText({ stage: 'read', sourceId: 'offre', bytes: 25, totalBytes: 100 }, 10_000);
  assert.match(text, /^█{6}░{18} 25\u00a0%  offre  encore 30\u00a0s$/);
  assert.match(progressText({ stage: 'write', bytes: 100, totalBytes: 100 }, 10_000), /100\u00a0%  écriture/);
});
