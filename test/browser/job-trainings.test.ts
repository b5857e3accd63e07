// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Trainings of a job, in its full card.
import '@orientation-widgets/elements/define/job-card.js';
import type { Provider, Training } from '@orientation-widgets/feed';
import { html } from 'lit';
import { exampleFeed } from '../../stories/fixtures/feed.js';
import { assert, axeCheck, deepQueryAll, equal, text, until } from './support/assert.js';
import { press, saying, show } from './support/job-page.js';

const feed = exampleFeed();

describe('trainings of a job', () => {
  it('requests the trainings only on demand', async () => {
    const hole = { href: 'nowhere.json', count: 1, bytes: 1, sha256: '0'.repeat(64) };
    const element = await show(html`<job-card job="soudage" .feed=${exampleFeed({ trainings: hole })}></job-card>`);
    await saying(element, 'Voir les formations');
    press(element, 'Voir les formations');
    await saying(element, 'Les formations ne s’affichent pas');
    assert(text(element).includes('Assemble des pièces'), 'the rest of the card stays');
  });

  it('shows a save button beside each training, and asks before the first write', async () => {
    localStorage.clear();
    const element = await show(html`<job-card job="soudage" variant="full" keepable .feed=${feed}></job-card>`);
    await saying(element, 'CAP réalisations industrielles');
    const heartButtons = deepQueryAll(element, '.trainings .heart') as HTMLElement[];
    assert(heartButtons.length > 1, `${heartButtons.length} hearts`);
    equal(
      new Set(heartButtons.map(({ innerText, textContent }) => innerText || textContent)).size,
      heartButtons.length,
    );
    heartButtons[0]?.click();
    await saying(element, 'Garder cette formation sur cet appareil');
    equal(localStorage.length, 0);
    await axeCheck(element);
    press(element, 'Oui, garder');
    await until(() => localStorage.length === 1, 'kept');
    localStorage.clear();
    const without = await show(html`<job-card job="soudage" variant="full" .feed=${feed}></job-card>`);
    await saying(without, 'CAP réalisations industrielles');
    equal(deepQueryAll(without, '.heart').length, 0);
  });

  it('shows trainings as links, or as buttons for a page that handles them', async () => {
    const element = await show(html`<job-card job="soudage" variant="full" selectable .feed=${feed}></job-card>`);
    await saying(element, 'CAP réalisations industrielles');
    const titles: string[] = [];
    element.addEventListener('training-select', event => {
      titles.push(event.training.title);
      event.preventDefault();
    });
    press(element, 'CAP réalisations industrielles');
    press(element, 'Titre professionnel soudeur');
    equal(titles.length, 2);
    element.trainingHref = '/formations/{id}';
    await until(() => element.renderRoot.querySelector('a[href$="/formations/t-cap-ri"]'), 'the page’s own address');
  });

  it('opens a training in place of the list; Back and Escape restore the focus', async () => {
    const bare = ((feed as { trainings?: Training[] }).trainings ?? []).map(training => ({
      ...training,
      url: undefined,
    }));
    const element = await show(
      html`<job-card job="soudage" variant="full" .feed=${exampleFeed({ trainings: bare })}></job-card>`,
    );
    await saying(element, 'CAP réalisations industrielles');
    const detail = (): Element | null => element.renderRoot.querySelector('training-card');
    const focused = (words: string): Promise<unknown> =>
      until(() => element.shadowRoot?.activeElement?.textContent?.includes(words), `focus on « ${words} »`);
    press(element, 'CAP réalisations industrielles');
    await until(() => detail()?.shadowRoot?.textContent?.includes('Pour entrer'), 'its detail');
    await focused('Retour aux formations');
    press(element, 'Retour aux formations');
    await focused('CAP réalisations industrielles');
    equal(detail(), null);
    press(element, 'Titre professionnel soudeur');
    await focused('Retour aux formations');
    element.shadowRoot?.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }),
    );
    await focused('Titre professionnel soudeur');
    equal(detail(), null);
  });

  it('lists once a training that several organisations give, with their names', async () => {
    const { trainings = [], providers = [] } = feed as { trainings?: Training[]; providers?: Provider[] };
    const [model] = trainings.filter(({ id }) => id === 't-cap-ri');
    assert(model, 'a training of the example feed');
    const twins = ['a', 'b'].map(id => ({ ...model, id: `twin-${id}`, providerId: `org-${id}` }));
    const organisations = ['a', 'b'].map(id => ({ id: `org-${id}`, name: `Organisme ${id.toUpperCase()}` }));
    const twice = exampleFeed({ trainings: twins, providers: [...providers, ...organisations] });
    const element = await show(
      html`<job-card job="soudage" variant="full" training-href="/f/{id}" .feed=${twice}></job-card>`,
    );
    await saying(element, '1 formation pour y arriver');
    const summary = deepQueryAll(element, '.trainings summary')[0] as HTMLElement | undefined;
    assert(summary, 'a list to open');
    assert(summary.textContent?.includes('2 organismes'), 'their number');
    summary.click();
    await saying(element, 'Organisme B');
    assert(deepQueryAll(element, 'a[href$="/f/twin-b"]').length, 'a link to each');
    equal(text(element).split(model.title).length - 1, 2, 'the title, and the same for screen readers');
    await axeCheck(element);
  });

  it('says on demand by which routes, where and when to train, nearest first', async () => {
    const element = await show(
      html`<job-card job="soudage" variant="full" near="50.63,3.06" .feed=${feed}></job-card>`,
    );
    await saying(element, '2 formations pour y arriver');
    assert(!text(element).includes('En apprentissage'), 'nothing before it is asked');
    press(element, 'Où et quand');
    await saying(element, 'Les plus proches d’abord');
    await saying(element, 'km');
    await axeCheck(element);
  });
});
