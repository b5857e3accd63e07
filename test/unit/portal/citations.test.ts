// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Citation of a figure: the sentence of its page, and the files that reference managers read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallFeed, smallPortal } from './support/small-portal.js';

type Rows = Record<string, unknown>[];

const PAGE = 'chiffres/taux-de-chomage/';
const ADDRESS = `https://portail.region-essai.fr/orientation/${PAGE}`;

interface Csl {
  readonly type: string;
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly accessed: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL: string;
}

test('the page of a figure gives a sentence with its value, year, source, address and day', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  const page = await portal.page(`${PAGE}index.html`);
  const [, sentence = ''] = /<h2>Citer<\/h2>[^]*?<p>([^<]*)<\/p>/.exec(page) ?? [];
  assert.equal(
    sentence.replace(/\s/g, ' '),
    `Taux de chômage : 9,5 % (Hauts-de-France, 2025). Source : Ma branche, Observatoire. Portail d’essai, données du 24 novembre 2026, ${ADDRESS}`,
  );
  assert.match(page, new RegExp(`href="/orientation/${PAGE}citation\\.bib"`));
  assert.match(page, new RegExp(`href="/orientation/${PAGE}citation\\.csl\\.json"`));
});

test('the pages of a job and of a training are cited with their source and their day', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  const files = await portal.files();
  const pages = [...files.keys()].filter(path => /^(metiers|formations)\/.*citation\.csl\.json$/.test(path));
  assert.deepEqual([...new Set(pages.map(path => path.split('/')[0]))].sort(), ['formations', 'metiers']);
  for (const path of pages) {
    const [item] = JSON.parse(files.get(path) ?? '[]') as Csl[];
    const folder = path.replace('citation.csl.json', '');
    assert.equal(item?.type, 'webpage');
    assert.ok(item.URL.endsWith(`/${folder}`), item.URL);
    assert.deepEqual(item.accessed['date-parts'], [[2026, 11, 24]]);
    assert.match(files.get(`${folder}index.html`) ?? '', /<h2>Citer<\/h2>[^]*données du 24 novembre 2026, https/);
    assert.match(files.get(`${folder}citation.bib`) ?? '', /^@misc\{/);
  }
});

test('software of references reads the same in BibTeX and in CSL-JSON', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  const files = await portal.files();
  const bibtex = files.get(`${PAGE}citation.bib`) ?? '';
  assert.match(bibtex, /^@misc\{chiffres-taux-de-chomage,\n/);
  assert.match(bibtex, /\n {2}author = \{\{Ma branche\}\},\n/);
  assert.match(bibtex, /\n {2}year = \{2025\},\n/);
  assert.match(bibtex, /\n {2}urldate = \{2026-11-24\}\n\}\n$/);
  const [item] = JSON.parse(files.get(`${PAGE}citation.csl.json`) ?? '[]') as Csl[];
  assert.deepEqual(
    [item?.type, item?.title, item?.author[0]?.literal, item?.URL],
    ['dataset', 'Taux de chômage', 'Ma branche', ADDRESS],
  );
  assert.deepEqual(item?.issued['date-parts'], [[2025]]);
  assert.deepEqual(item.accessed['date-parts'], [[2026, 11, 24]]);
});

test('a value that is secret is cited as such, never as zero', async t => {
  const feed = smallFeed();
  const [, , secret] = feed['observations'] as Rows;
  const observations = [{ ...secret, territoryId: 'reg-32' }];
  const portal = await smallPortal(t, { feed: { ...feed, observations } });
  await portal.build();
  assert.match(
    await portal.page(`${PAGE}index.html`),
    /Taux de chômage\s: [^.]*secret[^.]* \(Hauts-de-France, 2025\)/i,
  );
});

test('a hostile title neither leaves its braces in BibTeX nor becomes a command', async t => {
  const feed = smallFeed();
  const [measure] = feed['measures'] as Rows;
  const title = 'Taux}, note = {\\input{/etc/passwd} 50 % & $x_1^2$ ~ #\u0007';
  const portal = await smallPortal(t, { feed: { ...feed, measures: [{ ...measure, title }] } });
  await portal.build();
  const bibtexes = [...(await portal.files())].filter(([path]) => /^chiffres.*\.bib$/.test(path));
  assert.equal(bibtexes.length, 1);
  for (const [, text] of bibtexes) {
    assert.doesNotMatch(text, /\\input|\u0007|[^\\][%&$#]/);
    const braces = [...text.replace(/\\./g, '')].reduce(
      (depth, sign) => depth + Number(sign === '{') - Number(sign === '}'),
      0,
    );
    assert.equal(braces, 0);
    assert.equal(text.match(/^ {2}\w+ = /gm)?.length, 7);
  }
});
