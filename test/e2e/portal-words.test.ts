// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Text of the portal as heard, or read without its style sheet: two words side by side on the page are not joined in
// its text.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { root } from '../support/paths.js';
import { KINDS } from '../support/portal-kinds.js';

const INLINE = '(?:a|b|em|small|span|strong|time)';
/** Pattern of the end of a text followed by the beginning of the next one, without a space. */
const GLUED = new RegExp(`[\\p{L}\\p{N}](?:</${INLINE}>)+(?:<${INLINE}(?: [^<>]*)?>)+[\\p{L}\\p{N}]`, 'gu');
/** Number of characters quoted around a fault. */
const AROUND = 60;

for (const site of ['portail', 'branche', 'campus'])
  test(`words stay separate without a style sheet: ${site}`, () => {
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

/** Words that no page may contain: about the feed, a code or the page itself, or a placeholder of a missing value. */
const BANNED =
  /pas dans ce flux|chiffre attendu|Aucun état publié|non précisés|Personne n’est indiqué|Non publié\s:|Phrases calculées|la page le dit|Que deviennent les sortants|que France\b|CMU-C|\bD1X33\b|RNCP \d|Niveau non précisé|\b(?:undefined|NaN)\b|\p{L}'\p{L}/u;
/** Returns the text that a visitor sees: without scripts, codes to copy and metadata. */
const textOf = (html: string): string =>
  html.replace(/<(script|style|head|pre|code)\b[^]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ');

test('no page uses a term of the feed, of code or about itself', () => {
  const pages = KINDS.filter(path => !/^(?:en|nl|ar|uk|donnees|integrer|accessibilite|mots)\//.test(path))
    .map(path => `${root}dist/site/portail/${path}index.html`)
    .filter(path => existsSync(path));
  assert.ok(pages.length > 20, `${pages.length} pages`);
  for (const path of pages) {
    const text = textOf(readFileSync(path, 'utf8'));
    const match = BANNED.exec(text);
    assert.equal(match && text.slice(Math.max(0, match.index - AROUND), match.index + AROUND), null, path);
  }
});
