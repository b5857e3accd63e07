// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// An element renders the tag of another, which the module of the latter in `define/` registers: the folder of an
// element imports its own files and those of the foundations.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { root } from '../support/paths.js';

const src = `${root}packages/elements/src/`;
const IMPORT = /(?:\bfrom |\bimport\(|^import )'(\.[^']+)'/gm;

const folders = readdirSync(src, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => name);
const elements = folders.filter(name => existsSync(`${src}${name}/${name}.ts`));

/** Returns the imports of element folders by the files of a folder, except those within the same element. */
function elementImports(folder: string): string[] {
  return readdirSync(src + folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .flatMap(file =>
      [...readFileSync(`${src}${folder}/${file}`, 'utf8').matchAll(IMPORT)].flatMap(([, specifier = '']) => {
        const [target = ''] = join(folder, file, '..', specifier).split('/');
        return target !== folder && elements.includes(target) ? [`${folder}/${file} imports ${specifier}`] : [];
      }),
    );
}

describe('the folder of an element', () => {
  test('imports no file of another element', () => {
    assert.ok(elements.length >= 15, `${elements.length} elements`);
    assert.deepEqual(elements.flatMap(elementImports), []);
  });
});

describe('a foundation', () => {
  test('imports no file of an element', () => {
    const foundations = folders.filter(name => !elements.includes(name) && name !== 'define');
    assert.ok(foundations.length > 10, `${foundations.length} foundations`);
    assert.deepEqual(foundations.flatMap(elementImports), []);
  });

  test('imports no module that registers an element', () => {
    const foundations = folders.filter(name => !elements.includes(name) && name !== 'define');
    const defines = foundations.flatMap(folder =>
      readdirSync(src + folder, { recursive: true, encoding: 'utf8' })
        .filter(
          file => file.endsWith('.ts') && /'[./]+\/define\//.test(readFileSync(`${src}${folder}/${file}`, 'utf8')),
        )
        .map(file => `${folder}/${file}`),
    );
    assert.deepEqual(defines, []);
  });
});
