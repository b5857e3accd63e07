// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A feed with every job of ROME: one page per letter. About two seconds.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { job, smallFeed, smallPortal } from './support/small-portal.js';

test('a site with many jobs lists them by letter, from its index and its site map', async t => {
  const jobs = Array.from({ length: 601 }, (_, rank) => {
    const name = `${rank < 600 ? 'Boulanger' : 'Écrivain'} ${rank}`;
    return job({ id: `job-${rank}`, feminine: name, masculine: name, summary: 'Vous préparez le pain.' });
  });
  const feed = smallFeed(jobs);
  const [plan] = feed['recruitments'] as readonly object[];
  const recruitments = [{ ...plan, territoryId: 'reg-32', projects: 100, difficult: 80, secret: false, masked: [] }];
  const { build, page } = await smallPortal(t, { feed: { ...feed, recruitments } });
  await build();
  for (const path of ['metiers/index.html', 'plan/index.html']) {
    const html = await page(path);
    assert.match(html, /metiers\/lettre\/b\//, path);
    assert.match(html, /metiers\/lettre\/e\//, path);
    assert.doesNotMatch(html, /Boulanger 1</, path);
  }
  const tense = await page('metiers/en-tension/index.html');
  assert.match(
    tense,
    /<summary><strong>[^<]+<\/strong> <span class="soft">Embauches difficiles\s: [^<]+<\/span><\/summary>/,
  );
  assert.equal(tense.match(/<summary><strong>/g)?.length, 1);
  assert.match(await page('metiers/lettre/b/index.html'), /Boulanger 599</);
  assert.match(await page('metiers/lettre/e/index.html'), />Écrivain 600</);
});
