// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// What the check of a site says of the site itself: its obligations, its colours, its style sheet; then names that clash.
import { checkSite } from '@orientation-widgets/portal';
import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { job, smallFeed, smallPortal, WELDER } from './support/small-portal.js';

test('the check finds a notice that is missing, a statement without its day, colours too close and a heavy style sheet', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  await rm(join(portal.out, 'mentions-legales'), { recursive: true });
  const statement = join(portal.out, 'accessibilite/index.html');
  await writeFile(statement, (await readFile(statement, 'utf8')).replace(/<p class="note">Déclaration[^]*?<\/p>/, ''));
  const style = join(portal.out, 'assets/portal.css');
  const css = await readFile(style, 'utf8');
  const noise = Array.from({ length: 8000 }, (_, n) => (n * 7919).toString(36)).join(' ');
  await writeFile(style, `${css.replace(/(.*:root\{color-scheme:[^;]+;)/s, '$1--ow-edge:#dddddd;')}/*${noise}*/`);
  const { faults } = await checkSite(portal.out);
  const told = new Set(
    faults
      .filter(({ check }) => check !== 'broken-links')
      .map(({ check, page, reason }) => `${check} ${page}: ${reason}`),
  );
  for (const expected of [
    /^legal mentions-legales\/index\.html: cette page manque$/,
    /^legal accessibilite\/index\.html: la déclaration d’accessibilité n’a pas de date$/,
    /^contrast assets\/portal\.css: Bord d’un champ sur .*contraste 1,\d : 1/,
    /^weight assets\/portal\.css: \d+,\d ko, plus de 8,0 ko$/,
  ])
    assert.ok(
      [...told].some(text => expected.test(text)),
      `${expected} among ${[...told].join('\n')}`,
    );
  assert.ok(faults.some(({ check }) => check === 'broken-links'));
});

test('two things of one name have two addresses, told and the same whatever their order in the feed', async t => {
  const twins = [job(WELDER), job({ ...WELDER, id: 'jumelle' })];
  const portal = await smallPortal(t, { feed: smallFeed(twins) });
  const { notices } = await portal.build();
  assert.match(
    notices.join(),
    /\/metiers\/soudeuse-soudeur\/ est déjà prise : « Soudeuse.*» \(soudeur\) a \/metiers\/soudeuse-soudeur-2\//,
  );
  const slugs = await readFile(join(portal.folder, 'slugs.json'), 'utf8');
  const other = await smallPortal(t, { feed: smallFeed(twins.toReversed()) });
  await other.build();
  assert.equal(await readFile(join(other.folder, 'slugs.json'), 'utf8'), slugs);
  for (const path of ['soudeuse-soudeur', 'soudeuse-soudeur-2'])
    assert.match(await portal.page(`metiers/${path}/index.html`), /<h1>Soudeuse/);
});
