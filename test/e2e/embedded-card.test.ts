// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Card of a page in a frame of another site, which only allows scripts, and hides the frame until it reports its
// height, as WordPress does.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { complaints, launchChromium } from '../support/chromium.js';
import { root } from '../support/paths.js';
import { servePublishedSite } from '../support/published-site.js';
import { answerWith, serveFolder } from '../support/static-server.js';

const PAGE = '/portail/metiers/aide-soignante-aide-soignant/';

test('a card in a sandboxed frame is complete, and reports its height and its pressed link', async t => {
  const { html } = JSON.parse(readFileSync(`${root}dist/site${PAGE}oembed.json`, 'utf8')) as { html: string };
  const portal = await servePublishedSite();
  t.after(() => {
    portal.close();
  });
  const [, address = ''] = / src="([^"]*)"/.exec(html) ?? [];
  const src = `${portal.origin}${new URL(address).pathname}#?secret=s3cret`;
  const frame = `<!doctype html><html lang="fr"><title>Un site</title><script>
      addEventListener('message', ({ data }) => {
        if (data.secret !== 's3cret') return;
        window.hostState = { ...window.hostState, [data.message]: data.value };
        document.querySelector('iframe').removeAttribute('style');
      });
    </script><iframe style="position: absolute; visibility: hidden" sandbox="allow-scripts" src="${src}" width="360" height="700" title="x"></iframe></html>`;
  const host = await serveFolder(`${root}dist/site`, answerWith({ '/': ['text/html', frame] }));
  t.after(() => host[Symbol.asyncDispose]());
  const browser = await launchChromium();
  t.after(() => browser.close());
  const page = await browser.newPage();
  const messages = complaints(page);
  await page.goto(host.origin);
  const card = page.frameLocator('iframe');
  await card.getByRole('heading', { name: /^Aide-soignante/ }).waitFor();
  await card.getByText('Salaire').waitFor();
  const hostState = (): Promise<{ height?: number; link?: string }> =>
    page.evaluate(() => (window as unknown as { hostState?: object }).hostState ?? {});
  await page.waitForFunction(
    () => ((window as unknown as { hostState?: { height?: number } }).hostState?.height ?? 0) > 200,
  );
  // A host whose script loads after the card sends this message.
  await page.evaluate(() => {
    Object.assign(window, { hostState: {} });
    document.querySelector('iframe')?.contentWindow?.postMessage({ message: 'ready', secret: 's3cret' }, '*');
  });
  await page.waitForFunction(() => 'height' in (window as unknown as { hostState: object }).hostState);
  await card.getByRole('link', { name: /^La suite sur/ }).click();
  await page.waitForFunction(() => 'link' in ((window as unknown as { hostState?: object }).hostState ?? {}));
  assert.equal(new URL((await hostState()).link ?? '').pathname, PAGE);
  const scrolls = await card.locator('html').evaluate(html => html.scrollWidth > html.clientWidth);
  assert.equal(scrolls, false, 'the card scrolls sideways at 360 px');
  assert.deepEqual(messages, []);
});
