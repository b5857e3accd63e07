// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { job, smallFeed, smallPortal } from './support/small-portal.js';

const horologist = {
  ...job({ id: 'horloger', feminine: 'Horlogère', masculine: 'Horloger', summary: 'Vous réglez.' }),
  fap: ['D2X34'],
};
const server = {
  ...job({ id: 'serveur', feminine: 'Serveuse', masculine: 'Serveur', summary: 'Vous servez.' }),
  fap: ['S2X61'],
};

test('the home page opens with the job of most planned hires, not with the hardest of all', async t => {
  const feed = smallFeed([horologist, server]);
  const [plan] = feed['recruitments'] as readonly object[];
  const plans = (fap: string, projects: number, difficult: number): object => ({
    ...plan,
    ...{ territoryId: 'reg-32', fap, projects, difficult, secret: false, masked: [] },
  });
  const recruitments = [plans('D2X34', 500, 490), plans('S2X61', 4_000, 2_400)];
  const { build, page } = await smallPortal(t, { feed: { ...feed, recruitments } });
  await build();
  const home = (await page('index.html')).split('Ils recrutent difficilement')[1] ?? '';
  assert.match(home, /Serveuse/);
  assert.ok(home.indexOf('Serveuse') < home.indexOf('Horlogère'), home.slice(0, 900));
  const tense = await page('metiers/en-tension/index.html');
  assert.ok(tense.indexOf('Horlogère') < tense.indexOf('Serveuse'));
});
