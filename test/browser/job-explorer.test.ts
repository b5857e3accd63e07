// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/job-explorer.js';
import type { JobExplorer, JobSelectEvent } from '@orientation-widgets/elements';
import type { FeedManifest } from '@orientation-widgets/feed';
import { html } from 'lit';
import { explorerFeed } from '../../stories/fixtures/explorer.js';
import { exampleFeed } from '../../stories/fixtures/feed.js';
import { assert, axeCheck, deepQueryAll, equal, text, until } from './support/assert.js';
import { control, deepText, field, openFilters, press, saying, show, type } from './support/explorer-page.js';

const feed = explorerFeed();

const names = (element: JobExplorer): string[] =>
  deepQueryAll(element.renderRoot as ShadowRoot, '.jobs .go').map(({ textContent }) => textContent?.trim() ?? '');
const options = (element: JobExplorer): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>('[role=option]'),
];

const key = (element: JobExplorer, name: string): boolean =>
  field(element).dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }),
  );

describe('job-explorer', () => {
  it('lists every job with its tension, by openings or by name', async () => {
    const element = await show(html`<job-explorer .feed=${feed}></job-explorer>`);
    await saying(element, '12 métiers');
    assert(text(element).includes('D’abord les métiers qui recrutent avec difficulté'), 'the order, in words');
    const order = element.renderRoot.querySelector('select') as HTMLSelectElement;
    order.value = 'name';
    order.dispatchEvent(new Event('change'));
    await until(() => names(element)[0]?.startsWith('Aide-soignante'), 'the order of names');
    assert(!text(element).includes('un secteur après l’autre'), 'another order has other words');
    await saying(element, 'Tension très élevée');
    assert(text(element).includes('Les tensions sur le marché du travail'), 'the source');
    await axeCheck(element);
  });

  it('finds a job by another name, a typing error or another language, and says which', async () => {
    const element = await show(html`<job-explorer .feed=${feed}></job-explorer>`);
    type(element, 'programeuse');
    await saying(element, 'Aussi appelé\u202f: Programmeur / Programmeuse');
    equal(names(element), ['Développeuse web\u00a0/ Développeur web']);
    type(element, 'welder');
    await saying(element, 'Nous avons cherché\u202f: soudeur');
  });

  it('leads someone who wants a job with openings to the jobs in tension', async () => {
    const element = await show(html`<job-explorer .feed=${feed}></job-explorer>`);
    type(element, 'les métiers qui recrutent');
    await saying(element, 'Vous cherchez un métier qui recrute');
    await axeCheck(element);
    press(element, 'Voir les métiers en forte tension');
    await until(() => !text(element).includes('Tension faible'), 'the jobs in tension');
    equal(field(element).value, '');
    equal(text(element).includes('Tension très élevée') && !text(element).includes('Tension faible'), true);
    type(element, 'responsable du recrutement');
    await until(
      () => !deepText(element).includes('Vous cherchez un métier qui recrute'),
      'no way to tension for the name of a job',
    );
  });

  it('leads someone who does not know yet to their interests', async () => {
    const element = await show(html`<job-explorer .feed=${feed}></job-explorer>`);
    type(element, 'je sais pas, soudeur ?');
    await saying(element, 'Vous ne savez pas encore quel métier');
    await axeCheck(element);
    press(element, 'Partir de ce que vous aimez faire');
    await until(() => !deepText(element).includes('Vous ne savez pas encore'), 'the way');
    equal(field(element).value, '');
  });

  it('suggests names while typing; the keyboard chooses one, and its card opens', async () => {
    const element = await show(html`<job-explorer .feed=${feed}></job-explorer>`);
    type(element, 'soud');
    await until(() => options(element).length, 'suggestions');
    equal(field(element).getAttribute('aria-expanded'), 'true');
    key(element, 'ArrowDown');
    await element.updateComplete;
    equal(field(element).getAttribute('aria-activedescendant'), 'job-0');
    await axeCheck(element);
    key(element, 'Enter');
    await saying(element, 'Lire un plan');
    equal(options(element).length, 0);
    equal(element.renderRoot.querySelector('.go')?.getAttribute('aria-expanded'), 'true');
    await saying(element, 'Avec les mêmes savoir-faire');
    await axeCheck(element);
  });

  it('filters by sector, counts the results of each choice, and removes a choice', async () => {
    const element = await show(html`<job-explorer .feed=${feed}></job-explorer>`);
    await openFilters(element);
    control(element, 'Santé').querySelector('input')?.click();
    await until(() => names(element).length === 2, 'two jobs');
    assert(element.renderRoot.querySelector('.count')?.textContent?.trim() === '2 métiers', 'their number');
    press(element, 'Retirer\u202f:');
    await saying(element, '12 métiers');
    await until(
      () => element.shadowRoot?.activeElement?.classList.contains('count'),
      'the focus on the number of jobs',
    );
  });

  it('loads the skill profiles only when the visitor opens the skills', async () => {
    const part = { href: '/nowhere/profiles.json', count: 1, bytes: 2, sha256: '0'.repeat(64) };
    const requests: string[] = [];
    const observer = new PerformanceObserver(list => list.getEntries().forEach(({ name }) => requests.push(name)));
    observer.observe({ type: 'resource' });
    const element = await show(
      html`<job-explorer .feed=${explorerFeed({ profiles: part, appellations: { ...part, href: '/nowhere/names.json' } } as Partial<FeedManifest>)}></job-explorer>`,
    );
    await saying(element, '12 métiers');
    equal(
      requests.filter(name => name.includes('/nowhere/')),
      [],
    );
    await openFilters(element);
    press(element, 'Choisir Ce que vous savez');
    await saying(element, 'Cette liste ne vient pas');
    type(element, 'soudeuse');
    await saying(element, '1 métier');
    observer.disconnect();
  });

  it('focuses the first skill when the list replaces its button', async () => {
    const element = await show(html`<job-explorer .feed=${feed}></job-explorer>`);
    await openFilters(element);
    press(element, 'Choisir Ce que vous savez');
    await saying(element, 'Être à l’écoute');
    await until(
      () => element.shadowRoot?.activeElement?.matches('[data-facet=skill] input'),
      'the focus on the first choice',
    );
  });

  it('says which of the chosen skills a job uses and what else it requires', async () => {
    const element = await show(html`<job-explorer .feed=${feed}></job-explorer>`);
    await openFilters(element);
    press(element, 'Choisir Ce que vous savez');
    await saying(element, 'Être à l’écoute');
    for (const skill of ['Être à l’écoute', 'Utiliser les outils numériques'])
      control(element, skill).querySelector('input')?.click();
    await saying(element, 'Utilise vos 2 savoir-faire');
    equal(names(element)[0]?.startsWith('Infirmière'), true);
    await saying(element, 'Ce métier demande aussi\u202f:');
    await saying(element, 'Source');
    assert(text(element).includes('ROME 4.0'), 'the source of the skills');
    await axeCheck(element);
  });

  it('notifies the page before it opens a job, and stops when the page takes over', async () => {
    const element = await show(html`<job-explorer .feed=${feed}></job-explorer>`);
    const selected: string[] = [];
    element.addEventListener('job-select', (event: JobSelectEvent) => {
      selected.push(event.jobId);
      event.preventDefault();
    });
    press(element, 'Aide-soignante');
    await element.updateComplete;
    equal(selected, ['aide-soignance']);
    equal(element.renderRoot.querySelector('job-card'), null);
  });

  it('shows the work, access, pay and share of women of each job', async () => {
    const element = await show(html`<job-explorer .feed=${feed}></job-explorer>`);
    const row = (id: string): string =>
      element.renderRoot.querySelector(`[data-job="${id}"]`)?.textContent?.replace(/\s+/g, ' ') ?? '';
    const inSight = (id: string): void => element.renderRoot.querySelector(`[data-job="${id}"]`)?.scrollIntoView();
    inSight('soudage');
    await until(() => row('soudage').includes('Assemble des pièces de métal'), 'what one does');
    for (const words of ['CAP, titre professionnel', 'brut par mois', '2024', 'moins d’une femme sur 20'])
      assert(row('soudage').includes(words), `${words} in ${row('soudage')}`);
    inSight('chaudronnerie');
    await until(() => row('chaudronnerie').length > 60, 'what one does');
    assert(!row('chaudronnerie').includes('non publiée'), 'what is not known takes no room');
    equal(text(element).split('2017-2019').length, 2);
    assert(element.renderRoot.querySelector('[data-job=soudage] .half'), 'half of a disc, and no more');
    await axeCheck(element);
  });

  it('keeps only the jobs that have both chosen interests, and says so', async () => {
    const element = await show(html`<job-explorer .feed=${feed} interest="R"></job-explorer>`);
    await until(() => names(element).length > 1, 'the jobs of one interest');
    const firstCount = names(element).length;
    const both = await show(html`<job-explorer .feed=${feed} interest="R,I"></job-explorer>`);
    await until(() => text(both).includes('2 goûts sur 2'), 'how many of them a job has');
    assert(names(both).length < firstCount, `${names(both).length} jobs of ${firstCount}`);
    assert(!text(both).includes('1 goût sur 2'), 'one is not enough');
  });

  it('links to the pages of the site', async () => {
    const element = await show(html`<job-explorer .feed=${feed} job-href="/metiers/{id}"></job-explorer>`);
    await saying(element, '12 métiers');
    assert(deepQueryAll(element, 'a.go[href$="/metiers/charpente"]').length, 'the page of a job');
  });

  it('opens a job with the same skills, and moves the focus to it', async () => {
    const element = await show(html`<job-explorer .feed=${feed}></job-explorer>`);
    press(element, 'Soudeuse');
    await saying(element, 'Avec les mêmes savoir-faire');
    element.renderRoot.querySelector<HTMLElement>('.near button')?.click();
    await until(() => names(element).length === 1, 'that job alone');
    await until(() => element.shadowRoot?.activeElement?.classList.contains('go'), 'the focus on the other job');
    equal(names(element)[0]?.includes('Soudeuse'), false);
  });

  it('compares two or three jobs selected in the list, and returns to the list', async () => {
    const element = await show(html`<job-explorer .feed=${feed}></job-explorer>`);
    const boxes = (): HTMLInputElement[] => [...element.renderRoot.querySelectorAll<HTMLInputElement>('.choice input')];
    equal(boxes().length, 0);
    press(element, 'Comparer des métiers');
    await until(() => boxes().length === 12, 'a box for each job');
    await saying(element, 'Choisissez deux ou trois métiers');
    boxes()[0]?.click();
    await saying(element, '1 métier à comparer');
    assert(!element.renderRoot.querySelector('.compare-go'), 'one job is no comparison');
    boxes()[1]?.click();
    boxes()[2]?.click();
    await saying(element, 'Trois métiers au plus');
    equal(boxes().filter(({ disabled }) => disabled).length, 9);
    assert(
      element.renderRoot.querySelector(
        `#${boxes()
          .find(({ disabled }) => disabled)
          ?.getAttribute('aria-describedby')}`,
      ),
      'why the others are off',
    );
    await axeCheck(element);
    element.renderRoot.querySelector<HTMLElement>('.compare-go')?.click();
    await saying(element, 'Comparer ces métiers');
    await until(() => deepQueryAll(element, 'thead th').length === 3, 'three columns');
    await until(() => element.shadowRoot?.activeElement?.classList.contains('back'), 'the focus on the way back');
    press(element, 'Retour à la liste');
    await until(() => element.shadowRoot?.activeElement?.classList.contains('compare-go'), 'the focus where it was');
    press(element, 'Vider');
    await until(() => boxes().every(({ checked, disabled }) => !checked && !disabled), 'nothing gathered');
    press(element, 'Comparer des métiers');
    await until(() => boxes().length === 0, 'the list as it was');
  });

  it('keeps the comparison tray clear of the focused checkbox', async () => {
    const element = await show(html`<job-explorer .feed=${feed}></job-explorer>`);
    press(element, 'Comparer des métiers');
    const box = await until(() => element.renderRoot.querySelectorAll<HTMLInputElement>('.choice input')[3], 'a box');
    box.focus();
    scrollBy(0, box.getBoundingClientRect().bottom - innerHeight + 4);
    const top = (): number => element.renderRoot.querySelector('.tray')?.getBoundingClientRect().top ?? NaN;
    assert(box.getBoundingClientRect().bottom > top(), 'the tray covers the box at first');
    box.click();
    await saying(element, '1 métier à comparer');
    await until(() => box.getBoundingClientRect().bottom <= top(), 'the box above the tray');
  });

  it('compares a job with one that has the same skills, and opens it in the list', async () => {
    const element = await show(html`<job-explorer .feed=${feed}></job-explorer>`);
    press(element, 'Soudeuse');
    await saying(element, 'Avec les mêmes savoir-faire');
    control(element, 'Comparer Chaudronnière').click();
    await until(() => deepQueryAll(element, 'thead th').length === 2, 'two columns');
    const messages: string[] = [];
    element.addEventListener('job-select', ({ jobId }) => messages.push(jobId));
    (deepQueryAll(element, 'thead th button')[1] as HTMLElement).click();
    await until(() => names(element).length === 1, 'that job alone, in the list');
    equal(messages, ['chaudronnerie']);
  });

  it('shows twenty jobs, then twenty more, and focuses the first new one', async () => {
    const [first] = exampleFeed().jobs as object[];
    const many = Array.from({ length: 45 }, (_, i) => ({
      ...first,
      id: `job-${i}`,
      title: { feminine: `Métier ${100 + i}`, masculine: `Métier ${100 + i}` },
    }));
    const element = await show(
      html`<job-explorer .feed=${exampleFeed({ jobs: many } as Partial<FeedManifest>)}></job-explorer>`,
    );
    await saying(element, '45 métiers');
    equal(names(element).length, 20);
    press(element, 'Voir 20 métiers de plus');
    await until(() => names(element).length === 40, 'twenty more');
    await until(
      () => element.shadowRoot?.activeElement === element.renderRoot.querySelectorAll('.jobs .go')[20],
      'the focus on the first new job',
    );
    await saying(element, 'Voir 5 métiers de plus');
  });

  it('explains a search without results, a feed without jobs and an unreachable feed', async () => {
    const element = await show(html`<job-explorer .feed=${feed} query="xyzzyq"></job-explorer>`);
    await saying(element, 'Aucun métier trouvé');
    await axeCheck(element);
    press(element, 'Voir tous les métiers');
    await saying(element, '12 métiers');
    await saying(
      await show(html`<job-explorer .feed=${exampleFeed({ jobs: [] })}></job-explorer>`),
      'Aucun métier dans ces données',
    );
    await saying(await show(html`<job-explorer .feed=${{}}></job-explorer>`), 'Les métiers ne s’affichent pas');
  });

  it('leads from a search without results to the interests of the visitor', async () => {
    const element = await show(html`<job-explorer .feed=${feed} query="xyzzyq"></job-explorer>`);
    await saying(element, 'Aucun métier trouvé');
    press(element, 'Partir de ce que vous aimez faire');
    await until(() => element.shadowRoot?.activeElement?.matches('.tastes button'), 'the focus on the first interest');
    equal(field(element).value, '');
    await saying(element, '12 métiers');
  });

  it('follows each new value that the page sets', async () => {
    const element = await show(html`<job-explorer .feed=${feed} interest="A" tension="4,5"></job-explorer>`);
    await saying(element, 'Créer, imaginer');
    await until(() => names(element).length > 0 && names(element).length < 6, 'few jobs');
    element.interest = null;
    element.tension = null;
    await saying(element, '12 métiers');
  });
});
