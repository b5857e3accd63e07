// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The build shortens style sheets without changing their meaning.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { minifyTemplates } from '../../scripts/build/minify-templates.mjs';

/** Returns the style sheet that a module of elements has once built. */
async function built(module: string): Promise<string> {
  const id = '/packages/elements/dist/some.styles.js';
  const bundle = await rollup({
    input: id,
    plugins: [{ name: 'module', resolveId: name => name, load: () => module }, minifyTemplates()],
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'built' });
  const run = new Function(`const css = (texts, ...values) => String.raw({ raw: texts }, ...values);
    ${output[0].code}
    return built;`) as () => { styles: string };
  return run().styles;
}

test('a character that a style sheet writes by its number stays that character', async () => {
  const styles = await built(String.raw`export const styles = css${'`'}q { quotes: '«\u202f' '\u202f»'; }${'`'};`);
  // Decodes escapes as a browser does: a code point, or the character itself.
  const parsed = styles.replace(/\\([0-9a-f]{1,6}) ?/gi, (_, digits: string) =>
    String.fromCodePoint(parseInt(digits, 16)),
  );
  assert.match(parsed.replaceAll('"', "'"), /quotes: ?'«\u202f' ?'\u202f»'/);
});

test('a rule of a style sheet loses its spaces, and nothing else', async () => {
  assert.equal(
    await built('export const styles = css`.a {\n  color: red;\n}\n.b::before {\n  content: "\\\\201c";\n}`;'),
    '.a{color:red}.b:before{content:"\\201c"}',
  );
});
