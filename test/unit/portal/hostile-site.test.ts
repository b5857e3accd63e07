// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// `check` and `diff` on hostile folders: each names the page, and goes on.
import { checkSite, diffSites } from '@orientation-widgets/portal';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { checkPage } from '../../../packages/portal/src/check/check-page.js';
import { scanHtml } from '../../../packages/portal/src/html/html-scan.js';
import { printJson } from '../../../packages/portal/src/commands/terminal.js';
import { smallPortal, type SmallPortal } from './support/small-portal.js';

/** Builds a site, then adds a pipe, a folder and links named like pages. */
async function siteOfStranger(t: TestContext): Promise<SmallPortal> {
  const portal = await smallPortal(t);
  await portal.build();
  await mkdir(join(portal.out, 'folder.html'));
  await symlink('/usr', join(portal.out, 'usr'));
  await symlink('/etc/hostname', join(portal.out, 'link.html'));
  spawnSync('mkfifo', [join(portal.out, 'pipe.html')]);
  return portal;
}

describe('the check of a site', () => {
  test('names a malformed address with its page, and reads the others', async t => {
    const portal = await smallPortal(t);
    await portal.build();
    const links = ['#%E0%A4%A', '/orientation/100%/', '/orientation/%zz', '\\\\[', 'http://[', '/orientation/rien/'];
    const page = (await portal.page('mots/index.html')).replace(
      '</main>',
      `${links.map(href => `<a href="${href}">x</a>`).join('')}</main>`,
    );
    await writeFile(join(portal.out, 'mots/index.html'), page);
    const { faults } = await checkSite(portal.out);
    assert.deepEqual(faults.map(({ page: file, reason }) => `${file} ${reason}`).sort(), [
      'mots/index.html #%E0%A4%A : adresse mal écrite',
      'mots/index.html /orientation/%zz : adresse mal écrite',
      'mots/index.html /orientation/100%/ : adresse mal écrite',
      'mots/index.html /orientation/rien/ ne mène à rien',
      'mots/index.html \\\\[ : adresse mal écrite',
    ]);
  });

  test('names a link, a pipe and a folder that stand for pages, and follows none', async t => {
    const portal = await siteOfStranger(t);
    const { faults } = await checkSite(portal.out);
    assert.deepEqual(faults.map(({ page }) => page).sort(), ['folder.html', 'link.html', 'pipe.html', 'usr']);
  });

  test('names a style sheet whose colours name each other, and a canonical address that is none', async t => {
    const portal = await smallPortal(t);
    await portal.build();
    const css = ':root{color-scheme:light;--ow-ink:var(--ow-edge);--ow-edge:var(--ow-ink);--ow-ground:hsl(1);}';
    await writeFile(join(portal.out, 'assets/portal.css'), css);
    const home = (await portal.page('index.html')).replace(/(rel="canonical" href=")[^"]+/, '$1x:[');
    await writeFile(join(portal.out, 'index.html'), home);
    const { faults } = await checkSite(portal.out);
    assert.ok(faults.some(({ page, reason }) => page === 'assets/portal.css' && reason === 'couleurs illisibles'));
  });

  test('reads a page in time that grows with its length', () => {
    for (const piece of [
      '<',
      '<!--',
      '<a href="',
      "<a b='",
      '<b>',
      '<b></i>',
      '<script>',
      '</',
      '<p>a',
      'a="',
      '&',
      '<main><i>a',
    ])
      checkPage('index.html', piece.repeat(1_000_000 / piece.length));
  });

  test('reads tags, texts, comments and scripts', () => {
    const html = '<!doctype html><p class=a id="b">x &lt; y<!-- <b> --><br/><script>if (a < b) "</p>"</SCRIPT>z</p><';
    assert.deepEqual(
      [...scanHtml(html)].map(token => (token.kind === 'text' ? token.text : `${token.kind} ${token.name}`)),
      ['open p', 'x < y', 'open br', 'open script', 'close script', 'z', 'close p', '<'],
    );
  });
});

describe('the comparison of two sites', () => {
  test('names a link, a pipe and a folder that stand for pages, and follows none', async t => {
    const portal = await siteOfStranger(t);
    const { unreadable, changed, added, removed } = await diffSites(portal.out, portal.out);
    assert.deepEqual(
      [...new Set(unreadable.map(({ page }) => page.slice(portal.out.length + 1)))],
      ['folder.html', 'link.html', 'pipe.html', 'usr'],
    );
    assert.deepEqual([changed, added, removed], [[], [], []]);
  });
});

describe('the output for programs', () => {
  test('has no character that commands a terminal', t => {
    const write = t.mock.method(process.stdout, 'write', () => true);
    printJson({ name: 'a\u009B31mb\u202Ec\u001B[0m' });
    const [text] = write.mock.calls[0]?.arguments ?? [];
    write.mock.restore();
    assert.doesNotMatch(String(text), /[\u0080-\u009F\u202E\u001B]/);
    assert.deepEqual(JSON.parse(String(text)), { name: 'a\u009B31mb\u202Ec\u001B[0m' });
  });
});
