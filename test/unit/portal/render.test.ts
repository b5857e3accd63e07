// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Lit templates rendered to files: the same as a browser draws, with no text of a feed interpreted as HTML.
import { tensionBadge } from '@orientation-widgets/elements/jobs/tension-badge.js';
import { html, nothing, svg } from 'lit';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderHtml } from '../../../packages/portal/src/html/render.js';
import { frenchPage } from '../../../packages/portal/src/html/typography.js';

test('a text is escaped, in a child, in an attribute and inside its quotes', () => {
  const hostile = `"><script>alert('x')</script>&`;
  const escaped = '&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;';
  assert.equal(
    renderHtml(html`<a href=${hostile} title="à ${hostile}">${hostile}</a>`),
    `<a href="${escaped}" title="à ${escaped}">${escaped}</a>`,
  );
});

test('an attribute set to nothing is left out, a boolean keeps its name, a list is joined', () => {
  const page = (current: unknown, isOpen: boolean): string =>
    renderHtml(
      html`<details ?open=${isOpen} aria-current=${current}>${[1, html`<b>2</b>`, nothing, undefined]}</details>`,
    );
  assert.equal(page(nothing, false), '<details>1<b>2</b></details>');
  assert.equal(page('page', true), '<details open aria-current="page">1<b>2</b></details>');
});

test('a drawing of the elements is the same markup as in the page', () => {
  const badge = renderHtml(tensionBadge(5));
  assert.match(
    badge,
    /^<span class="tension l5"\s*><svg class="cord" viewBox="0 0 68 24" aria-hidden="true"><path d="M1 [^"]+"/,
  );
  assert.equal(badge.match(/<circle class="bead"/g)?.length, 5);
  assert.match(badge, /<span>très élevée<\/span>/);
  assert.equal(renderHtml(svg`<path d=${'M0 0'} />`), '<path d="M0 0" />');
});

test('a listener, a property or an object is refused in a file', () => {
  assert.throws(() => renderHtml(html`<button @click=${() => undefined}>x</button>`), /not an attribute of a file/);
  assert.throws(() => renderHtml(html`<job-card .job=${{}}></job-card>`), /not an attribute of a file/);
  assert.throws(() => renderHtml(html`<p>${{ a: 1 }}</p>`), /shows no object/);
});

test('apostrophes are curved and capitals have their accents, in texts alone', () => {
  assert.equal(
    frenchPage('<a href="l\'Escaut">BTS Etude, Condé-sur-l&#39;Escaut, Etudiante</a><code>l\'Etat</code>'),
    '<a href="l\'Escaut">BTS Étude, Condé-sur-l’Escaut, Etudiante</a><code>l\'Etat</code>',
  );
});

test('French spaces are set in texts, and code is left as it is', () => {
  assert.equal(
    frenchPage('<p title="a : b">Qui ? « moi » : 5 %</p><pre>a : b ;</pre><p>fin !</p>'),
    '<p title="a : b">Qui\u202f? «\u202fmoi\u202f»\u202f: 5\u202f%</p><pre>a : b ;</pre><p>fin\u202f!</p>',
  );
});
