// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Styles of the page do not enter the elements, those of the elements do not leave them, and nothing is left in the
// scripts of the page.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { tags } from '../../stories/registry.js';
import { launchChromium, settled } from '../support/chromium.js';
import { root } from '../support/paths.js';
import { ourStyles, styleChanges, stylesOf } from './support/computed-styles.js';
import type { Styles } from './support/computed-styles.js';
import { allElements, calmText, hostPage, htmlPage, scriptTag } from './support/host-page.js';
import type { HostPage } from './support/host-page.js';

const { files } = JSON.parse(readFileSync(`${root}dist/cdn/manifest.json`, 'utf8')) as {
  files: readonly { readonly file: string; readonly elements?: readonly string[] }[];
};

/** Returns the file that defines an element. */
const fileOf = (tag: string): string => files.find(({ elements }) => elements?.includes(tag))?.file ?? '';

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(async () => {
  await (await plain)?.site[Symbol.asyncDispose]();
  await browser.close();
});

interface Plain {
  readonly site: HostPage;
  readonly styles: Styles;
}
let plain: Promise<Plain> | undefined;

/** Opens one page for all comparisons, and reads its styles once: sheets of the host are added and removed. */
async function openPlain(): Promise<Plain> {
  const site = await hostPage(browser, {
    page: hosts =>
      htmlPage(
        `<style>html,body,main{margin:0;padding:0;display:block}</style>${scriptTag(hosts)}`,
        `<main>${allElements(hosts)}</main>`,
      ),
  });
  await site.page.emulateMedia({ reducedMotion: 'reduce' });
  await calmText(site.page);
  return { site, styles: await ourStyles(site.page) };
}

/** Returns the changes that a sheet of the host makes in the elements. */
async function differencesUnder(css: string): Promise<string[]> {
  const { site, styles } = await (plain ??= openPlain());
  const sheet = await site.page.addStyleTag({ content: css });
  try {
    return styleChanges(styles, await ourStyles(site.page));
  } finally {
    await sheet.evaluate(element => (element as Element).remove());
  }
}

for (const file of readdirSync(`${root}test/trust/host-css`)) {
  test(`host CSS ${file} changes no computed style of the elements`, async () => {
    const differences = await differencesUnder(readFileSync(`${root}test/trust/host-css/${file}`, 'utf8'));
    assert.deepEqual(differences.slice(0, 20), [], `${differences.length} styles leak in`);
  });
}

test('an element takes its tokens, text spacing and colour scheme from the page', async () => {
  const changes = await differencesUnder(
    ':root { --ow-radius: 13px; color-scheme: dark } body { letter-spacing: 2px; word-spacing: 3px }',
  );
  const { values } = (await plain)?.styles ?? { values: new Map() };
  assert.ok(values.size > 500, `${values.size} elements compared`);
  for (const expected of [/→ 13px/, /letter-spacing: normal → 2px/, /word-spacing: 0px → 3px/, /\.ow color: /])
    assert.ok(
      changes.some(change => expected.test(change)),
      String(expected),
    );
});

const hostMarkup = `<div id="theirs"><h1>Titre</h1><h2>Titre</h2><p class="note">Texte <a href="#">lien</a> <strong>fort</strong> <code>code</code></p>
  <ul><li>un</li></ul><ol><li>un</li></ol><dl><dt>t</dt><dd>d</dd></dl><table><caption>c</caption><tr><th>a</th><td>b</td></tr></table>
  <form class="sheet"><fieldset><legend>l</legend><label class="field">n <input class="input"></label><select><option>o</option></select><textarea></textarea><button class="btn pri">ok</button><input type="checkbox" class="check"><input type="radio"></fieldset></form>
  <details open><summary>s</summary>d</details><blockquote>b</blockquote><figure><figcaption>f</figcaption></figure><svg class="i" width="9" height="9"></svg><dialog open>d</dialog><div class="ow error skeleton chip title">d</div></div>`;

const theirs = `[...document.querySelectorAll('#theirs, #theirs *, html, head, body')]`;

/** Globals where Lit stores its versions and the metadata of its decorators, shared by all its copies in a page. */
const LIT_GLOBALS = [
  'window.litElementVersions',
  'window.litHtmlVersions',
  'window.litPropertyMetadata',
  'window.reactiveElementVersions',
];

test('the CSS of the elements stays inside, and no object of the page changes', async () => {
  await using site = await hostPage(browser, { page: () => htmlPage('', hostMarkup) }, { wait: false });
  const { page, hosts } = site;
  const styles = await stylesOf(page, theirs);
  await page.evaluate(() => {
    const inventory = (): string[] => {
      const objects: Record<string, object> = {
        window,
        document,
        Object,
        Array,
        Function,
        String,
        Promise,
        console,
        history,
        navigator,
      };
      for (const name of Object.getOwnPropertyNames(window)) {
        const value = Reflect.get(window, name) as unknown;
        if (typeof value === 'function' && value.prototype && /^[A-Z]/.test(name))
          objects[`${name}.prototype`] = value.prototype as object;
      }
      return Object.entries(objects).flatMap(([name, object]) =>
        Reflect.ownKeys(object).map(key => `${name}.${String(key)}`),
      );
    };
    // Globals of opened windows, and those that the browser creates on use, are created before the inventory.
    void [history.state, document.styleSheets];
    Object.assign(window, { inventory, initialNames: null });
    Object.assign(window, { initialNames: new Set(inventory()) });
  });
  await page.evaluate(
    ({ origin, body }) => {
      const place = document.createElement('main');
      place.innerHTML = body;
      document.body.append(place);
      return import(`${origin}/orientation-widgets.js`);
    },
    { origin: hosts.scripts.origin, body: allElements(hosts) },
  );
  await settled(page);
  const { added, sheets } = await page.evaluate(() => {
    const { inventory, initialNames } = window as unknown as {
      inventory: () => string[];
      initialNames: Set<string>;
    };
    return {
      added: inventory().filter(name => !initialNames.has(name)),
      sheets: [document.styleSheets.length, document.adoptedStyleSheets.length, document.head.childElementCount],
    };
  });
  // The elements make the page taller: the heights of their ancestors may change.
  const changes = styleChanges(styles, await stylesOf(page, theirs)).filter(
    change => !/[ -](block-size|height|perspective-origin|transform-origin): /.test(change),
  );
  assert.deepEqual(added.sort(), ['window.Symbol(orientation-widgets/feeds)', ...LIT_GLOBALS]);
  assert.deepEqual(changes.slice(0, 20), []);
  assert.deepEqual(sheets, [0, 0, 3]);
});

test('the first of two versions on a page stays, with one message for each tag', async () => {
  const other = (_: unknown, response: ServerResponse, { pathname, searchParams }: URL): boolean => {
    // A second release on the same host: same files, another version number, its own chunks.
    const file = pathname.replace('/other/', '/');
    if (!pathname.startsWith('/other/') || !pathname.endsWith('.js') || searchParams.has('plain')) return false;
    response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' });
    response.end(readFileSync(`${root}dist/cdn${file}`, 'utf8').replaceAll(/(["'`])0\.1\.0\1/g, '"9.9.9"'));
    return true;
  };
  await using site = await hostPage(browser, {
    page: hosts => htmlPage(scriptTag(hosts), allElements(hosts)),
    scripts: other,
  });
  const { page, pageErrors, hosts } = site;
  const before = await page.locator('job-card .ow').first().innerText();
  await page.evaluate(
    async ({ origin, files }) => {
      const load = (url: string): Promise<unknown> => import(url);
      await load(`${origin}/other/orientation-widgets.js`);
      // The second autoloader requests no element that is already defined; a page that imports its elements by hand
      // does.
      for (const file of files) await load(`${origin}/other/${file}`);
    },
    { origin: hosts.scripts.origin, files: [...tags, 'orientation-feed'].map(fileOf) },
  );
  await page.evaluate(() => document.querySelector('job-card')?.setAttribute('job', 'aide-soignant'));
  await page.waitForFunction(
    before => document.querySelector('job-card')?.shadowRoot?.querySelector<HTMLElement>('.ow')?.innerText !== before,
    before,
  );
  const messages = pageErrors.filter(text => text.includes('already defined'));
  assert.deepEqual(
    pageErrors.filter(text => !text.includes('already defined')),
    [],
  );
  assert.equal(messages.length, new Set(messages).size, 'a message is repeated');
  assert.equal(messages.length, tags.length + 1, messages.join('\n'));
});
