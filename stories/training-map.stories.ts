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

/** Renders a finder that follows these steps; the list is copied, since steps are removed from it. */
const finder = (
  steps: readonly ((root: ParentNode) => boolean)[],
  shownFeed: object = feed,
  query = '',
): TemplateResult =>
  html`<story-training-finder .feed=${shownFeed} query=${query} .steps=${[...steps]}></story-training-finder>`;
const opened = [press('Carte'), see('.marker')];

/** Places of the trainings found. */
export const Places: StoryObj = { render: () => finder(opened) };

/** A marker is chosen: the list has its trainings only. */
export const ChosenMarker: StoryObj = { render: () => finder([...opened, choose('Amiens'), see('.map-choice')]) };

/** A single place, known by its commune only. */
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

/** Trainings without a place on the map, in the list. */
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

/** No place has coordinates: the map states it. */
export const NoCoordinates: StoryObj = {
  render: () =>
    finder(
      [press('Carte'), see('.map-notes')],
      mapFeed({ places: places.map((place): Place => ({ ...place, lat: null, lon: null, precision: 'none' })) }),
    ),
};

/** A feed without outlines: places on a plain background. */
export const NoOutlines: StoryObj = { render: () => finder(opened, mapFeed({ outlines: [] })) };

/** Number of trainings by bassin, the key, the table and the key figures. */
export const ByBassin: StoryObj = { render: () => finder([...opened, press('Bassins'), see('.coverage .area')]) };

/** By département, after a search. */
export const ByDepartment: StoryObj = {
  render: () => finder([...opened, press('Départements'), see('.coverage .area')], feed, 'boulanger'),
};

/** Missing outlines: the table shows everything. */
export const ByBassinWithoutOutlines: StoryObj = {
  render: () => finder([...opened, press('Bassins'), see('.spread')], mapFeed({ outlines: [] })),
};
