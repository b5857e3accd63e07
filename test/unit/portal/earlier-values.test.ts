// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { smallFeed, smallPortal } from './support/small-portal.js';

type Portal = Awaited<ReturnType<typeof smallPortal>>;

const PAGE = 'chiffres/taux-de-chomage/index.html';

/** Builds a portal whose unemployment rate of 2025 has earlier values. */
async function portalWith(t: TestContext, revised: readonly object[], more: object = {}): Promise<Portal> {
  const feed = smallFeed();
  const observations = (feed['observations'] as { period: string; territoryId: string }[]).map(figure =>
    figure.period === '2025' && figure.territoryId === 'reg-32' ? { ...figure, revised, ...more } : figure,
  );
  const portal = await smallPortal(t, { feed: { ...feed, observations } });
  await portal.build();
  return portal;
}

const text = (page: string): string =>
  page
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const REVISED = [
  { value: 9.4, replacedOn: '2026-11-20', reason: 'source' },
  { value: 9.1, replacedOn: '2026-10-03', reason: 'provisional' },
];

describe('the portal', () => {
  it('lists the earlier values of a figure on its page, with the day and the reason', async t => {
    const portal = await portalWith(t, REVISED);
    const [, table = ''] = /<h2>Valeurs précédentes<\/h2>([^]*?)<\/section>/.exec(await portal.page(PAGE)) ?? [];
    assert.deepEqual(
      [...table.matchAll(/<tr>[^]*?<\/tr>/g)].map(([row]) => text(row)),
      [
        'Territoire Période Avant Ensuite Remplacée le Pourquoi',
        'Hauts-de-France 2025 9,4 % 9,5 % 20 novembre 2026 Ma branche a publié un nouveau fichier.',
        'Hauts-de-France 2025 9,1 % 9,4 % 3 octobre 2026 Le chiffre d’avant était provisoire.',
      ],
    );
  });

  it('announces a changed figure once in the feed and on the page of the news', async t => {
    const portal = await portalWith(t, REVISED);
    const news = await portal.page('nouveautes.xml');
    const items = [...news.matchAll(/<item><title>(Taux de chômage[^<]*)<\/title><link>([^<]*)<\/link>[^]*?<\/item>/g)];
    assert.deepEqual(
      items.map(([, title = '', link = '']) => [title.replace(/\s/g, ' '), new URL(link).pathname]),
      [
        [
          'Taux de chômage, Hauts-de-France, 2025 : 9,5 % au lieu de 9,4 %. Ma branche a publié un nouveau fichier.',
          '/orientation/chiffres/taux-de-chomage/',
        ],
        [
          'Taux de chômage, Hauts-de-France, 2025 : 9,4 % au lieu de 9,1 %. Le chiffre d’avant était provisoire.',
          '/orientation/chiffres/taux-de-chomage/',
        ],
      ],
    );
    const ids = [...news.matchAll(/<guid[^>]*>(figure [^<]*)</g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, items.length);
    assert.match(
      text(await portal.page('nouveautes/index.html')),
      /Des chiffres changés 20 novembre 2026 : Taux de chômage \(Hauts-de-France, 2025\), 9,5 % au lieu de 9,4 %\./,
    );
  });

  it('writes earlier values in the file of the figures', async t => {
    const portal = await portalWith(t, REVISED);
    assert.match(await portal.page('donnees/chiffres.csv'), /9\.4 2026-11-20 source ; 9\.1 2026-10-03 provisional/);
  });

  it('shows no earlier value of a figure that has become secret', async t => {
    const portal = await portalWith(t, REVISED, { value: null, missing: 'secret' });
    assert.doesNotMatch(await portal.page(PAGE), /Valeurs précédentes/);
    for (const path of ['donnees/chiffres.csv', 'nouveautes.xml', 'nouveautes/index.html'])
      assert.doesNotMatch(await portal.page(path), /9[.,]4/, path);
  });

  it('says nothing of earlier values that a figure does not have', async t => {
    const portal = await portalWith(t, []);
    assert.doesNotMatch(await portal.page(PAGE), /Valeurs précédentes/);
  });
});
