// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CatalogueCoverage } from '@orientation-widgets/feed';
import { html } from 'lit';
import { renderHtml } from '../../../packages/portal/src/html/render.js';
import { officialSearchesView } from '../../../packages/portal/src/sections/shared/official-searches.js';
import type { Site } from '../../../packages/portal/src/site/site.js';

const TERRITORY = 'reg-99';

/** Returns a site whose sources list these routes. */
const siteWith = (coverage: readonly Partial<CatalogueCoverage>[]): Site =>
  ({ data: { coverage, info: { territory: TERRITORY } } }) as unknown as Site;

const listed = (route: string, complete: boolean): Partial<CatalogueCoverage> =>
  ({ territoryId: TERRITORY, route, level: 3, complete, trainings: 3, sessions: 3 }) as Partial<CatalogueCoverage>;

const textOf = (...parameters: Parameters<typeof officialSearchesView>): string =>
  renderHtml(html`${officialSearchesView(...parameters)}`);

describe('officialSearchesView', () => {
  test('opens the search for adults on the name of the diploma, without its option', () => {
    const text = textOf(siteWith([listed('school', true)]), { level: 3, title: 'CAP Cuisine – Option froid' });
    assert.match(text, /recherche\?quoi=CAP\+Cuisine&(?:amp;)?range=0-9/);
    assert.match(text, /La bonne alternance/);
  });

  test('opens the search by apprenticeship on the trades of the diploma, around a town', () => {
    const text = textOf(siteWith([listed('school', true)]), {
      level: 3,
      title: 'CAP Cuisine',
      rome: ['G1602', 'G1609'],
    });
    assert.match(
      text,
      /recherche-formation\?romes=G1602%2CG1609" rel="noreferrer" data-around="lat=\{lat\}&(?:amp;)?lon=\{lon\}"/,
    );
    assert.match(text, /data-around="ou=COMMUNE-\{code\}"/);
    assert.doesNotMatch(text, /c2rp/, 'the search of another région');
  });

  test('opens the search for adults on the name of a job', () => {
    const text = textOf(siteWith([listed('school', true)]), { jobName: 'Bijoutier' });
    assert.match(text, /recherche\?quoi=Bijoutier&(?:amp;)?range=0-9[^>]*>Formations pour adultes, pour ce métier</);
  });

  test('leaves out a route of which the sources list everything', () => {
    const site = siteWith([listed('continuing', true), listed('apprenticeship', false)]);
    const text = textOf(site, { level: 3, title: 'CAP Cuisine' });
    assert.doesNotMatch(text, /France Travail/);
    assert.match(text, /La bonne alternance/);
  });

  test('says nothing where the feed does not tell what its sources list', () =>
    assert.doesNotMatch(textOf(siteWith([]), { level: 3 }), /<h2>/));
});
