// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Text for assistants: each page names its Markdown twin, and a summary lists the main pages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageMarkdown } from '../../../packages/portal/src/html/page-markdown.js';
import { CONFIG, job, smallFeed, smallPortal, WELDER } from './support/small-portal.js';

const HOST = 'https://portail.region-essai.fr';
const BASE = '/orientation/';

/** Returns the file of an address of the site. */
const fileOf = (url: string): string => url.replace(HOST, '').slice(BASE.length);

test('each page open to indexing names its Markdown twin, which exists', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  const files = await portal.files();
  let twins = 0;
  for (const [path, content] of files) {
    if (!path.endsWith('.html')) continue;
    const [, href] = /<link rel="alternate" type="text\/markdown" href="([^"]*)">/.exec(content) ?? [];
    assert.equal(href === undefined, content.includes('content="noindex"'), path);
    if (href === undefined) continue;
    assert.equal(fileOf(href), `${path}.md`);
    assert.ok(files.has(fileOf(href)), href);
    twins += 1;
  }
  assert.equal([...files.keys()].filter(path => path.endsWith('.md')).length, twins);
  assert.ok(twins > 20, `${twins} twins`);
});

test('the twin of a page has its text, with absolute addresses, its own and its date', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  const text = (await portal.files()).get('metiers/soudeuse-soudeur/index.html.md') ?? '';
  assert.match(text, /^# Soudeuse, soudeur\n/);
  assert.match(text, /Vous assemblez des pièces de métal\./);
  assert.match(text, /\]\(https:\/\/portail\.region-essai\.fr\/orientation\/formations\/cap-soudage\/\)/);
  assert.match(
    text,
    /https:\/\/portail\.region-essai\.fr\/orientation\/metiers\/soudeuse-soudeur\/, données du 24 novembre 2026\n$/,
  );
  assert.doesNotMatch(text, /<(?:svg|form|button|p|div)\b/);
});

test('llms.txt links to existing twins and to the data', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  const files = await portal.files();
  const text = files.get('llms.txt') ?? '';
  assert.match(text, new RegExp(`^# ${CONFIG.site.name}\n\n> `));
  const links = [...text.matchAll(/\]\((https:[^)]*)\)/g)].map(([, url = '']) => url);
  assert.ok(links.some(url => url.endsWith('/metiers/soudeuse-soudeur/index.html.md')));
  assert.ok(links.some(url => url.endsWith('/feed/feed.json')));
  assert.deepEqual(
    links.filter(url => !files.has(fileOf(url))),
    [],
  );
});

test('a title that holds Markdown or HTML stays text in a twin and in llms.txt', async t => {
  const feminine = '[ici](https://ailleurs.example) <img src=x onerror=alert(1)>';
  const portal = await smallPortal(t, { feed: smallFeed([job({ ...WELDER, feminine, masculine: feminine })]) });
  await portal.build();
  for (const [path, text] of await portal.files()) {
    if (!path.endsWith('.md') && path !== 'llms.txt') continue;
    assert.doesNotMatch(text, /(?<!\\)\]\(https:\/\/ailleurs\.example|(?<!\\)<img/, path);
  }
});

test('an image without a text alternative is left out, and one with it gives its text', () => {
  const html = '<h2>Titre</h2><img src="/a.svg" alt=""><img src="/b.svg" alt="Une forge"><svg><title>x</title></svg>';
  assert.equal(
    pageMarkdown(html, href => href),
    '## Titre\n\nUne forge',
  );
});
