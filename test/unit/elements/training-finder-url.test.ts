// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { collectionOf } from '@orientation-widgets/feed';
import type { Place, Territory } from '@orientation-widgets/feed';
import { withKnownDomains, withKnownName } from '../../../packages/elements/src/training-finder/query/known-names.js';
import { resolveLocation } from '../../../packages/elements/src/training-finder/search/resolve-location.js';
import { prefilledPlaces, readPrefill } from '../../../packages/elements/src/training-finder/query/prefill.js';
import { urlPlace } from '../../../packages/elements/src/address/url-place.js';
import { readUrl, writeUrl } from '../../../packages/elements/src/training-finder/query/query-url.js';
import { EMPTY_QUERY } from '../../../packages/elements/src/training-finder/query/finder-query.js';
import type { FinderQuery } from '../../../packages/elements/src/training-finder/query/finder-query.js';

const arras = { name: 'Arras', lat: 50.2891, lon: 2.7661 };
const page = 'https://exemple.fr/formations';

/** Writes a search in an address and reads it again, as for a visitor who comes back. */
async function comeBack(query: FinderQuery, syncUrl = '', address = page): Promise<FinderQuery> {
  const prefill = readUrl(writeUrl(address, urlPlace(syncUrl), query), urlPlace(syncUrl)) ?? {};
  const where = await resolveLocation(prefilledPlaces(prefill), collectionOf<Territory>([]), () =>
    Promise.reject(new Error('no list of towns is needed')),
  );
  return { ...readPrefill(prefill), ...(where && { where }) };
}

const asks = (query: FinderQuery): object => ({
  ...query,
  choices: Object.fromEntries(Object.entries(query.choices).filter(([, values]) => values.length)),
  start: query.start ?? null,
  order: query.order ?? null,
});

describe('the search in the address', () => {
  const searches: Record<string, FinderQuery> = {
    nothing: EMPTY_QUERY,
    'a text with signs': { ...EMPTY_QUERY, text: 'C++ & « soudure » 100 %' },
    'a place and its radius': { ...EMPTY_QUERY, where: arras, radiusKm: 10 },
    'a place with a comma': { ...EMPTY_QUERY, where: { ...arras, name: 'Lille, Hellemmes' } },
    'the whole region': { ...EMPTY_QUERY, where: arras, radiusKm: null },
    choices: {
      ...EMPTY_QUERY,
      choices: { level: ['4', '5'], funded: ['true'], domain: ['Agriculture, espaces verts', 'Santé'] },
    },
    'money and transitions': {
      ...EMPTY_QUERY,
      choices: { cpf: ['true'], price: ['free', 'unknown'], transition: ['rev3'] },
    },
    'months and an order': { ...EMPTY_QUERY, start: '2027-02..', order: 'outcome' },
    'a period and an order': { ...EMPTY_QUERY, text: 'cuisine', start: 'next', order: 'start' },
  };
  for (const [name, query] of Object.entries(searches)) {
    for (const syncUrl of ['', 'sante', '#', '#sante']) {
      test(`${name} is restored from sync-url="${syncUrl}"`, async () =>
        assert.deepEqual(asks(await comeBack(query, syncUrl)), asks(query)));
    }
  }

  test('is ignored when the address is too long, which leaves the address of the page unchanged', () => {
    const keys = Array.from({ length: 20_000 }, (_, rank) => `formation-level=x${rank}`).join('&');
    for (const query of [keys, `formation-query=${'a'.repeat(1_000_000)}`]) {
      assert.equal(readUrl(`${page}?${query}`, urlPlace('')), undefined);
      assert.equal(readUrl(`${page}#${query}`, urlPlace('#')), undefined);
    }
    const pageQuery = `suivi=${'a'.repeat(9000)}`;
    assert.ok(writeUrl(`${page}?${pageQuery}`, urlPlace(''), { ...EMPTY_QUERY, text: 'soudure' }).includes(pageQuery));
  });

  test('is readable by a person', () => {
    const query = { ...EMPTY_QUERY, text: 'aide-soignant', where: arras, radiusKm: 50, choices: { level: ['4'] } };
    assert.equal(
      writeUrl(page, urlPlace(''), query),
      `${page}?formation-query=aide-soignant&formation-near=50.2891,2.7661,Arras&formation-radius=50&formation-level=4`,
    );
  });

  test('never holds the position of the visitor', () => {
    const query = { ...EMPTY_QUERY, text: 'soudure', where: { lat: 50.2891234, lon: 2.7661234 }, radiusKm: 10 };
    assert.equal(writeUrl(page, urlPlace(''), query), `${page}?formation-query=soudure`);
  });

  test('leaves the parameters of the page and of other finders', () => {
    const address = `${page}?page=2&autre-query=x&formation-query=avant#contact`;
    assert.equal(writeUrl(address, urlPlace(''), EMPTY_QUERY), `${page}?page=2&autre-query=x#contact`);
    assert.equal(readUrl(`${page}?autre-query=x&query=y`, urlPlace('')), undefined);
  });

  test('replaces an anchor in the hash only when it has a value', () => {
    assert.equal(writeUrl(`${page}#contact`, urlPlace('#'), EMPTY_QUERY), `${page}#contact`);
    assert.equal(
      writeUrl(`${page}#contact`, urlPlace('#'), { ...EMPTY_QUERY, text: 'bois' }),
      `${page}#formation-query=bois`,
    );
  });

  test('accepts no forged sentence as the name of a place', () => {
    const near = (name: string): string | null | undefined =>
      readUrl(`${page}?formation-near=${encodeURIComponent(`50.29,2.77,${name}`)}`, urlPlace(''))?.near;
    for (const name of ['Arras', 'L’Haÿ-les-Roses', 'Bailleul-Sir-Berthoult', 'Saint-Omer (62)', 'Œuf-en-Ternois'])
      assert.equal(near(name), `50.29,2.77,${name}`);
    for (const name of [
      'vous. Compte bloqué : appelez le 08',
      'Lille 0899123456',
      'https://evil.invalid',
      '<b>Lille</b>',
      '\u202eelliL',
      'x'.repeat(81),
    ])
      assert.equal(near(name), undefined, name);
  });

  test('displays only the names and the domains of the feed, however plausible a sentence looks', () => {
    const commune: Territory = { id: 'com-62041', kind: 'commune', code: '62041', name: 'Arras', parents: [] };
    const territories = collectionOf<Territory>([commune]);
    const places = collectionOf([{ communeName: 'Lens' } as Place]);
    const knownNameOf = (name: string): string | undefined =>
      withKnownName({ ...arras, name }, territories, places).name;
    assert.deepEqual(['Arras', 'Lens', 'Votre compte est bloque', 'arras'].map(knownNameOf), [
      'Arras',
      'Lens',
      undefined,
      undefined,
    ]);
    const query = { ...EMPTY_QUERY, choices: { level: ['4'], domain: ['Santé', 'Ecrivez a contact', 'constructor'] } };
    assert.deepEqual(withKnownDomains(query, { domain: { Santé: 3 } }).choices, { level: ['4'], domain: ['Santé'] });
    assert.deepEqual(withKnownDomains(query, {}).choices, { level: ['4'], domain: [] });
  });

  test('accepts no forged sentence as a choice', () => {
    for (const choice of ['domain', 'department', 'bassin', 'spel', 'route', 'mode', 'transition']) {
      assert.equal(
        readUrl(`${page}?formation-${choice}=${encodeURIComponent('ALERTE : appelez le 0899123456')}`, urlPlace('')),
        undefined,
        choice,
      );
    }
  });

  test('ignores a value that is no option', () => {
    const query = readPrefill(
      readUrl(`${page}?formation-start=hier&formation-sort=price&formation-radius=-3`, urlPlace('')) ?? {},
    );
    assert.deepEqual([query.start, query.order, query.radiusKm], [undefined, undefined, 30]);
  });
});
