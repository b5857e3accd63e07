// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Registry of sections: the schema of portal.json, the document and the pages follow it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { SECTIONS } from '../../../packages/portal/src/sections/registry.js';
import { SEARCH_ENTRIES } from '../../../packages/portal/src/sections/je-cherche/search-entries.js';
import { AUDIENCES } from '../../../packages/portal/src/sections/shared/audiences.js';
import { root } from '../../support/paths.js';
import { CONFIG, smallPortal } from './support/small-portal.js';

interface List {
  readonly items: { readonly enum: readonly string[] };
}
const { properties } = JSON.parse(readFileSync(`${root}packages/portal/schema/portal.schema.json`, 'utf8')) as {
  properties: { pages: { properties: Readonly<Record<'off' | 'je-suis' | 'je-cherche', List>> } };
};
const choicesOf = (key: 'off' | 'je-suis' | 'je-cherche'): string[] =>
  properties.pages.properties[key].items.enum.toSorted();

describe('SECTIONS', () => {
  test('holds each folder of a section once', () => {
    const folder = `${root}packages/portal/src/sections`;
    const folders = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory());
    const names = folders.map(({ name }) => name).filter(name => name !== 'shared');
    assert.deepEqual(SECTIONS.map(({ name }) => name).toSorted(), names.toSorted());
  });

  test('gives the schema what a publisher may leave out', () => {
    const names = SECTIONS.filter(({ isRequired }) => !isRequired).map(({ name }) => name);
    assert.deepEqual(choicesOf('off'), names.toSorted());
  });

  test('gives the schema the audiences and what one looks for', () => {
    assert.deepEqual(choicesOf('je-suis'), AUDIENCES.map(({ slug }) => slug).toSorted());
    assert.deepEqual(choicesOf('je-cherche'), SEARCH_ENTRIES.map(({ slug }) => slug).toSorted());
  });

  test('is told by the document, section by section', () => {
    const document = readFileSync(`${root}docs/portal.md`, 'utf8');
    const pages = document.slice(document.indexOf('## Les pages'));
    // Each language has its own address, and the legal pages are named one by one.
    for (const { name } of SECTIONS)
      if (name !== 'langues' && name !== 'site') assert.ok(pages.includes(`/${name}/`), name);
  });

  test('makes the pages, the menu and the plan of a section, or none of them', async t => {
    const portal = await smallPortal(t);
    await portal.build();
    assert.match(await portal.page('index.html'), /href="\/orientation\/chiffres\/">Chiffres</);
    assert.match(await portal.page('plan/index.html'), /href="\/orientation\/chiffres\/">Les chiffres</);
    const other = await smallPortal(t, { config: { ...CONFIG, pages: { off: ['chiffres'] } } });
    await other.build();
    for (const [path, text] of await other.files())
      if (path.endsWith('.html')) assert.doesNotMatch(text, /href="\/orientation\/chiffres\//, path);
  });
});
