// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Policies of docs/embed-contract.md, word for word, with separate hosts for the page, the scripts and the feed.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { buildSync } from 'esbuild';
import type { Browser } from 'puppeteer-core';
import { elements, markup, tags } from '../../stories/registry.js';
import { root } from '../support/paths.js';
import { threeHosts } from './support/three-hosts.js';
import type { ThreeHosts } from './support/three-hosts.js';
import { browserNames, launch, watchedPage } from './support/two-browsers.js';

interface CdnFile {
  readonly file: string;
  readonly name?: string;
  readonly integrity: string;
}

const { files } = JSON.parse(readFileSync(`${root}dist/cdn/manifest.json`, 'utf8')) as { files: readonly CdnFile[] };
const integrityOf = (name: string): string => files.find(({ file }) => file === name)?.integrity ?? '';
const entry = 'orientation-widgets.js';

const contract = readFileSync(`${root}docs/embed-contract.md`, 'utf8');
const policies: Readonly<Record<string, string>> = Object.fromEntries(
  [...contract.matchAll(/<!-- csp: (\S+) -->\n```\n(.+)\n```/g)].map(([, name = '', line = '']) => [name, line]),
);

const nonce = 'cjRuZDBt';
/**
 * Returns the script that starts the elements, for a policy with a hash: `strict-dynamic` trusts scripts that a trusted
 * script adds.
 */
const starter = ({ scripts }: ThreeHosts): string =>
  policies.script?.replace('https://widgets.exemple.fr', scripts.origin) ?? '';
const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const fill = (policy: string, hosts: ThreeHosts): string =>
  policy
    .replace('https://widgets.exemple.fr', hosts.scripts.origin)
    .replace('https://flux.exemple.fr', hosts.feeds.origin)
    .replace('VALEUR', nonce)
    .replace('EMPREINTE', hashOf(starter(hosts)));

const allElements = ({ feeds }: ThreeHosts): string =>
  `<orientation-feed src="${feeds.origin}/feed.json">${elements.flatMap(({ tag, views }) => views.map(view => markup(tag, view))).join('')}</orientation-feed>`;

const scriptTag = ({ scripts }: ThreeHosts, attributes = ''): string =>
  `<script type="module" src="${scripts.origin}/${entry}" crossorigin${attributes}></script>`;

const htmlPage = (head: string, body: string): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8">${head}<title>t</title></head><body>${body}</body></html>`;

for (const name of browserNames) {
  describe(`content security policy in ${name}`, () => {
    let browser: Browser;
    before(async () => {
      browser = await launch(name);
    });
    after(() => browser.close());

    /**
     * Returns the violations and errors of a page, and the state of its elements: "loaded", "error" (the fallback is
     * back) or "nothing".
     */
    async function visit(hosts: ThreeHosts, until: 'shown' | 'quiet' = 'shown') {
      const { page, incidents } = await watchedPage(browser, 'http://127.0.0.1');
      await page.evaluateOnNewDocument(() => {
        Object.assign(window, { violations: [] });
        addEventListener('securitypolicyviolation', event => {
          if (!event.blockedURI.endsWith('/favicon.ico'))
            (window as unknown as { violations: string[] }).violations.push(
              `${event.effectiveDirective} ${event.blockedURI}`,
            );
        });
      });
      await page.goto(`${hosts.page.origin}/`, { waitUntil: 'load' });
      if (until === 'quiet') await page.waitForNetworkIdle();
      else
        await page.waitForFunction(
          tags =>
            [...document.querySelectorAll(tags.join())].every(
              ({ shadowRoot }) =>
                shadowRoot?.querySelector('.ow') && !shadowRoot.querySelector('[aria-busy=true], .later'),
            ),
          { timeout: 60_000 },
          tags,
        );
      const result = await page.evaluate(tags => {
        const shownTexts = [...document.querySelectorAll(tags.join())].map(({ shadowRoot }) =>
          !shadowRoot?.querySelector('.ow')
            ? 'nothing'
            : shadowRoot.querySelector('slot:not([name])')
              ? 'error'
              : 'loaded',
        );
        return {
          violations: (window as unknown as { violations: string[] }).violations,
          shown: [...new Set(shownTexts)],
        };
      }, tags);
      await page.close();
      return { ...result, incidents: [...incidents] };
    }
    const fine = { violations: [], shown: ['loaded'], incidents: [] };

    for (const kind of ['simple', 'strict', 'nonce', 'empreinte']) {
      for (const place of ['header', 'meta']) {
        test(`« ${kind} » as a ${place}: every element renders without a violation`, async () => {
          const policy = policies[kind];
          assert.ok(policy, `docs/embed-contract.md has no policy named ${kind}`);
          await using hosts = await threeHosts({
            page: (hosts, setHeader) => {
              const line = fill(policy, hosts);
              if (place === 'header') setHeader('content-security-policy', line);
              const script =
                kind === 'empreinte'
                  ? `<script>${starter(hosts)}</script>`
                  : scriptTag(hosts, kind === 'nonce' ? ` nonce="${nonce}"` : '');
              return htmlPage(
                place === 'meta' ? `<meta http-equiv="content-security-policy" content="${line}">` : '',
                script + allElements(hosts),
              );
            },
          });
          assert.deepEqual(await visit(hosts), fine);
        });
      }
    }

    test('a policy without the script host blocks the elements and keeps the fallback', async () => {
      await using hosts = await threeHosts({
        page: (hosts, setHeader) => {
          setHeader('content-security-policy', "default-src 'self'");
          return htmlPage('', scriptTag(hosts) + allElements(hosts));
        },
      });
      const { violations, shown: visible } = await visit(hosts, 'quiet');
      assert.ok(violations.length > 0, 'nothing was refused: this suite cannot fail');
      assert.deepEqual(visible, ['nothing']);
    });

    test('a policy without the feed host makes each element show an error', async () => {
      await using hosts = await threeHosts({
        page: (hosts, setHeader) => {
          setHeader('content-security-policy', `default-src 'none'; script-src ${hosts.scripts.origin}`);
          return htmlPage('', scriptTag(hosts) + allElements(hosts));
        },
      });
      assert.deepEqual((await visit(hosts)).shown, ['error']);
    });

    test('a feed is not loaded when it redirects to a host that the policy omits', async () => {
      const reached: string[] = [];
      await using hosts = await threeHosts({
        page: (hosts, setHeader) => {
          setHeader('content-security-policy', fill(policies.simple ?? '', hosts));
          return htmlPage('', scriptTag(hosts) + allElements(hosts));
        },
        feeds: ({ headers: { host = '' } }, response, { pathname }) => {
          reached.push(host);
          if (!host.startsWith('127.0.0.1')) return false;
          response
            .writeHead(302, {
              location: `http://${host.replace('127.0.0.1', 'localhost')}${pathname}`,
              'access-control-allow-origin': '*',
            })
            .end();
          return true;
        },
      });
      assert.deepEqual((await visit(hosts)).shown, ['error']);
      assert.deepEqual(
        reached.filter(host => host.startsWith('localhost')),
        [],
      );
    });

    test('elements work beside another copy of Lit under Trusted Types', async () => {
      const ownBundle = buildSync({
        stdin: {
          contents:
            "import { html, render } from 'lit'; render(html`<p id=own>${'le Lit de la page'}</p>`, document.querySelector('#host'));",
          resolveDir: root,
        },
        bundle: true,
        minify: true,
        format: 'esm',
        write: false,
        conditions: ['production'],
      }).outputFiles[0]?.text;
      await using hosts = await threeHosts({
        page: (hosts, setHeader) => {
          setHeader('content-security-policy', fill(policies.strict ?? '', hosts));
          return htmlPage(
            '',
            `<div id="host"></div><script type="module" src="${hosts.scripts.origin}/own.js" crossorigin></script>${scriptTag(hosts)}${allElements(hosts)}`,
          );
        },
        scripts: (_, response, { pathname }) => {
          if (pathname !== '/own.js') return false;
          response
            .writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' })
            .end(ownBundle);
          return true;
        },
      });
      assert.deepEqual(await visit(hosts), fine);
    });

    test('a chunk or entry that does not match its integrity hash does not run', async () => {
      for (const tampered of ['', entry, files.find(({ name }) => name === 'core')?.file ?? 'none']) {
        await using hosts = await threeHosts({
          page: hosts => {
            const integrity = Object.fromEntries(
              files.map(({ file, integrity }) => [`${hosts.scripts.origin}/${file}`, integrity]),
            );
            return htmlPage(
              `<script type="importmap">${JSON.stringify({ integrity })}</script>`,
              scriptTag(hosts, ` integrity="${integrityOf(entry)}"`) + allElements(hosts),
            );
          },
          scripts: (_, response, { pathname }) => {
            if (!tampered || !pathname.startsWith(`/${tampered}`)) return false;
            response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' });
            response.end(`${readFileSync(`${root}dist/cdn${pathname}`, 'utf8')} `);
            return true;
          },
        });
        const { shown: visible } = await visit(hosts, tampered ? 'quiet' : 'shown');
        assert.deepEqual(visible, [tampered ? 'nothing' : 'loaded'], tampered || 'untouched');
      }
    });
  });
}
