// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Documentation site: a page for each document and each element, in its language, without broken links.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { elements } from '../../../packages/elements/registry.mjs';
import { documentationFiles } from '../../../packages/portal/src/documentation/build-documentation.js';
import { documentPath } from '../../../packages/portal/src/documentation/documents.js';
import { eventText } from '../../../packages/portal/src/documentation/event-text.js';
import { DocumentLinks } from '../../../packages/portal/src/documentation/links.js';
import { parseDocument, renderDocument } from '../../../packages/portal/src/documentation/markdown-page.js';
import { root } from '../../support/paths.js';

const BASE = '/docs/';
const ENTRY = { file: 'orientation-widgets.js', brotli: 900, integrity: 'sha384-entry' };
const CARD = { file: 'chunks/a.js', name: 'job-card', elements: ['job-card'], brotli: 2100, integrity: 'sha384-a' };

/** Declarations of the elements, without waiting for their manifest. */
const manifest = {
  modules: [
    {
      declarations: elements.map(({ tag }) => ({
        tagName: tag,
        attributes: [
          { name: 'feed' },
          { name: 'job', description: 'Id of the job, or its code: `rome:D1102`.' },
          { name: 'variant', default: "'standard'" },
          { name: 'json-ld', default: 'false' },
        ],
        events: [{ name: 'job-select', description: 'A job was chosen.' }],
      })),
    },
  ],
};

const surroundings = {
  base: BASE,
  elements: '/cdn/',
  feed: '/feed/feed.json',
  configurator: '/portail/integrer/',
  scripts: { folder: 'https://votre-hote.example/cdn/', files: [ENTRY, CARD] },
  feedUrl: 'https://votre-hote.example/feed/feed.json',
  choices: new Map([['jobs', [{ id: 'macon', name: 'Maçonne / maçon' }]]] as const),
};

describe('the documentation site', () => {
  const files = new Map<string, string>();
  before(async () => {
    for (const file of await documentationFiles({ root, elements, manifest, surroundings }))
      files.set(file.path, 'content' in file ? file.content : '');
  });
  const pages = (): (readonly [path: string, html: string])[] =>
    [...files].filter(([path]) => path.endsWith('index.html'));
  const pageOf = (path: string): string => files.get(`${path}index.html`) ?? assert.fail(`${path} has no page`);

  test('has a page for each document and each element', () => {
    const documents = readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' }).filter(file =>
      file.endsWith('.md'),
    );
    assert.ok(documents.length > 50, 'the documents are read');
    for (const file of documents) pageOf(documentPath(`docs/${file}`));
    for (const { tag } of elements) assert.match(pageOf(`elements/${tag}/`), new RegExp(`<h1>&lt;${tag}&gt;</h1>`));
  });

  test('leads only to pages, files and headings that exist', () => {
    const broken: string[] = [];
    for (const [path, html] of pages())
      for (const [, href = ''] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
        const { pathname, hash, host } = new URL(href, `http://docs.example${BASE}${path}`);
        if (host !== 'docs.example' || !pathname.startsWith(BASE)) continue;
        const name = pathname.slice(BASE.length);
        // The scripts may not be built.
        if (/^assets\/[\w-]+\.js$/.test(name)) continue;
        const target = files.get(/(?:^|\/)$/.test(name) ? `${name}index.html` : name);
        const hasHeading = !hash || target?.includes(` id="${decodeURIComponent(hash.slice(1))}"`);
        if (target === undefined || !hasHeading) broken.push(`${path}: ${href}`);
      }
    assert.deepEqual(broken, []);
  });

  test('writes each page in the language of its document', () => {
    assert.match(pageOf('feed/'), /<html lang="en">/);
    assert.match(pageOf('fr/feed/'), /<html lang="fr">/);
    assert.match(pageOf('elements/job-card/'), /<html lang="fr">/);
    assert.match(pageOf('producteurs/'), /<a href="\/docs\/data-quality\/" lang="en">/);
  });

  test('asks nothing of another host, and writes neither style nor script in a page', () => {
    for (const [path, html] of pages()) {
      assert.doesNotMatch(html, /\sstyle=|<style|\son\w+=|<script(?![^>]* src=)|src="https?:/, path);
      assert.match(html, /default-src &#39;none&#39;|default-src 'none'/, path);
    }
  });

  test('finds a heading of a document and an attribute of an element', () => {
    const { kinds } = JSON.parse(files.get('assets/chercher.json') ?? '') as {
      kinds: { page: { rows: [title: string, path: string, note?: string, words?: string][] } };
    };
    const { rows } = kinds.page;
    assert.ok(
      rows.some(
        ([title, path, note]) => title === 'Debug' && path === 'contributing/#debug' && note === 'Contributing',
      ),
    );
    assert.ok(rows.some(([title, , , words]) => title === 'job-card' && words?.includes('variant')));
  });

  test('shows an element, its controls, its lines to paste and its bytes', () => {
    const page = pageOf('elements/job-card/');
    assert.match(page, /<job-card job="aide-soignant" feed="\/feed\/feed\.json">/);
    assert.match(page, /<select id="attribute-variant" name="variant">.*<option value="compact">/s);
    assert.match(page, /<input type="checkbox" name="json-ld">/);
    assert.match(page, /<datalist id="list-jobs"><option value="macon">Maçonne \/ maçon<\/option>/);
    assert.match(page, /&lt;job-card job=&quot;aide-soignant&quot; feed=&quot;https:\/\/votre-hote\.example/);
    assert.match(page, /2,1\u00a0ko/);
    assert.match(page, /<code>rome:D1102<\/code>/);
    assert.match(page, /href="\/portail\/integrer\/#element=job-card&amp;job=aide-soignant"/);
  });
});

describe('a document', () => {
  const render = (text: string): ReturnType<typeof renderDocument> => {
    const parsed = parseDocument('docs/page.md', text);
    const links = new DocumentLinks(root, BASE, [parsed, parseDocument('docs/feed.md', '# The feed\n\n## Parts\n')]);
    return renderDocument(parsed, href => links.resolve('docs/page.md', href), {
      pageOf: name => links.pageOf(name),
      tableName: 'Table',
    });
  };

  test('reports a broken link with its file and its line', () => {
    const text = '# Page\n\nA line\nand [one](nowhere.md).\n\n| a |\n|---|\n| [b](feed.md#gone) |\n';
    assert.deepEqual(
      render(text).faults.map(({ file, line }) => `${file}:${line}`),
      ['docs/page.md:4', 'docs/page.md:8'],
    );
  });

  test('leads to the pages of the site and names the path of a source file', () => {
    const { html, faults } = render(
      '# Page\n\n[Parts](feed.md#parts), `docs/feed.md`, [a test](../package.json), [lint](../eslint.config.js)\n',
    );
    assert.deepEqual(faults, []);
    assert.match(html, /<a href="\/docs\/feed\/#parts">Parts<\/a>/);
    assert.match(html, /<a href="\/docs\/feed\/"><code>docs\/feed\.md<\/code><\/a>/);
    assert.match(html, /<a href="\/docs\/files\/package\.json">/);
    assert.match(html, /lint <code class="soft">eslint\.config\.js<\/code>/);
  });

  test('shows raw HTML as text, and aligns a column without a style', () => {
    const { html } = render('# Page\n\n<img src=x onerror=alert(1)>\n\n| n |\n|--:|\n| 1 |\n');
    assert.match(html, /&lt;img src=x/);
    assert.match(html, /<td class="align-right">1<\/td>/);
  });
});

test('the text of an event has what it carries and what its class computes', () => {
  class SelectEvent extends Event {
    readonly training = { id: 't-1' };

    constructor() {
      super('training-select');
    }

    get trainingId(): string {
      return this.training.id;
    }
  }
  assert.equal(eventText(new SelectEvent()), 'training: {"id":"t-1"}\ntrainingId: "t-1"');
});
