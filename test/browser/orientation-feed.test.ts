// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/job-card.js';
import type { FeedStatusEvent, JobCard, OrientationFeed } from '@orientation-widgets/elements';
import { html } from 'lit';
import { assert, equal, fixture, text, until } from './support/assert.js';

const job = (id: string, feminine: string, masculine: string) => ({
  id,
  title: { feminine, masculine },
  sectors: [],
  skills: [],
  conditions: [],
  related: [],
  links: [],
});

const manifest = (title: string, jobs: object[]) => ({
  formatVersion: '1.0',
  title,
  publisher: { name: 'Test' },
  language: 'fr',
  updated: '2026-11-24T00:00:00Z',
  territory: 'reg-32',
  jobs,
});

/** Returns an address with the given content, which the page can fetch. */
function addressOf(content: unknown): string {
  return URL.createObjectURL(new Blob([JSON.stringify(content)], { type: 'application/json' }));
}

const bakers = addressOf(manifest('a', [job('j', 'Boulangère', 'Boulanger')]));
const welders = addressOf(manifest('b', [job('j', 'Soudeuse', 'Soudeur')]));

describe('orientation-feed', () => {
  it('passes its feed to a consumer upgraded before it', async () => {
    const provider = await fixture<OrientationFeed>(
      html`<orientation-feed src=${bakers}><p><job-card job="j">secours</job-card></p></orientation-feed>`,
    );
    assert(!customElements.get('orientation-feed'), 'the provider is not defined yet');
    const card = provider.querySelector('job-card') as JobCard;
    assert(card.checkVisibility(), 'the fallback shows meanwhile');
    await import('@orientation-widgets/elements/define/orientation-feed.js');
    await until(() => text(card).includes('Boulangère'), 'the job of the feed');
  });

  it('updates all its elements when src changes', async () => {
    const provider = await fixture<OrientationFeed>(
      html`<orientation-feed src=${bakers}><job-card job="j"></job-card><job-card job="j"></job-card></orientation-feed>`,
    );
    const cards = [...provider.querySelectorAll('job-card')];
    await until(() => cards.every(card => text(card).includes('Boulangère')), 'the first feed');
    provider.src = welders;
    await until(() => cards.every(card => text(card).includes('Soudeuse')), 'the second feed');
  });

  it('updates an element moved to another provider, and one removed then inserted again', async () => {
    const both = await fixture(
      html`<div><orientation-feed src=${bakers}><job-card job="j"></job-card></orientation-feed><orientation-feed src=${welders}></orientation-feed></div>`,
    );
    const card = both.querySelector('job-card') as JobCard;
    await until(() => text(card).includes('Boulangère'), 'the first provider');
    both.lastElementChild?.append(card);
    await until(() => text(card).includes('Soudeuse'), 'the second provider');
    card.remove();
    both.firstElementChild?.append(card);
    await until(() => text(card).includes('Boulangère'), 'the first provider again');
  });

  it('yields to the feed of an element until that feed is removed', async () => {
    const provider = await fixture(
      html`<orientation-feed src=${bakers}><job-card job="j" feed=${welders}></job-card></orientation-feed>`,
    );
    const card = provider.querySelector('job-card') as JobCard;
    await until(() => text(card).includes('Soudeuse'), 'its own feed');
    card.removeAttribute('feed');
    await until(() => text(card).includes('Boulangère'), 'the feed of the provider');
  });

  it('notifies the page that the feed is unreachable, and the elements show their fallback', async () => {
    const events: FeedStatusEvent[] = [];
    const listener = (event: FeedStatusEvent) => events.push(event);
    document.body.addEventListener('feed-status', listener);
    const provider = await fixture(
      html`<orientation-feed src=${addressOf([])}><job-card job="j"><b>secours</b></job-card></orientation-feed>`,
    );
    const card = provider.querySelector('job-card') as JobCard;
    await until(() => card.shadowRoot?.querySelector('[role=alert]'), 'the alert');
    document.body.removeEventListener('feed-status', listener);
    equal(
      events.map(({ feedStatus }) => feedStatus.status),
      ['error'],
    );
    const fallback = card.querySelector('b');
    assert(fallback?.assignedSlot && fallback.checkVisibility(), 'the fallback is hidden');
  });
});
