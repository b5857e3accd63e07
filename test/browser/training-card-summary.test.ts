// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/training-card.js';
import type { TrainingCard } from '@orientation-widgets/elements';
import type { Resource } from '@orientation-widgets/feed';
import { html } from 'lit';
import { exampleFeed } from '../../stories/fixtures/feed.js';
import { knownOffersFeed } from '../../stories/fixtures/known-offers.js';
import { assert, axeCheck, equal, fixture, text, until } from './support/assert.js';

async function textOnceShown(card: TrainingCard, words: string): Promise<string> {
  await until(() => text(card).includes(words), words);
  return text(card);
}

const all = <E extends Element = HTMLElement>(card: TrainingCard, selector: string): E[] => [
  ...(card.shadowRoot?.querySelectorAll<E>(selector) ?? []),
];

describe('summary of a training', () => {
  it('shows the outcomes of twenty people, the size of their group, and the year once', async () => {
    const card = await fixture<TrainingCard>(
      html`<training-card training="t-connue" .feed=${knownOffersFeed()}></training-card>`,
    );
    const words = await textOnceShown(card, 'Et après\u202f?');
    equal(all(card, '.twenty .beads i').length, 20);
    assert(/Sur 20 élèves, \d+ /.test(words), words);
    assert(words.includes('Hauts-de-France'), words);
    equal(words.split('Vu à la rentrée').length, 2);
    equal(words.split('Nous ne savons pas').length, 2);
    assert(words.indexOf('Nous ne savons pas') > words.indexOf('Et après'), 'what is not known comes last');
    const ways = all<HTMLAnchorElement>(card, '.way');
    equal(ways.length, 3);
    equal(ways[0]?.search, '?mlat=50.63&mlon=3.06');
    await axeCheck(card);
  });

  it('shares the address of the training, and focuses all its places once opened', async () => {
    const card = await fixture<TrainingCard>(
      html`<training-card training="t-connue" training-href="/formations/{id}" .feed=${knownOffersFeed()}></training-card>`,
    );
    await textOnceShown(card, 'Partager');
    const shared: ShareData[] = [];
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: (data: ShareData) => Promise.resolve(void shared.push(data)),
    });
    all(card, '.reach button')
      .find(({ innerText }) => innerText === 'Partager')
      ?.click();
    await until(() => shared.length, 'the sheet of the system');
    Reflect.deleteProperty(navigator, 'share');
    equal(shared[0]?.url, new URL('/formations/t-connue', location.href).href);
    all(card, '.all')[0]?.click();
    await until(() => all(card, '.place').length === 3, 'the places');
    equal((card.shadowRoot?.activeElement as HTMLElement).innerText.split('\n')[0], 'Où la suivre');
  });

  it('shows known facts about disability, whom to ask, and local helpers in detail', async () => {
    const aid: Omit<Resource, 'id'> = {
      kind: 'structure',
      name: 'Cap emploi d’exemple',
      summary: 'Accompagne vers l’emploi.',
      audiences: ['Personnes en situation de handicap'],
      sectors: [],
      territoryIds: ['reg-32'],
    };
    const card = await fixture<TrainingCard>(
      html`<training-card
        variant="detail"
        training="t-deas"
        .feed=${exampleFeed({
          resources: [
            { ...aid, id: 'cap' },
            { ...aid, id: 'other', name: 'Pour d’autres', audiences: ['Entreprises'] },
          ],
        })}
      ></training-card>`,
    );
    await textOnceShown(card, 'Avec un handicap');
    for (const fold of all<HTMLDetailsElement>(card, 'details')) fold.open = true;
    await textOnceShown(card, 'Cap emploi d’exemple');
    const [part] = all(card, '[data-part=disability]').map(({ innerText }) => innerText);
    assert(part?.includes('référente handicap') && !part.includes('Pour d’autres'), part ?? 'no part');
    await axeCheck(card);
  });
});
