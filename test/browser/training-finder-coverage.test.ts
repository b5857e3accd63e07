// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { CatalogueCoverage, FeedManifest } from '@orientation-widgets/feed';
import { html } from 'lit';
import { finderFeed } from '../../stories/fixtures/finder.js';
import { resourceOf } from '../support/resource.js';
import { assert, axeCheck, equal, text, until } from './support/assert.js';
import { open } from './support/finder-page.js';

const cell = (
  route: CatalogueCoverage['route'],
  level: CatalogueCoverage['level'],
  complete = false,
): CatalogueCoverage => ({
  ...{ id: `${route}-${level}`, route, level, territoryId: 'reg-32' },
  ...{ trainings: 2, sessions: 2, complete, sourceIds: [] },
});
const directory = [
  resourceOf('cfa', {
    ...{ name: 'CFA de Dunkerque', needs: ['training'], lat: 51.03, lon: 2.37, phone: '03 28 00 00 00' },
    ...{ networks: ['Formation en apprentissage'] },
  }),
];

/** Returns the catalogue of the stories, with this coverage declared by its sources. */
const feedWith = (catalogueCoverage: CatalogueCoverage[]): FeedManifest => ({
  ...finderFeed(),
  ...{ catalogueCoverage, directory },
});

describe('training-finder, when a list is empty', () => {
  it('says that no source lists such trainings, and gives the telephone of nearby providers', async () => {
    const feed = feedWith([cell('school', 6)]);
    const page = await open(
      html`<training-finder .feed=${feed} near="59140" radius="30" level="7" route="apprenticeship"></training-finder>`,
    );
    await until(() => page.find('.gap'), 'what is not listed');
    const gap = page.find('.gap')?.textContent?.replace(/\s+/g, ' ') ?? '';
    assert(gap.includes('Nous ne connaissons pas les formations de niveau bac + 5 en apprentissage'), gap);
    assert(gap.includes('1 organisme qui forme en apprentissage à moins de 30 km'), gap);
    equal(page.find('.gap a')?.getAttribute('href'), 'tel:0328000000');
    assert(!/Aucune formation(?! connue)/.test(text(page.finder)), 'a missing source is told as an empty offer');
    await axeCheck(page.finder);
  });

  it('says that there is none only where a source lists them all', async () => {
    const feed = feedWith([cell('apprenticeship', 7, true)]);
    const page = await open(
      html`<training-finder .feed=${feed} near="59140" radius="30" level="7" route="apprenticeship"></training-finder>`,
    );
    await until(() => page.count().startsWith('Aucune formation avec ces 3 filtres'), page.count());
    assert(page.find('.gap')?.textContent?.includes('il n’y en a pas'), 'the reason');
  });

  it('says that its list is partial when the feed has no coverage, and asks for the town', async () => {
    const page = await open(
      html`<training-finder .feed=${finderFeed()} level="7" route="apprenticeship"></training-finder>`,
    );
    await until(() => page.find('.gap'), 'what is not listed');
    const gap = page.find('.gap')?.textContent ?? '';
    assert(gap.includes('Notre liste n’est pas complète') && gap.includes('Indiquez votre ville'), gap);
  });
});
