// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A private custom property has one short name in all the chunks; those of the page keep theirs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rollup } from 'rollup';
import type { OutputChunk } from 'rollup';
import { shortProperties } from '../../scripts/build/short-properties.mjs';

const modules: Readonly<Record<string, string>> = {
  entry: `import { line } from 'shared'; export const styles = line + 'a{color:var(--_ink-soft);border:var(--_line);gap:var(--_s4)}';
    export const level = name => \`var(--_t\${name})\`;`,
  shared: `export const line = ':host{--_ink:var(--ow-ink,#000);--_ink-soft:#333;--_line:var(--_ink);--_s4:1em}';`,
};

async function built(): Promise<OutputChunk[]> {
  const bundle = await rollup({
    input: 'entry',
    plugins: [{ name: 'modules', resolveId: id => id, load: id => modules[id] ?? null }, shortProperties()],
  });
  const { output } = await bundle.generate({ manualChunks: id => id });
  return output.filter(file => file.type === 'chunk');
}

test('a property that is declared in a chunk and read in another has the same name in both', async () => {
  const [entry, shared] = await built();
  assert.ok(entry && shared);
  const declared = /:host\{(--_\w+):var\(--ow-ink,#000\);(--_\w+):#333;(--_\w+):var\((--_\w+)\);--_s4:1em\}/.exec(
    shared.code,
  );
  assert.ok(declared, shared.code);
  const [, ink = '', soft = '', line = '', read] = declared;
  assert.equal(new Set([ink, soft, line]).size, 3);
  assert.equal(read, ink);
  assert.ok(entry.code.includes(`a{color:var(${soft});border:var(${line});gap:var(--_s4)}`), entry.code);
  assert.ok(entry.code.includes('var(--_t${name})'), 'a name that is put together stays');
});

test('the same modules always have the same names', async () => {
  const texts = async (): Promise<string[]> => (await built()).map(({ code }) => code);
  assert.deepEqual(await texts(), await texts());
});
