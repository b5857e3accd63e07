// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// One page per element, for webmasters to read and copy from. The scripts may not be built.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { readPortalConfig } from '../../../packages/portal/src/config/portal-config.js';
import { openFeed } from '../../../packages/portal/src/feed/open-feed.js';
import { readSiteData } from '../../../packages/portal/src/feed/site-data.js';
import { drawPage } from '../../../packages/portal/src/layout/layout.js';
import { embedPages } from '../../../packages/portal/src/sections/integrer/embed.js';
import { contentsOf } from '../../../packages/portal/src/sections/contents.js';
import { Site, type ConfiguratorScripts, type ElementScripts } from '../../../packages/portal/src/site/site.js';
import { smallPortal } from './support/small-portal.js';

const SCRIPTS: ElementScripts = {
  version: 'abc',
  integrity: 'sha384-entry',
  files: [
    { file: 'orientation-widgets.js', name: 'orientation-widgets', brotli: 900, integrity: 'sha384-entry' },
    { file: 'chunks/1.js', name: 'job-card', elements: ['job-card'], brotli: 1100, integrity: 'sha384-1' },
    { file: 'chunks/2.js', name: 'job-card-full', brotli: 2000, integrity: 'sha384-2' },
    { file: 'chunks/3.js', name: 'saved-items', elements: ['saved-items'], brotli: 3000, integrity: 'sha384-3' },
  ],
};

const SCRIPT = { path: '/assets/a.js', integrity: 'sha384-a' };
const CONFIGURATOR: ConfiguratorScripts = {
  script: SCRIPT,
  parts: [],
  preview: SCRIPT,
  tags: [
    {
      tag: 'job-card',
      attributes: [
        { name: 'job', initial: undefined },
        { name: 'variant', initial: 'standard' },
        { name: 'json-ld', initial: undefined },
      ],
    },
    { tag: 'saved-items', attributes: [{ name: 'heading-level', initial: '2' }] },
    { tag: 'orientation-feed', attributes: [] },
  ],
};

/** Returns the pages of a site about embedding elements, by address. */
async function pagesFor(t: TestContext, configurator: ConfiguratorScripts | undefined): Promise<Map<string, string>> {
  const { folder } = await smallPortal(t);
  const config = await readPortalConfig(join(folder, 'portal.json'));
  const { feed } = await openFeed(config.feeds[0], config);
  const data = await readSiteData(feed);
  const none: ReadonlyMap<string, string> = new Map();
  const slugs = {
    ...{ formations: none, domaines: none, communes: none, secteurs: none, etablissements: none },
    ...{ territoires: none, chiffres: none, contrat: none, annuaire: none },
    metiers: new Map([['soudeur', 'soudeuse-soudeur']]),
  };
  const site = new Site(config, data, contentsOf(data, '2026-11-24'), slugs, SCRIPTS, configurator);
  return new Map(embedPages(site).map(page => [page.path, drawPage(site, page).main]));
}

test('each element has its page: its use, its tag, its attributes, its weight', async t => {
  const pages = await pagesFor(t, CONFIGURATOR);
  assert.deepEqual(
    [...pages.keys()],
    ['/integrer/', '/integrer/en-cinq-minutes/', '/integrer/job-card/', '/integrer/saved-items/'],
  );
  const page = pages.get('/integrer/job-card/') ?? '';
  assert.match(page, /<h1>Un métier : &lt;job-card&gt;<\/h1>/);
  assert.match(page, /href="\/orientation\/integrer\/#element=job-card&amp;job=soudeur">Le régler et le voir</);
  assert.match(
    page,
    /orientation-widgets\.js&quot; integrity=&quot;sha384-entry&quot; crossorigin[^]*&lt;job-card job=&quot;soudeur&quot; feed=&quot;https:\/\/portail\.region-essai\.fr\/orientation\/feed\/feed\.json&quot;&gt;[^]*metiers\/soudeuse-soudeur\//,
  );
  assert.match(page, /<code>job<\/code><\/th><td>Métier<\/td><td>identifiant d’un métier</);
  assert.match(page, /<code>variant<\/code>[^]*<code>compact<\/code>[^]*<td><code>standard<\/code><\/td>/);
  assert.match(page, /<code>json-ld<\/code>[^]*présent ou absent, sans valeur/);
  assert.match(page, /1,1\u00a0ko d’abord, 3,1\u00a0ko si l’on ouvre tout/);
  assert.match(pages.get('/integrer/saved-items/') ?? '', /<dd>3,0\u00a0ko<\/dd>/);
  assert.match(pages.get('/integrer/') ?? '', /href="\/orientation\/integrer\/job-card\/"><code>&lt;job-card&gt;/);
});

test('a site without the scripts of the elements has no page of an element, and no link to one', async t => {
  const pages = await pagesFor(t, undefined);
  assert.deepEqual([...pages.keys()], ['/integrer/', '/integrer/en-cinq-minutes/']);
  assert.doesNotMatch(pages.get('/integrer/') ?? '', /integrer\/job-card/);
});
