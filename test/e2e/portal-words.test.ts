// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// What one hears or reads of the portal without its style sheet: two words side by side on the page are not one word in its text.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { root } from '../support/paths.js';
import { KINDS } from '../support/portal-kinds.js';

const INLINE = '(?:a|b|em|small|span|strong|time)';
/** The end of a text, then the beginning of the next one, with nothing between. */
const GLUED = new RegExp(`[\\p{L}\\p{N}](?:</${INLINE}>)+(?:<${INLINE}(?: [^<>]*)?>)+[\\p{L}\\p{N}]`, 'gu');
/** Number of characters quoted around a fault. */
const AROUND = 60;

for (const site of ['portail', 'branche', 'campus'])
  test(`words stay apart without a style sheet: ${site}`, () => {
    const pages = KINDS.map(path => `${root}dist/site/${site}/${path}index.html`).filter(path => existsSync(path));
    assert.ok(pages.length > 20, `${pages.length} pages`);
    for (const path of pages) {
      const html = readFileSync(path, 'utf8');
      const [first] = [...html.matchAll(GLUED)].map(({ index }) =>
        html.slice(Math.max(0, index - AROUND), index + AROUND),
      );
      assert.equal(first, undefined, path);
    }
  });
