// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/job-card.js';
import '@orientation-widgets/elements/define/job-explorer.js';
import '@orientation-widgets/elements/define/tension-indicator.js';
import '@orientation-widgets/elements/define/training-card.js';
import '@orientation-widgets/elements/define/training-finder.js';
import { html } from 'lit';
import type { LitElement } from 'lit';
import { explorerFeed } from '../../stories/fixtures/explorer.js';
import { exampleFeed } from '../../stories/fixtures/feed.js';
import { assert, axeCheck, equal, fixture, text, until } from './support/assert.js';
import { show } from './support/explorer-page.js';

const feed = exampleFeed();

const lines = (element: LitElement): string[] =>
  [...element.renderRoot.querySelectorAll<HTMLElement>('.easy-line')].map(line => line.innerText.trim());

/** Returns the button that leaves easy reading, once the sheet is drawn. */
const toWhole = (element: LitElement): Promise<HTMLElement> =>
  until(
    () =>
      [...element.renderRoot.querySelectorAll<HTMLElement>('.easy-sheet button')].find(
        ({ innerText }) => innerText.trim() === 'Tout lire',
      ),
    'the way to the whole sheet',
  );

describe('easy reading', () => {
  it('shows only the high factors as reasons for a tension, and names the rest apart', async () => {
    const element = await fixture<LitElement>(
      html`<tension-indicator job="soudage" reading="easy" .feed=${feed}></tension-indicator>`,
    );
    await until(
      () => text(element).includes('En 2019, il manquait beaucoup de monde dans ce métier.'),
      'the easy sentence',
    );
    const reasons = lines(element);
    assert(reasons.length > 0 && reasons.length <= 3, reasons.join(' | '));
    equal(element.renderRoot.querySelectorAll('.easy-line svg').length, reasons.length);
    assert(!text(element).includes('On regarde si'), 'no factor without its level');
    const little = element.renderRoot.querySelector('.easy-sheet > details');
    equal(little?.querySelector('summary')?.innerText.trim(), 'Les raisons moins importantes');
    await axeCheck(element);
  });

  for (const [tag, attributes] of [
    ['job-card', { job: 'soudage' }],
    ['job-card', { job: 'soudage', variant: 'full' }],
    ['tension-indicator', { job: 'soudage' }],
    ['training-card', { training: 't-cap-ri' }],
    ['training-card', { training: 't-cap-ri', variant: 'detail' }],
  ] as const)
    it(`${tag} ${JSON.stringify(attributes)}: four lines, folded sources, all on request`, async () => {
      const element = document.createElement(tag) as LitElement & { reading: 'easy' | null };
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.setAttribute('reading', 'easy');
      Object.assign(element, { feed });
      const root = await fixture(html`<div>${element}</div>`);
      const button = await toWhole(element);
      assert(lines(element).length <= 4 && lines(element).length > 0, lines(element).join(' | '));
      equal(element.renderRoot.querySelectorAll('.sheet, .training, .ground').length, 1, 'nothing beside');
      const sources = element.renderRoot.querySelector<HTMLElement>('[part=source]');
      assert(sources?.closest('details:not([open])'), 'folded');
      equal(element.renderRoot.querySelector<HTMLElement>('.easy-foot summary')?.innerText.trim(), 'Sources');
      await axeCheck(root);
      button.focus();
      button.click();
      await until(() => !element.renderRoot.querySelector('.easy-sheet') && element.shadowRoot?.activeElement, 'focus');
      assert(element.shadowRoot?.activeElement?.closest('h2, h3, h4'), 'on the name');
      equal(element.reading, null);
    });

  it('turns on and off with the attribute', async () => {
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
    await until(() => text(card).includes('En 2019, il manquait beaucoup de monde dans ce métier.'), text(card));
    assert(text(card).includes('Il dure deux ans.') && !text(card).includes('titre professionnel'), 'the easy way in');
    await axeCheck(card);
  });

  it('keeps the usual text of an access route that has no easy text', async () => {
    const card = await fixture<LitElement>(html`<job-card job="couverture" reading="easy" .feed=${feed}></job-card>`);
    await until(() => text(card).includes('CAP couvreur, souvent en apprentissage'), 'the usual way in');
  });

  it('shows where a job is taught, on the same sheet', async () => {
    const card = await fixture<LitElement>(html`<job-card job="soudage" reading="easy" .feed=${feed}></job-card>`);
    const button = await until(() => card.renderRoot.querySelector<HTMLElement>('.easy-actions .pri'), 'the button');
    button.click();
    await until(() => card.renderRoot.querySelector('.easy-sheet .trainings'), 'the trainings');
  });

  it('shows short cards in the finder, and four lines in place of the detail of a training', async () => {
    const finder = await fixture<LitElement>(html`<training-finder reading="easy" .feed=${feed}></training-finder>`);
    const card = await until(
      () => finder.renderRoot.querySelector('.easy-line')?.closest('.cards > li'),
      'a card with easy lines',
    );
    equal(card.querySelectorAll('.easy-line svg').length, 2);
    equal(finder.renderRoot.querySelectorAll('.cards .aside').length, 0, 'no figure beside');
    await axeCheck(finder);
    finder.renderRoot.querySelector<HTMLElement>('.cards .go')?.click();
    await toWhole(finder);
    await until(() => finder.shadowRoot?.activeElement?.matches('.detail-head'), 'the focus on the title');
    finder.renderRoot.querySelector<HTMLElement>('.back')?.click();
    await until(() => finder.renderRoot.querySelector('.cards > li'), 'the list');
  });

  it('says the level, the route and the place of a training in plain words', async () => {
    const card = await fixture<LitElement>(
      html`<training-card training="t-cap-ri" reading="easy" .feed=${feed}></training-card>`,
    );
    await until(() => text(card).includes('C’est le niveau du CAP.'), 'the level');
    assert(text(card).includes('C’est ici'), text(card));
    await axeCheck(card);
  });

  it('replaces the figures of a list by an easy sentence, and restores them', async () => {
    const element = await show(html`<job-explorer reading="easy" .feed=${explorerFeed()}></job-explorer>`);
    const row = (): string =>
      element.renderRoot.querySelector('[data-job=soudage]')?.textContent?.replace(/\s+/g, ' ') ?? '';
    element.renderRoot.querySelector('[data-job=soudage]')?.scrollIntoView();
    await until(() => row().includes('Vous collez des pièces de métal'), 'the easy words');
    for (const words of ['Assemble', 'CAP, titre professionnel', 'par mois', 'sur 20'])
      assert(!row().includes(words), `${words} in ${row()}`);
    await axeCheck(element);
    element.reading = null;
    await until(() => row().includes('par mois') && row().includes('Assemble'), 'the whole row');
  });
});
