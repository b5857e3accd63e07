// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The configurator of the portal, as a webmaster uses it; then each attribute of each element, pasted as it is written, under the
// policy that goes with it.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { described } from '../../packages/portal/src/configurator/attributes.js';
import type { Settings } from '../../packages/portal/src/configurator/settings.js';
import { importMapText, policy, snippet, type Scripts } from '../../packages/portal/src/configurator/snippets.js';
import { complaints, launchChromium } from '../support/chromium.js';
import { listen } from '../support/loopback.js';
import { root } from '../support/paths.js';
import { servePublishedSite } from '../support/published-site.js';
import type { PublishedSite } from '../support/published-site.js';

const axe = readFileSync(`${root}node_modules/axe-core/axe.min.js`, 'utf8');
const portal = `${root}dist/site/portail/`;

/** Elements that the configurator knows, as the portal publishes them. */
const { tags } = JSON.parse(readFileSync(`${portal}assets/integrer.json`, 'utf8')) as {
  tags: { tag: string; attributes: string[] }[];
};

let browser: Browser;
let site: PublishedSite;
before(async () => {
  browser = await launchChromium();
  site = await servePublishedSite();
});
after(async () => {
  await browser.close();
  site.close();
});

async function open(see: (page: Page) => Promise<void>, fragment = '', options = {}): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const heard = complaints(page);
  try {
    await page.goto(`${site.origin}/portail/integrer/${fragment}`);
    await see(page);
    assert.deepEqual(heard, [], 'nothing is refused by the policy of the page');
  } finally {
    await context.close();
  }
}

const code = (page: Page): Promise<string> => page.getByLabel('Ce qu’il faut coller').innerText();

test('a webmaster chooses a job by its name, sees it, and takes the tag; the address opens the same settings again', () =>
  open(async page => {
    await page.getByLabel('La difficulté à recruter').check();
    await page.getByText(/^Lu\. «/).waitFor();
    await page.getByLabel(/^Métier job/).fill('Soudeuse / Soudeur');
    await page.getByLabel(/^Métier job/).press('Tab');
    await page.getByLabel('Forme variant').selectOption('badge');
    const preview = page.frameLocator('iframe').locator('tension-indicator');
    await preview.getByText('très élevée').first().waitFor();
    const pasted = await code(page);
    assert.match(pasted, /<tension-indicator job="soudeur" variant="badge" feed="/);
    assert.match(pasted, /integrity="sha384-/);
    assert.match(pasted, />Soudeuse \/ Soudeur<\/a>/);
    await page.getByText(/\d+,\d ko, \d+ fichiers, compressés/).waitFor();
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await page.getByLabel('Ce qu’il faut coller').getByText('variant="badge"').waitFor();
    assert.equal(await code(page), pasted);
  }));

test('what was pasted on a site opens its settings again', () =>
  open(async page => {
    await page
      .getByLabel('Balise ou cadre déjà collé')
      .fill('<script src="x"></script><job-card job="soudeur" variant="full">S</job-card>');
    await page.getByLabel('Balise ou cadre déjà collé').press('Tab');
    await page.getByLabel('Ce qu’il faut coller').getByText('job="soudeur" variant="full"').waitFor();
    assert.equal(await page.getByLabel('Phrase').inputValue(), 'S');
  }));

test('colours that cannot be told apart close the copy, until the nearest one is taken', () =>
  open(async page => {
    await page.getByLabel('Texte discret').fill('#bbbbbb');
    await page.getByLabel('Texte discret').press('Tab');
    const copy = page.getByRole('button', { name: 'Copier', exact: true });
    await page.getByText('Fermé : le contraste ne passe pas.').waitFor();
    assert.equal(await copy.isDisabled(), true);
    await page.getByLabel('Copier quand même').check();
    assert.equal(await copy.isDisabled(), false);
    await page.getByLabel('Copier quand même').uncheck();
    await page.getByLabel('Texte discret').fill('');
    await page.getByLabel('Texte discret').press('Tab');
    await page.getByText('tous passent').waitFor();
    assert.equal(await copy.isDisabled(), false);
  }));

test('a feed that cannot be read is told in French, and one that is pasted is checked', () =>
  open(async page => {
    await page.getByText(/^Lu\. «/).waitFor();
    await page.getByText('Coller un flux pour le contrôler').click();
    await page.getByLabel('Le texte de feed.json').fill('{"jobs":');
    await page.getByLabel('Le texte de feed.json').press('Tab');
    await page.getByText('ce n’est pas du JSON').waitFor();
    await page.getByLabel('Adresse du flux').fill('pas une adresse');
    await page.getByLabel('Adresse du flux').press('Tab');
    await page.getByText('Ce flux ne se lit pas : ce n’est pas une adresse.').waitFor();
  }));

test('without JavaScript, the preview shows the fallback, and the page leads to the three lines', async () => {
  await open(async page => {
    await page.getByRole('button', { name: 'Sans JavaScript' }).click();
    await page.frameLocator('iframe').locator('job-card:not(:defined)').getByRole('link').waitFor();
  });
  await open(
    async page => {
      await page.getByRole('link', { name: 'Poser un élément en cinq minutes' }).click();
      await page.getByText('<job-card job=').waitFor();
    },
    '',
    { javaScriptEnabled: false },
  );
});

test('at 320 px nothing is wider than the screen, and axe finds nothing', () =>
  open(
    async page => {
      await page.getByText('tous passent').waitFor();
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const { axe: tool } = window as unknown as {
          axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        const { violations } = await tool.run({ iframes: false });
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      assert.deepEqual(found, []);
    },
    '',
    { viewport: { width: 320, height: 700 } },
  ));

test('the page of the configurator weighs at most 60 kB, its scripts and its styles included', () => {
  const assets = readdirSync(`${portal}assets`).filter(name =>
    /^(?:configurator|portal|integrer)\b.*\.(?:js|css|json)$/.test(name),
  );
  const files = ['integrer/index.html', ...assets.map(name => `assets/${name}`)];
  const bytes = files.reduce((sum, name) => sum + brotliCompressSync(readFileSync(portal + name)).length, 0);
  assert.equal(assets.length, 4);
  assert.ok(bytes <= 60_000, `${bytes} bytes`);
});

/** A value for each attribute that is typed; others take the first of theirs, or a record of the default feed. */
const TYPED: Readonly<Record<string, string>> = {
  at: '2026-11-26T14:30',
  near: 'Lille',
  'near-name': 'Lille',
  radius: '30',
  query: 'soudeur',
  since: '2026-03-12',
  periods: '5',
  interest: 'R',
  kinds: 'structure',
  level: '3',
  tension: '4,5',
  tiles: 'https://tuiles.exemple.fr/{z}/{x}/{y}.png',
};
const RECORDS = {
  jobs: 'soudeur',
  trainings: 'cfd-40025411',
  territories: 'dep-59',
  measures: 'unemployment',
  boards: 'shared',
  commitments: 'S1.1',
  resources: 'c2rp',
  audiences: 'pupils',
  sectors: 'industry',
};

function sample(tag: string, name: string): string {
  const { field } = described(tag, name);
  if (field.kind === 'flag') return '';
  if (field.kind === 'record') return RECORDS[field.collection];
  if (field.kind === 'words') return field.words[0] ?? '';
  if (name === 'search-url') return `${site.origin}/recherche`;
  return TYPED[name] ?? (name.endsWith('-href') ? '/pages/{id}' : 'exemple');
}

test('a search engine is in the policy of the page that asks it', () => {
  const settings: Settings = {
    tag: 'training-finder',
    attributes: { 'search-url': 'https://recherche.exemple.fr/formations' },
    feed: 'https://flux.exemple.fr/feed.json',
    theme: '',
    tokens: {},
    fallback: { text: '', href: '' },
    hasMap: false,
  };
  const written = policy('tag', settings, { folder: 'https://widgets.exemple.fr/0.1.0/', files: [] }, undefined);
  assert.match(written, /connect-src 'self' https:\/\/flux\.exemple\.fr https:\/\/recherche\.exemple\.fr$/);
});

for (const { tag, attributes } of tags)
  test(`<${tag}>: what is pasted for each attribute runs under its own policy`, async t => {
    const { version } = JSON.parse(readFileSync(`${portal}assets/integrer.json`, 'utf8')) as { version: string };
    const folder = `${site.origin}/portail/elements/${version}/`;
    const { files } = JSON.parse(readFileSync(`${portal}elements/${version}/manifest.json`, 'utf8')) as Pick<
      Scripts,
      'files'
    >;
    const scripts: Scripts = { folder, files };
    const needed: Readonly<Record<string, string>> = attributes.includes('job') ? { job: 'soudeur' } : {};
    const all = ['', ...attributes].map((name): Settings => ({
      tag,
      attributes: { ...needed, ...(name && { [name]: sample(tag, name) }) },
      feed: `${site.origin}/portail/feed/feed.json`,
      theme: '',
      tokens: {},
      fallback: { text: 'Secours', href: '' },
      hasMap: name === '',
    }));
    const digest = `sha256-${createHash('sha256').update(importMapText(scripts)).digest('base64')}`;
    const policies = new Set(all.map(settings => policy('tag', settings, scripts, digest)));
    // The images of a map have a host of their own.
    const widest = [...policies].sort((a, b) => b.length - a.length)[0] ?? '';
    assert.ok(policies.size <= 2);
    const context = await browser.newContext();
    t.after(() => context.close());
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const heard = complaints(page);
    const body = `<!doctype html><html lang="fr"><title>Hôte</title><body>${all.map(settings => snippet('tag', settings, scripts)).join('\n')}</body></html>`;
    // Another origin than that of the scripts and of the feed.
    const host = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader('Content-Security-Policy', widest).end(body);
    });
    t.after(() => host.close());
    await page.route('https://tuiles.exemple.fr/**', route => route.abort());
    await page.route(`${site.origin}/recherche/**`, route => {
      const { pathname, searchParams } = new URL(route.request().url());
      const totals = searchParams.getAll('of').map(() => 0);
      const nothing = { total: 0, hits: [], records: [], facets: {}, more: [], partial: false, places: [] };
      return route.fulfill({
        json: pathname.endsWith('/counts') ? { totals } : nothing,
        headers: { 'access-control-allow-origin': '*' },
      });
    });
    await page.goto(await listen(host));
    await page
      .locator(`${tag}:defined`)
      .nth(all.length - 1)
      .waitFor({ state: 'attached' });
    // The feed itself shows nothing.
    if (tag !== 'orientation-feed')
      await page
        .locator(`${tag} .ow`)
        .nth(all.length - 1)
        .waitFor({ state: 'attached' });
    const seen = await page.evaluate(
      name =>
        [...document.querySelectorAll(name)].map(element =>
          Object.fromEntries([...element.attributes].map(one => [one.name, one.value])),
        ),
      tag,
    );
    const written = all.map(({ attributes: own, feed }) => ({
      ...own,
      [tag === 'orientation-feed' ? 'src' : 'feed']: feed,
    }));
    assert.deepEqual(
      seen.map((one, rank) => Object.entries(written[rank] ?? {}).filter(([name, value]) => one[name] !== value)),
      written.map(() => []),
    );
    assert.deepEqual(
      heard.filter(text => !text.includes('tuiles.exemple.fr')),
      [],
    );
  });
