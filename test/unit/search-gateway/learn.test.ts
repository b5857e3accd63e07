// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { learn } from '../../../packages/search-gateway/src/learning/learn.js';
import { root } from '../../support/paths.js';

const FEED = `${root}packages/feed-tools/default-feed`;

describe('orientation-search learn', () => {
  let folder: string;
  before(async () => (folder = await mkdtemp(join(tmpdir(), 'learn-'))));
  after(() => rm(folder, { recursive: true, force: true }));

  async function run(text: string, into?: string): Promise<{ isWritten: boolean; printed: string }> {
    const file = join(folder, 'textes.txt');
    await writeFile(file, text);
    let printed = '';
    const isWritten = await learn({ feed: FEED, file, into, print: piece => (printed += piece) });
    return { isWritten, printed };
  }

  test('proposes a line for each text that finds nothing, refused until a person accepts it', async () => {
    const lines = ['2026-12-01', '2026-12-02'].map(day => JSON.stringify({ day, text: 'plumassier' }));
    const { printed } = await run([...lines, 'Zzyzx', 'soudeur'].join('\n'));
    assert.match(printed, /^# plumassier: .*# 2\u00a0jours$/m);
    assert.match(printed, /^# zzyzx: .*# 1\u00a0jour$/m);
    assert.doesNotMatch(printed, /soudeur/);
    assert.deepEqual(
      printed.split('\n').filter(line => line && !line.startsWith('#')),
      [],
    );
    const table = join(folder, 'nothing.ts');
    await cp(`${root}packages/search/src/lexicon/objects.ts`, table);
    const { isWritten } = await run(printed, table);
    assert.ok(isWritten);
    assert.equal(
      await readFile(table, 'utf8'),
      await readFile(`${root}packages/search/src/lexicon/objects.ts`, 'utf8'),
    );
  });

  test('leaves out truncated lines, values that are not text and terminal escape codes', async () => {
    const lines = [
      '{"text":"plum',
      '{"text":5}',
      '{"text":"\\u009b31mrouge"}',
      'a: b',
      '# c',
      '\u001b]0;d\u0007',
      'zzyzx',
    ];
    const { printed } = await run(lines.join('\n'));
    assert.deepEqual(printed.match(/^# \S+: .*jour$/gm), ['# zzyzx:     # 1\u00a0jour']);
    assert.doesNotMatch(printed, /[\u001b\u0007\u009b]/);
  });

  test('adds accepted lines to a table once', async () => {
    const table = join(folder, 'objects.ts');
    await cp(`${root}packages/search/src/lexicon/objects.ts`, table);
    for (let time = 0; time < 2; time++)
      await run('Plumassière: couture, soudeur    # 2 jours\n# autre: soudeur\n', table);
    const [, added] = (await readFile(table, 'utf8')).split('secrétaire\n');
    assert.equal(added, 'plumassiere: couture, soudeur\n`;\n');
  });

  test('writes nothing when a line breaks the table or leads to no training, and names the line', async () => {
    const table = join(folder, 'refused.ts');
    await writeFile(table, 'export const T = `\n`;\n');
    for (const [line, reason] of [
      ['plumassier: zzyzx', /ligne 1\u202f: aucune formation .*zzyzx/],
      ['plumassier: ${process}', /ligne 1\u202f: .*n’est pas un mot/],
      ['plumassier` : soudeur', /ligne 1\u202f: .*n’est pas un mot/],
      ['plumassier', /ligne 1\u202f: .*n’est pas un mot/],
    ] as const) {
      const { isWritten, printed } = await run(line, table);
      assert.ok(!isWritten);
      assert.match(printed, reason);
    }
    assert.equal(await readFile(table, 'utf8'), 'export const T = `\n`;\n');
  });
});
