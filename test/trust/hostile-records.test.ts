// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Every string field of every record of a feed holds an attack; every element shows those records, and every control is
// pressed. The attacks must remain text.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { elements, markup, tags } from '../../stories/registry.js';
import { eventually } from '../support/eventually.js';
import { root } from '../support/paths.js';
import { serveFolder } from '../support/static-server.js';
import type { StaticServer } from '../support/static-server.js';
import { hostileFeed, stringFields } from './support/hostile-feed.js';
import type { HostileFeed } from './support/hostile-feed.js';
import { longLists, ownPayloads, withoutLongLists } from './support/payloads.js';
import { probeScript } from './support/probe.js';
import type { Finding } from './support/probe.js';
import { browserNames, launch, watchedPage } from './support/two-browsers.js';

declare const probe: {
  incidents: string[];
  settle(): Promise<void>;
  pressAll(what: string): Promise<void>;
  find(): Finding;
};

const policies = {
  'no policy': '',
  'a strict policy':
    "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
};

/** Element that shows a job's title, summary and first link unsafely: proof that the suite can fail. */
const unsafeControl = `customElements.define('unsafe-control', class extends HTMLElement {
  async connectedCallback() {
    const { jobs } = await (await fetch('/feed.json')).json();
    this.innerHTML = jobs.map(({ summary, links }) => summary + '<a href="' + links[0].url + '">lien</a>').join('');
  }
});`;

/** Number of records shown at once. */
const BATCH = 17;

const plain = ['variant', 'reading', 'heading-level', 'json-ld', 'keepable'];
const ids: Readonly<Record<string, string>> = {
  job: 'jobs',
  compare: 'jobs',
  training: 'trainings',
  territory: 'territories',
  measure: 'measures',
  commitment: 'commitments',
  provider: 'providers',
};

/**
 * Returns a page with the registry's elements for each record, whose attributes name the feed's records or hold the
 * text itself.
 */
function pageFor(feed: HostileFeed, texts: readonly string[], allViews: boolean): string {
  const attribute = (name: string, text: string, record: number): string => {
    if (plain.includes(name) || text === 'visitor') return text;
    return ids[name] ? feed.id(ids[name], record) : (texts[record] ?? '');
  };
  return elements
    .flatMap(({ tag, views }) =>
      (allViews ? views : views.slice(0, 1)).flatMap(view => {
        // An element that shows the whole feed appears only once.
        const records = Object.keys(view).some(name => ['job', 'training', 'provider'].includes(name))
          ? texts.length
          : 1;
        return Array.from({ length: records }, (_, record) =>
          markup(
            tag,
            Object.fromEntries(Object.entries(view).map(([name, text]) => [name, attribute(name, text, record)])),
          ),
        );
      }),
    )
    .join('\n');
}

const htmlPage = (body: string): string =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>t</title><body>
   <script type="module" src="/probe.js"></script><script type="module" src="/cdn/orientation-widgets.js"></script>
   <orientation-feed src="/feed.json">${body}</orientation-feed>`;

interface Visit extends Finding {
  readonly incidents: readonly string[];
}

async function visit(browser: Browser, server: StaticServer, presses: string | undefined): Promise<Visit> {
  const { page, incidents } = await watchedPage(browser, server.origin);
  await page.goto(`${server.origin}/page`, { waitUntil: 'load' });
  const result = await page.evaluate(async presses => {
    await customElements.whenDefined('orientation-feed');
    await probe.settle();
    const match = [probe.find()];
    // The state is recorded before the second round closes parts.
    for (let round = 0; presses && round < 2; round++) {
      await probe.pressAll(presses);
      match.push(probe.find());
    }
    const last = match.at(-1)!;
    return {
      shapes: [...new Set(match.flatMap(({ shapes }) => shapes))],
      protocols: [...new Set(match.flatMap(({ protocols }) => protocols))],
      failed: match[0]!.failed,
      unclosed: last.unclosed,
      links: last.links,
      inside: probe.incidents,
    };
  }, presses);
  await page.close();
  return { ...result, incidents: [...incidents, ...result.inside] };
}

for (const name of browserNames) {
  describe(`hostile records in ${name}`, () => {
    let browser: Browser;
    let server: StaticServer;
    let feed = hostileFeed(['texte']);
    let body = '';
    /** Saved items of the visitor, as another script of the site may have written them. */
    let saved = '[]';
    let policy = '';
    /** Shapes that the elements render from the same records in plain words. */
    const vocabulary = new Set<string>();

    before(async () => {
      browser = await launch(name);
      server = await serveFolder(`${root}dist/site`, (_, response, { pathname }) => {
        if (policy && pathname === '/page') response.setHeader('content-security-policy', policy);
        const answers: Record<string, readonly [string, string]> = {
          '/page': ['text/html; charset=utf-8', body],
          '/feed.json': ['application/json', feed.json],
          '/probe.js': [
            'text/javascript',
            `localStorage.setItem('orientation-widgets/saved/v2', ${JSON.stringify(saved)});\n${probeScript(tags)}`,
          ],
          '/control.js': ['text/javascript', unsafeControl],
        };
        const answer = answers[pathname];
        if (!answer) return false;
        response.writeHead(200, { 'content-type': answer[0] }).end(answer[1]);
        return true;
      });
    });
    after(async () => {
      await browser.close();
      await server[Symbol.asyncDispose]();
    });

    async function show(
      texts: readonly string[],
      options: Parameters<typeof hostileFeed>[1],
      allViews = true,
      { elements = '', presses = 'button, summary' } = {},
    ): Promise<Visit> {
      feed = hostileFeed(texts, options);
      saved = JSON.stringify(
        texts.map((text, record) => ({
          kind: 'training',
          id: record % 2 ? feed.id('trainings', record) : text,
          title: text,
          date: record % 3 ? '2026-11-24' : text,
          note: text,
        })),
      );
      body = htmlPage(elements || pageFor(feed, texts, allViews));
      return visit(browser, server, allViews ? presses : undefined);
    }

    function nothingCameOut(visited: Visit, what: string): void {
      assert.deepEqual(visited.incidents, [], what);
      assert.deepEqual(
        visited.shapes.filter(shape => !vocabulary.has(shape)),
        [],
        `${what}: elements or attributes that plain words do not give`,
      );
      assert.deepEqual(
        visited.protocols.filter(protocol => !['http:', 'https:', 'mailto:', 'tel:'].includes(protocol)),
        [],
        `${what}: links`,
      );
      assert.deepEqual(visited.failed, [], `${what}: an element shows nothing`);
      assert.deepEqual(visited.unclosed, [], `${what}: a data block`);
    }

    test('every element shows ordinary words, with links', async () => {
      // The first text is also the search query: it must have several matches.
      const texts = Array.from({ length: BATCH }, (_, number) => (number ? `texte ${number}` : 'texte'));
      for (const hostileIds of [false, true]) {
        for (const url of [
          (text: string) => `https://example.org/${encodeURIComponent(text)}`,
          (text: string) => text,
        ]) {
          const visited = await show(texts, { hostileIds, url });
          assert.deepEqual([visited.incidents, visited.failed], [[], []]);
          for (const shape of visited.shapes) vocabulary.add(shape);
          if (!hostileIds && url('x') !== 'x') assert.ok(visited.links > 20, `${visited.links} links`);
        }
      }
      // Among many other elements, not every control of a folder is pressed, and the note goes with a removed item: the
      // folder is also tested alone.
      const folder = { elements: '<saved-items></saved-items>', presses: 'button:not(.remove-entry), summary' };
      for (const shape of (await show(texts, {}, true, folder)).shapes) vocabulary.add(shape);
      assert.ok(vocabulary.has('textarea'), 'no note is written');
    });

    for (const [title, value] of Object.entries(policies)) {
      for (const hostileIds of [false, true]) {
        // Chromium tests every pair; Firefox tests each policy and each kind of record once.
        if (name === 'firefox' && hostileIds === Boolean(value)) continue;
        test(`${ownPayloads.length} attacks in ${hostileIds ? 'ids and codes too' : `${stringFields()} string fields`}, under ${title}`, async () => {
          policy = value;
          for (let start = 0; start < ownPayloads.length; start += BATCH) {
            const texts = ownPayloads.slice(start, start + BATCH);
            nothingCameOut(await show(texts, { hostileIds }), texts[0] ?? '');
          }
        });
      }
    }

    // Without a policy, attacks that one would stop are visible.
    test('the public lists of attack strings do not run', { skip: withoutLongLists }, async () => {
      policy = '';
      // Firefox tests one text in four: the elements have the same code, and texts that Firefox parses differently are
      // among the attacks above.
      const all = longLists().filter((_, number) => name !== 'firefox' || number % 4 === 0);
      for (let start = 0; start < all.length; start += 60)
        nothingCameOut(await show(all.slice(start, start + 60), {}, false), `list from ${start}`);
    });

    test('an element made unsafe on purpose is detected', async () => {
      policy = '';
      // Attacks that leave the page are excluded: their effects could not be read.
      feed = hostileFeed(ownPayloads.filter(text => !/<(?:meta|base|iframe|style)/.test(text)));
      body = htmlPage('<unsafe-control></unsafe-control><script type="module" src="/control.js"></script>');
      const { page, incidents } = await watchedPage(browser, server.origin);
      await page.goto(`${server.origin}/page`);
      await eventually(async () => {
        const { shapes, protocols, inside } = await page.evaluate(() => ({ ...probe.find(), inside: probe.incidents }));
        const seen = [...incidents, ...inside];
        assert.ok(
          seen.some(incident => incident === 'alert' || incident === 'dialog'),
          'no dialog',
        );
        assert.ok(
          seen.some(incident => incident.startsWith('request')),
          'no request',
        );
        assert.ok(
          shapes.some(shape => shape === 'img[onerror]'),
          'no foreign element',
        );
        assert.ok(protocols.includes('javascript:'), 'no unsafe link');
      });
      await page.close();
    });
  });
}
