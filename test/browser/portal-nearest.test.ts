// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A static page that knows a town: its lists begin with the nearest items, and the searches of other sites open around
// that town.
import { html, nothing, render, type TemplateResult } from 'lit';
import { beginWithNearest } from '../../packages/portal/src/nearby/begin-with-nearest.js';
import { equal } from './support/assert.js';

const FILES: Readonly<Record<string, unknown>> = {
  '6.json': { 62300: ['62498', 50.44, 2.82, 'Lens'] },
  'l.json': { lens: ['62498', 50.44, 2.82], lille: ['59350', 50.63, 3.05] },
  'formations.json': {
    towns: [
      ['Lille', 50.63, 3.05],
      ['Arras', 50.29, 2.77],
    ],
    trainings: { 'cap-soudage': [0], 'cap-cuisine': [0, 1] },
  },
  'apprentissage.json': [
    ['CFA de Lille', 'annuaire/cfa-lille/', 'Lille', 50.63, 3.05],
    ['CFA de Lens', 'annuaire/cfa-lens/', 'Lens', 50.44, 2.82, '03 21 00 00 00'],
  ],
  'aide.json': [
    ['CCAS de Lille', 'annuaire/ccas/', 'Lille', 50.63, 3.05, '03 20 00 00 00', 'ce'],
    ['Mission de Lens', 'annuaire/mission/', 'Lens', 50.44, 2.82, '03 21 11 11 11', 'abcA', 'Jeunes'],
    ['PMI de Lens', 'annuaire/pmi/', 'Lens', 50.44, 2.82, '03 21 22 22 22', 'bF', 'Parents'],
    ['CIO - Lens', 'annuaire/cio-lens/', 'Lens', 50.44, 2.82, '03 21 33 33 33', 'd'],
    ['CIO - Liévin', 'annuaire/cio-lievin/', 'Liévin', 50.43, 2.77, '03 21 44 44 44', 'd'],
    ['Info jeunes', 'annuaire/info/', 'Lille', 50.63, 3.05, '03 20 55 55 55', 'dA', 'Jeunes de 16 à 25 ans'],
    ['Greta', 'annuaire/greta/', 'Lille', 50.63, 3.05, '03 20 66 66 66', 'dC', 'Adultes', 2019],
    ['CIDFF - Lens', 'annuaire/cidff/', 'Lens', 50.44, 2.82, '03 21 77 77 77', 'hD', 'Femmes'],
    ['CMA', 'annuaire/cma/', 'Lille', 50.63, 3.05, '03 20 88 88 88', 'h'],
    ['Relais', 'annuaire/relais/', 'Lens', 50.44, 2.82, '03 21 99 99 99', 'iF', 'Personnes âgées, Proches'],
    ['MDPH', 'annuaire/mdph/', 'Lille', 50.63, 3.05, '03 20 99 99 99', 'iF', 'Personnes handicapées'],
  ],
};

const base = new URL('/portail/', location.href);
const originalFetch = window.fetch;

function page(content: TemplateResult): HTMLElement {
  const main = document.createElement('main');
  render(content, main);
  document.body.append(main);
  return main;
}

const rows = (main: HTMLElement): string[] =>
  [...main.querySelectorAll('li')].map(row => row.textContent.replace(/\s+/g, ' ').trim());

describe('nearest answers on a static page that has a town', () => {
  beforeEach(() => {
    window.fetch = input => {
      const name =
        new URL(input instanceof Request ? input.url : input, location.href).pathname.split('/').at(-1) ?? '';
      const file = FILES[name];
      return Promise.resolve(file ? Response.json(file) : new Response('', { status: 404 }));
    };
  });
  afterEach(() => {
    window.fetch = originalFetch;
    document.querySelectorAll('main').forEach(main => main.remove());
  });

  it('moves the nearest place out of the fold to the top, and into the bold answer', async () => {
    const main = page(html`<p data-near-summary="lieux">Arras, Lille</p>
      <div data-near="places" id="lieux"><ul><li data-at="50.63,3.05"><span class="name">Lille</span></li><li><span class="name">À distance</span></li></ul>
      <details><ul><li data-at="50.29,2.77"><span class="name">Arras</span></li></ul></details></div>`);
    await beginWithNearest(main, base, 'Lens');
    equal(rows(main), ['Arras à 17 km', 'Lille à 27 km', 'À distance']);
    equal(main.querySelector('details li')?.textContent, 'À distance');
    equal(main.querySelector('p')?.textContent, 'Le plus proche de Lens\u202f: Arras, à 17 km à vol d’oiseau');
  });

  it('orders trainings by their nearest town, those without a known place last', async () => {
    const link = (slug: string): TemplateResult => html`<li><a href="/portail/formations/${slug}/">${slug}</a></li>`;
    const main = page(
      html`<section><h2><span data-near-title>De A à Z</span></h2><ul data-near="trainings">${['bts', 'cap-soudage', 'cap-cuisine'].map(link)}</ul></section>`,
    );
    await beginWithNearest(main, base, 'Lens');
    equal(rows(main), ['cap-cuisine Arras, à 17 km', 'cap-soudage Lille, à 27 km', 'bts']);
    equal(main.querySelector('h2')?.textContent, 'Du plus proche de Lens au plus loin');
  });

  it('names the nearest people and places of a network, with their telephone', async () => {
    const main = page(html`<section data-nearest hidden></section>
      <div data-people="trainers" hidden><p>Ils forment<span data-town-name></span>.</p><ul></ul></div>
      <ul><li data-at="50.63,3.05">Mission de Lille</li></ul>`);
    await beginWithNearest(main, base, 'Lens');
    equal(rows(main), [
      'Mission de Lille à 27 km',
      'CFA de Lens Appeler le 03 21 00 00 00 Lens, sur place',
      'CFA de Lille Lille, à 27 km',
      'Mission de Lille',
    ]);
    equal(main.querySelector('a[href="tel:0321000000"]') !== null, true);
    equal(main.querySelector('div p')?.textContent, 'Ils forment près de Lens.');
    equal(main.querySelectorAll('[hidden]').length, 0);
  });

  it('shows one number for each need, and whom it helps when it does not help everyone', async () => {
    const main = page(
      html`<p data-unknown-town>Inconnue</p>${['c', 'b'].map(need => html`<div data-people="helpers" data-need=${need} data-most="1" hidden><ul></ul></div>`)}`,
    );
    await beginWithNearest(main, base, '62300');
    equal(rows(main), [
      'CCAS de Lille Appeler le 03 20 00 00 00 Lille, à 27 km',
      'Mission de Lens Appeler le 03 21 11 11 11 Lens, sur place. Jeunes',
    ]);
    equal(
      [...main.querySelectorAll('[hidden]')].map(({ textContent }) => textContent),
      ['Inconnue'],
    );
  });

  it('names the helpers for the audience of the page, the nearest first', async () => {
    const main = page(
      html`<div data-people="helpers" data-need="b" data-most="3" data-for-whom="F" hidden><p>Eux<span data-town-name></span></p><ul></ul></div>`,
    );
    await beginWithNearest(main, base, 'Lens');
    equal(rows(main), ['PMI de Lens Appeler le 03 21 22 22 22 Lens, sur place. Parents']);
    equal(main.querySelector('p')?.textContent, 'Eux près de Lens');
  });

  it('names one helper of each network first, and to adults none that is for the young alone', async () => {
    const names = async (forAdults: boolean): Promise<string[]> => {
      const main = page(
        html`<div data-people="helpers" data-need="d" data-most="3" data-for-whom="AC" data-adults=${forAdults ? '' : nothing} hidden><ul></ul></div>`,
      );
      await beginWithNearest(main, base, 'Lens');
      return [...main.querySelectorAll('.name')].map(name => name.textContent);
    };
    equal(await names(false), ['CIO - Lens', 'Info jeunes', 'Greta']);
    equal(await names(true), ['CIO - Lens', 'Greta', 'CIO - Liévin']);
  });

  it('includes a helper for adults for former pupils, and dates an old contact', async () => {
    const main = page(
      html`<div data-people="helpers" data-need="d" data-most="2" data-for-whom="AC" data-past-school hidden><ul></ul></div>`,
    );
    await beginWithNearest(main, base, 'Lens');
    equal(rows(main), [
      'CIO - Lens Appeler le 03 21 33 33 33 Lens, sur place',
      'Greta Appeler le 03 20 66 66 66 Lille, à 27 km. Adultes. Coordonnées de 2019, à vérifier',
    ]);
  });

  it('gives the last place to a helper for adults when nearer ones are for others', async () => {
    const main = page(
      html`<div data-people="helpers" data-need="d" data-most="1" data-for-whom="AC" data-past-school hidden><ul></ul></div>`,
    );
    await beginWithNearest(main, base, 'Lens');
    equal(rows(main), ['Greta Appeler le 03 20 66 66 66 Lille, à 27 km. Adultes. Coordonnées de 2019, à vérifier']);
  });

  it('names a helper for women first only on the pages that are for them', async () => {
    for (const [isForWomen, expected] of [
      [false, ['CMA', 'CIDFF - Lens']],
      [true, ['CIDFF - Lens', 'CMA']],
    ] as const) {
      const main = page(
        html`<div data-people="helpers" data-need="h" data-most="2" data-adults data-women=${isForWomen ? '' : nothing} data-past-school hidden><ul></ul></div>`,
      );
      await beginWithNearest(main, base, 'Lens');
      equal(
        [...main.querySelectorAll('.name')].map(name => name.textContent),
        [...expected],
      );
    }
  });

  it('names helpers of older people last to people of working age', async () => {
    const main = page(
      html`<div data-people="helpers" data-need="i" data-most="2" data-for-whom="F" data-past-school hidden><ul></ul></div>`,
    );
    await beginWithNearest(main, base, 'Lens');
    equal(
      [...main.querySelectorAll('.name')].map(name => name.textContent),
      ['MDPH', 'Relais'],
    );
  });

  it('opens searches on other sites around the town', async () => {
    const main = page(html`<a href="https://ft.example/recherche?quoi=CAP" data-around="ou=COMMUNE-{code}">Adultes</a>
      <a href="https://lba.example/" data-around="lat={lat}&amp;lon={lon}">Alternance</a>`);
    await beginWithNearest(main, base, 'Lens');
    equal(
      [...main.querySelectorAll('a')].map(link => link.href),
      ['https://ft.example/recherche?quoi=CAP&ou=COMMUNE-62498', 'https://lba.example/?lat=50.44&lon=2.82'],
    );
    equal(main.querySelector('a')?.textContent, 'Adultes, autour de Lens');
  });

  it('says that the site does not know a town, and changes nothing else', async () => {
    const main = page(
      html`<p data-unknown-town hidden></p><ul data-near="places"><li data-at="50.63,3.05">Lille</li><li data-at="50.29,2.77">Arras</li></ul>`,
    );
    await beginWithNearest(main, base, 'Lourdes');
    equal(rows(main), ['Lille', 'Arras']);
    equal(main.querySelector('p')?.hidden, false);
  });
});
