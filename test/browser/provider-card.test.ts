// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { ProviderCard } from '@orientation-widgets/elements/define/provider-card.js';
import type { TrainingSelectEvent } from '@orientation-widgets/elements';
import type { Resource } from '@orientation-widgets/feed';
import { html } from 'lit';
import { exampleFeed } from '../../stories/fixtures/feed.js';
import { outcomes, providers, sessions } from '../../stories/fixtures/trainings.js';
import { assert, axeCheck, deepQueryAll, equal, fixture, text, until } from './support/assert.js';

const openDay: Resource = {
  id: 'portes-ouvertes',
  kind: 'event',
  name: 'Portes ouvertes du lycée',
  summary: 'Visite des ateliers.',
  partOf: 'v-lycee',
  audiences: [],
  territoryIds: [],
  sectors: [],
  counterStereotype: false,
  event: {
    timezone: 'Europe/Paris',
    occurrences: [{ start: '2037-03-13T09:00', end: '2037-03-13T16:00', status: 'planned' }],
  },
  sourceId: 'exemple',
};

const feed = exampleFeed({
  directory: [openDay],
  providers: providers.map(provider =>
    provider.id === 'v-lycee' ? { ...provider, uai: '0590001A', siret: '13000001700018' } : provider,
  ),
  sessions: sessions.map(session => (session.id === 's-1' ? { ...session, capacity: 24 } : session)),
  outcomes: [
    ...outcomes,
    {
      trainingId: 't-cap-ri',
      uai: '0590001A',
      route: 'school',
      cohort: '2022-2023',
      employed: { '6': 51 },
      furtherStudy: 30,
      sourceId: 'exemple',
    },
  ],
});

let release = (): void => undefined;

/** Card whose contacts load when the test allows it. */
class HeldCard extends ProviderCard {
  protected override async complete(
    ...all: Parameters<ProviderCard['complete']>
  ): ReturnType<ProviderCard['complete']> {
    await new Promise<void>(done => (release = done));
    return super.complete(...all);
  }
}
customElements.define('held-provider-card', HeldCard);

async function card(provider: string, data = feed): Promise<ProviderCard> {
  return fixture<ProviderCard>(
    html`<provider-card provider=${provider} training-href="/formations/{id}" .feed=${data}><p>Le lycée</p></provider-card>`,
  );
}

describe('provider-card', () => {
  it('shows the trainings with their start, places and the outcome of the establishment', async () => {
    const element = await card('v-lycee');
    await until(() => text(element).includes('Portes ouvertes du lycée'), `an open day, instead of: ${text(element)}`);
    const words = text(element);
    for (const expected of [
      'Lycée professionnel d’exemple',
      'CAP réalisations industrielles',
      'rentrée le 1ᵉʳ septembre 2027, 24 places',
      '51\u202f% en emploi 6 mois après',
      'sortants 2022-2023, cet établissement',
      '13 mars 2037',
      '2 formations',
    ])
      assert(words.includes(expected), `« ${expected} » is missing from: ${words}`);
    assert(!words.includes('Titre professionnel soudeur'), 'a training of another establishment is shown');
    await axeCheck(element);
  });

  it('reserves space for the contacts, and reports missing ones only once loaded', async () => {
    const bare = exampleFeed({
      providers: providers.map(provider => ({ ...provider, phone: undefined, email: undefined, url: undefined })),
    });
    const element = await fixture<HeldCard>(
      html`<held-provider-card provider="v-lycee" .feed=${bare}></held-provider-card>`,
    );
    await until(() => text(element).includes('formation'), 'the trainings');
    const missing = 'ne sont pas dans nos sources';
    assert(!text(element).includes(missing), 'nothing is said to be missing while it loads');
    const actions = deepQueryAll(element, '[part=actions]')[0] as HTMLElement;
    assert(actions.getBoundingClientRect().height >= 44, 'the room of a button');
    release();
    await until(() => text(element).includes(missing), 'the contacts are missing');
  });

  it('opens an establishment by its UAI and by its SIRET', async () => {
    for (const code of ['uai:0590001A', 'siret:13000001700018']) {
      const element = await card(code);
      await until(() => text(element).includes('2 formations'), `the trainings of ${code}`);
      equal(element.provider, 'v-lycee');
    }
  });

  it('says that a figure is secret rather than missing', async () => {
    const element = await card('v-cfa');
    await until(() => text(element).includes('CAP couvreur'), 'the trainings');
    assert(text(element).includes('Non publié : effectif trop faible'), text(element));
    await until(() => text(element).includes('Aucune date annoncée dans nos sources'), 'the open days');
  });

  it('omits open days when the feed has no event', async () => {
    const element = await card('v-cfa', { ...feed, directory: [] });
    await until(() => text(element).includes('CAP couvreur'), 'the trainings');
    await element.updateComplete;
    assert(!text(element).includes('Portes ouvertes'), text(element));
  });

  it('keeps the fallback where no establishment has the code', async () => {
    const element = await card('uai:0000000Z');
    await until(
      () => element.shadowRoot?.querySelector<HTMLSlotElement>('slot:not([name])'),
      'the slot of the fallback',
    );
  });

  it('says that an id is not in the catalogue', async () => {
    const element = await card('v-nulle-part');
    await until(() => text(element).includes('pas dans le catalogue'), text(element));
  });

  it('lets the page handle the choice of a training', async () => {
    const element = await card('v-lycee');
    await until(() => deepQueryAll(element, 'a.go').length === 2, 'two titles');
    const trainingIds: string[] = [];
    element.addEventListener('training-select', (event: TrainingSelectEvent) => {
      event.preventDefault();
      trainingIds.push(event.trainingId);
    });
    for (const link of deepQueryAll(element, 'a.go')) (link as HTMLElement).click();
    equal(trainingIds, ['t-cap-ri', 't-bts-mspc']);
  });

  it('fits a screen of 320 pixels', async () => {
    const element = await card('v-lycee');
    element.style.width = '320px';
    await until(() => text(element).includes('Portes ouvertes'), 'the card');
    assert(element.scrollWidth <= 320, `${element.scrollWidth} pixels wide`);
  });
});
