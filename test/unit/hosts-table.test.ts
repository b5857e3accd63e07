// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The table of hosts in docs/embed-contract.md claims nothing that no test checks.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { root } from '../support/paths.js';

const HOSTS = [
  'Page simple',
  'Cadre',
  'WordPress, auteur',
  'WordPress, administrateur',
  'SPIP',
  'Drupal',
  'Next',
  'Nuxt',
  'Astro',
  'SvelteKit',
  'Angular',
  'Courriel',
];

const UNTRIED = 'pas essayé ici';

const [, section = ''] = readFileSync(`${root}docs/embed-contract.md`, 'utf8').split('## Où cela marche');
const [hostTable = '', titleTable = ''] = section.split('| Fichier | Titres |');

/** Returns the cells of each row of a table, without its heading. */
const rowsOf = (table: string): string[][] =>
  table
    .split('\n')
    .filter(line => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| Hôte'))
    .map(line => line.slice(2, -2).split(' | '));

const filesOf = (cell: string): string[] =>
  [...cell.matchAll(/\]\(\.\.\/(test\/[^)]*)\)/g)].map(([, path = '']) => path);

const titles = new Map(
  rowsOf(titleTable).map(([file = '', list = '']) => [
    filesOf(file)[0] ?? '',
    [...list.matchAll(/`([^`]*)`/g)].map(([, title = '']) => title),
  ]),
);

describe('the table of hosts', () => {
  const rows = rowsOf(hostTable);

  test('has a row for each host', () => {
    const names = rows.map(([name = '']) => name);
    for (const host of HOSTS)
      assert.ok(
        names.some(name => name.startsWith(host)),
        host,
      );
  });

  test('names a test that exists in each cell, or says that nobody tried', () => {
    for (const [name, ...cells] of rows) {
      assert.equal(cells.length, 4, name);
      for (const cell of cells) {
        if (cell === UNTRIED) continue;
        const files = filesOf(cell);
        assert.ok(files.length > 0, `${name}: « ${cell} » names no test`);
        for (const file of files) {
          assert.ok(existsSync(root + file), `${name}: there is no ${file}`);
          assert.ok(titles.get(file)?.length, `${name}: no title is given for ${file}`);
        }
      }
    }
  });

  test('gives titles that their files still have', () => {
    for (const [file, list] of titles) {
      const source = readFileSync(root + file, 'utf8');
      for (const title of list) assert.ok(source.includes(title), `${file} has no test « ${title} »`);
    }
  });
});
