// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Saved items of a visitor, handed over in a link or a file: all of them come back, and nothing else is read.
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { folderFile, readFolderFile } from '../../../packages/elements/src/saved-items/handover/folder-file.js';
import {
  folderLink,
  readFolderLink,
  withoutFolder,
} from '../../../packages/elements/src/saved-items/handover/folder-link.js';
import { changesSince } from '../../../packages/elements/src/saved-items/changes.js';
import type { SavedEntry } from '../../../packages/elements/src/saved-items/entries/saved-entries.js';
import type { SavedItem } from '../../../packages/elements/src/saved/saved-store.js';

const day = '2026-11-27';
const item = (kind: SavedItem['kind'], id: string, more: Partial<SavedItem> = {}): SavedItem => ({
  kind,
  id,
  title: `Titre ${id}`,
  date: day,
  ...more,
});
const page = 'https://example.org/dossier?x=1';

test('a link carries each record in order, and notes only if the person agrees', () => {
  const savedRecords = [
    item('training', 'cfd-1', { note: 'Mon secret' }),
    item('job', 'a:b,c&d=é#'),
    item('search', 'https://example.org/?q=1', { title: 'cuisine, Lille' }),
    item('question', 'Et moi ?', { title: 'Et moi ?' }),
  ];
  const link = folderLink(savedRecords, page, false);
  assert.ok(link.startsWith(`${page}#dossier=`), link);
  assert.ok(!/secret|moi/.test(link), link);
  assert.deepEqual(
    readFolderLink(new URL(link).hash, day).map(({ kind, id, title, note }) => [kind, id, title, note]),
    [
      ['training', 'cfd-1', '', undefined],
      ['job', 'a:b,c&d=é#', '', undefined],
      ['search', 'https://example.org/?q=1', 'cuisine, Lille', undefined],
    ],
  );
});

test('with the notes, a link brings back the notes and the questions', () => {
  const savedRecords = [
    item('job', 'x'),
    item('training', 'cfd-1', { note: 'Un, deux : trois' }),
    item('question', 'Où ?'),
  ];
  const back = readFolderLink(new URL(folderLink(savedRecords, page, true)).hash, day);
  assert.deepEqual(
    back.map(({ kind, note }) => [kind, note]),
    [
      ['job', undefined],
      ['training', 'Un, deux : trois'],
      ['question', undefined],
    ],
  );
  assert.equal(back[2]?.title, 'Titre Où ?');
});

test('any texts survive a link and a file unchanged', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
  const kinds = fc.constantFrom('training' as const, 'job' as const, 'search' as const);
  const items = fc.array(fc.record({ kind: kinds, id: text, title: text, note: text }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(items, records => {
      const savedRecords = records.map(record => ({ ...record, date: day }));
      const fromLink = readFolderLink(new URL(folderLink(savedRecords, page, true)).hash, day);
      assert.deepEqual(
        fromLink.map(({ kind, id, note }) => [kind, id, note]),
        savedRecords.map(({ kind, id, note }) => [kind, id, note]),
      );
      const entries = savedRecords.map((entry): SavedEntry => ({ item: entry }));
      assert.deepEqual(readFolderFile(folderFile(entries, day, true)), savedRecords);
    }),
  );
});

test('a lone surrogate, which an address cannot hold, is the only character lost', () => {
  const link = folderLink([item('job', 'a\uD800b', { note: '\uDFFF' })], page, true);
  assert.deepEqual(
    readFolderLink(new URL(link).hash, day).map(({ id, note }) => [id, note]),
    [['a\uFFFDb', '\uFFFD']],
  );
});

test('a foreign fragment gives nothing, and foreign parameters stay in the address', () => {
  for (const hash of ['#dossier=', '#dossier=z:1,:,t', '#contact', `#dossier=t:%E0%A4%A,${'t:1,'.repeat(2e4)}`])
    assert.deepEqual(readFolderLink(hash, day), [], hash.slice(0, 40));
  assert.equal(withoutFolder(`${page}#dossier=t:1&dossier-notes=0:x`), page);
  assert.equal(withoutFolder(`${page}#formation-query=soudeur&dossier=t:1`), `${page}#formation-query=soudeur`);
});

test('a crafted link or file gives each record once, without hidden or reversing characters', () => {
  const twins = Array.from({ length: 10_000 }, () => 'j:soudeur').join();
  assert.equal(readFolderLink(`#dossier=${twins.slice(0, 50_000)}`, day).length, 1);
  const questions = Array.from({ length: 100 }, () => 'q:Qui%20%3F').join();
  assert.equal(readFolderLink(`#dossier=&dossier-notes=${questions}`, day).length, 1);
  const items = Array.from({ length: 5000 }, () => item('job', 'soudeur'));
  assert.equal(readFolderFile(JSON.stringify({ items })).length, 1);
  const hidden = encodeURIComponent('a\u0000b\u202Ec\u2067d\u001b[2J');
  const [record] = readFolderLink(`#dossier=s:x:${hidden}&dossier-notes=0:${hidden}`, day);
  assert.deepEqual([record?.title, record?.note], ['abcd[2J', 'abcd[2J']);
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
    assert.deepEqual(readFolderLink(`#dossier=${name}:1,j:${name}&dossier-notes=${name}:x`, day), [
      { kind: 'job', id: name, title: '', date: day },
    ]);
});

test('a file describes its content in words, and executes nothing from its texts', () => {
  const entries = [
    { item: item('training', 'x', { title: '</script><script>alert(1)</script>', note: '<b>à moi</b>' }) },
  ];
  const file = folderFile(entries, day, true);
  assert.equal(file.split('<script').length, 2, 'one block of data, and no other');
  assert.ok(!file.includes('<b>'));
  assert.ok(!folderFile(entries, day, false).includes('à moi'), 'no note without being told');
});

test('a file of another kind is refused with a message; an inner fault costs one record', () => {
  for (const text of ['', '{', '[]', '<!doctype html>', '{"items":1}', 'x'.repeat(1_000_001)])
    assert.throws(() => readFolderFile(text), RangeError, text.slice(0, 20));
  const entry = item('job', 'soudeur');
  assert.deepEqual(readFolderFile(JSON.stringify({ items: [entry, null, { kind: 'person', id: 'x' }] })), [entry]);
});

test('changes are listed: a moved, past or removed start, and a removed record', () => {
  const entry = (session: string, start: string, now?: { id: string; start: string }): SavedEntry =>
    ({
      item: item('training', 'x', { known: { session, start } }),
      training: { places: now ? [{ sessions: [{ session: now }] }] : [], next: now && { session: now } },
    }) as unknown as SavedEntry;
  const next = { id: 's', start: '2027-09-08' };
  const sheetTexts = (candidate: SavedEntry): (string | undefined)[] =>
    changesSince([candidate], day).flatMap(({ what, before, now }) => [what, before, now]);
  assert.deepEqual(sheetTexts(entry('s', '2027-09-08', next)), []);
  assert.deepEqual(sheetTexts(entry('s', '2027-09-01', next)), ['moved', '2027-09-01', '2027-09-08']);
  assert.deepEqual(sheetTexts(entry('z', '2026-09-01', next)), ['past', '2026-09-01', '2027-09-08']);
  assert.deepEqual(sheetTexts(entry('z', '2027-02-01')), ['withdrawn', '2027-02-01', undefined]);
  assert.deepEqual(sheetTexts({ item: item('job', 'parti') }), ['gone', undefined, undefined]);
  assert.deepEqual(sheetTexts({ item: item('question', 'q') }), []);
});
