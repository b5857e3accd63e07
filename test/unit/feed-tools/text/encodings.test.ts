// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MixedLines } from '../../../../packages/feed-tools/src/text/mixed-lines.js';
import { buildWith } from '../support/built.js';

const TEXT = 'Fap3,Annee,Part,libelle\r\nV0Z60,2017-2019,"90,8","Métiers d’œuvre, mélange, …"\r\n';

const latin1 = (text: string, marks: Record<string, number>): Uint8Array =>
  Uint8Array.from([...text].map(character => marks[character] ?? character.charCodeAt(0)));

const ENCODINGS: [string, Uint8Array][] = [
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${TEXT}`)],
  ['UTF-16 little endian with a mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
  ['UTF-16 little endian without a mark', Buffer.from(TEXT, 'utf16le')],
  ['UTF-16 big endian', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
  ['windows-1252, where byte 0x85 is an ellipsis and no line end', latin1(TEXT, { '’': 0x92, œ: 0x9c, '…': 0x85 })],
  ['ISO-8859-15', latin1(TEXT.replace('’', "'").replace('…', '.'), { œ: 0xbd })],
];

for (const [name, bytes] of ENCODINGS) {
  test(`a CSV file in ${name} is read without a setting`, async t => {
    const files = { 'w.csv': bytes, 'jobs.json': JSON.stringify({ jobs: [JOB] }), 'b.csv': BMO };
    const sources = [
      { id: 'w', kind: 'fap-women-share', path: 'w.csv' },
      { id: 'b', kind: 'bmo', path: 'b.csv' },
      { id: 'j', kind: 'feed', path: 'jobs.json' },
    ];
    const [job] = await (await buildWith(t, sources, files)).records('jobs');
    assert.deepEqual(job?.womenShare, { value: 90.8, period: '2017-2019', sourceId: 'w' });
    if (!name.startsWith('ISO')) assert.deepEqual(job?.fap, ['V0Z60', 'V0X60'], 'the label was read as it is written');
  });
}

for (const [name, mark] of [
  ['without a mark', ''],
  ['with a byte order mark', '\uFEFF'],
] as const) {
  test(`a line in windows-1252 in a file in UTF-8 ${name} is decoded, and reported`, async t => {
    const [heading = '', row = ''] = BMO.split('\n');
    const content = Buffer.concat([
      Buffer.from(`${mark}${heading}\n${row.replace('LILLE', 'CŒUR D’ÉTÉ')}\n`),
      latin1(`${row.replace('59;3216;LILLE', '62;3217;LENS ÉTÉ ÇÀ ÊÉÈÀÇÔÛ Œ')}\n`, { Œ: 0x8c, '…': 0x85, œ: 0x9c }),
    ]);
    const built = await buildWith(t, [{ id: 'b', kind: 'bmo', path: 'b.csv' }], { 'b.csv': content });
    const names = (await built.records('territories')).filter(({ kind }) => kind === 'bassin').map(({ name: n }) => n);
    assert.deepEqual(names.sort(), ['Cœur D’été', 'Lens Été Çà Êéèàçôû Œ']);
    assert.deepEqual(
      built.report.sources[0]?.warnings
        .filter(({ code }) => code === 'line-in-windows-1252')
        .map(tally => tally.examples),
      [['b.csv:3: the line is in windows-1252 and the file in UTF-8: each is read as it is']],
    );
  });
}

test('lines in two encodings are distinguished wherever a chunk ends', () => {
  const bytes = Buffer.concat([Buffer.from('été\n'), latin1('où ça\n', {}), Buffer.from('cœur'), latin1('\né', {})]);
  for (let size = 1; size <= bytes.length; size++) {
    const messages: number[] = [];
    const lines = new MixedLines(line => messages.push(line));
    let text = '';
    for (let at = 0; at < bytes.length; at += size) text += lines.write(bytes.subarray(at, at + size));
    assert.equal(text + lines.end(), 'été\noù ça\ncœur\né');
    assert.deepEqual(messages, [2, 4]);
  }
});

const JOB = {
  id: 'j',
  title: { feminine: 'a', masculine: 'b' },
  fap: ['V0Z60'],
  sectors: [],
  skills: [],
  conditions: [],
  related: [],
  links: [],
};

const BMO =
  'annee;Code métier BMO;Nom métier BMO;REG;Dept;BE24;NOMBE24;met;xmet;smet\n' +
  "2024;V0X60;Métiers d'œuvre, mélange, …;32;59;3216;LILLE;1;1;1\n";
