// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/saved-items.js';
import '@orientation-widgets/elements/define/training-card.js';
import type { SavedChangeEvent, SavedItems, TrainingCard } from '@orientation-widgets/elements';
import { html } from 'lit';
import { exampleFeed } from '../../stories/fixtures/feed.js';
import { knownOffersFeed } from '../../stories/fixtures/known-offers.js';
import { assert, axeCheck, equal, fixture, text, until } from './support/assert.js';

const key = 'orientation-widgets/saved/v2';
const feed = exampleFeed();
const stored = (): { id: string; title: string; date: string }[] => JSON.parse(localStorage.getItem(key) ?? '[]') as [];
const keep = (...ids: string[]): void =>
  localStorage.setItem(
    key,
    JSON.stringify(ids.map(id => ({ kind: 'training', id, title: `Titre ${id}`, date: '2026-11-24' }))),
  );

function button(element: Element, label: string): HTMLButtonElement {
  const control = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(({ textContent }) =>
    textContent?.replace(/\s+/g, ' ').includes(label),
  );
  assert(control, `no button « ${label} » in ${text(element)}`);
  return control;
}

const focused = (element: Element): string =>
  ((element.shadowRoot?.activeElement as HTMLElement | null)?.textContent ?? '').replace(/[ \t\n]+/g, ' ').trim();

const says = (element: Element, words: string): Promise<unknown> =>
  until(() => text(element).includes(words), `${words}, not ${text(element)}`);

const card = async (): Promise<TrainingCard> => {
  const element = await fixture<TrainingCard>(
    html`<training-card training="t-deas" keepable .feed=${feed}></training-card>`,
  );
  await says(element, 'Gard');
  return element;
};

describe('« Garder »', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('asks before the first write, and writes nothing after a no', async () => {
    const element = await card();
    equal(localStorage.length, 0);
    button(element, 'Garder').click();
    await says(element, 'Garder cette formation sur cet appareil\u202f?');
    equal(focused(element), 'Garder cette formation sur cet appareil\u202f?');
    equal(localStorage.length, 0);
    await axeCheck(element);
    button(element, 'Non').click();
    await until(() => focused(element).startsWith('Garder'), 'the focus is back on the button');
    equal(localStorage.length, 0);
  });

  it('writes only the id, title, day and announced date after a yes', async () => {
    const element = await card();
    const messages: number[] = [];
    element.addEventListener('saved-change', event => messages.push((event as SavedChangeEvent).items.length));
    button(element, 'Garder').click();
    await says(element, 'Oui, garder');
    button(element, 'Oui, garder').click();
    await says(element, 'Gardée');
    equal(Object.keys(localStorage), [key]);
    const [item] = stored();
    equal(Object.keys(item ?? {}), ['kind', 'id', 'title', 'date', 'known']);
    equal(item?.title, 'Diplôme d’État d’aide-soignant');
    equal(messages, [1]);
    await says(element, 'Formation gardée sur cet appareil');
    await until(() => focused(element).startsWith('Gardée'), 'the focus stays on the button');
  });

  it('asks once: later saves are immediate, and the same button removes them', async () => {
    keep('t-cap-cuis');
    const element = await card();
    button(element, 'Garder').click();
    await says(element, 'Gardée');
    equal(
      stored().map(({ id }) => id),
      ['t-deas', 't-cap-cuis'],
    );
    button(element, 'Gardée').click();
    await until(() => stored().length === 1, 'it is taken away');
  });

  it('leaves no trace once the last record is removed', async () => {
    keep('t-deas');
    const element = await card();
    button(element, 'Gardée').click();
    await until(() => localStorage.length === 0, 'the key is gone');
  });

  it('works until the page closes where the browser refuses to store', async () => {
    const element = await card();
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      button(element, 'Garder').click();
      await says(element, 'Oui, garder');
      button(element, 'Oui, garder').click();
      await says(element, 'Votre navigateur ne permet pas de garder');
      await says(element, 'Gardée');
      const list = document.createElement('saved-items') as SavedItems;
      list.feed = feed;
      element.after(list);
      await says(list, 'Mon dossier');
      await says(list, 'Cette liste s’efface à la fermeture de la page');
      button(list, 'Tout effacer').click();
      await says(list, 'Oui, tout effacer');
      button(list, 'Oui, tout effacer').click();
      await says(list, 'Votre dossier est vide');
      equal(localStorage.length, 0);
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });
});

describe('saved-items', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  const list = (): Promise<SavedItems> =>
    fixture<SavedItems>(html`<saved-items .feed=${feed} training-href="/formations/{id}"></saved-items>`);

  it('writes nothing when empty, and says how to begin', async () => {
    await says(await list(), 'Votre dossier est vide');
    equal(localStorage.length, 0);
  });

  it('shows the current data of each training, and names those no longer in the feed', async () => {
    keep('t-deas', 't-ancienne');
    const element = await list();
    await says(element, '2 choses gardées');
    const words = text(element);
    for (const part of [
      'Diplôme d’État d’aide-soignant',
      'Niveau bac',
      'Titre t-ancienne',
      'n’est plus dans le catalogue',
      'Gardé le 24 novembre 2026.',
    ]) {
      assert(words.includes(part), `${part} in ${words}`);
    }
    equal(element.shadowRoot?.querySelector('a')?.pathname, '/formations/t-deas');
    await axeCheck(element);
  });

  it('counts the establishments that give a training instead of naming the first', async () => {
    keep('t-connue');
    const element = await fixture<SavedItems>(html`<saved-items .feed=${knownOffersFeed()}></saved-items>`);
    await says(element, '3 établissements. Niveau bac.');
  });

  it('keeps the focus in the list as trainings are removed, then on its title', async () => {
    keep('t-deas', 't-cap-cuis');
    const element = await list();
    await says(element, '2 choses');
    button(element, 'Retirer Diplôme').click();
    await says(element, '1 chose');
    await until(() => focused(element) === 'Retirer CAP cuisine', 'the focus goes to the next one');
    button(element, 'Retirer').click();
    await says(element, 'Votre dossier est vide');
    await until(() => focused(element) === 'Votre dossier est vide', 'the focus goes to the title');
    equal(localStorage.length, 0);
  });

  it('erases every trace after a confirmation that can be refused', async () => {
    keep('t-deas', 't-cap-cuis');
    const element = await list();
    await says(element, '2 choses');
    button(element, 'Tout effacer').click();
    await until(
      () => focused(element) === 'Effacer tout le dossier de cet appareil\u202f?',
      'the question has the focus',
    );
    button(element, 'Non, garder').click();
    await until(() => focused(element) === 'Tout effacer', 'the focus is back');
    equal(stored().length, 2);
    button(element, 'Tout effacer').click();
    await says(element, 'Oui, tout effacer');
    button(element, 'Oui, tout effacer').click();
    await says(element, 'Votre dossier est vide');
    equal(localStorage.length, 0);
    equal(element.shadowRoot?.querySelector('[role=status]')?.textContent, 'Tout est effacé de cet appareil.');
  });

  it('stays in step with the cards of the page and with other tabs', async () => {
    keep('t-deas');
    const element = await list();
    await says(element, '1 chose');
    const other = document.createElement('training-card') as TrainingCard;
    Object.assign(other, { feed, training: 't-cap-cuis', keepable: true });
    element.after(other);
    await says(other, 'Garder');
    button(other, 'Garder').click();
    await says(element, '2 choses');
    button(element, 'Retirer CAP cuisine').click();
    await says(other, 'Garder');
    keep('t-deas', 't-cap-couv', 't-dei');
    window.dispatchEvent(new StorageEvent('storage', { key }));
    await says(element, '3 choses');
  });

  it('ignores and preserves stored data that is not its own', async () => {
    for (const strange of [
      '',
      '{',
      '{"items":1}',
      '[1,null,{"kind":"training","id":7}]',
      '[{"kind":"person","id":"x","title":"x","date":"x"}]',
    ]) {
      localStorage.setItem(key, strange);
      await says(await list(), 'Votre dossier est vide');
      equal(localStorage.getItem(key), strange);
    }
  });

  it('notifies the page of the chosen training, and lets the page show it', async () => {
    keep('t-deas');
    const element = await fixture<SavedItems>(html`<saved-items .feed=${feed} selectable></saved-items>`);
    await says(element, '1 chose');
    let selectedId = '';
    element.addEventListener('training-select', event => (selectedId = event.trainingId));
    button(element, 'Diplôme').click();
    equal(selectedId, 't-deas');
    equal(element.shadowRoot?.querySelector('training-card'), null);
  });

  it('reads records of an earlier version, and writes them under the new key at the next save', async () => {
    const before = 'orientation-widgets/saved/v1';
    localStorage.setItem(before, JSON.stringify([{ kind: 'training', id: 'old', title: 'Titre', date: '2026-11-24' }]));
    const element = await card();
    button(element, 'Garder').click();
    await says(element, 'Oui, garder');
    equal(localStorage.getItem(key), null, 'what was agreed to before was less');
    button(element, 'Oui, garder').click();
    await until(() => stored().length === 2, 'both');
    equal(
      stored()
        .map(({ id }) => id)
        .join(),
      't-deas,old',
    );
    equal(localStorage.getItem(before), null);
  });

  it('distinguishes a training from a resource that has the same id, and lists both', async () => {
    localStorage.setItem(
      key,
      JSON.stringify(
        ['resource', 'event'].map(kind => ({ kind, id: 't-deas', title: `Un ${kind}`, date: '2026-11-24' })),
      ),
    );
    const element = await card();
    button(element, 'Garder').click();
    await until(() => stored().length === 3, 'three things');
    const list = await fixture<SavedItems>(html`<saved-items .feed=${feed}></saved-items>`);
    await says(list, '3 choses gardées');
    await says(list, 'Ce n’est plus dans les données de ce site.');
    button(list, 'Retirer Un resource').click();
    await until(() => stored().length === 2, 'two things');
    await axeCheck(list);
  });
});
