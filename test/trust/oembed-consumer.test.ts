// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The address of a page of a portal, given to an oEmbed consumer that does not know us: it discovers the answer in the
// page, as many content managers do.
import { buildSite } from '@orientation-widgets/portal';
import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { scanHtml } from '../../packages/portal/src/html/html-scan.js';
import { root } from '../support/paths.js';
import { serveFolder, type StaticServer } from '../support/static-server.js';
import { CONFIG, job, smallFeed, smallPortal, WELDER, type SmallPortal } from '../unit/portal/support/small-portal.js';
import { installPackages } from './support/installed-packages.js';

interface OembedAnswer {
  readonly method: string;
  readonly type: string;
  readonly title: string;
  readonly html: string;
  readonly thumbnail_url: string;
}
type Extract = (url: string, params?: object, fetcher?: (url: string) => Promise<Response>) => Promise<OembedAnswer>;

const PAGE = 'metiers/soudeuse-soudeur/';
const FIGURE = 'chiffres/taux-de-chomage/';
const HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(1)>';

const installed = installPackages(`${root}test/trust/oembed/`, 'oembed');
const skip = installed === undefined && 'the consumer cannot be installed here (no registry)';

describe('an oEmbed consumer', { skip }, () => {
  let portal: SmallPortal;
  let server: StaticServer;
  let extract: Extract;
  /** Addresses that the consumer asked. */
  const addresses: string[] = [];
  /** Paths that need a password. */
  const privatePaths = new Set<string>();
  const removals: (() => unknown)[] = [];

  const ask = (path: string): Promise<OembedAnswer> =>
    extract(`${server.origin}/${path}`, {}, address => {
      addresses.push(address);
      return fetch(address);
    });

  before(async () => {
    portal = await smallPortal({ after: removal => removals.push(removal as () => unknown) });
    mkdirSync(portal.out, { recursive: true });
    server = await serveFolder(portal.out, (_, response, url) => {
      if (privatePaths.has(url.pathname)) {
        response.writeHead(401, { 'www-authenticate': 'Basic' }).end();
        return true;
      }
      if (!url.pathname.endsWith('/')) return false;
      response.writeHead(302, { location: `${url.pathname}index.html` }).end();
      return true;
    });
    await portal.write('portal.json', { ...CONFIG, site: { ...CONFIG.site, url: `${server.origin}/` } });
    await portal.write(
      'feed.json',
      smallFeed([job(WELDER), job({ ...WELDER, id: 'hostile', feminine: HOSTILE, masculine: HOSTILE })]),
    );
    await portal.build();
    const entry = join(installed ?? '', 'node_modules/@extractus/oembed-extractor/esm/mod.js');
    ({ extract } = (await import(pathToFileURL(entry).href)) as { extract: Extract });
  });
  after(async () => {
    await server[Symbol.asyncDispose]();
    for (const removal of removals) await removal();
  });

  test('discovers the card of a page, and asks the portal alone', async () => {
    addresses.length = 0;
    const { method, type, title, html } = await ask(PAGE);
    assert.deepEqual([method, type, title.replace(/\s/g, ' ')], ['auto-discovery', 'rich', 'Soudeuse / Soudeur']);
    const [, frame = ''] = /<iframe [^>]*src="([^"]*)"/.exec(html) ?? [];
    assert.equal((await fetch(frame)).status, 200);
    assert.deepEqual([...new Set(addresses.map(address => new URL(address).origin))], [server.origin]);
  });

  test('gets only a quotation and a frame for a title that contains HTML', async () => {
    const paths = [...(await portal.files()).keys()].filter(path => /^metiers\/.*alert.*\/oembed\.json$/.test(path));
    const { title, html } = await ask((paths[0] ?? '').replace('oembed.json', ''));
    assert.ok(title.includes('<script>'), 'the title stays a text');
    const names = [...scanHtml(html)].flatMap(token => (token.kind === 'open' ? [token.name] : []));
    assert.deepEqual(names, ['blockquote', 'a', 'iframe']);
  });

  test('receives the address of a picture that exists, and its card without it', async () => {
    const { thumbnail_url: picture, html } = await ask(FIGURE);
    assert.equal((await fetch(picture)).status, 200);
    rmSync(join(portal.out, new URL(picture).pathname));
    assert.equal((await fetch(picture)).status, 404);
    assert.equal((await ask(FIGURE)).html, html);
    const [, frame = ''] = /<iframe [^>]*src="([^"]*)"/.exec(html) ?? [];
    const card = await (await fetch(frame)).text();
    assert.match(card, /Taux de chômage/);
    assert.ok(!card.includes(picture), 'the card shows the missing picture');
  });

  test('is told that a page needs a password, or that it has no card', async () => {
    privatePaths.add(`/${PAGE}`);
    await assert.rejects(ask(PAGE), /error code 401/);
    privatePaths.delete(`/${PAGE}`);
    privatePaths.add(`/${PAGE}oembed.json`);
    await assert.rejects(ask(PAGE), /error code 401/);
    privatePaths.delete(`/${PAGE}oembed.json`);
    await assert.rejects(ask('metiers/'), /No oEmbed link found/);
    await assert.rejects(ask('metiers/absent/'), /error code 404/);
  });

  test('never sees a feed that needs a password: the build names the file and the answer', async () => {
    privatePaths.add('/private.json');
    const config = { ...CONFIG, feeds: [{ href: `${server.origin}/private.json` }] };
    await portal.write('private-portal.json', config);
    const out = join(portal.folder, 'private');
    await assert.rejects(
      buildSite(join(portal.folder, 'private-portal.json'), { out, elements: false }),
      /private\.json.*le serveur a répondu 401/,
    );
  });
});
