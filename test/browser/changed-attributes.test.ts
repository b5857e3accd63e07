// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// An attribute that the page changes after the first view takes effect, like the property of the same name.
import '@orientation-widgets/elements/define/job-card.js';
import '@orientation-widgets/elements/define/training-card.js';
import '@orientation-widgets/elements/define/training-finder.js';
import { html } from 'lit';
import { exampleFeed } from '../../stories/fixtures/feed.js';
import { deepQuery, equal, fixture, until } from './support/assert.js';

const feed = exampleFeed();

describe('an attribute set after the first view', () => {
  it('adds a link from a job to local helpers, and removes it with the attribute', async () => {
    const element = await fixture(html`<job-card job="soudage" variant="full" .feed=${feed}></job-card>`);
    await until(() => deepQuery(element, '.trainings'), 'the card in full');
    const link = (): HTMLAnchorElement | undefined =>
      deepQuery(element, 'a[href*="/aide?"]') as HTMLAnchorElement | undefined;
    equal(Boolean(link()), false, 'no link without an address');
    element.setAttribute('help-href', '/aide?job={id}');
    equal(new URL((await until(link, 'a link')).href).search, '?job=soudage');
    Object.assign(element, { helpHref: null });
    await until(() => !link(), 'no link any more');
  });

  it('adds a save button to a job', async () => {
    const element = await fixture(html`<job-card job="soudage" variant="full" .feed=${feed}></job-card>`);
    await until(() => deepQuery(element, '.trainings'), 'the card in full');
    const button = (): Element | undefined => deepQuery(element, '.actions button');
    equal(button() === undefined, true, 'no button without the attribute');
    element.toggleAttribute('keepable', true);
    await until(button, 'a button');
  });

  it('adds a link from the trainings to the figures of the territory', async () => {
    const element = await fixture(html`<training-finder .feed=${feed}></training-finder>`);
    await until(() => deepQuery(element, '.results li'), 'results');
    element.setAttribute('figures-href', '/chiffres/{id}');
    const link = await until(() => deepQuery(element, 'a[href*="/chiffres/"]'), 'a link');
    equal(new URL((link as HTMLAnchorElement).href).pathname, '/chiffres/reg-32');
  });
});
