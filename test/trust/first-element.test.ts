// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A first element on each of six kinds of sites, following the page « Poser un élément en cinq minutes »: the pasted
// text comes from that page. docs/first-element.md states the number of gestures and lines of each.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { complaints, launchChromium } from '../support/chromium.js';
import { root } from '../support/paths.js';
import { servePublishedSite } from '../support/published-site.js';
import type { PublishedSite } from '../support/published-site.js';
import { answerWith, serveFolder } from '../support/static-server.js';
import { startWordpress, withoutWordpress } from '../support/wordpress.js';
import type { Role, Wordpress } from '../support/wordpress.js';
import { basicHtml, fullHtml } from './support/drupal-formats.js';
import { skip as withoutFrameworks } from './support/frameworks.js';
import { publish, readGuide } from './support/guide.js';
import type { Guide } from './support/guide.js';
import { viteApp } from './support/vite-app.js';

let browser: Browser;
let site: PublishedSite;
let context: BrowserContext;
let guide: Guide;
before(async () => {
  browser = await launchChromium();
  site = await servePublishedSite();
  context = await browser.newContext({ locale: 'fr-FR' });
  await publish(context, site.origin);
  guide = await readGuide(context);
});
after(async () => {
  await browser.close();
  site.close();
});

/** Records the actions of a newcomer on their site: number of gestures, and lines pasted. */
class Trial {
  #gestures = 0;
  #lines = 0;

  /** Counts a choice or a press, which pastes nothing. */
  press(): void {
    this.#gestures += 1;
  }

  paste(text: string): string {
    this.#gestures += 1;
    this.#lines += text.split('\n').filter(line => line.trim()).length;
    return text;
  }

  /** Asserts that the documentation states the recorded actions. */
  isTold(host: string): void {
    const page = readFileSync(`${root}docs/first-element.md`, 'utf8');
    const row = page.split('\n').find(line => line.startsWith(`| ${host} |`)) ?? '';
    const [, , gestures, lines] = row.split('|').map(cell => cell.trim());
    assert.deepEqual(
      [gestures, lines],
      [String(this.#gestures), String(this.#lines)],
      `${host} in docs/first-element.md`,
    );
  }
}

interface Visited extends AsyncDisposable {
  readonly page: Page;
  /** Complaints of the page. */
  readonly pageErrors: string[];
}

async function visit(address: string): Promise<Visited> {
  const page = await context.newPage();
  const pageErrors = complaints(page);
  await page.goto(address);
  return { page, pageErrors, [Symbol.asyncDispose]: () => page.close() };
}

/** Serves the page of a host site, and opens it. */
async function hostOf(html: string, policy = ''): Promise<Visited> {
  const server = await serveFolder(`${root}dist/site/`, (request, response, url) => {
    if (policy) response.setHeader('content-security-policy', policy);
    return answerWith({ '/': ['text/html', html] })(request, response, url);
  });
  const visited = await visit(server.origin);
  return {
    ...visited,
    async [Symbol.asyncDispose]() {
      await visited[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
    },
  };
}

const plainPage = (pasted: string): string =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Un site</title><body><h1>Un site</h1>\n${pasted}\n</body></html>`;

/** Waits until the element shows the job, in place of the fallback. */
async function showsTheJob(where: Page | FrameLocator): Promise<void> {
  const card = where.locator('job-card .ow');
  await card.getByText(guide.job).first().waitFor();
  await card
    // A WordPress without its French translation is a page in English.
    .getByText(/^(?:Tension|Hiring difficulty)/)
    .first()
    .waitFor();
  assert.equal(await where.locator('job-card > a').filter({ visible: true }).count(), 0);
}

test('three lines show the job in a plain page, with or without the policy of the guide', async () => {
  const trial = new Trial();
  assert.match(guide.advice('Page simple'), /dans le corps de la page/);
  const html = plainPage(trial.paste(guide.tag));
  trial.isTold('page simple');
  assert.equal(guide.tag.split('\n').length, 3, 'the guide says three lines');
  for (const policy of ['', guide.policy]) {
    await using host = await hostOf(html, policy);
    await showsTheJob(host.page);
    assert.deepEqual(host.pageErrors, []);
  }
});

test('a pasted frame shows the job, and keeps its link below', async () => {
  const trial = new Trial();
  await using host = await hostOf(plainPage(trial.paste(guide.frame)));
  trial.isTold('cadre');
  await showsTheJob(host.page.frameLocator('iframe'));
  await host.page.getByRole('link', { name: guide.job }).waitFor();
  assert.deepEqual(host.pageErrors, []);
});

/** Name of the block « HTML personnalisé », in the language of the test WordPress. */
const BLOCK = 'Custom HTML';

describe('WordPress (real installation)', { skip: withoutWordpress }, () => {
  let wordpress: Wordpress;
  before(async () => {
    wordpress = await startWordpress();
  });
  after(() => wordpress[Symbol.asyncDispose]());

  /** Publishes a post of this account, and opens it as a reader. */
  const postOf = async (role: Role, text: string): Promise<Visited> =>
    visit(await wordpress.publish(browser, role, BLOCK, text));

  test('shows the job when an administrator pastes the HTML block and publishes', async () => {
    const trial = new Trial();
    assert.match(guide.advice('WordPress'), /un bloc « HTML personnalisé », collez, publiez/);
    trial.press();
    await using host = await postOf('administrator', trial.paste(guide.tag));
    trial.press();
    trial.isTold('WordPress');
    await showsTheJob(host.page);
    assert.deepEqual(host.pageErrors, []);
  });

  test('keeps the fallback link of an author who may not write HTML, as the guide says', async () => {
    assert.match(guide.advice('WordPress'), /ne garde que le lien de secours/);
    await using host = await postOf('author', guide.tag);
    await host.page.getByRole('link', { name: guide.job }).waitFor();
    assert.equal(await host.page.locator('job-card').count(), 0);
    assert.deepEqual(host.pageErrors, []);
  });
});

describe('Drupal text formats (simulated, without Drupal)', () => {
  const content = readFileSync(`${root}test/trust/host-pages/drupal.html`, 'utf8');

  /** Opens a page with the HTML of Drupal, whose text passed through a format. */
  async function nodeOf(format: typeof basicHtml, text: string): Promise<Visited> {
    const page = await context.newPage();
    const body = await format(page, text);
    await page.close();
    return hostOf(content.replace('<p><!-- ELEMENTS --></p>', () => body));
  }

  test('« HTML complet » shows the job', async () => {
    const trial = new Trial();
    assert.match(guide.advice('Drupal'), /format « HTML complet », puis le bouton « Source », et collez/);
    // First presses: the format, then the button; the last press saves the page.
    trial.press();
    trial.press();
    await using host = await nodeOf(fullHtml, trial.paste(guide.tag));
    trial.press();
    trial.isTold('Drupal (simulé)');
    await showsTheJob(host.page);
    assert.deepEqual(host.pageErrors, []);
  });

  for (const form of ['tag', 'frame'] as const)
    test(`« HTML de base » keeps only the link of the ${form}, as the guide says`, async () => {
      assert.match(guide.advice('Drupal'), /ne garde que le lien/);
      await using host = await nodeOf(basicHtml, guide[form]);
      await host.page.getByRole('link', { name: guide.job }).waitFor();
      assert.equal(await host.page.locator('job-card, iframe').count(), 0);
    });
});

describe('applications built with Vite', { skip: withoutFrameworks }, () => {
  const index = (main: string): string =>
    `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Une application</title><body><div id="app"></div><script type="module" src="/src/${main}"></script></body></html>`;
  const config = (name: string, plugin: string): string =>
    `import { defineConfig } from 'vite';\nimport ${name} from '@vitejs/plugin-${name}';\nexport default defineConfig({ plugins: [${plugin}] });\n`;
  /** Returns the tag without the script, which the package replaces. */
  const tag = (): string => guide.tag.slice(guide.tag.indexOf('<job-card'));

  async function shows(files: Readonly<Record<string, string>>): Promise<void> {
    using app = viteApp(files);
    await using server = await serveFolder(app.built);
    await using host = await visit(server.origin);
    await showsTheJob(host.page);
    assert.deepEqual(
      host.pageErrors.filter(error => !error.includes('Lit is in dev mode')),
      [],
      'nothing but what the guide announces',
    );
  }

  test('React shows the job with one line and the tag', async () => {
    const trial = new Trial();
    assert.match(trial.paste(guide.install), /^npm install @orientation-widgets\/elements$/);
    const files = {
      'index.html': index('main.jsx'),
      'vite.config.js': config('react', 'react()'),
      'src/main.jsx': `import { createRoot } from 'react-dom/client';\nimport App from './App.jsx';\ncreateRoot(document.getElementById('app')).render(<App />);\n`,
      'src/App.jsx': `${trial.paste(guide.importLine)}\nexport default function App() {\n  return <main>${trial.paste(tag())}</main>;\n}\n`,
    };
    trial.isTold('React 19');
    await shows(files);
  });

  test('Vue shows the job with one line, the tag and one setting, without a warning', async () => {
    const trial = new Trial();
    trial.paste(guide.install);
    const files = {
      'index.html': index('main.js'),
      'vite.config.js': config('vue', trial.paste(guide.vueSetting)),
      'src/main.js': `import { createApp } from 'vue';\nimport App from './App.vue';\ncreateApp(App).mount('#app');\n`,
      'src/App.vue': `<script setup>\n${trial.paste(guide.importLine)}\n</script>\n<template>\n  <main>${trial.paste(tag())}</main>\n</template>\n`,
    };
    trial.isTold('Vue 3');
    await shows(files);
  });
});
