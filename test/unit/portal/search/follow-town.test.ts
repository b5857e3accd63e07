// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hrefWithTown, paths } from '../../../../packages/portal/src/search/follow-town.js';

const BASE = new URL('https://portail.region-essai.fr/portail/');
const follow = (link: string, page: string): string | undefined =>
  hrefWithTown(new URL(link, BASE), new URL(page, BASE), BASE)?.replace(BASE.href, '');

describe('town kept from page to page', () => {
  test('is added to the search pages, with the filters of their own search', () => {
    const page = 'metiers/?ville=Lens';
    assert.equal(follow('je-cherche/une-formation/', page), 'je-cherche/une-formation/?formation-near=Lens');
    assert.equal(
      follow('je-cherche/une-alternance/', page),
      'je-cherche/une-alternance/?formation-near=Lens&formation-route=apprenticeship',
    );
    assert.equal(follow('annuaire/besoin/housing/', page), 'annuaire/besoin/housing/?aide-near=Lens&aide-need=housing');
  });

  test('does not change filters of a link, a link with a town, or an external link', () => {
    const page = 'je-cherche/une-aide/?aide-near=50.4,2.8,Lens';
    assert.equal(
      follow('annuaire/besoin/housing/?aide-need=money', page),
      'annuaire/besoin/housing/?aide-need=money&aide-near=Lens',
    );
    assert.equal(follow('metiers/?ville=Lille', page), undefined);
    assert.equal(follow('https://ailleurs.example/', page), undefined);
  });

  test('comes from the device when the page has none, and never replaces that of the page', () => {
    const link = new URL('je-cherche/une-formation/', BASE);
    const href = hrefWithTown(link, new URL('metiers/', BASE), BASE, 'Laon');
    assert.equal(href?.replace(BASE.href, ''), 'je-cherche/une-formation/?formation-near=Laon');
    assert.equal(follow('je-cherche/?ville=Lens', 'metiers/'), undefined);
  });

  test('is named on a page that has no search', () =>
    assert.equal(paths.around('/portail/je-suis/lyceen/', 'Lens'), '/portail/je-suis/lyceen/?ville=Lens'));
});
