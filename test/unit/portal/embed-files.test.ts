// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The address of a page, pasted on another site, becomes its card: the oEmbed answer, and the card itself.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scanHtml } from '../../../packages/portal/src/html/html-scan.js';
import { job, smallFeed, smallPortal, WELDER } from './support/small-portal.js';

const SITE = 'https://portail.region-essai.fr/orientation/';

interface Oembed {
  readonly version: string;
  readonly type: string;
  readonly title: string;
  readonly provider_name: string;
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

/** Returns the oEmbed answer for a page, from the address that the page gives. */
function oembedOf(files: ReadonlyMap<string, string>, page: string): Oembed {
  const text = files.get(page) ?? '';
  const [, href = ''] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(text) ?? [];
  return JSON.parse(files.get(href.slice(SITE.length)) ?? 'null') as Oembed;
}

const framesOf = (html: string): ReadonlyMap<string, string>[] =>
  [...scanHtml(html)].flatMap(token => (token.kind === 'open' && token.name === 'iframe' ? [token.attributes] : []));

test('the page of a record describes the card to show where its address is pasted', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  const files = await portal.files();
  for (const page of [
    'metiers/soudeuse-soudeur/',
    'formations/cap-soudage/',
    'chiffres/taux-de-chomage/',
    'secteurs/industrie/',
  ]) {
    const { version, type, html, width, height } = oembedOf(files, `${page}index.html`);
    assert.deepEqual([version, type, Number.isInteger(width), Number.isInteger(height)], ['1.0', 'rich', true, true]);
    const [frame] = framesOf(html);
    assert.equal(frame?.get('src'), `${SITE}${page}carte.html`);
    assert.equal(frame.get('sandbox'), 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
    assert.ok(frame.get('title'));
    assert.match(html, new RegExp(`^<blockquote class="wp-embedded-content"><a href="${SITE}${page}">`));
    const card = files.get(`${page}carte.html`) ?? '';
    assert.match(card, /<h1>/);
    assert.match(card, /<meta name="robots" content="noindex">/);
    assert.match(card, new RegExp(`href="${SITE}${page}" target="_blank" rel="noopener"`));
    assert.match(card, /Sources\s: /);
  }
});

test('a list page has no card, and announces none', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  const files = await portal.files();
  assert.doesNotMatch(files.get('metiers/index.html') ?? '', /oembed/);
  assert.equal(files.has('metiers/carte.html'), false);
});

test('a title that contains HTML stays text in a card on another site', async t => {
  const title = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
  const portal = await smallPortal(t, { feed: smallFeed([job({ ...WELDER, feminine: title, masculine: title })]) });
  await portal.build();
  const files = await portal.files();
  const [path = ''] = [...files.keys()].filter(name => /^metiers\/.*alert.*\/oembed\.json$/.test(name));
  const { html } = JSON.parse(files.get(path) ?? 'null') as Oembed;
  const names = [...scanHtml(html)].flatMap(token => (token.kind === 'open' ? [token.name] : []));
  assert.deepEqual(names, ['blockquote', 'a', 'iframe']);
});
