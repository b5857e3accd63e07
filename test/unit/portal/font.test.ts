// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Font of the pages: one small file of the site itself, with its licence, and none when it lacks the letters or the
// publisher declines.
import assert from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { CONFIG, smallPortal } from './support/small-portal.js';

const MOST_BYTES = 35_000;
const PRELOAD = /<link rel="preload" as="font" type="font\/woff2" href="([^"]*)" crossorigin>/;

test('a page asks at once for the face of its own host, of 35 kB at most', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  const page = await portal.page('index.html');
  assert.match(PRELOAD.exec(page)?.[1] ?? '', /^[^:]*\/assets\/inter\.woff2$/);
  assert.match(page, /font-src &#39;self&#39;/);
  assert.ok((await stat(join(portal.out, 'assets/inter.woff2'))).size <= MOST_BYTES);
  const css = await portal.page('assets/portal.css');
  assert.match(css, /font-display:swap/);
  assert.match(css, /size-adjust:/, 'the face of the device takes as much room');
});

test('the face goes with its licence, which the legal notice links to', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  assert.match(await portal.page('assets/inter-licence.txt'), /SIL OPEN FONT LICENSE/);
  assert.match(await portal.page('mentions-legales/index.html'), /href="[^"]*inter-licence\.txt"/);
});

test('pages in Arabic and Ukrainian keep the face of the device, which has their letters', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  for (const code of ['ar', 'uk']) assert.doesNotMatch(await portal.page(`${code}/index.html`), PRELOAD, code);
  assert.match(await portal.page('en/index.html'), PRELOAD);
});

test('a publisher who chose a face has no other one', async t => {
  const portal = await smallPortal(t, { config: { ...CONFIG, theme: { tokens: { '--ow-font': 'Georgia, serif' } } } });
  await portal.build();
  assert.doesNotMatch(await portal.page('index.html'), PRELOAD);
  assert.ok(!(await portal.files()).has('assets/inter.woff2'));
});
