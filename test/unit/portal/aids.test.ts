// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Aids for one person: on a training, on the page of an audience, and by situation.
import { checkSite } from '@orientation-widgets/portal';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { smallFeed, smallPortal } from './support/small-portal.js';

const INDEX = 'annuaire/aides/index.html';
const APPRENTICES = 'annuaire/aides/apprentissage/index.html';
const TRAINING = 'formations/cap-soudage/index.html';

const common = { kind: 'aid', territoryIds: ['reg-32'], sectors: [], sourceId: 'moi' };
const AIDS = [
  {
    ...common,
    id: 'permis',
    name: 'Aide au permis',
    summary: '500 €, une seule fois',
    operator: 'L’État',
    audiences: ['Apprenties et apprentis'],
    audienceIds: ['apprentices'],
    eligibility: { conditions: ['vous avez 18 ans ou plus'] },
    contact: 'Votre CFA',
    url: 'https://www.region-essai.fr/permis',
    checked: '2026-03-11',
  },
  {
    ...common,
    id: 'ancienne',
    name: 'Une aide ancienne',
    summary: '80 € par an',
    audiences: ['Apprenties et apprentis'],
    audienceIds: ['apprentices'],
    phone: '03 20 12 34 56',
    checked: '2024-02-21',
  },
  {
    ...common,
    id: 'muette',
    name: 'Une aide sans contact',
    summary: 'Une somme',
    audiences: [],
    audienceIds: ['lycee'],
  },
];

function feedOf(aids: readonly object[]): Record<string, unknown> {
  const feed = smallFeed();
  const [session] = feed['sessions'] as object[];
  return {
    ...feed,
    sessions: [{ ...session, route: 'apprenticeship' }],
    directory: [...((feed['directory'] as object[]) ?? []), ...aids],
  };
}

const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('the aids', () => {
  test('have an amount on an apprenticeship training, and details on the situation page', async t => {
    const portal = await smallPortal(t, { feed: feedOf(AIDS) });
    await portal.build();
    assert.match(
      textOf(await portal.page(TRAINING)),
      /Quelles aides demander\s\? Aide au permis[^.]* Aide au permis 500 €, une seule fois/,
    );
    assert.match(textOf(await portal.page(INDEX)), /En apprentissage 2 aides/);
    const aids = textOf(await portal.page(APPRENTICES));
    assert.match(aids, /Vous avez 18 ans ou plus Où demander\s\? Votre CFA L’État, 11 mars 2026\./);
    assert.match(aids, /80 € par an.*Appeler le 03 20 12 34 56.*21 février 2024, à vérifier/);
    assert.deepEqual((await checkSite(portal.out)).faults, []);
  });

  test('have no page for a situation whose aids cannot be asked for', async t => {
    const portal = await smallPortal(t, { feed: feedOf(AIDS) });
    await portal.build();
    assert.doesNotMatch(await portal.page(INDEX), /aides\/eleve/);
    assert.ok(!(await portal.files()).has('annuaire/aides/eleve/index.html'));
  });

  test('have no page when the feed has no aids', async t => {
    const portal = await smallPortal(t, { feed: feedOf([]) });
    await portal.build();
    assert.ok(!(await portal.files()).has(INDEX));
    assert.doesNotMatch(await portal.page(TRAINING), /Quelles aides/);
  });
});
