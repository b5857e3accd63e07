// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Elements of the directory other than the finder, and the items that a visitor saves from them.
import '@orientation-widgets/elements/define/directory-contacts.js';
import '@orientation-widgets/elements/define/event-agenda.js';
import '@orientation-widgets/elements/define/placement-finder.js';
import '@orientation-widgets/elements/define/resource-finder.js';
import type { DirectoryContacts, EventAgenda, PlacementFinder, ResourceFinder } from '@orientation-widgets/elements';
import { html } from 'lit';
import { directoryFeed, events, helpers, placements } from '../../stories/fixtures/directory.js';
import { assert, axeCheck, deepQueryAll, equal, fixture, until } from './support/assert.js';
import { all, AT, button, choose, file, printed, says } from './support/resource-page.js';

describe('event-agenda', () => {
  const names = (element: EventAgenda): string => all(element, '.happening .name').join();

  async function agenda(at = AT): Promise<EventAgenda> {
    const element = await fixture<EventAgenda>(
      html`<event-agenda .feed=${directoryFeed({ directory: [...events] })} at=${at}></event-agenda>`,
    );
    await says(element, 'Près de chez moi, bientôt');
    return element;
  }

  it('lists coming events by week with their status, and no past event', async () => {
    const element = await agenda();
    equal(
      names(element),
      'Semaine de l’exemple,Rencontre des métiers du numérique,Visite d’un atelier de chaudronnerie,' +
        'Rencontre des métiers du numérique,Orientation dating,Rencontre avec des apprenties et apprentis,Salon de l’exemple',
    );
    for (const words of ['Cette semaine', 'La semaine prochaine', 'Complet', 'Déplacé', 'Annulé', 'jour à préciser'])
      await says(element, words);
    await says(element, '9\u00a0h à 16\u00a0h');
    await says(element, 'Sans date pour le moment');
    await axeCheck(element);
  });

  it('filters by week or by audience', async () => {
    const element = await agenda();
    choose(element, 'Quand', 'week');
    await until(() => names(element) === 'Semaine de l’exemple', 'this week');
    choose(element, 'Pour qui', 'families');
    await says(element, 'Rien n’est annoncé cette semaine');
    button(element, 'Voir les dates plus lointaines').click();
    await says(element, 'Cela ne veut pas dire qu’il ne se passe rien.');
  });

  it('names the organisers of the last events when none is coming', async () => {
    const element = await agenda('2027-06-01T09:00');
    for (const words of ['Rien d’annoncé', 'Dernières fois', 'À qui demander la suite', 'Association d’exemple'])
      await says(element, words);
    await axeCheck(element);
  });

  it('shows the days of a month; a day lists its events, then all of them again', async () => {
    const element = await agenda();
    button(element, 'Mois').click();
    await says(element, 'novembre 2026');
    button(element, 'Mois suivant').click();
    await says(element, 'décembre 2026');
    await axeCheck(element);
    button(element, 'mardi 8 décembre, 2 événements').click();
    await until(() => names(element) === 'Rencontre des métiers du numérique,Orientation dating', 'that day');
    button(element, 'Voir tous les jours').click();
    await until(() => names(element).includes('Salon de l’exemple'), 'every day');
  });

  it('exports one event or all to a calendar, without events that have only a month', async () => {
    const element = await agenda();
    const calendar = await file(() => button(element, 'Mon agenda Rencontre des métiers').click());
    equal(calendar.match(/BEGIN:VEVENT/g)?.length, 1);
    const every = await file(() => button(element, 'Tout dans mon agenda').click());
    equal(every.match(/BEGIN:VEVENT/g)?.length, 6);
    assert(every.includes('STATUS:CANCELLED'), every);
  });

  it('writes the full date in short sentences', async () => {
    const element = await fixture<EventAgenda>(
      html`<event-agenda .feed=${directoryFeed({ directory: [...events] })} at=${AT} reading="easy"></event-agenda>`,
    );
    await says(element, 'Qu’est-ce qui se passe');
    await says(element, 'C’est le mardi 1 décembre.');
    equal(all(element, '.happening').length, 3);
  });
});

describe('placement-finder, offers', () => {
  const places = (element: PlacementFinder): string => all(element, '.offer').join(' | ');

  async function finder(directory = placements): Promise<PlacementFinder> {
    const element = await fixture<PlacementFinder>(
      html`<placement-finder .feed=${directoryFeed({ directory: [...directory] })} at=${AT} near="com-59249"></placement-finder>`,
    );
    await says(element, 'de Fourmies');
    return element;
  }

  it('lists places by distance, with how to get an answer, and says what is unknown', async () => {
    const element = await finder();
    await says(element, '3 lieux d’accueil à moins de 20\u00a0km de Fourmies');
    await says(element, 'Soudeuse');
    await says(element, 'Pour avoir une réponse');
    await says(element, 'Disponibilité inconnue');
    await says(element, '1 lieu déclaré il y a plus de six mois');
    await says(element, 'Mise en situation en entreprise');
    await axeCheck(element);
  });

  it('filters by audience: a place that does not say whom it accepts is not listed', async () => {
    const element = await finder();
    choose(element, 'Pour qui', 'pupils');
    await says(element, '1 lieu ne dit pas qui il accueille');
    assert(!places(element).includes('la Société d’exemple'), places(element));
    choose(element, 'Métier', 'couverture');
    await until(() => all(element, '.offer').length === 1, 'one job');
    assert(places(element).includes('l’Atelier d’exemple'), places(element));
  });

  it('prints a request on a sheet of its own', async () => {
    const element = await finder();
    const sheet = await printed(() => button(element, 'Ma demande à emporter Une semaine chez la Forge').click());
    for (const words of ['Ma demande', 'la Forge d’exemple', '03 53 01 00 50', 'Je m’appelle', 'Données d’exemple'])
      assert(sheet.includes(words), `${words} in ${sheet}`);
  });

  it('names whom to ask when no place is listed', async () => {
    const element = await finder([...helpers, ...placements.slice(4)]);
    await says(element, 'Aucun lieu d’accueil n’est indiqué');
    await says(element, 'Qui peut chercher avec vous');
    await says(element, 'CIO de l’Exemple');
    await axeCheck(element);
  });
});

describe('directory-contacts', () => {
  it('shows a row for each scheme, a column for each audience, and says where nobody is', async () => {
    const element = await fixture<DirectoryContacts>(
      html`<directory-contacts .feed=${directoryFeed()}></directory-contacts>`,
    );
    await says(element, '2 dispositifs, 1 sans contact indiqué');
    equal(all(element, '.contacts thead th').length, 7);
    assert(
      /Aide au permis ?personne n’est indiqué/.test(all(element, '.contacts tbody tr').join(' | ')),
      all(element, '.contacts tbody tr').join(' | '),
    );
    choose(element, 'Pour qui', 'pupils');
    await until(() => all(element, '.contacts thead th').length === 2, 'one audience');
    await says(element, '1 dispositif, 1 sans contact indiqué');
    const csv = await file(() => button(element, 'Tableau (CSV)').click());
    assert(csv.includes('Aide au permis;les élèves;personne n’est indiqué'), csv);
    await axeCheck(element);
  });
});

describe('resource-finder, printed card', () => {
  it('prints one structure alone, with its hours and how to reach it', async () => {
    const element = await fixture<ResourceFinder>(
      html`<resource-finder .feed=${directoryFeed()} at=${AT} near="com-59249" resource="open"></resource-finder>`,
    );
    await says(element, 'Carte A5');
    const sheet = await printed(() => button(element, 'Carte A5').click());
    for (const words of [
      'France services A',
      '03 53 01 00 30',
      '1 rue du Puits, 59610 Fourmies',
      'lundi',
      'Mes questions',
    ])
      assert(sheet.includes(words), `${words} in ${sheet}`);
  });
});

describe('resource-finder, saved records', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  const storedJson = (): string => localStorage.getItem('orientation-widgets/saved/v2') ?? '';

  it('saves a structure and an event of the agenda after a yes', async () => {
    const element = await fixture<ResourceFinder>(
      html`<resource-finder .feed=${directoryFeed()} at=${AT} near="com-59249" resource="open"></resource-finder>`,
    );
    await says(element, 'Carte A5');
    button(element, 'Garder France services A').click();
    await says(element, 'Garder cette adresse sur cet appareil');
    equal(storedJson(), '');
    await axeCheck(element);
    button(element, 'Oui, garder').click();
    await until(() => storedJson().includes('"kind":"resource"'), 'the structure');
    const agenda = await fixture<EventAgenda>(
      html`<event-agenda .feed=${directoryFeed({ directory: [...events] })} at=${AT}></event-agenda>`,
    );
    await says(agenda, 'Salon de l’exemple');
    button(agenda, 'Garder Salon de l’exemple').click();
    await until(() => storedJson().includes('"kind":"event"'), 'the event');
  });

  it('shows a save button on each card at the first gesture, in reserved space', async () => {
    const element = await fixture<ResourceFinder>(
      html`<resource-finder .feed=${directoryFeed()} at=${AT} near="com-59249"></resource-finder>`,
    );
    await says(element, 'à moins de 20\u00a0km de Fourmies');
    const elementsOf = (selector: string): Element[] => deepQueryAll(element.renderRoot as ShadowRoot, selector);
    const tops = (): number[] =>
      elementsOf('.helper').map(item => Math.round(item.getBoundingClientRect().top + scrollY));
    const before = tops();
    equal(elementsOf('.heart').length, 0);
    element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await until(() => elementsOf('.heart').length === elementsOf('.helper').length, 'the hearts');
    // Helpers without an address come at the end, later.
    equal(tops().slice(0, before.length), before);
    equal(storedJson(), '');
    await axeCheck(element);
  });

  it('asks once about an event that has several times', async () => {
    const agenda = await fixture<EventAgenda>(
      html`<event-agenda .feed=${directoryFeed({ directory: [...events] })} at=${AT}></event-agenda>`,
    );
    await says(agenda, 'Salon de l’exemple');
    button(agenda, 'Garder Rencontre des métiers du numérique').click();
    await says(agenda, 'Garder cet événement sur cet appareil');
    equal(all(agenda, '.keep-question').length, 1);
    const names = deepQueryAll(agenda.renderRoot as ShadowRoot, '.happening button').map(item => item.textContent);
    equal(new Set(names).size, names.length, 'each button has its name');
    await axeCheck(agenda);
  });
});
