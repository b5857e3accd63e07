// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// First view of random pages of the portal: one action, no pile of links, and no repeated title.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { root } from '../support/paths.js';
import { randomFrom } from '../support/random.js';

/** Number of random pages per section, and maximum number of links in an open block. */
const [DRAWN, MOST_LINKS] = [20, 8];

const SECTIONS = [
  'metiers',
  'formations',
  'territoires',
  'secteurs',
  'annuaire',
  'chiffres',
  'contrat',
  'je-suis',
  'je-cherche',
];

/** Nested folders that also give random pages. */
const NESTED = [
  'formations/etablissement',
  'formations/domaine',
  'formations/a',
  'annuaire/besoin',
  'annuaire/reseau',
  'je-cherche/reponse',
];

/** Number of random pages of the whole site, and its lists, whose content is their links. */
const DRAWN_ANYWHERE = 40;
const LIST_PAGE = /^(?:en|nl|ar|uk|plan|donnees|facile|metiers|secteurs|elements|feed|assets)$/;

/** Minimum number of rows of a list whose notes are compared. */
const FEWEST_ROWS = 5;

/** Wordings of a page for unknown or unpublished data. */
const ABSENCE =
  /(?:Nous ne savons pas|Nous ne connaissons (?:pas|aucun)|pas de chiffre publié|ne publi(?:e|ent) pas|pas encore publié)[^.<]*/g;

/** Folders of the pages of a site, from its root, without those of its lists. */
function pagesUnder(folder: string, path = ''): string[] {
  const entries = readdirSync(join(folder, path), { withFileTypes: true });
  const inner = entries.filter(entry => entry.isDirectory() && !(path === '' && LIST_PAGE.test(entry.name)));
  return [
    ...(path && entries.some(({ name }) => name === 'index.html') ? [path] : []),
    ...inner.flatMap(({ name }) => pagesUnder(folder, join(path, name))),
  ];
}

describe('random page of the portal', () => {
  const folder = `${root}dist/site/portail`;
  const pages = new Map<string, string>();
  before(() => {
    const random = randomFrom(36);
    for (const section of [...SECTIONS, ...NESTED]) {
      const names = readdirSync(join(folder, section)).filter(
        name => !/\.|^(?:a|domaine|etablissement|besoin|reseau|reponse)$/.test(name),
      );
      for (let count = 0; count < (NESTED.includes(section) ? 3 : DRAWN); count += 1) {
        const name = names[Math.floor(random() * names.length)] ?? '';
        pages.set(`${section}/${name}`, readFileSync(join(folder, section, name, 'index.html'), 'utf8'));
      }
    }
    const anywhere = pagesUnder(folder);
    for (let count = 0; count < DRAWN_ANYWHERE; count += 1) {
      const name = anywhere[Math.floor(random() * anywhere.length)] ?? '';
      pages.set(name, readFileSync(join(folder, name, 'index.html'), 'utf8'));
    }
    pages.set('home', readFileSync(join(folder, 'index.html'), 'utf8'));
  });
  const contentOf = (html: string): string => html.slice(html.indexOf('<main'), html.indexOf('</main>'));

  test('has at most one main action', () => {
    assert.ok(pages.size > DRAWN);
    for (const [name, html] of pages) {
      const actions = contentOf(html).match(/class="btn"/g) ?? [];
      assert.ok(actions.length <= 1, `${name}: ${actions.length}`);
    }
  });

  test('shows no open list of more than eight links', () => {
    for (const name of readdirSync(join(folder, 'je-cherche/reponse')))
      pages.set(name, readFileSync(join(folder, 'je-cherche/reponse', name, 'index.html'), 'utf8'));
    for (const [name, html] of pages) {
      const open = contentOf(html).replace(/<details>[^]*?<\/details>/g, '');
      for (const [, list = ''] of open.matchAll(/<ul[^>]*>([^]*?)<\/ul>/g)) {
        const links = list.match(/<a /g) ?? [];
        const [rows] = [list.match(/<li/g) ?? []];
        assert.ok(Math.min(links.length, rows.length) <= MOST_LINKS, `${name}: ${links.length} links`);
      }
    }
  });

  test('says what is unknown in one line at most', () => {
    for (const [name, html] of pages) {
      const lines = contentOf(html).match(ABSENCE) ?? [];
      assert.ok(lines.length <= 1, `${name}: ${lines.join(' | ')}`);
    }
  });

  test('gives each link and each telephone number once when it answers a question', () => {
    const part = 'je-cherche/reponse';
    for (const name of readdirSync(join(folder, part))) {
      const html = readFileSync(join(folder, part, name, 'index.html'), 'utf8');
      const content = contentOf(html).replace(/<footer class="sources">[^]*?<\/footer>/, '');
      const addresses = [...content.matchAll(/<a [^>]*href="([^"#]+)"/g)].map(([, address]) => address);
      const twice = addresses.filter((address, rank) => addresses.indexOf(address) !== rank);
      assert.deepEqual(twice, [], `${part}/${name}`);
      const names = [...content.matchAll(/<span class="name">(?:<a [^>]*>)?([^<]+)/g)].map(([, text]) => text);
      assert.equal(new Set(names).size, names.length, `${part}/${name}: ${names.join(', ')}`);
    }
  });

  test('contains its title once, and no missing value', () => {
    for (const [name, html] of pages) {
      const content = contentOf(html);
      const [, title = ''] = /<h1>([^<]*)<\/h1>/.exec(content) ?? [];
      assert.ok(title, name);
      assert.ok(!content.includes(`<h2>${title}</h2>`), name);
      assert.doesNotMatch(
        content,
        /<(?:dd|td|strong|span)[^>]*>\s*(?:non publié|non précisé|chiffre secret|inconnu|pas de chiffre|personne n’est)[^<]{0,40}<\//i,
        name,
      );
    }
  });

  test('explains a secret figure once, not on each row', () => {
    for (const [name, html] of pages)
      for (const [row = ''] of contentOf(html).matchAll(/<li[^>]*>(?:(?!<li)[^])*?<\/li>/g))
        assert.doesNotMatch(row, /chiffre secret/, name);
  });

  test('does not repeat the same note on every row of a list of links', () => {
    for (const [name, html] of pages)
      for (const [, list = ''] of contentOf(html).matchAll(/<ul class="columns"[^>]*>([^]*?)<\/ul>/g)) {
        const rows = list.match(/<li[^]*?<\/li>/g) ?? [];
        const notes = rows.map(row => /<span class="soft">([^<]*)</.exec(row)?.[1] ?? '');
        const isRepeated = rows.length >= FEWEST_ROWS && notes[0] !== '' && new Set(notes).size === 1;
        // A count may happen to be the same everywhere; words may not.
        assert.ok(!isRepeated || /^\d/.test(notes[0] ?? ''), `${name}: ${notes[0]}`);
      }
  });

  test('shows the actions of an audience page before the numbers to call without a town', () => {
    for (const [name, html] of pages) {
      const content = contentOf(html);
      const departments = content.indexOf('Un numéro par département');
      if (!name.startsWith('je-suis/') || departments < 0) continue;
      assert.ok(content.indexOf('class="tiles first"') < departments, name);
    }
  });
});
