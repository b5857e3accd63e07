// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/job-card.js';
import '@orientation-widgets/elements/define/training-card.js';
import type { JobCard, TrainingCard } from '@orientation-widgets/elements';
import type { Session, Training } from '@orientation-widgets/feed';
import { html } from 'lit';
import { exampleFeed } from '../../stories/fixtures/feed.js';
import { knownOffersFeed } from '../../stories/fixtures/known-offers.js';
import { assert, deepQueryAll, equal, fixture, text, until } from './support/assert.js';
import { caughtFiles } from './support/caught-files.js';
import { open } from './support/finder-page.js';
import type { Page } from './support/finder-page.js';

const TITLE = 'Bac pro Technicien en chaudronnerie industrielle';
const LYCEE = 'Lycée professionnel de l’Exemple';
const ESTABLISHMENTS = [LYCEE, 'CFA du Modèle', 'Campus des Essais'];
const feed = knownOffersFeed();

async function textOnceShown(element: Element, words: string): Promise<string> {
  await until(() => text(element).includes(words), `${words} in ${text(element)}`);
  return text(element);
}

/** Returns the card of the diploma in the list of a finder. */
const cardOf = (page: Page): HTMLElement | undefined =>
  page.all('.cards article').find(card => card.innerText.includes(TITLE));

const finder = async (): Promise<Page> => {
  const page = await open(html`<training-finder .feed=${feed}></training-finder>`);
  await until(() => cardOf(page), 'the card of the diploma');
  return page;
};

describe('training that several establishments give', () => {
  it('is not named after one of them on its card, which lists them', async () => {
    const card = await fixture<TrainingCard>(
      html`<training-card training="t-connue" near="49.9,2.3" .feed=${feed}></training-card>`,
    );
    const words = await textOnceShown(card, ESTABLISHMENTS[0] ?? '');
    const [who] = card.shadowRoot?.querySelectorAll<HTMLElement>('.hero > p:not(.level)') ?? [];
    equal(who?.innerText, '3 établissements');
    equal(who?.lang, '', 'these words are not the feed’s');
    for (const name of ESTABLISHMENTS) assert(words.includes(name), `${name} in ${words}`);
  });

  it('keeps the name of its only establishment', async () => {
    const alone = { ...feed, sessions: (feed.sessions as Session[]).map(item => ({ ...item, providerId: 'e-lycee' })) };
    const card = await fixture<TrainingCard>(html`<training-card training="t-connue" .feed=${alone}></training-card>`);
    await textOnceShown(card, 'Amiens');
    equal(card.shadowRoot?.querySelector<HTMLElement>('.hero > p:not(.level)')?.innerText, LYCEE);
  });

  it('counts them in the detail, in the list of a finder and in the names of its controls', async () => {
    const detail = await fixture<TrainingCard>(
      html`<training-card variant="detail" training="t-connue" .feed=${feed}></training-card>`,
    );
    assert((await textOnceShown(detail, 'Où la suivre')).includes('3 établissements.'), text(detail));
    const page = await finder();
    assert(cardOf(page)?.innerText.includes('et 2 autres lieux'), cardOf(page)?.innerText ?? '');
    page.button('Comparer').click();
    const control = await until(
      () => cardOf(page)?.querySelector<HTMLElement>('[aria-pressed]'),
      'a button to compare it',
    );
    assert(control.innerText.includes('3 établissements'), control.innerText);
  });

  it('counts them in a comparison', async () => {
    const page = await finder();
    page.button('Comparer').click();
    await until(() => page.all('.cards [aria-pressed]').length > 1, 'a button on each card');
    cardOf(page)?.querySelector<HTMLButtonElement>('[aria-pressed]')?.click();
    page
      .all<HTMLButtonElement>('.cards [aria-pressed]')
      .find(button => !button.innerText.includes(TITLE))
      ?.click();
    (await until(() => page.find('.compare-go'), 'the way to the comparison')).click();
    const head = await until(() => page.find('.compare thead'), 'the columns');
    assert(head.innerText.includes('3 établissements'), head.innerText);
  });

  it('names each beside its place in print and in files', async () => {
    const page = await finder();
    const { print } = window;
    let printed = '';
    page.button('Imprimer ou télécharger').click();
    await until(() => page.find('.extract'), 'the panel');
    const [file] = await caughtFiles(
      () => page.button('Données en CSV').click(),
      () => until(() => page.find('.finder')?.innerText.includes('Fichier prêt'), 'the file'),
    );
    const rows = (file?.text ?? '').split('\r\n').filter(row => row.includes(TITLE));
    for (const name of ESTABLISHMENTS) equal(rows.filter(row => row.includes(name)).length, 1, name);
    window.print = () => (printed = page.find('.printed')?.innerText ?? '');
    try {
      page.button('Imprimer la liste').click();
      await until(() => printed, 'the dialogue');
    } finally {
      window.print = print;
    }
    assert(printed.includes('Niveau bac, 3 établissements'), printed);
    for (const name of ESTABLISHMENTS) assert(printed.includes(name), `${name} in ${printed}`);
  });

  it('counts them among the trainings that lead to a job', async () => {
    const { trainings = [], sessions = [] } = exampleFeed() as { trainings?: Training[]; sessions?: Session[] };
    const [model] = trainings.filter(({ id }) => id === 't-cap-ri');
    const [session] = sessions;
    assert(model && session, 'a training and a session of the example feed');
    const twins = ['a', 'b'].map(id => ({ ...model, id: `twin-${id}`, providerId: undefined }));
    const starts = ['e-lycee', 'e-cfa', 'e-autre'].map((providerId, rank) => ({
      ...session,
      id: `twin-${rank}`,
      trainingId: rank ? 'twin-b' : 'twin-a',
      providerId,
      start: null,
      end: null,
    }));
    const twice = exampleFeed({ trainings: twins, sessions: starts, providers: feed.providers as [] });
    const card = await fixture<JobCard>(
      html`<job-card job="soudage" variant="full" training-href="/f/{id}" .feed=${twice}></job-card>`,
    );
    await textOnceShown(card, '1 formation pour y arriver');
    const links = deepQueryAll(card, 'a[href*="/f/twin-"]').map(({ textContent }) => textContent);
    equal(links, [LYCEE, '2 établissements']);
  });
});
