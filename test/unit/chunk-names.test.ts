// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Chunks have short names; two builds that differ share no file.
import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, test } from 'node:test';
import { rollup } from 'rollup';
import { chunkNames } from '../../scripts/build/chunk-names.mjs';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chunk-names-'));
});
after(() => rm(folder, { recursive: true, force: true }));

/** Files of a build whose shared module says this word. */
async function build(word: string): Promise<string[]> {
  const modules: Readonly<Record<string, string>> = {
    entry: `export const answer = async () => (await import('first')).text + (await import('second')).text;`,
    first: `import { word } from 'shared'; export const text = word + 1;`,
    second: `import { word } from 'shared'; export const text = word + 2;`,
    shared: `export const word = '${word}';`,
  };
  const bundle = await rollup({
    input: 'entry',
    plugins: [{ name: 'modules', resolveId: id => id, load: id => modules[id] ?? null }, chunkNames()],
  });
  const dir = join(folder, word);
  const { output } = await bundle.write({ dir, entryFileNames: '[name].js', manualChunks: id => id });
  await bundle.close();
  return output.map(({ fileName }) => fileName);
}

test('the entry finds its chunks under short names, in one folder', async () => {
  const files = await build('a');
  const chunks = files.filter(file => file !== 'entry.js');
  assert.equal(chunks.length, 3);
  const [, hash = ''] = chunks[0]?.split('/') ?? [];
  for (const chunk of chunks) assert.match(chunk, new RegExp(`^chunks/${hash}/[0-9a-z]\\.js$`));
  assert.deepEqual((await readdir(join(folder, 'a/chunks', hash))).length, 3);
  const entry: unknown = await import(pathToFileURL(join(folder, 'a/entry.js')).href);
  assert.ok(entry && typeof entry === 'object' && 'answer' in entry && typeof entry.answer === 'function');
  assert.equal(await entry.answer(), 'a1a2');
});

test('the same code has the same names, and other code another folder', async () => {
  const first = await build('b');
  assert.deepEqual(await build('b'), first);
  const other = await build('c');
  for (const file of other.filter(file => file !== 'entry.js')) assert.ok(!first.includes(file), file);
});
