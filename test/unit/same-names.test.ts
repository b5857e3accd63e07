// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The names that chunks share change nothing of what the code does.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, test } from 'node:test';
import { rollup } from 'rollup';
import type { OutputChunk } from 'rollup';
import { minify } from '../../scripts/build/minify.mjs';
import { sameNames } from '../../scripts/build/same-names.mjs';
import { shortNames } from '../../scripts/build/short-names.mjs';

const modules: Readonly<Record<string, string>> = {
  entry: `export const answer = () => Promise.all([import('first'), import('second')]).then(([a, b]) => [a.one(2), b.two(3), b.half(8)]);`,
  first: `import { add, twice, limit } from 'shared';
    import { text } from 'words';
    import { half } from 'second';
    export function one(A) {
      const { B = twice(A), C } = { C: limit };
      outer: for (const D of [1, 2]) { if (add(D, A) > limit) break outer; }
      const z = { A, B, add, twice: (add) => add + A };
      return text(JSON.stringify([z.A, z.B, C, z.add(1, 2), z.twice(5), half(4)]));
    }`,
  second: `import { add, Counter } from 'shared';
    import { text, word } from 'words';
    export const half = A => A / 2;
    export const two = A => { const B = new Counter(A); return text(add(B.next(), B.next()) + word); };`,
  shared: `export const limit = 10;
    export const add = (A, B) => A + B;
    export const twice = A => add(A, A);
    export class Counter { #A; static B = 1; constructor(A) { this.#A = A; } next() { return (this.#A = add(this.#A, Counter.B)); } }`,
  words: `export let word = '!'; export const text = A => \`\${A}\${word}\`;`,
};

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'same-names-'));
});
after(() => rm(folder, { recursive: true, force: true }));

async function built(): Promise<OutputChunk[]> {
  const bundle = await rollup({
    input: 'entry',
    plugins: [
      {
        name: 'modules',
        resolveId: id => id,
        load: id => modules[id] ?? null,
      },
      shortNames(),
      sameNames(),
      minify(),
    ],
  });
  const { output } = await bundle.write({
    dir: folder,
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
    manualChunks: id => id,
    minifyInternalExports: true,
  });
  await bundle.close();
  return output.filter(file => file.type === 'chunk');
}

test('chunks say what they say without them, and call what they share by one name', async () => {
  const chunks = await built();
  assert.equal(chunks.length, 5);
  const entry: unknown = await import(pathToFileURL(join(folder, 'entry.mjs')).href);
  assert.ok(entry && typeof entry === 'object' && 'answer' in entry && typeof entry.answer === 'function');
  assert.deepEqual(await entry.answer(), ['[2,4,10,3,7,2]!', '9!!', 4]);
  const lists = chunks.flatMap(({ code }) => code.match(/import\{[^}]*\}/g) ?? []);
  assert.ok(lists.length >= 4, 'chunks import from one another');
  for (const list of lists) assert.doesNotMatch(list.replace(/\bhalf as \w+/, ''), / as /);
});

test('the same modules always have the same names', async () => {
  const texts = async (): Promise<string[]> => (await built()).map(({ code }) => code);
  assert.deepEqual(await texts(), await texts());
});
