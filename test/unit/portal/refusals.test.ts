// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Refusals of a portal, each in one line of French with its place, and its behaviour when the feed cannot be reached.
import { contrast } from '@orientation-widgets/elements/themes/contrast.js';
import type { Rgb } from '@orientation-widgets/elements/themes/contrast.js';
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { themeFaults } from '../../../packages/portal/src/theme/check-theme.js';
import { computeColor } from '../../../packages/portal/src/theme/css-color.js';
import { serveFolder } from '../../support/static-server.js';
import { CONFIG, job, smallFeed, smallPortal, WELDER } from './support/small-portal.js';

const REFUSALS: readonly (readonly [why: string, config: unknown, words: RegExp])[] = [
  [
    'an unknown key',
    { ...CONFIG, thème: {} },
    /portal\.json:\d+: \/thème clé inconnue « thème », vouliez-vous « theme »/,
  ],
  ['a key that is missing', { feeds: CONFIG.feeds }, /portal\.json:1: il manque « site »/],
  [
    'an address that is none',
    { ...CONFIG, site: { ...CONFIG.site, url: 'portail' } },
    /\/site\/url « portail » n’a pas la forme attendue/,
  ],
  ['two feeds without names', { ...CONFIG, feeds: [{ href: 'a' }, { href: 'b' }] }, /\/feeds\/0 il manque « id »/],
  [
    'an audit without its day',
    { ...CONFIG, site: { ...CONFIG.site, accessibility: { status: 'partial', contact: 'a@b.example' } } },
    /demande « audited »/,
  ],
  [
    'a section that does not exist',
    { ...CONFIG, pages: { off: ['metier'] } },
    /« metier » n’est pas prévu, vouliez-vous « metiers »/,
  ],
  [
    'a page without its file',
    { ...CONFIG, pages: { extra: [{ route: '/a/', title: 'A', text: 'absent.md' }] } },
    /\/pages\/extra\/0\/text fichier illisible : absent\.md: fichier introuvable/,
  ],
  [
    'a page at the address of another',
    { ...CONFIG, pages: { extra: [{ route: '/metiers/', title: 'A', text: 'portal.md' }] } },
    /l’adresse \/metiers\/ est déjà celle d’une page du site/,
  ],
  [
    'a page that is no Markdown',
    { ...CONFIG, pages: { extra: [{ route: '/a/', title: 'A', text: 'page.njk' }] } },
    /\/pages\/extra\/0\/text « page\.njk » n’a pas la forme attendue, comme « le-campus\.md »/,
  ],
  [
    'a page that begins with code in front matter',
    { ...CONFIG, pages: { extra: [{ route: '/a/', title: 'A', text: 'script.md' }] } },
    /^PortalError: script\.md:1: page refusée : un en-tête \(front matter\) n’est pas lu/,
  ],
  [
    'a page that begins with data in front matter',
    { ...CONFIG, pages: { extra: [{ route: '/a/', title: 'A', text: 'data.md' }] } },
    /^PortalError: data\.md:1: page refusée : un en-tête/,
  ],
  [
    'an address of the site without a valid host',
    { ...CONFIG, site: { ...CONFIG.site, url: 'https://[a/' } },
    /portal\.json:\d+: \/site\/url « https:\/\/\[a\/ » n’est pas une adresse/,
  ],
  [
    'a theme whose colours are too close',
    { ...CONFIG, theme: { tokens: { '--ow-edge': '#cccccc' } } },
    /\/theme.* contraste 1,\d : 1, il faut 3 : 1 ; pour « --ow-edge », prendre #[0-9a-f]{6}/,
  ],
  ['a feed that is not there', { ...CONFIG, feeds: [{ href: 'absent' }] }, /absent: flux illisible/],
];

for (const [why, config, words] of REFUSALS)
  test(`a portal refuses ${why}`, async t => {
    const portal = await smallPortal(t, { config });
    await portal.write('portal.md', 'Texte.');
    await portal.write('script.md', '---js\nglobalThis.hasRun = true\n---\nTexte.');
    await portal.write('data.md', '---\nlayout: x\n---\nTexte.');
    await assert.rejects(portal.build(), words);
  });

test('an unreadable theme is refused, and the suggested colour passes', () => {
  const theme = { '--ow-edge': '#cccccc', '--ow-ink-soft': '#999999' };
  const [worst = ''] = themeFaults({ '--ow-edge': '#cccccc' }, 'light');
  assert.match(
    worst,
    /^Bord d’un champ sur .*, en clair : contraste 1,\d : 1, il faut 3 : 1 ; pour « --ow-edge », prendre #[0-9a-f]{6}$/,
  );
  const proposed = /prendre (#\w{6})/.exec(worst)?.[1] ?? '';
  assert.deepEqual(themeFaults({ '--ow-edge': proposed }, 'light'), []);
  assert.ok(themeFaults(theme, 'light').length > 1);
  assert.deepEqual(themeFaults({}), [], 'the default theme passes in both schemes');
  assert.deepEqual(themeFaults({ '--ow-accent': '#ffff00' }), [], 'any accent is brought to a readable one');
});

test('colours are computed as the elements measured them in a browser', () => {
  const properties = new Map<string, string>();
  const accent = computeColor('oklch(from #0f5b66 min(l, 0.45) c h)', { scheme: 'light', properties });
  assert.ok(Math.abs(contrast(accent, [1, 1, 1]) - 7.8) < 0.1);
  const dark = computeColor('oklch(from #0f5b66 max(l, 0.8) min(c, 0.1) h)', { scheme: 'dark', properties });
  assert.ok(Math.abs(contrast(dark, computeColor('#262321', { scheme: 'dark', properties })) - 8.6) < 0.2);
  const half: Rgb = computeColor('color-mix(in oklab, #000 50%, #fff)', { scheme: 'light', properties });
  assert.ok(Math.abs(half[0] - 0.39) < 0.01);
});

test('a site that loses a third of its pages is refused, and keeps its files', async t => {
  const jobs = Array.from({ length: 60 }, (_, n) =>
    job({ ...WELDER, id: `j${n}`, feminine: `Métier ${n}`, masculine: `Métier ${n}` }),
  );
  const portal = await smallPortal(t, { feed: smallFeed(jobs) });
  await portal.build();
  const before = await portal.files();
  await portal.write('feed.json', smallFeed(jobs.slice(0, 4)));
  await assert.rejects(portal.build(), /pages au lieu de \d+ : plus de 30 % de moins/);
  assert.deepEqual(await portal.files(), before);
  const { written: changes } = await portal.build({ acceptFewer: true });
  // Each page has a Markdown twin, a card, an oEmbed answer and two citation files.
  assert.equal(changes.removed, 6 * 56);
});

test('a folder that holds other files is refused and keeps them', async t => {
  const portal = await smallPortal(t);
  await mkdir(portal.out);
  await writeFile(join(portal.out, 'photo.jpg'), 'x');
  await assert.rejects(portal.build(), /n’est pas vide et ne vient pas d’orientation-portal/);
  assert.deepEqual([...(await portal.files()).keys()], ['photo.jpg']);
});

test('two things with one address in slugs.json are refused', async t => {
  const portal = await smallPortal(t);
  await portal.write('slugs.json', { metiers: { a: 'soudeur', b: 'soudeur' } });
  await assert.rejects(portal.build(), /slugs\.json: metiers : « soudeur » est l’adresse de a et de b/);
});

test('an unreachable feed falls back to its last dated copy; without one, the build fails', async t => {
  const portal = await smallPortal(t);
  const config = (origin: string): unknown => ({ ...CONFIG, feeds: [{ href: `${origin}/feed.json` }] });
  const server = await serveFolder(portal.folder);
  await portal.write('portal.json', config(server.origin));
  assert.deepEqual((await portal.build()).notices, []);
  assert.equal(
    await readFile(join(portal.folder, 'snapshot/feed.json'), 'utf8'),
    await readFile(join(portal.folder, 'feed.json'), 'utf8'),
  );
  const before = await portal.files();
  await server[Symbol.asyncDispose]();
  const [notice = ''] = (await portal.build()).notices;
  assert.match(notice, /flux hors d’atteinte.*Sa copie du 2026-11-24 est utilisée/);
  assert.deepEqual(await portal.files(), before);
  const other = await smallPortal(t, { config: config(server.origin) });
  await assert.rejects(other.build(), /flux hors d’atteinte, et aucune copie/);
});
