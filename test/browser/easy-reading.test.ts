// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/job-card.js';
import '@orientation-widgets/elements/define/tension-indicator.js';
import '@orientation-widgets/elements/define/training-card.js';
import '@orientation-widgets/elements/define/training-finder.js';
import { html } from 'lit';
import type { LitElement } from 'lit';
import { exampleFeed } from '../../stories/fixtures/feed.js';
import { assert, axeCheck, equal, fixture, text, until } from './support/assert.js';

const feed = exampleFeed();

describe('easy reading', () => {
  it('explains each factor of tension in a sentence, with a drawing', async () => {
    const element = await fixture<LitElement>(
      html`<tension-indicator job="soudage" reading="easy" .feed=${feed}></tension-indicator>`,
    );
    await until(
      () => text(element).includes('En 2019, il manquait beaucoup de monde dans ce métier.'),
      'the easy sentence',
    );
    equal(element.renderRoot.querySelectorAll('.easy-line svg').length, 6);
    assert(text(element).includes('On regarde s’il y a beaucoup d’offres.'), text(element));
    await axeCheck(element);
  });

  it('comes and goes with the attribute', async () => {
    const element = await fixture<LitElement>(
      html`<tension-indicator job="soudage" .feed=${feed}></tension-indicator>`,
    );
    await until(() => text(element).includes('les employeurs avaient beaucoup de mal'), 'the sentence of everyone');
    const size = (): number =>
      parseFloat(getComputedStyle(element.renderRoot.querySelector('.sheet') as Element).fontSize);
    const usual = size();
    element.setAttribute('reading', 'easy');
    await until(() => text(element).includes('En 2019, il manquait beaucoup de monde'), 'the easy sentence');
    assert(size() > usual, 'larger letters');
    element.removeAttribute('reading');
    await until(() => text(element).includes('les employeurs avaient beaucoup de mal'), 'the sentence of everyone');
  });

  it('shows the easy text of a job', async () => {
    const card = await fixture<LitElement>(html`<job-card job="soudage" reading="easy" .feed=${feed}></job-card>`);
    await until(() => text(card).includes('Vous collez des pièces de métal'), 'the easy summary');
    assert(text(card).includes('En 2019, il manquait beaucoup de monde dans ce métier.'), text(card));
    assert(text(card).includes('Il dure deux ans.') && !text(card).includes('titre professionnel'), 'the easy way in');
    await axeCheck(card);
  });

  it('keeps the usual text of a way in that has no easy one', async () => {
    const card = await fixture<LitElement>(html`<job-card job="couverture" reading="easy" .feed=${feed}></job-card>`);
    await until(() => text(card).includes('CAP couvreur, souvent en apprentissage'), 'the usual way in');
  });

  it('says them on the cards of the finder and in its detail', async () => {
    const finder = await fixture<LitElement>(html`<training-finder reading="easy" .feed=${feed}></training-finder>`);
    const card = await until(() => finder.renderRoot.querySelector('.cards .easy'), 'a card with easy lines');
    assert(card.querySelectorAll('svg').length > 1, 'a drawing for the level and for a route');
    await axeCheck(finder);
    finder.renderRoot.querySelector<HTMLElement>('.cards .go')?.click();
    await until(() => text(finder).includes('En clair'), 'the block of the detail');
  });

  it('says the level and the routes of a training plainly', async () => {
    const card = await fixture<LitElement>(
      html`<training-card training="t-cap-ri" reading="easy" .feed=${feed}></training-card>`,
    );
    await until(() => text(card).includes('En clair'), 'the block');
    assert(text(card).includes('C’est le niveau du CAP.'), text(card));
    await axeCheck(card);
  });
});
