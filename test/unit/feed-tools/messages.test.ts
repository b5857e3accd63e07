// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Messages of the tool: one catalogue of codes, each with a French and an English text.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { message, textOf, type Message } from '@orientation-widgets/feed-tools';
import type { MessageCode } from '../../../packages/feed-tools/src/messages/message.js';
import { SUBJECTS as SHARED } from '../../../packages/feed-tools/src/messages/catalogue/index.js';
import { readerSubjects } from '../../../packages/feed-tools/src/messages/catalogue/reader-messages.js';
import type { MessageTexts } from '../../../packages/feed-tools/src/messages/catalogue/texts.js';
import { atPath } from '../../../packages/feed-tools/src/messages/message.js';
import { generalise } from '../../../packages/feed-tools/src/messages/generalise.js';
import { Tallies } from '../../../packages/feed-tools/src/messages/tallies.js';
import { root } from '../../support/paths.js';

const SOURCES = join(root, 'packages/feed-tools/src');
const DOCUMENT = join(root, 'docs/feed-messages.md');

const SUBJECTS: Readonly<Record<string, Readonly<Record<string, MessageTexts>>>> = {
  ...SHARED,
  ...Object.fromEntries(
    [...readerSubjects()].map(([folder, messages]) => [`Reader \`${folder}\``, messages] as const).sort(),
  ),
};
const CATALOGUE = Object.assign({}, ...Object.values(SUBJECTS)) as Readonly<Record<MessageCode, MessageTexts>>;
const CODES = Object.keys(CATALOGUE) as MessageCode[];

test('a code is in kebab case, and of one subject', () => {
  assert.deepEqual(
    CODES.filter(code => !/^[a-z\d]+(-[a-z\d]+)*$/.test(code)),
    [],
  );
  const codes = Object.values(SUBJECTS).flatMap(subject => Object.keys(subject));
  assert.deepEqual(
    codes.filter((code, index) => codes.indexOf(code) !== index),
    [],
  );
});

test('every code is used', () => {
  const code = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts') && !/messages[\\/]catalogue|readers[\\/].*[\\/]messages\.ts$/.test(name))
    .map(name => readFileSync(join(SOURCES, name), 'utf8'))
    .join('\n');
  // The messages about coordinates are named after the codes of their faults.
  const isUsed = (name: string): boolean => code.includes(`'${name}'`) || name.startsWith('coordinates-');
  assert.deepEqual(
    CODES.filter(name => !isUsed(name)),
    [],
  );
});

/** Returns the reference of the codes, as documented. */
function reference(): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/[<{][^>}]*[>}]/g, '`$&`');
  const subjects = Object.entries(SUBJECTS).map(([subject, messages]) => {
    const rows = Object.entries(messages).map(([code, { en, fr }]) => `| \`${code}\` | ${cell(en)} | ${cell(fr)} |`);
    return [`## ${subject}`, '', '| code | English | French |', '|---|---|---|', ...rows, ''].join('\n');
  });
  const [head = ''] = readFileSync(DOCUMENT, 'utf8').split('\n## ', 1);
  return [head.trimEnd(), '', ...subjects].join('\n');
}

test('the codes are those of docs/feed-messages.md: programs may rely on them', () => {
  if (process.env['UPDATE'] === '1') writeFileSync(DOCUMENT, reference());
  assert.equal(readFileSync(DOCUMENT, 'utf8'), reference());
});

test('texts have no capital nor final stop, nor the straight apostrophe in French', () => {
  const faults = Object.entries(CATALOGUE).flatMap(([code, { en, fr }]) =>
    [en, fr].some(text => /^\p{Lu}\p{Ll}|\.$|\s\s/u.test(text)) || fr.includes("'") || /[^\s][?!»]| $/.test(fr)
      ? [`${code}: ${en} / ${fr}`]
      : [],
  );
  assert.deepEqual(faults, []);
});

const SAID: [said: Message, english: string, french: string][] = [
  [message('row-outside-territory'), 'row outside the territory', 'hors du territoire'],
  [
    message('not-a-fap-code', { value: 'A "1"' }),
    '"A "1"" is not a FAP code',
    '«\u202fA "1"\u202f» n’est pas un code FAP',
  ],
  [
    atPath('/resources/2', atPath('name', message('missing'))),
    '/resources/2: name: is missing',
    '/resources/2\u202f: name\u202f: absent',
  ],
  [
    atPath('/sources/0/path', message('neither-file-nor-folder', { file: 'p : q' })),
    '/sources/0/path: neither a file nor a folder: p : q',
    '/sources/0/path\u202f: ni fichier ni dossier\u202f: p : q',
  ],
  [message('cells-missing-or-too-many', { found: 1, expected: 2 }), '1 cell instead of 2', '1 cellule au lieu de 2'],
  [
    message('record-count-differs', { expected: 0, found: 1200 }),
    'the manifest says 0 records, the file has 1200',
    'le manifeste annonce 0 fiche, le fichier en a 1\u202f200',
  ],
  [
    message('field-unexpected', {
      field: '/level',
      expected: message('expected-or-null', { expected: message('expected-whole-number-in', { range: '1..8' }) }),
    }),
    '/level should be a whole number in 1..8, or null',
    'valeur inattendue\u202f: niveau devrait être un nombre entier, 1..8, ou null',
  ],
  [
    message('no-wanted-sheet', {
      sheets: ['S', 'T'].map(sheet =>
        message('in-sheet', {
          sheet,
          fault: message('column-missing', { columns: ['titre', 'url'].slice(sheet === 'S' ? 1 : 0) }),
        }),
      ),
    }),
    'no sheet has the wanted table: [S] column missing: "url"; [T] column missing: "titre", "url"',
    'aucune feuille n’a le tableau attendu\u202f: [S] colonne absente\u202f: «\u202furl\u202f»\u202f; [T] colonnes absentes\u202f: «\u202ftitre\u202f», «\u202furl\u202f»',
  ],
  [
    message('over-the-limit', {
      measure: message('rows-dropped', {
        amount: message('amount-of-total', { count: 12, total: 80, percent: 1.5 }),
        of: 80,
      }),
      limit: 'dropped>1%',
    }),
    '12 of 80 (1.5 %) rows dropped, over the limit "dropped>1%": nothing is published',
    'lignes écartées\u202f: 12 sur 80 (1,5\u202f%), au-delà de la limite «\u202fdropped>1%\u202f»\u202f: rien n’est publié',
  ],
];

test('a message has its values in English and in French, with the typography of each', () => {
  for (const [text, english, french] of SAID)
    assert.deepEqual([textOf(text, 'en'), textOf(text, 'fr')], [english, french]);
});

test('a message is data: it is the same after a JSON round trip', () => {
  for (const [text, english, french] of SAID) {
    const parsed = JSON.parse(JSON.stringify(text)) as Message;
    assert.deepEqual([textOf(parsed, 'en'), textOf(parsed, 'fr')], [english, french]);
  }
});

test('what a group of messages has in common leaves out what the file says', () => {
  const general = (item: Message): string[] => [textOf(generalise(item), 'en'), textOf(generalise(item), 'fr')];
  assert.deepEqual(general(message('not-a-date', { value: 'demain' })), [
    '"…" is not a date',
    'la valeur n’est pas une date',
  ]);
  assert.deepEqual(general(atPath('/jobs/12/title', message('missing'))), [
    '/jobs/…/title: is missing',
    '/jobs/…/title\u202f: absent',
  ]);
  assert.deepEqual(general(message('code-repeated', { value: '7' })), [
    'the code "…" comes twice',
    'code «\u202f…\u202f» donné deux fois',
  ]);
});

test('reasons are counted by code and by their main values, with their first places', () => {
  const tallies = new Tallies();
  const drop = (line: number, reason: Message): void =>
    tallies.add(reason, { place: `f.csv:${line}`, message: reason });
  for (const [line, value] of ['x', 'y', 'z', '"not a date"'].entries()) drop(line, message('not-a-date', { value }));
  drop(5, atPath('starts', message('not-a-date', { value: 'x' })));
  for (const [line, start] of ['2027-01-01', '2027-02-01'].entries())
    drop(line, message('end-before-start', { start, end: '2026' }));
  drop(8, message('not-one-of', { value: 'x', words: ['a', 'b'] }));
  drop(9, message('not-one-of', { value: 'y', words: ['c'] }));
  tallies.add(message('session-over'), undefined, 40);
  assert.deepEqual(
    tallies.list().map(({ code, reason, count, examples }) => [code, reason, count, examples.length]),
    [
      ['session-over', 'session over', 40, 0],
      ['not-a-date', '"…" is not a date', 4, 3],
      ['end-before-start', 'the end … is before the start …: the end is left out', 2, 2],
      ['not-a-date', 'starts: "…" is not a date', 1, 1],
      ['not-one-of', '"…" is not one of a, b', 1, 1],
      ['not-one-of', '"…" is not one of c', 1, 1],
    ],
  );
  assert.equal(tallies.list()[1]?.examples[1], 'f.csv:1: "y" is not a date');
});
