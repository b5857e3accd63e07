// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// HTML code that embeds a figure in another page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureTag } from '../../../packages/elements/src/indicator-board/files/figure-tag.js';

const tagOf = (measure: string, territory: string, url?: string): string =>
  figureTag({ measure: { id: measure }, figures: { territory: { id: territory }, feed: { url } } } as never);

test('a figure has its feed, its measure and its territory', () => {
  assert.equal(
    tagOf('unemployment', 'dep-59', 'https://flux.exemple.fr/feed.json'),
    '<indicator-board feed="https://flux.exemple.fr/feed.json" variant="figure" measure="unemployment" territory="dep-59"></indicator-board>',
  );
});

test('a feed without an address is not named', () => {
  assert.doesNotMatch(tagOf('unemployment', 'dep-59'), /feed=/);
});

test('a text of the feed writes no tag and no attribute of its own', () => {
  assert.equal(
    tagOf('x" onload="alert(1)', '"><script>alert(1)</script>'),
    '<indicator-board variant="figure" measure="x&quot; onload=&quot;alert(1)" territory="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"></indicator-board>',
  );
});
