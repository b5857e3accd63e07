// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Code written by the configurator: each attribute of each element goes to the address and back, and no value leaves
// its quotes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromFragment, toFragment, type Settings } from '../../../packages/portal/src/configurator/settings.js';
import {
  FORMS,
  importMapText,
  policy,
  snippet,
  type Scripts,
} from '../../../packages/portal/src/configurator/snippets.js';

const SETTINGS: Settings = {
  tag: 'job-card',
  attributes: { job: 'soudeur', variant: 'full', 'json-ld': '', 'job-href': '/metiers/{id}' },
  feed: 'https://flux.exemple.fr/feed.json',
  theme: 'industry-campus',
  tokens: { '--ow-accent': '#8a2c5e' },
  fallback: { text: 'Soudeuse & soudeur', href: 'https://portail.exemple.fr/metiers/soudeur/' },
  hasMap: true,
};

const SCRIPTS: Scripts = {
  folder: 'https://widgets.exemple.fr/0.1.0/',
  files: [
    { file: 'orientation-widgets.js', brotli: 100, integrity: 'sha384-entree' },
    { file: 'chunks/a.js', brotli: 100, integrity: 'sha384-a' },
    { file: 'frame.html', brotli: 100, integrity: 'sha384-f' },
  ],
};

const names = (tag: string): readonly string[] | undefined =>
  tag === 'job-card' ? ['job', 'variant', 'json-ld', 'job-href'] : undefined;

test('the address keeps every setting, and unknown attributes are ignored', () => {
  assert.deepEqual(fromFragment(`#${toFragment(SETTINGS)}`, names, ''), SETTINGS);
  const hostile = fromFragment('element=job-card&onclick=x&--ow-accent=red%7D%20*%7Bcolor:red&style=x', names, 'f');
  assert.deepEqual(hostile?.attributes, {});
  assert.deepEqual(hostile?.tokens, {});
  assert.equal(fromFragment('element=script', names, ''), undefined);
});

test('the tag has its script with its hash, its import map, its attributes and its fallback', () => {
  const code = snippet('tag', SETTINGS, SCRIPTS);
  assert.match(
    code,
    /^<script type="importmap">\{"integrity":\{"https:\/\/widgets\.exemple\.fr\/0\.1\.0\/orientation-widgets\.js"/,
  );
  assert.match(
    code,
    /<script type="module" src="[^"]+orientation-widgets\.js" integrity="sha384-entree" crossorigin><\/script>/,
  );
  assert.match(code, /<job-card job="soudeur" variant="full" json-ld job-href="\/metiers\/\{id\}" feed="[^"]+">/);
  assert.match(code, /<a href="[^"]+">Soudeuse &amp; soudeur<\/a>/);
  assert.doesNotMatch(importMapText(SCRIPTS), /frame\.html/);
  assert.doesNotMatch(snippet('tag', { ...SETTINGS, hasMap: false }, SCRIPTS), /importmap/);
});

test('every form escapes the quotes of a value', () => {
  const nasty = '"><img src=x onerror=alert(1)>';
  const settings = { ...SETTINGS, attributes: { job: nasty }, fallback: { text: nasty, href: '' } };
  for (const [form] of FORMS) assert.doesNotMatch(snippet(form, settings, SCRIPTS), /<img/, form);
  const picture = { name: nasty, width: 860, height: 496, alternative: nasty, source: nasty };
  assert.equal(snippet('picture', settings, SCRIPTS, picture).match(/<img/g)?.length, 1);
});

test('a picture has its alternative, its source and the link to its values', () => {
  const picture = { name: 'chomage', width: 860, height: 496, alternative: 'Chômage : 9 %.', source: 'Insee, 2025.' };
  assert.equal(
    snippet('picture', SETTINGS, SCRIPTS, picture),
    `<figure>
  <img src="chomage.svg" width="860" height="496" loading="lazy"
    alt="Chômage : 9 %.">
  <figcaption>Insee, 2025. <a href="https://portail.exemple.fr/metiers/soudeur/">Soudeuse &amp; soudeur</a></figcaption>
</figure>`,
  );
  assert.equal(snippet('picture', SETTINGS, SCRIPTS), '');
  assert.equal(policy('picture', SETTINGS, SCRIPTS, undefined), "img-src 'self'");
});

test('each framework component writes a brace as text, never as an expression', () => {
  for (const form of ['react', 'vue', 'angular', 'svelte'] as const) {
    const code = snippet(form, SETTINGS, SCRIPTS);
    assert.match(code, /job-href="\/metiers\/&#123;id&#125;"/, form);
    assert.match(code, /@orientation-widgets\/elements\/define\/job-card\.js/, form);
  }
});

test('the policy names the two hosts, the import map, and the host of the images of a map', () => {
  assert.equal(
    policy('tag', SETTINGS, SCRIPTS, 'sha256-x'),
    "default-src 'self'; script-src 'self' https://widgets.exemple.fr 'sha256-x'; connect-src 'self' https://flux.exemple.fr",
  );
  assert.match(
    policy(
      'tag',
      { ...SETTINGS, attributes: { tiles: 'https://tuiles.exemple.fr/{z}/{x}/{y}.png' } },
      SCRIPTS,
      undefined,
    ),
    /; img-src 'self' https:\/\/tuiles\.exemple\.fr$/,
  );
  assert.equal(policy('frame', SETTINGS, SCRIPTS, undefined), 'frame-src https://widgets.exemple.fr');
});

test('the theme is a rule of the element, and the start of a portal.json', () => {
  assert.match(
    snippet('css', SETTINGS, SCRIPTS),
    /themes\/industry-campus\.css[^]*job-card \{\n {2}--ow-accent: #8a2c5e;\n\}/,
  );
  assert.deepEqual(JSON.parse(snippet('portal', SETTINGS, SCRIPTS)), {
    feeds: [{ href: SETTINGS.feed }],
    theme: { from: 'industry-campus', tokens: SETTINGS.tokens },
  });
});
