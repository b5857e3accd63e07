// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/training-finder.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { acted } from './fixtures/acting.js';
import { finderFeed, longFeed } from './fixtures/finder.js';
import { aids, detailFeed } from './fixtures/training-detail.js';

export default {
  title: 'Éléments/training-finder, outils',
  component: 'training-finder',
  tags: ['autodocs'],
} satisfies Meta;

const feed = finderFeed({ resources: [...aids] });
const finder = html`<training-finder .feed=${feed} near="62000"></training-finder>`;
const menu = '.more-tools > summary';
const choose = '.tools [data-tool=choose]';
const extract = '.tools [data-tool=extract]';
const card = (rank: number): string => `.cards > :nth-child(${rank}) [aria-pressed=false]`;

/** A heart and "Comparer" on each card. */
export const CardActions: StoryObj = {
  render: () => acted(finder, [menu, choose], '.cards [aria-pressed]'),
};

/** Two trainings chosen: the tray stays visible. */
export const Tray: StoryObj = {
  render: () => acted(finder, [menu, choose, card(1), card(4)], '.compare-go'),
};

/** Three trainings side by side, or one under the other where there is no room. */
export const Compare: StoryObj = {
  render: () => acted(finder, [menu, choose, card(1), card(4), card(8), '.compare-go'], '.compare'),
};

export const CompareLongTexts: StoryObj = {
  render: () =>
    acted(
      html`<training-finder .feed=${longFeed()}></training-finder>`,
      [menu, choose, card(1), card(2), '.compare-go'],
      '.compare',
    ),
};

/** Question before the first training is saved. */
export const KeepQuestion: StoryObj = {
  render: () => {
    localStorage.removeItem('orientation-widgets/saved/v1');
    return acted(finder, [menu, choose, '.cards .keep'], '.keep-question');
  },
};

/** The detail, with its actions and all its data. */
export const Detail: StoryObj = {
  render: () =>
    acted(
      html`<training-finder .feed=${detailFeed()} query="exemple complet"></training-finder>`,
      ['.cards .go'],
      '.detail-head',
    ),
};

/** Formats to print or download the list. */
export const PrintOrDownload: StoryObj = {
  render: () => acted(finder, [menu, extract], '.extract'),
};
