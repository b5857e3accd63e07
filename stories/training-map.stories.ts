// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Place } from '@orientation-widgets/feed';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { choose, mapFeed, press, see } from './fixtures/map.js';
import './fixtures/map.js';

export default {
  title: 'Éléments/training-finder, la carte',
  component: 'training-finder',
} satisfies Meta;

const feed = mapFeed();
const places = Array.isArray(feed.places) ? feed.places : [];

/** Steps are taken from the list: each story has its own. */
const finder = (
  steps: readonly ((root: ParentNode) => boolean)[],
  shownFeed: object = feed,
  query = '',
): TemplateResult =>
  html`<story-training-finder .feed=${shownFeed} query=${query} .steps=${[...steps]}></story-training-finder>`;
const opened = [press('Carte'), see('.marker')];

/** Where the trainings of the search are. */
export const Places: StoryObj = { render: () => finder(opened) };

/** A marker is chosen: the list has its trainings only. */
export const ChosenMarker: StoryObj = { render: () => finder([...opened, choose('Amiens'), see('.map-choice')]) };

/** A place alone, known by its commune only. */
export const OnePlace: StoryObj = { render: () => finder(opened, mapFeed({ places: places.slice(0, 1) })) };

/** Places of one town, one by one. */
export const SameSpot: StoryObj = {
  render: () =>
    finder(
      [...opened, choose(''), see('.map-choice')],
      mapFeed({
        places: places.map((place, number): Place =>
          number < 3 ? { ...place, communeName: 'Arras', lat: 50.289, lon: 2.766 } : place,
        ),
      }),
    ),
};

/** Trainings that no place of the map shows, in the list. */
export const NotOnTheMap: StoryObj = {
  render: () =>
    finder(
      [...opened, press('Les voir'), see('.map-choice')],
      mapFeed({
        places: places.map((place, number): Place =>
          number % 2 ? { ...place, lat: null, lon: null, precision: 'none' } : place,
        ),
      }),
    ),
};

/** No place has coordinates: the map says so. */
export const NoCoordinates: StoryObj = {
  render: () =>
    finder(
      [press('Carte'), see('.map-notes')],
      mapFeed({ places: places.map((place): Place => ({ ...place, lat: null, lon: null, precision: 'none' })) }),
    ),
};

/** A feed without outlines: places on plain ground. */
export const NoOutlines: StoryObj = { render: () => finder(opened, mapFeed({ outlines: [] })) };

/** Number of trainings by bassin, the key, the table and the key figures. */
export const ByBassin: StoryObj = { render: () => finder([...opened, press('Bassins'), see('.coverage .area')]) };

/** By département, after a search. */
export const ByDepartment: StoryObj = {
  render: () => finder([...opened, press('Départements'), see('.coverage .area')], feed, 'boulanger'),
};

/** Outlines that do not come: the table says it all. */
export const ByBassinWithoutOutlines: StoryObj = {
  render: () => finder([...opened, press('Bassins'), see('.spread')], mapFeed({ outlines: [] })),
};
