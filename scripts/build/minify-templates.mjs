// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Takes indentation out of html`` and svg`` templates, and minifies css`` ones: bundlers leave strings alone.
import { transform } from 'esbuild';

function* tagged(node) {
  if (!node || typeof node.type !== 'string') return;
  if (node.type === 'TaggedTemplateExpression' && node.tag.type === 'Identifier') yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value])
      if (child && typeof child === 'object') yield* tagged(child);
  }
}

const collapse = text => text.replace(/\s*\n\s*/g, ' ');

/** Around these, an indented line is no space on the screen. */
const block =
  '</?(?:article|blockquote|dd|details|div|dl|dt|fieldset|figcaption|figure|h[1-6]|header|legend|li|ol|p|section|ul)\\b';
const beforeBlock = new RegExp(`\\s*\\n\\s*(?=${block})`, 'g');
const afterBlock = new RegExp(`(${block}[^<>]*>)\\s*\\n\\s*`, 'g');

/** What scripts/build/used-of-lit.mjs leaves out of Lit: a comment, and something bound inside a text that is not parsed. */
const LEFT_OUT = /<!--|<(textarea|script|style)\b[^>]*>[^<]*$/;

/** Whether a piece of a style sheet holds whole rules: other styles stand between them, and no value. */
const isWhole = text => /^\s*$|\}\s*$/.test(text) && text.split('{').length === text.split('}').length;

/** @param cooked - the text as the style sheet has it, its escapes read. */
async function minified(tag, quasis, text, cooked) {
  if (tag === 'html' || tag === 'svg') return collapse(text.replace(beforeBlock, '').replace(afterBlock, '$1'));
  if (quasis.length > 1 && !isWhole(text)) return collapse(text);
  const { code } = await transform(cooked, { loader: 'css', minify: true, target: 'es2022' });
  // esbuild keeps the spaces of custom properties, whose values it does not read.
  return code
    .trim()
    .replace(/(--[\w-]+): /g, '$1:')
    .replaceAll(', ', ',')
    .replaceAll('\\', '\\\\');
}

export function minifyTemplates() {
  return {
    name: 'minify-templates',
    async transform(code, id) {
      if (!id.includes('/elements/dist/')) return null;
      const edits = [];
      for (const { tag, quasi } of tagged(this.parse(code))) {
        if (!['html', 'svg', 'css'].includes(tag.name)) continue;
        for (const { start, end, tail, value } of quasi.quasis) {
          const left = tag.name !== 'css' && LEFT_OUT.exec(code.slice(start, end));
          if (left && (!tail || left[0] === '<!--')) this.error(`${id}: Lit is without what reads ${left[0]}`);
          edits.push([start, end, await minified(tag.name, quasi.quasis, code.slice(start, end), value.cooked)]);
        }
      }
      edits.sort(([a], [b]) => b - a);
      for (const [start, end, text] of edits) code = code.slice(0, start) + text + code.slice(end);
      return { code, map: null };
    },
  };
}
