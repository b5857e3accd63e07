// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { job, smallFeed, smallPortal, WELDER } from './support/small-portal.js';

test('the easy help page gives lines for people in distress under one need alone', async t => {
  const line = {
    ...{ id: 'line', kind: 'structure', name: 'Prévention du suicide', summary: 'Appel gratuit.', phone: '3114' },
    ...{ audiences: ['Tous publics'], audienceIds: ['everyone'], needs: ['listening', 'health'] },
    ...{ territoryIds: ['country-fr'], sectors: [], sourceId: 'moi' },
  };
  const welder = { ...job(WELDER), easySummary: 'Vous soudez.', easyAccess: 'Vous passez un CAP.' };
  const portal = await smallPortal(t, { feed: { ...smallFeed([welder]), directory: [line] } });
  await portal.build();
  const page = await portal.page('facile/aide/index.html');
  assert.equal(page.split('href="tel:3114"').length - 1, 1);
  assert.match(page, /être écouté ou écoutée<\/h2>[^]*href="tel:3114"/);
});
