// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// What the build leaves out of Lit: it knows the version that is installed, and refuses an element that needs the rest.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { usedOfLit } from '../../scripts/build/used-of-lit.mjs';
import { root } from '../support/paths.js';

/** The code of a bundle whose entry is this module of an element. */
async function bundleOf(code: string): Promise<string> {
  const entry = `${root}packages/elements/dist/entry.js`;
  const bundle = await rollup({
    input: entry,
    plugins: [
      { name: 'entry', resolveId: id => (id === entry ? id : null), load: id => (id === entry ? code : null) },
      nodeResolve({ browser: true }),
      usedOfLit(),
    ],
  });
  const { output } = await bundle.generate({});
  return output[0].code;
}

test('the build knows the Lit that is installed', async () => {
  const code = await bundleOf(`export { LitElement, adoptStyles, css, html, nothing, render, svg } from 'lit';`);
  assert.match(code, /class \w+ extends HTMLElement/);
  assert.doesNotMatch(code, /shouldUpdate|hasChanged|litElementVersions|_\$litDirective/);
});

test('an element that needs what is left out stops the build', async () => {
  const element = (body: string): string => `import { LitElement, html } from 'lit';
    export class Element extends LitElement { ${body} }`;
  await bundleOf(element('render() { return html`<textarea .value=${this.text}></textarea>`; }'));
  await assert.rejects(bundleOf(element('shouldUpdate() { return false; }')), /uses shouldUpdate/);
  await assert.rejects(bundleOf(element('static properties = { a: { hasChanged: () => true } };')), /uses hasChanged/);
  await assert.rejects(
    bundleOf(element('render() { return html`<textarea>${this.text}</textarea>`; }')),
    /uses a binding in raw text/,
  );
  await assert.rejects(bundleOf(`import 'lit/directives/repeat.js';`), /leaves out of Lit/);
});
