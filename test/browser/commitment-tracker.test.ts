// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/commitment-tracker.js';
import type { CommitmentSelectEvent, CommitmentTracker } from '@orientation-widgets/elements';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { reportedCommitments, trackerFeed } from '../../stories/fixtures/commitments.js';
import { assert, axeCheck, equal, fixture, text, until } from './support/assert.js';

const plain = (element: Element): string => text(element).replace(/[\u00a0\u202f]/g, ' ');

async function renderUntil(template: TemplateResult, words: string): Promise<CommitmentTracker> {
  const element = await fixture<CommitmentTracker>(template);
  await says(element, words);
  return element;
}

const says = (element: Element, words: string): Promise<unknown> =>
  until(() => plain(element).includes(words), `« ${words} », instead of: ${plain(element)}`);

function find<E extends HTMLElement>(element: Element, selector: string): E {
  const control = element.shadowRoot?.querySelector<E>(selector);
  assert(control, `no ${selector} in ${plain(element)}`);
  return control;
}

const facet = (element: Element, value: string): HTMLInputElement =>
  find<HTMLInputElement>(element, `.facets input[value="${value}"]`);

const groups = (element: Element): string[] =>
  [...(element.shadowRoot?.querySelectorAll('.group > summary b') ?? [])].map(({ textContent }) => textContent ?? '');

describe('commitment-tracker', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('shows the published share first, and computes no state from a date', async () => {
    const element = await renderUntil(
      html`<commitment-tracker .feed=${trackerFeed()}></commitment-tracker>`,
      '0 sur 7',
    );
    const words = plain(element);
    for (const sentence of [
      'actions avec un état publié',
      '0 sur 3',
      'indicateurs avec une valeur',
      'échéances passées sans état publié',
      'Aucune',
      'Cela ne dit pas que rien n’est fait',
      '24 novembre 2026, jour des données',
    ])
      assert(words.includes(sentence), `« ${sentence} » in ${words}`);
    equal(find(element, '.four > li:nth-child(3) strong').textContent, '2');
    for (const state of ['Faite :', 'Engagée :', 'Prévue :']) assert(!words.includes(state), `no « ${state} »`);
    await axeCheck(element);
  });

  it('shows each published state, and an unknown state as text', async () => {
    const element = await renderUntil(
      html`<commitment-tracker .feed=${trackerFeed(reportedCommitments)} variant="sheet" commitment="1.1"></commitment-tracker>`,
      'Un tableau de bord partagé',
    );
    const words = plain(element);
    for (const sentence of [
      'Faite, dit par Nour Haddad, C2RP le 1ᵉʳ mars 2026',
      'Ajustement : La liste vient en deux fois',
      '0 personnes',
      '310 personnes',
      'personne ne le mesure ici',
      'Cible 2028 : 1 200 personnes',
      'Oui, en décembre',
      'Bilan à mi-parcours',
      'caractère 397 428',
    ])
      assert(words.includes(sentence), `« ${sentence} » in ${words}`);
    await axeCheck(element);
    element.commitment = 'S2.1';
    await says(element, 'État écrit sans date ou sans auteur : fait !');
    assert(plain(element).includes('Arrêtée'), plain(element));
    assert(!plain(element).includes('Échéance passée fin 2024'), 'a stopped action is not late');
  });

  it('shows the wording of the contract beside the dates read from it', async () => {
    const element = await renderUntil(
      html`<commitment-tracker .feed=${trackerFeed()} variant="sheet" commitment="1.1"></commitment-tracker>`,
      'Liste des indicateurs manquants',
    );
    const words = plain(element);
    for (const sentence of [
      'Dans le contrat : à la signature. Sans date lisible.',
      'Dans le contrat : 1er trimestre 2023. Lu : du 1ᵉʳ janvier 2023 au 31 mars 2023.',
      'Échéance passée fin mars 2023',
      'Dans le contrat : dès 2023, puis chaque année. Lu : à partir du 1ᵉʳ janvier 2023, puis de nouveau ; sans fin écrite.',
    ])
      assert(words.includes(sentence), `« ${sentence} » in ${words}`);
  });

  it('groups the list by one facet at a time, and announces the groups', async () => {
    const element = await renderUntil(
      html`<commitment-tracker .feed=${trackerFeed()}></commitment-tracker>`,
      'Les fiches',
    );
    equal(groups(element), ['Observer et mieux connaître', 'Élever le niveau de qualification']);
    facet(element, 'audience').click();
    await until(() => groups(element).includes('Salariés et salariées'), 'audiences');
    equal(groups(element), ['Décideurs et décideuses', 'Salariés et salariées']);
    await until(
      () => find(element, '[role=status]').textContent?.replace(/[\u00a0\u202f]/g, ' ') === '2 groupes, 2 fiches',
      'the announcement',
    );
    facet(element, 'sector').click();
    await until(() => groups(element).includes('Bâtiment'), 'sectors');
    equal(groups(element), ['Bâtiment', 'Construction bois', 'Rien d’écrit dans le contrat']);
  });

  it('opens a commitment in place, focuses its title, then returns the focus to its row', async () => {
    const element = await renderUntil(
      html`<commitment-tracker .feed=${trackerFeed()}></commitment-tracker>`,
      'Les fiches',
    );
    find(element, '.open[data-id="S2.1"]').click();
    await until(() => element.shadowRoot?.activeElement?.classList.contains('sheet-title'), 'the focus on the title');
    assert(plain(element).includes('Fibois Hauts-de-France, CD2E'), plain(element));
    find(element, '.crumb button').click();
    await until(
      () => (element.shadowRoot?.activeElement as HTMLElement | null)?.dataset['id'] === 'S2.1',
      'the focus on the row',
    );
  });

  it('lets the page show a commitment itself', async () => {
    const element = await renderUntil(
      html`<commitment-tracker .feed=${trackerFeed()}></commitment-tracker>`,
      'Les fiches',
    );
    let requestedMeasure = '';
    element.addEventListener('commitment-select', event => {
      requestedMeasure = (event as CommitmentSelectEvent).commitmentId;
      event.preventDefault();
    });
    find(element, '.open[data-id="1.1"]').click();
    equal(requestedMeasure, '1.1');
    assert(element.shadowRoot?.querySelector('.list'), 'the list stays');
  });

  it('keeps the facet and the open commitment in the address and the history', async () => {
    history.replaceState(null, '', '?autre=1&engagements-f=pilot');
    const element = await renderUntil(
      html`<commitment-tracker .feed=${trackerFeed()} sync-url></commitment-tracker>`,
      'Fibois Hauts-de-France',
    );
    find(element, '.open[data-id="S2.1"]').click();
    await until(() => location.search.includes('engagements-c=S2.1'), 'the commitment in the address');
    equal(new URLSearchParams(location.search).get('autre'), '1');
    history.replaceState(null, '', '?engagements-c=%3Cscript%3E');
    dispatchEvent(new PopStateEvent('popstate'));
    await until(() => element.shadowRoot?.querySelector('.list'), 'the list, whatever the address says');
    equal(groups(element)[0], 'Observer et mieux connaître');
  });

  it('shows only what the page asks for, and says when nothing matches', async () => {
    const element = await renderUntil(
      html`<commitment-tracker .feed=${trackerFeed()} level="sector-priority" pilot="CD2E"></commitment-tracker>`,
      '1 fiche, 2 actions, 1 indicateur',
    );
    element.pilot = 'Personne';
    await says(element, 'Aucun engagement ne répond à ce choix : sector-priority, Personne.');
    const unknown = await renderUntil(
      html`<commitment-tracker .feed=${trackerFeed()} variant="sheet" commitment="9.9"></commitment-tracker>`,
      'Ces données ne disent rien de cet engagement : 9.9.',
    );
    await axeCheck(unknown);
  });

  it('lists changes since a date, latest first, and says when a feed does not record them', async () => {
    const element = await renderUntil(
      html`<commitment-tracker .feed=${trackerFeed(reportedCommitments)} since="2026-01-01"></commitment-tracker>`,
      'Ce qui a changé depuis le 1ᵉʳ janvier 2026',
    );
    assert(plain(element).includes('Action, changé, état : Prototype en production'), plain(element));
    assert(plain(element).includes('Après : Engagée'), plain(element));
    equal(element.shadowRoot?.querySelectorAll('.changes li').length, 2);
    element.since = '2026-06-01';
    await says(element, 'Rien n’a changé depuis ce jour.');
    const silent = await renderUntil(
      html`<commitment-tracker .feed=${trackerFeed()} since="2026-01-01"></commitment-tracker>`,
      'Ces données ne disent pas ce qui a changé.',
    );
    assert(silent, 'said');
  });

  it('lists the coming dates, the nearest first', async () => {
    const element = await renderUntil(
      html`<commitment-tracker .feed=${trackerFeed()} variant="calendar"></commitment-tracker>`,
      '2 actions ont une date de fin après le 24 novembre 2026',
    );
    equal(
      [...(element.shadowRoot?.querySelectorAll('.deadlines b') ?? [])].map(({ textContent }) => textContent),
      ['fin 2028', 'fin 2028'],
    );
  });

  it('shows the same content in easy reading, with one figure a sentence', async () => {
    const element = await renderUntil(
      html`<commitment-tracker .feed=${trackerFeed()} reading="easy"></commitment-tracker>`,
      'Le contrat promet 7 actions.',
    );
    assert(plain(element).includes('Pour 2 d’entre elles, la date prévue est passée'), plain(element));
    await axeCheck(element);
  });

  it('unfolds every group for print, and folds them back', async () => {
    const element = await renderUntil(
      html`<commitment-tracker .feed=${trackerFeed()}></commitment-tracker>`,
      'Les fiches',
    );
    const open = (): boolean[] =>
      [...(element.shadowRoot?.querySelectorAll<HTMLDetailsElement>('.group') ?? [])].map(details => details.open);
    equal(open(), [true, false]);
    dispatchEvent(new Event('beforeprint'));
    equal(open(), [true, true]);
    dispatchEvent(new Event('afterprint'));
    equal(open(), [true, false]);
  });

  it('shows the years in a table on demand, and prints the table once it is shown', async () => {
    const element = await renderUntil(
      html`<commitment-tracker .feed=${trackerFeed()}></commitment-tracker>`,
      'Les fiches',
    );
    const timelineFold = find<HTMLDetailsElement>(element, '.timeline details');
    dispatchEvent(new Event('beforeprint'));
    equal(timelineFold.open, false, 'an empty table on paper');
    dispatchEvent(new Event('afterprint'));
    timelineFold.open = true;
    const table = await until(() => timelineFold.querySelector('table'), 'the table');
    equal(table.rows.length, (element.shadowRoot?.querySelectorAll('.year').length ?? 0) + 1);
    await axeCheck(element);
    timelineFold.open = false;
    dispatchEvent(new Event('beforeprint'));
    equal(timelineFold.open, true);
    dispatchEvent(new Event('afterprint'));
    equal(timelineFold.open, false);
  });

  it('says that the feed has no commitment', async () => {
    await renderUntil(
      html`<commitment-tracker .feed=${trackerFeed([])}></commitment-tracker>`,
      'Ce site ne publie aucun engagement pour le moment.',
    );
  });
});
