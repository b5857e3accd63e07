// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { SavedItems } from '@orientation-widgets/elements/define/saved-items.js';
import '@orientation-widgets/elements/define/training-card.js';
import type { SavedItem } from '@orientation-widgets/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { exampleFeed } from './fixtures/feed.js';
import { longFeed } from './fixtures/finder.js';

export default {
  title: 'Éléments/saved-items',
  component: 'saved-items',
  tags: ['autodocs'],
} satisfies Meta;

const feed = exampleFeed();

const savedItem = (id: string, title: string): SavedItem => ({ kind: 'training', id, title, date: '2026-11-24' });

/** Stores the saved items of the visitor, then renders. */
function before(items: readonly SavedItem[], render: () => TemplateResult, version = 'v2'): TemplateResult {
  for (const each of ['v1', 'v2']) localStorage.removeItem(`orientation-widgets/saved/${each}`);
  if (items.length) localStorage.setItem(`orientation-widgets/saved/${version}`, JSON.stringify(items));
  return render();
}

const two = [savedItem('t-deas', 'Diplôme d’État d’aide-soignant'), savedItem('t-cap-cuis', 'CAP cuisine')];

class LoadingSaved extends SavedItems {
  protected override select(): Promise<never> {
    return new Promise(() => undefined);
  }
}
if (!customElements.get('loading-saved-items')) customElements.define('loading-saved-items', LoadingSaved);

export const Standard: StoryObj = {
  render: () => before(two, () => html`<saved-items .feed=${feed} training-href="/formations/{id}"></saved-items>`),
};

/** Each kind of item, with a note, a question and the changes since. */
export const AllKinds: StoryObj = {
  render: () =>
    before(
      [
        { ...savedItem('t-cap-cuis', 'CAP cuisine'), note: 'Demander s’il y a un internat.' },
        {
          ...savedItem('t-deas', 'Diplôme d’État d’aide-soignant'),
          known: { session: 's-partie', start: '2026-12-01' },
        },
        { kind: 'job', id: 'soudage', title: 'Soudeuse / Soudeur', date: '2026-11-24' },
        { kind: 'resource', id: 'r-inconnue', title: 'Mission locale', date: '2026-11-24' },
        { kind: 'search', id: `${location.origin}/?formation-query=cuisine`, title: 'cuisine', date: '2026-11-24' },
        { kind: 'question', id: 'q', title: 'Peut-on visiter l’atelier\u202f?', date: '2026-11-24' },
      ],
      () => html`<saved-items .feed=${feed}></saved-items>`,
    ),
};

/** Items saved by an earlier version, with a narrower consent. */
export const Former: StoryObj = {
  render: () => before(two, () => html`<saved-items .feed=${feed}></saved-items>`, 'v1'),
};

/** Nothing is saved: how to begin, and that nothing is stored without consent. */
export const NothingKept: StoryObj = {
  render: () => before([], () => html`<saved-items .feed=${feed}></saved-items>`),
};

/** A saved training has left the catalogue. */
export const Gone: StoryObj = {
  render: () =>
    before(
      [savedItem('t-ancienne', 'CAP maréchal-ferrant'), ...two],
      () => html`<saved-items .feed=${feed}></saved-items>`,
    ),
};

/** The page shows the training itself. */
export const Selectable: StoryObj = {
  render: () => before(two, () => html`<saved-items .feed=${feed} selectable></saved-items>`),
};

export const LongTexts: StoryObj = {
  render: () =>
    before(
      [savedItem('t-0-0', 'Aide-soignant')],
      () => html`<saved-items .feed=${longFeed()} selectable></saved-items>`,
    ),
};

/** "Garder" on a card, synchronised with the list. */
export const WithACard: StoryObj = {
  render: () =>
    before(
      two,
      () =>
        html`<div><training-card .feed=${feed} training="t-cap-couv" keepable></training-card><saved-items .feed=${feed}></saved-items></div>`,
    ),
};

export const RightToLeft: StoryObj = {
  render: () => before(two, () => html`<div dir="rtl"><saved-items .feed=${feed}></saved-items></div>`),
};

export const OutOfReach: StoryObj = {
  render: () => before(two, () => html`<saved-items .feed=${{ not: 'a feed' }}><p>Secours</p></saved-items>`),
};

export const Loading: StoryObj = {
  render: () => before(two, () => html`<loading-saved-items .feed=${feed}></loading-saved-items>`),
};
