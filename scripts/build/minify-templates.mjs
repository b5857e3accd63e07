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

/** Stands for an expression that is a style sheet, between two rules. */
const HOLE = '@hole;';

async function minifiedCss(text) {
  const { code } = await transform(text.replaceAll('\\\\', '\\'), { loader: 'css', minify: true, target: 'es2022' });
  // esbuild keeps the spaces of custom properties, whose values it does not read.
  return code
    .trim()
    .replace(/(--[\w-]+): /g, '$1:')
    .replaceAll(', ', ',')
    .replaceAll('\\', '\\\\');
}

/** The texts of a css`` template; an expression elsewhere than between two rules keeps its spaces around it. */
async function cssTexts(texts) {
  if (!texts.slice(0, -1).every(text => /(?:^|\})\s*$/.test(text))) return texts.map(collapse);
  const parts = (await minifiedCss(texts.join(HOLE))).split(/@hole;?/);
  return parts.length === texts.length ? parts : texts.map(collapse);
}

function htmlText(text) {
  return collapse(text.replace(beforeBlock, '').replace(afterBlock, '$1'));
}

export function minifyTemplates() {
  return {
    name: 'minify-templates',
    async transform(code, id) {
      if (!id.includes('/elements/dist/')) return null;
      const edits = [];
      for (const { tag, quasi } of tagged(this.parse(code))) {
        if (!['html', 'svg', 'css'].includes(tag.name)) continue;
        const texts = quasi.quasis.map(({ start, end }) => code.slice(start, end));
        const shorter = tag.name === 'css' ? await cssTexts(texts) : texts.map(htmlText);
        quasi.quasis.forEach(({ start, end }, rank) => edits.push([start, end, shorter[rank]]));
      }
      edits.sort(([a], [b]) => b - a);
      for (const [start, end, text] of edits) code = code.slice(0, start) + text + code.slice(end);
      return { code, map: null };
    },
  };
}
