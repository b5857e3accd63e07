// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Pages of a portal in English, Dutch, Arabic and Ukrainian, and the addresses that lead robots and visitors between
// languages.
import { checkSite } from '@orientation-widgets/portal';
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { LANGUAGES, pagesIn } from '../../../packages/portal/src/languages/languages.js';
import { CONFIG, smallPortal } from './support/small-portal.js';

test('each page in another language says its language and leads to the others', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  const files = await portal.files();
  for (const texts of LANGUAGES) {
    for (const { path } of pagesIn(texts)) {
      const page = files.get(`${path.slice(1)}index.html`) ?? '';
      assert.match(page, new RegExp(`<html lang="${texts.code}"${texts.code === 'ar' ? ' dir="rtl"' : '>'}`), path);
      assert.match(
        page,
        new RegExp(`hreflang="${texts.code}" href="https://portail.region-essai.fr/orientation${path}"`),
        path,
      );
      assert.match(page, /rel="alternate" hreflang="x-default"/, path);
      assert.doesNotMatch(
        page,
        /Aller au contenu|Menu principal|Aucun cookie/,
        'what stands around is in the same language',
      );
      assert.match(files.get('sitemap.xml') ?? '', new RegExp(`orientation${path}<`));
      const main = page.slice(page.indexOf('<main'), page.indexOf('</main>')).replace(/<details>[^]*?<\/details>/g, '');
      for (const [, list = ''] of main.matchAll(/<ul[^>]*>([^]*?)<\/ul>/g))
        assert.ok((list.match(/<a /g) ?? []).length <= 8, `${path} has an open list of more than eight links`);
    }
  }
  const newcomer = files.get('je-suis/nouveau-en-france/index.html') ?? '';
  for (const code of ['fr', 'en', 'nl', 'ar', 'uk'])
    assert.match(newcomer, new RegExp(`rel="alternate" hreflang="${code}"`), code);
  assert.match(files.get('en/jobs/index.html') ?? '', /<job-explorer feed="\/orientation\/feed\/feed.json"/);
  assert.match(files.get('metiers/index.html') ?? '', /lang="ar" hreflang="ar">العربية/);
  assert.deepEqual((await checkSite(portal.out)).faults, []);
});

test('a page that the site does not have in French has none in another language', async t => {
  const portal = await smallPortal(t, { config: { ...CONFIG, pages: { 'je-suis': ['parent'], off: ['annuaire'] } } });
  await portal.build();
  const files = await portal.files();
  assert.ok(files.has('en/index.html') && files.has('en/jobs/index.html'));
  for (const path of ['en/help/index.html', 'en/new-in-france/index.html', 'uk/index.html'])
    assert.ok(!files.has(path), path);
  assert.deepEqual((await checkSite(portal.out)).faults, []);
  await portal.write('portal.json', { ...CONFIG, pages: { off: ['langues'] } });
  await portal.build({ acceptFewer: true });
  const rest = [...(await portal.files()).keys()].filter(path => /^(en|nl|ar|uk)\//.test(path));
  assert.deepEqual(rest, []);
  assert.doesNotMatch(await portal.page('index.html'), /hreflang/);
});

test('the check finds an address in another language that leads nowhere', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  const path = 'en/index.html';
  const page = await portal.page(path);
  await writeFile(join(portal.out, path), page.replace('orientation/nl/"', 'orientation/nl/absent/"'));
  const { faults } = await checkSite(portal.out);
  assert.deepEqual(
    faults.map(({ check, reason }) => [check, reason]),
    [['broken-links', '/orientation/nl/absent/ ne mène à rien']],
  );
});
