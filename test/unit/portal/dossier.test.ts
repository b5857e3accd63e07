// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Dossier of a territory: two printable A4 pages.
import { checkSite } from '@orientation-widgets/portal';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallFeed, smallPortal } from './support/small-portal.js';

const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

test('a dossier has two pages: the figures, then a code, questions and lines to write on', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  const page = await portal.page('territoires/nord/dossier/index.html');
  assert.equal(page.match(/class="paper"/g)?.length, 2);
  assert.match(page, /<svg class="qr"[^>]*aria-label="Le code de la page : Nord"/);
  assert.match(textOf(page), /Trois questions pour la réunion .*Ce que nous décidons/);
  assert.deepEqual((await checkSite(portal.out)).faults, []);
});

test('a dossier asks where to train for the jobs that employers judge hardest to fill', async t => {
  const plan = {
    ...{ territoryId: 'dep-59', year: 2025, seasonal: null, secret: false, sourceId: 'moi' },
    ...{ fap: 'D1X33', projects: 298, difficult: 277 },
  };
  const portal = await smallPortal(t, { feed: { ...smallFeed(), recruitments: [plan] } });
  await portal.build();
  const text = textOf(await portal.page('territoires/nord/dossier/index.html'));
  assert.match(text, /277 embauches sur 298 semblaient difficiles en 2025\. Où les former ici\s\?/);
});
