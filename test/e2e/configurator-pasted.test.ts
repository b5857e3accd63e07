// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Each attribute of each element, pasted as the configurator writes it, under the content security policy that goes
// with it.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { described } from '../../packages/portal/src/configurator/attributes.js';
import type { Settings } from '../../packages/portal/src/configurator/settings.js';
import { importMapText, policy, snippet, type Scripts } from '../../packages/portal/src/configurator/snippets.js';
import { complaints } from '../support/chromium.js';
import { listen } from '../support/loopback.js';
import { root } from '../support/paths.js';
import { siteInChromium } from '../support/site-in-chromium.js';

const portal = `${root}dist/site/portail/`;

/** Elements of the configurator, as the portal publishes them. */
const { tags } = JSON.parse(readFileSync(`${portal}assets/integrer.json`, 'utf8')) as {
  tags: { tag: string; attributes: string[] }[];
};

const site = siteInChromium();

/** Value of each free text attribute; others take their first allowed value, or a record of the default feed. */
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
  providers: 'uai-0593117t',
  territories: 'dep-59',
  measures: 'unemployment',
  boards: 'shared',
  commitments: 'S1.1',
  resources: 'c2rp',
  audiences: 'pupils',
  sectors: 'industry',
  domains: 'Industrie',
  levels: '3',
  departments: '59',
  bassins: 'bassin-artois',
  spels: 'spel-lens',
  'job-sectors': 'Industrie',
};

function sample(tag: string, name: string): string {
  const { field } = described(tag, name);
  if (field.kind === 'flag') return '';
  if (field.kind === 'record') return RECORDS[field.collection];
  if (field.kind === 'words') return field.words[0] ?? '';
  if (name === 'search-url') return `${site.origin}/recherche`;
  return TYPED[name] ?? (name.endsWith('-href') ? '/pages/{id}' : 'exemple');
}

test('the policy names the search engine that the element requests', () => {
  const settings: Settings = {
    tag: 'training-finder',
    attributes: { 'search-url': 'https://recherche.exemple.fr/formations' },
    feed: 'https://flux.exemple.fr/feed.json',
    theme: '',
    tokens: {},
    fallback: { text: '', href: '' },
    hasMap: false,
  };
  const policyText = policy('tag', settings, { folder: 'https://widgets.exemple.fr/0.1.0/', files: [] }, undefined);
  assert.match(policyText, /connect-src 'self' https:\/\/flux\.exemple\.fr https:\/\/recherche\.exemple\.fr$/);
});

for (const { tag, attributes } of tags)
  test(`<${tag}>: the code pasted for each attribute runs under its own policy`, async t => {
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
    // The images of a map come from a separate host.
    const widest = [...policies].sort((a, b) => b.length - a.length)[0] ?? '';
    assert.ok(policies.size <= 2);
    const context = await site.newContext();
    t.after(() => context.close());
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const pageErrors = complaints(page);
    const body = `<!doctype html><html lang="fr"><title>Hôte</title><body>${all.map(settings => snippet('tag', settings, scripts)).join('\n')}</body></html>`;
    // The origin differs from that of the scripts and of the feed.
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
    // The orientation-feed element itself shows nothing.
    if (tag !== 'orientation-feed')
      await page
        .locator(`${tag} .ow`)
        .nth(all.length - 1)
        .waitFor({ state: 'attached' });
    const seen = await page.evaluate(
      name =>
        [...document.querySelectorAll(name)].map(element =>
          Object.fromEntries([...element.attributes].map(item => [item.name, item.value])),
        ),
      tag,
    );
    const pastedSettings = all.map(({ attributes: elementAttributes, feed }) => ({
      ...elementAttributes,
      [tag === 'orientation-feed' ? 'src' : 'feed']: feed,
    }));
    assert.deepEqual(
      seen.map((item, rank) =>
        Object.entries(pastedSettings[rank] ?? {}).filter(([name, value]) => item[name] !== value),
      ),
      pastedSettings.map(() => []),
    );
    assert.deepEqual(
      pageErrors.filter(text => !text.includes('tuiles.exemple.fr')),
      [],
    );
  });
