// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Removes the indentation of html`` and svg`` templates and minifies css`` ones, since bundlers do not touch strings.
// Decision 0046 compares this with the libraries.
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

/** Pattern of the elements around which indentation shows no space on screen. */
const block =
  '</?(?:article|blockquote|dd|details|div|dl|dt|fieldset|figcaption|figure|h[1-6]|header|legend|li|ol|p|section|ul)\\b';
const beforeBlock = new RegExp(`\\s*\\n\\s*(?=${block})`, 'g');
const afterBlock = new RegExp(`(${block}[^<>]*>)\\s*\\n\\s*`, 'g');

/** Whether a piece of a style sheet contains only complete rules, so that esbuild can parse it. */
const hasCompleteRules = text => /^\s*$|\}\s*$/.test(text) && text.split('{').length === text.split('}').length;

/** @param cooked - the text with its escapes resolved. */
async function minify(tag, quasis, text, cooked) {
  if (tag === 'html' || tag === 'svg') return collapse(text.replace(beforeBlock, '').replace(afterBlock, '$1'));
  if (quasis.length > 1 && !hasCompleteRules(text)) return collapse(text);
  const { code } = await transform(cooked, { loader: 'css', minify: true, target: 'es2022' });
  // esbuild keeps the spaces in the values of custom properties, which it does not parse.
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
        for (const { start, end, value } of quasi.quasis)
          edits.push([start, end, await minify(tag.name, quasi.quasis, code.slice(start, end), value.cooked)]);
      }
      edits.sort(([a], [b]) => b - a);
      for (const [start, end, text] of edits) code = code.slice(0, start) + text + code.slice(end);
      return { code, map: null };
    },
  };
}
