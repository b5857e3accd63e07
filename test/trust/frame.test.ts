// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// An <iframe> whose height follows its content, as in docs/embed-contract.md, for a site that refuses scripts of other
// hosts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Browser, Frame, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { eventually } from '../support/eventually.js';
import { root } from '../support/paths.js';
import { hostPage, htmlPage } from './support/host-page.js';
import type { HostPage } from './support/host-page.js';
import type { ThreeHosts } from './support/three-hosts.js';
import { elements } from './support/wanted.js';

const contract = readFileSync(`${root}docs/embed-contract.md`, 'utf8');
const documented = (name: string, hosts: ThreeHosts): string => {
  const [, text] = new RegExp(`<!-- frame: ${name} -->\n\`\`\`\\w*\n([^]+?)\n\`\`\``).exec(contract) ?? [];
  assert.ok(text, `docs/embed-contract.md has no « frame: ${name} »`);
  return text
    .replaceAll('https://widgets.exemple.fr/0.1.0', hosts.scripts.origin)
    .replaceAll('https://widgets.exemple.fr', hosts.scripts.origin)
    .replaceAll('https://flux.exemple.fr', hosts.feeds.origin);
};

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

/**
 * Creates a site that serves its own small script, and refuses all others, including scripts and styles of the project.
 */
async function siteWith(
  body: (hosts: ThreeHosts) => string,
  feedHosts = ({ feeds }: ThreeHosts): string => feeds.origin,
): Promise<HostPage> {
  const policy = ({ scripts }: ThreeHosts): string =>
    `default-src 'none'; script-src 'self'; frame-src ${scripts.origin}`;
  let hosts: ThreeHosts | undefined;
  return hostPage(
    browser,
    {
      page: (all, setHeader) => {
        hosts = all;
        setHeader('content-security-policy', policy(all));
        return htmlPage('', `<h1>Un site</h1>${body(all)}<script src="/script.js"></script>`);
      },
      pageRoute: (_, response, { pathname }) => {
        if (pathname !== '/script.js' || !hosts) return false;
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(documented('script', hosts));
        return true;
      },
      scripts: (_, response, { pathname }) => {
        if (pathname !== '/frame.html' || !hosts) return false;
        // Adds the host of the feed to the page's own policy, as the comment in the file asks.
        const page = readFileSync(`${root}dist/cdn/frame.html`, 'utf8').replace(
          "connect-src 'self'",
          `connect-src 'self' ${feedHosts(hosts)}`,
        );
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
        return true;
      },
    },
    { wait: false },
  );
}

async function inside(page: Page): Promise<Frame> {
  const frame = await (await page.locator('iframe').first().elementHandle())?.contentFrame();
  assert.ok(frame);
  return frame;
}

const waitForElement = (frame: Frame): Promise<unknown> => frame.locator('.ow').first().waitFor();

test('the documented frame shows its element, and follows its height', async () => {
  await using site = await siteWith(hosts => documented('page', hosts));
  const frame = await inside(site.page);
  await waitForElement(frame);
  await frame.getByText(/soude/i).first().waitFor();
  const follows = (): Promise<void> =>
    eventually(async () =>
      assert.equal(
        await site.page.locator('iframe').evaluate(({ clientHeight }) => clientHeight),
        await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)),
      ),
    );
  await follows();
  await site.page.setViewportSize({ width: 320, height: 700 });
  // A narrower frame is taller: nothing scrolls inside.
  await frame.waitForFunction(
    () => document.documentElement.scrollHeight <= innerHeight && document.documentElement.scrollWidth <= innerWidth,
  );
  await follows();
  assert.ok(await site.page.locator('iframe').getAttribute('title'), 'a frame has a title (RGAA 2.1)');
  assert.deepEqual(site.pageErrors, []);
});

for (const { tag, views = [] } of elements) {
  test(`${tag} works in a frame`, async () => {
    const { job, training } = views[0] ?? {};
    const record = job ? `&job=${job}` : training ? `&training=${training}` : '';
    await using site = await siteWith(
      ({ scripts, feeds }) =>
        `<iframe title="t" width="600" height="600" src="${scripts.origin}/frame.html?element=${tag}${record}&feed=${feeds.origin}/feed.json"></iframe>`,
    );
    const frame = await inside(site.page);
    await waitForElement(frame);
    await frame.locator('[aria-busy=true], .later').first().waitFor({ state: 'detached' });
    assert.equal(await frame.locator('[role=alert]').count(), 0);
    assert.deepEqual(site.pageErrors, []);
  });
}

for (const allowedHosts of ['', '*', 'http: https:']) {
  test(`the frame refuses a feed host that its policy omits: connect-src 'self' ${allowedHosts}`, async () => {
    await using site = await siteWith(
      hosts => documented('page', hosts),
      () => allowedHosts,
    );
    await (await inside(site.page)).getByText('n’est pas disponible ici').waitFor();
    assert.match(site.pageErrors.join(), /ne nomme pas l’hôte de ce flux/, 'the console says why');
    assert.deepEqual(
      site.requests.filter(url => url.startsWith(site.hosts.feeds.origin)),
      [],
    );
  });
}

test('a search engine that the policy of the frame omits receives no request', async () => {
  const engine = 'http://moteur.exemple.localhost';
  await using site = await siteWith(
    ({ scripts, feeds }) =>
      `<iframe title="t" width="600" height="600" src="${scripts.origin}/frame.html?element=training-finder&feed=${feeds.origin}/feed.json&search-url=${engine}"></iframe>`,
  );
  await (await inside(site.page)).getByText('n’est pas disponible ici').waitFor();
  assert.match(site.pageErrors.join(), /ne nomme pas l’hôte de ce moteur de recherche/, 'the console says why');
  assert.deepEqual(
    site.requests.filter(url => url.startsWith(engine)),
    [],
  );
});

test('a link in the address resolves to the embedding site, or is dropped', async () => {
  const leads = async (pattern: (page: string) => string): Promise<string | null> => {
    await using site = await siteWith(
      ({ scripts, feeds, page }) =>
        `<iframe title="t" width="600" height="600" src="${scripts.origin}/frame.html?element=job-card&job=soudeur&feed=${feeds.origin}/feed.json&job-href=${encodeURIComponent(pattern(page.origin))}"></iframe>`,
    );
    const frame = await inside(site.page);
    await frame.getByText(/soude/i).first().waitFor();
    return await frame.evaluate(
      page => document.querySelector('job-card')?.getAttribute('job-href')?.replace(page, '') ?? null,
      site.hosts.page.origin,
    );
  };
  assert.equal(await leads(() => '/metiers/{id}?de={id}'), '/metiers/{id}?de={id}');
  assert.equal(await leads(page => `${page}/metiers/{id}`), '/metiers/{id}');
  for (const evil of [
    'https://evil.invalid/{id}',
    '//evil.invalid/{id}',
    '\\\\evil.invalid\\{id}',
    'javascript:alert(1)//{id}',
    'data:text/html,{id}',
    'https://{id}/',
    'http://a@evil.invalid/{id}',
  ])
    assert.equal(await leads(() => evil), null, evil);
});

test('an address written by an attacker sets no other element, unsafe attribute or base', async () => {
  const attacks = [
    'element=script&feed=x&src=https://evil.invalid/',
    'element=x-y%20onload&feed=x',
    'element=job-card',
    `element=job-card&feed=/none.json&feed=https://evil.invalid/feed.json&job-href=https://evil.invalid/{id}&style=position:fixed&onclick=alert(1)&id=config&title=<img src=x onerror=alert(1)>&lang="><script>alert(1)</script>`,
  ];
  for (const attack of attacks) {
    await using site = await siteWith(
      ({ scripts }) =>
        `<iframe title="t" src="${scripts.origin}/frame.html?${attack.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
    );
    const frame = await inside(site.page);
    await frame.waitForFunction(() => document.body.childNodes.length > 0);
    const content = await frame.evaluate(() => ({
      elements: [...document.body.children].map(({ localName }) => localName),
      attributes: [...document.body.children].flatMap(element => element.getAttributeNames()),
      values: [...document.body.children].flatMap(element => [...element.attributes].map(({ value }) => value)),
    }));
    assert.ok(
      content.elements.every(name => name === 'job-card'),
      `${attack}: ${content.elements.join()}`,
    );
    assert.ok(
      content.attributes.every(name => ['feed', 'variant'].includes(name)),
      `${attack}: ${content.attributes.join()}`,
    );
    assert.ok(!content.values.some(value => value.includes('evil.invalid')), `${attack}: ${content.values.join()}`);
    assert.deepEqual(
      site.requests.filter(url => url.includes('evil.invalid') && !url.includes('/frame.html?')),
      [],
    );
    assert.ok(
      site.pageErrors.every(text => !text.startsWith('dialog')),
      site.pageErrors.join(),
    );
  }
});

test('the frame shows no element when its address is opened directly', async () => {
  await using site = await siteWith(() => '');
  const { page, hosts } = site;
  await page.goto(
    `${hosts.scripts.origin}/frame.html?element=job-card&job=soudeur&job-href=https://evil.invalid/{id}&feed=${hosts.feeds.origin}/feed.json`,
  );
  await page.getByText('n’est pas disponible ici').waitFor();
  assert.equal(await page.locator('job-card').count(), 0);
});

test('the script of the site accepts heights only from our host, for the frame that sends them', async () => {
  await using site = await siteWith(
    hosts => `${documented('page', hosts)}<iframe title="autre" id="other" width="300" height="300"></iframe>`,
  );
  const { page } = site;
  await waitForElement(await inside(page));
  // The first frame still grows with its content: each of its heights is recorded.
  await page.evaluate(() => {
    const heights = ((globalThis as { heights?: string[] }).heights = []) as string[];
    const note: MutationCallback = records =>
      heights.push(...records.map(({ target }) => (target as HTMLIFrameElement).height));
    for (const frame of document.querySelectorAll('iframe'))
      new MutationObserver(note).observe(frame, { attributeFilter: ['height'] });
  });
  // A message from the page itself, whose origin differs from that of the frame.
  await page.evaluate(() => postMessage({ type: 'orientation-widgets:height', height: 9999 }, '*'));
  // A message from the other frame, which has the site's origin.
  await page.evaluate(() => {
    const other = document.querySelector<HTMLIFrameElement>('#other')?.contentWindow as
      (Window & typeof globalThis) | null | undefined;
    const script = other?.document.createElement('p');
    if (script) other?.document.body.append(script);
    other?.parent.postMessage({ type: 'orientation-widgets:height', height: 9999 }, '*');
  });
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
  const heights = await page.evaluate(() => (globalThis as { heights?: string[] }).heights);
  assert.ok(!heights?.includes('9999'), heights?.join());
  assert.equal(await page.locator('#other').getAttribute('height'), '300');
});
