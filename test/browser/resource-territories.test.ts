// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Helpers without a phone number, a place that is a territory, and territories across the border.
import '@orientation-widgets/elements/define/directory-coverage.js';
import '@orientation-widgets/elements/define/resource-finder.js';
import type { ResourceFinder } from '@orientation-widgets/elements';
import type { FeedManifest, Territory } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { directoryFeed } from '../../stories/fixtures/directory.js';
import { assert, axeCheck, deepQuery, deepQueryAll, equal, fixture, text, until } from './support/assert.js';

const AT = '2026-11-26T14:30';

async function renderUntil(template: TemplateResult, words: string): Promise<ResourceFinder> {
  const element = await fixture<ResourceFinder>(template);
  await until(() => text(element).includes(words), `${words}, not ${text(element)}`);
  return element;
}

const rootOf = (element: ResourceFinder): ShadowRoot => element.renderRoot as ShadowRoot;

const ofBelgium = (code: string, lat: number): Territory => ({
  id: `be-${code}`,
  kind: 'foreign-area',
  code,
  name: `Arrondissement ${code}`,
  parents: ['country-be'],
  lat,
  lon: 4.05,
});

/** Returns the example feed with more territories; Fourmies is part of each one that has no centre. */
function feedWith(...more: readonly Territory[]): FeedManifest {
  const feed = directoryFeed();
  const feedTerritories = (Array.isArray(feed.territories) ? feed.territories : []) as readonly Territory[];
  const around = more.filter(({ lat }) => lat === undefined).map(({ id }) => id);
  return {
    ...feed,
    territories: [
      ...feedTerritories.map(item =>
        item.id === 'com-59249' ? { ...item, parents: [...around, ...item.parents] } : item,
      ),
      ...more,
    ],
  };
}

describe('records without a telephone number', () => {
  it('say that no number is published and keep the address', async () => {
    const element = await renderUntil(
      html`<resource-finder .feed=${directoryFeed()} at=${AT} near="com-59249" resource="unknown"></resource-finder>`,
      'Suis-je concerné ou concernée',
    );
    const card = text(deepQuery(rootOf(element), '[data-id="unknown"]') ?? element);
    assert(card.includes('Aucun téléphone, courriel ou site n’est publié. Allez à cette adresse, ou écrivez-y.'), card);
    assert(card.includes('1 rue du Puits, 59610 Fourmies'), card);
    assert(card.includes('Date de vérification inconnue.'), card);
    assert(!/appelez/i.test(card), card);
    await axeCheck(element);
  });
});

describe('place that is a territory', () => {
  it('is searched around the middle of its communes when the feed gives no centre', async () => {
    const zone: Territory = { id: 'ze-1', kind: 'employment-zone', code: '1', name: 'Avesnois', parents: ['reg-32'] };
    await renderUntil(
      html`<resource-finder .feed=${feedWith(zone)} at=${AT} near="ze-1"></resource-finder>`,
      '5 réponses à moins de 20\u00a0km',
    );
  });

  it('is searched everywhere when it is the territory of the feed', async () => {
    const feed = directoryFeed();
    const element = await renderUntil(
      html`<resource-finder .feed=${feed} at=${AT} near=${feed.territory}></resource-finder>`,
      'France services D',
    );
    assert(!text(element).includes('à moins de 20\u00a0km d'), text(element));
    equal(deepQueryAll(rootOf(element), '[aria-invalid="true"]').length, 0);
  });
});

describe('territories across the border', () => {
  it('are compared apart, with what is not comparable and why', async () => {
    const feed = feedWith(ofBelgium('1', 50.06), ofBelgium('2', 51));
    const element = await renderUntil(
      html`<directory-coverage .feed=${feed} kinds="structure"></directory-coverage>`,
      'Territoires, ceux sans personne d’abord',
    );
    const select = deepQueryAll(rootOf(element), 'select').at(-1) as HTMLSelectElement;
    select.value = 'foreign-area';
    select.dispatchEvent(new Event('change'));
    await until(() => text(element).includes('1 territoire sur 2 sans lieu à moins de 20\u00a0km'), 'the comparison');
    for (const words of [
      'habitants\u202f: nombre inconnu',
      'ne compte pas ceux d’un autre pays\u202f: leur nombre manque.',
      'aucun de ces territoires ne peut être dit «\u202fnon couvert\u202f».',
    ])
      assert(text(element).includes(words), `${words}, not ${text(element)}`);
    assert(!text(element).includes('Non couvert'), text(element));
    await axeCheck(element);
  });
});
