// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// docs/themes.md, the styles and the documentation of the elements agree on each token.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { contrast, hex, nearest, readColor } from '../../../packages/elements/src/themes/contrast.js';
import type { Rgb } from '../../../packages/elements/src/themes/contrast.js';
import { root } from '../../support/paths.js';

const source = `${root}packages/elements/src/`;
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  file => file.endsWith('.ts') && !file.startsWith('themes/'),
);
const styles = files.map(file => readFileSync(source + file, 'utf8')).join('\n');
const tokenStyles = readFileSync(`${source}styles/tokens.styles.ts`, 'utf8');

/** Normalizes a colour: "#FFFFFF" and "#fff" are the same. */
const plain = (value: string): string => value.toLowerCase().replace(/^#(\w)\1(\w)\2(\w)\3$/, '#$1$2$3');

interface Row {
  readonly light: string;
  readonly dark: string;
}

const rows = new Map(
  readFileSync(`${root}docs/themes.md`, 'utf8')
    .split('\n')
    .filter(line => line.startsWith('| `--ow-'))
    .map((line): [string, Row] => {
      const [, name = '', light = '', dark = ''] = line
        .replaceAll('`', '')
        .split('|')
        .map(cell => cell.trim());
      return [name, { light: plain(light), dark: plain(dark) }];
    }),
);

test('every token of the styles is in the document, and the other way round', () => {
  const used = new Set([...styles.matchAll(/var\(\s*(--ow-[\w-]+)/g)].map(([, name]) => name));
  assert.deepEqual([...rows.keys()].sort(), [...used].sort());
});

test('defaults of the document are those of the styles', () => {
  for (const [name, { light, dark }] of rows) {
    const both = new RegExp(`var\\(${name}, light-dark\\((#\\w+), (#\\w+)\\)\\)`).exec(tokenStyles);
    const fallback = new RegExp(`var\\(\\s*${name},\\s*((?:[^()]|\\([^)]*\\))+)\\)`).exec(styles);
    if (both)
      assert.deepEqual(
        [light, dark],
        [both[1], both[2]].map(value => plain(value ?? '')),
        name,
      );
    else if (name === '--ow-accent-tint')
      assert.ok(light.startsWith('9 %') && /accent-ink\) 9%[\s\S]*accent-ink\) 14%/.test(tokenStyles));
    else if (name === '--ow-level-ink')
      assert.ok(
        light === 'none' && [1, 2, 3, 4, 5].every(level => styles.includes(`var(--ow-level-ink, var(--_t${level}))`)),
      );
    else assert.equal(light.replace(/^--ow-font$/, 'var(--_font)'), plain(fallback?.[1]?.trim() ?? ''), name);
  }
});

test('what an element documents of a token is in the document, with the same default', () => {
  const documented = [...styles.matchAll(/@cssproperty (?:\[(--ow-[\w-]+)=([^\]]+)\]|(--ow-[\w-]+))/g)];
  assert.ok(documented.length > 20);
  for (const [, withDefault, value = '', bare] of documented) {
    const name = withDefault ?? bare ?? '';
    const row = rows.get(name);
    assert.ok(row, `${name} is in docs/themes.md`);
    if (withDefault) assert.ok(row.light.startsWith(plain(value)), `${name}: ${value}, ${row.light} in docs/themes.md`);
  }
});

test('themes set only tokens of the document', () => {
  for (const file of readdirSync(`${root}packages/elements/themes`)) {
    const set = [...readFileSync(`${root}packages/elements/themes/${file}`, 'utf8').matchAll(/^\s*(--[\w-]+):/gm)].map(
      ([, name = '']) => name,
    );
    assert.ok(set.length > 8, file);
    assert.deepEqual(
      set.filter(name => !rows.has(name)),
      [],
      file,
    );
  }
});

const black: Rgb = [0, 0, 0];
const white: Rgb = [1, 1, 1];

for (const [words, computed, expected] of [
  ['mixed in sRGB', 'color(srgb 0.2 0.4 0.6)', '#336699'],
  ['a legacy colour', 'rgb(51, 102, 153)', '#336699'],
  ['out of gamut', 'color(srgb 1.02 -0.01 0.5)', '#ff0080'],
  ['a very small number', 'color(srgb 1e-7 0 0)', '#000000'],
] as const) {
  test(`reads a colour ${words}`, () => {
    const color = readColor(computed);
    assert.ok(color);
    assert.equal(hex(color), expected);
  });
}

test('contrasts are those of WCAG', () => {
  assert.equal(contrast(black, white), 21);
  assert.equal(contrast(white, white), 1);
  assert.ok(Math.abs(contrast(readColor('rgb(118, 118, 118)') as Rgb, white) - 4.54) < 0.01);
});

test('the nearest colour that passes is not further than needed', () => {
  const grey = readColor('rgb(153, 153, 153)') as Rgb;
  const better = nearest(grey, white, 4.5) as Rgb;
  assert.ok(contrast(better, white) >= 4.5 && contrast(better, white) < 4.8);
  assert.deepEqual(nearest(black, white, 4.5), black);
  assert.equal(nearest(grey, grey, 22), undefined);
});
