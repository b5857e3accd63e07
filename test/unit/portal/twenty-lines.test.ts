// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The feed of twenty lines in the README makes a site whose headings all have content under them.
import { checkSite } from '@orientation-widgets/portal';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { root } from '../../support/paths.js';
import { smallPortal } from './support/small-portal.js';

for (const file of ['README.md', 'README.fr.md'])
  test(`the feed of ${file} makes a site that the check accepts, with its job and its tension`, async t => {
    const [, text = ''] = /```json\n(\{\n {2}"formatVersion"[^]*?)```/.exec(readFileSync(root + file, 'utf8')) ?? [];
    const portal = await smallPortal(t, { feed: JSON.parse(text) as unknown });
    await portal.build();
    assert.match(await portal.page('metiers/soudeuse-soudeur/index.html'), /très élevée/);
    assert.deepEqual((await checkSite(portal.out)).faults, []);
  });

test('the check finds a heading under which there is nothing, and no other', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  const path = 'mots/index.html';
  const page = await portal.page(path);
  await portal.write(
    `site/${path}`,
    page.replace(
      '</main>',
      '<h2>Rien</h2><h2>Un champ</h2><input aria-label="x"><h2><a href="/orientation/">Un lien</a></h2></main>',
    ),
  );
  const { faults } = await checkSite(portal.out);
  assert.deepEqual(
    faults.map(({ check, page: at, reason }) => [check, at, reason]),
    [['headings', path, 'le titre « Rien » n’a rien sous lui']],
  );
});
