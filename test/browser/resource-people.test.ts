// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Companies that declared themselves, and people who talk about their job.
import '@orientation-widgets/elements/define/placement-finder.js';
import type { PlacementFinder } from '@orientation-widgets/elements';
import type { FeedManifest } from '@orientation-widgets/feed';
import { html } from 'lit';
import { ambassadors, companies, testimonies } from '../../stories/fixtures/companies-and-people.js';
import { directoryFeed, helpers } from '../../stories/fixtures/directory.js';
import { assert, axeCheck, deepQueryAll, equal, fixture, text, until } from './support/assert.js';
import { all, AT, choose, says } from './support/resource-page.js';

const finder = (show: string, feed: Partial<FeedManifest>): Promise<PlacementFinder> =>
  fixture<PlacementFinder>(
    html`<placement-finder .feed=${directoryFeed(feed)} show=${show} at=${AT} near="com-59249"></placement-finder>`,
  );

describe('placement-finder, companies', () => {
  const names = (element: PlacementFinder): string => all(element, '.company .name').join();

  it('lists companies nearby, what they look for and until when, and no expired offer', async () => {
    const element = await finder('companies', { directory: [...companies] });
    await says(element, '3 entreprises à moins de 20\u00a0km de Fourmies');
    await says(element, 'Soudeuse');
    for (const words of [
      'Cherche une apprentie ou un apprenti',
      '3 postes à pourvoir',
      'Lire un plan, Travailler en équipe',
      'Trois mois, payés',
      'Entreprise engagée',
      'Valable jusqu’au 30 juin 2037',
    ])
      await says(element, words);
    assert(!text(element).includes('Entreprise d’hier'), text(element));
    await axeCheck(element);
  });

  it('treats a missing answer as unknown', async () => {
    const element = await finder('companies', { directory: [...companies] });
    await says(element, 'de Fourmies');
    await says(element, 'Ne dit pas si elle recrute');
    await says(element, 'Ne recrute pas en ce moment');
    choose(element, 'Ce qu’elle propose', 'apprentices');
    await until(() => names(element) === 'Atelier d’exemple', 'the one that says yes');
    await says(element, '1 entreprise ne le dit pas');
    choose(element, 'Métier', 'couverture');
    await until(() => names(element) === 'Usine lointaine', 'a further one of the job');
    await says(element, 'Plus loin');
    await axeCheck(element);
  });

  it('says that no company is declared, and who can help to find one', async () => {
    const element = await finder('companies', { directory: [...helpers] });
    await says(element, 'Aucune entreprise ne s’est encore déclarée');
    await says(element, 'Qui peut chercher avec vous');
    await says(element, 'CIO de l’Exemple');
    await axeCheck(element);
  });
});

describe('placement-finder, people who speak of their job', () => {
  const people = { directory: [...ambassadors], testimonies: [...testimonies] };

  it('names people who agreed and who travel to the place, and quotes peers first', async () => {
    const element = await finder('people', people);
    await says(element, '1 personne peut en parler près de Fourmies');
    await says(element, 'Vient jusqu’à 30\u00a0km');
    await says(element, 'Ce qu’elles et ils en disent');
    equal(all(element, '.said strong').join(), 'Lou, 17 ans,Amine, 19 ans,Nadia, 50 ans');
    for (const hidden of ['Y aller', 'sans accord', 'Prénom caché', 'Prénom d’hier'])
      assert(!text(element).includes(hidden), text(element));
    await axeCheck(element);
  });

  it('shows the transcript of a recording', async () => {
    const element = await finder('people', people);
    await says(element, 'Lire ce que dit Amine');
    deepQueryAll(element.renderRoot as ShadowRoot, 'summary').forEach(item => (item as HTMLElement).click());
    await says(element, 'Le plus dur, c’est le froid.');
  });

  it('filters by job, for people who live further and for quotes', async () => {
    const element = await finder('people', people);
    await says(element, 'près de Fourmies');
    await until(() => deepQueryAll(element, 'option[value="couverture"]').length, 'the job of one who lives further');
    choose(element, 'Métier', 'couverture');
    await says(element, 'Paul, couvreur');
    await says(element, 'Plus loin');
    equal(all(element, '.said').length, 0);
  });

  it('names whom to ask when nobody is listed', async () => {
    const element = await finder('people', { directory: [...helpers], testimonies: [] });
    await says(element, 'Nous ne citons que les personnes qui l’ont accepté.');
    await says(element, 'Qui peut vous présenter quelqu’un');
    await says(element, 'CIO de l’Exemple');
    await axeCheck(element);
  });
});

describe('placement-finder, show', () => {
  it('shows another list when the page asks for it', async () => {
    const element = await finder('companies', { directory: [...companies, ...ambassadors] });
    await says(element, 'Des entreprises près de chez moi');
    element.show = 'people';
    await says(element, '1 personne peut en parler près de Fourmies');
    element.show = 'offers';
    await says(element, 'Aucun lieu d’accueil n’est indiqué');
  });
});
