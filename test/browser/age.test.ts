// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/job-card.js';
import { html } from 'lit';
import { exampleFeed } from '../../stories/fixtures/feed.js';
import { assert, fixture, text, until } from './support/assert.js';

const card = (updated: string): Promise<HTMLElement> =>
  fixture(html`<job-card job="soudage" .feed=${exampleFeed({ updated })}></job-card>`);

describe('age of the data', () => {
  it('shows the publication date below the content when the feed is old', async () => {
    const element = await card('2021-03-01T00:00:00Z');
    await until(() => element.shadowRoot?.querySelector('[part=age]'), 'the age');
    assert(/plus d’un an.*1ᵉʳ mars 2021/.test(text(element)), text(element));
    assert(/soude/i.test(text(element)), 'the content is gone');
  });

  it('shows no date for a recent feed or for one whose date cannot be read', async () => {
    for (const updated of [new Date().toISOString(), 'hier']) {
      const element = await card(updated);
      await until(() => element.shadowRoot?.querySelector('.sheet'), 'the content');
      assert(!element.shadowRoot?.querySelector('[part=age]'), updated);
    }
  });
});
