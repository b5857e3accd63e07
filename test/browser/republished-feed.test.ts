// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A feed published again while a page has it open: the files of the earlier one are gone.
import '@orientation-widgets/elements/define/job-card.js';
import { html } from 'lit';
import { equal, fixture, text, until } from './support/assert.js';

const base = `${location.origin}/republished/`;
const files = new Map<string, string>();
const requests: string[] = [];

const digest = async (content: string): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content)))]
    .map(byte => byte.toString(16).padStart(2, '0'))
    .join('');

/** Publishes a feed of jobs with unique file names, and removes the previous one. */
async function publish(feminine: string): Promise<void> {
  const ids = ['a', 'b', 'c'];
  const jobs = JSON.stringify(
    ids.map(id => ({
      id,
      title: { feminine: `${feminine} ${id}`, masculine: id },
      sectors: [],
      skills: [],
      conditions: [],
      related: [],
      links: [],
    })),
  );
  const sha256 = await digest(jobs);
  const href = `jobs.${sha256.slice(0, 12)}.json`;
  files.clear();
  files.set(base + href, jobs);
  files.set(
    `${base}feed.json`,
    JSON.stringify({
      formatVersion: '1.0',
      title: feminine,
      publisher: { name: 'Test' },
      language: 'fr',
      updated: new Date().toISOString(),
      territory: 'reg-32',
      jobs: { href, count: ids.length, bytes: new TextEncoder().encode(jobs).length, sha256 },
    }),
  );
}

describe('feed published again under an open page', () => {
  const { fetch, console } = window;
  const { warn } = console;
  const warnings: unknown[] = [];

  before(() => {
    console.warn = (...words) => void warnings.push(words);
    window.fetch = async input => {
      const url = String(input);
      if (!url.startsWith(base)) return fetch(input);
      requests.push(url.slice(base.length));
      const content = files.get(url);
      return new Response(content ?? 'gone', { status: content === undefined ? 404 : 200 });
    };
  });
  after(() => {
    window.fetch = fetch;
    console.warn = warn;
  });

  it('shows the new feed in an element added later, with one request', async () => {
    await publish('Soudeuse');
    // The page opens the feed, but no part of it yet.
    await fixture(html`<job-card feed=${`${base}feed.json`}></job-card>`);
    await until(() => requests.includes('feed.json'), 'the manifest');
    await publish('Boulangère');
    const first = await fixture(html`<job-card feed=${`${base}feed.json`} job="a"></job-card>`);
    await until(() => text(first).includes('Boulangère a'), 'the new feed');
    const later = await fixture(html`<job-card feed=${`${base}feed.json`} job="b"></job-card>`);
    await until(() => text(later).includes('Boulangère b'), 'the new feed again');
    equal(requests.filter(name => name === 'feed.json').length, 2);
    equal(warnings, []);
  });

  it('reports an error when the files stay missing, after one more request for the manifest', async () => {
    files.forEach((_, url) => url.endsWith('feed.json') || files.delete(url));
    await publish('Menuisière');
    files.forEach((_, url) => url.endsWith('feed.json') || files.delete(url));
    const url = `${base}feed.json?lost`;
    files.set(url, files.get(`${base}feed.json`) ?? '');
    requests.length = 0;
    const card = await fixture(html`<job-card feed=${url} job="a">secours</job-card>`);
    await until(() => text(card).includes('Réessayer'), 'the error');
    equal(requests.filter(name => name === 'feed.json?lost').length, 2);
    equal(warnings.length, 1);
  });
});
