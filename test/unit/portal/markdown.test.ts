// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hasFrontMatter, renderMarkdown } from '../../../packages/portal/src/html/markdown.js';

describe('a page in Markdown', () => {
  test('shows raw HTML, templates and indented lines as text', () =>
    assert.equal(
      renderMarkdown('\uFEFF<b>a</b> {{ 1 }} {% if %}\n\n    b\n'),
      '<p>&lt;b&gt;a&lt;/b&gt; {{ 1 }} {% if %}</p>\n<p>b</p>\n',
    ));

  test('follows no address that runs code', () => {
    for (const address of [
      'javascript:alert(1)',
      'JaVaScRiPt&colon;alert(1)',
      'vbscript:x',
      'data:text/html,x',
      'file:///etc',
    ])
      assert.doesNotMatch(renderMarkdown(`[a](${address}) ![a](${address})`), /(?:href|src)=/, address);
  });

  test('has front matter when it begins with a language or with a key', () => {
    for (const text of [
      '---js\nx()\n---\n',
      '--- json\n{}\n---',
      '\uFEFF---javascript\r\n---',
      '---\ntitle: x\n---',
      '---\r\nx : y',
    ])
      assert.ok(hasFrontMatter(text), JSON.stringify(text));
    for (const text of ['', '---', '---\n\nUn trait.', '---\nUn trait : du texte.', 'a\n---js\n', '----\na: b'])
      assert.ok(!hasFrontMatter(text), JSON.stringify(text));
  });
});
