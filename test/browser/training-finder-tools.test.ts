// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { CompareChangeEvent } from '@orientation-widgets/elements';
import { createTrainingIndex, LocalTrainingSource } from '@orientation-widgets/search';
import type { TrainingSource } from '@orientation-widgets/search';
import { openFeed } from '@orientation-widgets/feed';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { finderFeed } from '../../stories/fixtures/finder.js';
import { assert, axeCheck, equal, until } from './support/assert.js';
import { caughtFiles } from './support/caught-files.js';
import { focused, open } from './support/finder-page.js';
import type { Page } from './support/finder-page.js';

const feed = finderFeed();
const squeeze = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/[ \t\n]+/g, ' ').trim();
const words = (page: Page): string => squeeze(page.find('.finder'));

async function chooser(width = 1000): Promise<Page> {
  const page = await open(html`<training-finder .feed=${feed} near="62000"></training-finder>`, width);
  await page.settled('40');
  page.button('Comparer').click();
  await until(() => page.all('.cards [aria-pressed]').length === 20, 'a button on each card');
  return page;
}

const compareButtons = (page: Page): HTMLButtonElement[] => page.all<HTMLButtonElement>('.cards [aria-pressed]');

async function compared(width = 1000): Promise<Page> {
  const page = await chooser(width);
  for (const rank of [0, 1, 2]) compareButtons(page)[rank]?.click();
  await until(() => page.find('.compare-go'), 'the tray');
  page.find('.compare-go')?.click();
  await until(() => page.find('.compare'), 'the comparison');
  return page;
}

describe('tools in training-finder', () => {
  it('puts the tools that are less used in one menu', async () => {
    const page = await open(html`<training-finder .feed=${feed} near="62000" sync-url></training-finder>`, 1000);
    await page.settled('40');
    const menu = page.find('.more-tools') as HTMLDetailsElement;
    const names = page.all('.more-tools button').map(squeeze);
    equal(names, ['Copier le lien', 'Comparer', 'Imprimer ou télécharger']);
    const compare = page.find('[data-tool=choose]') as HTMLElement;
    assert(!compare.checkVisibility(), 'the menu is folded');
    menu.querySelector('summary')?.click();
    await until(() => compare.checkVisibility(), 'the tools');
    await axeCheck(page.finder);
  });
});

describe('comparison in training-finder', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('selects up to three trainings, says so, and notifies the page', async () => {
    const page = await chooser();
    const messages: string[][] = [];
    page.finder.addEventListener('compare-change', event =>
      messages.push([...(event as CompareChangeEvent).trainingIds]),
    );
    assert(focused(page)?.matches('.cards .actions [aria-pressed]'), 'the focus is on the first new button');
    const buttons = compareButtons(page);
    for (const rank of [0, 1, 2, 3]) buttons[rank]?.click();
    await until(() => words(page).includes('Vous comparez déjà 3 formations'), 'a fourth is refused, with the reason');
    equal(compareButtons(page).filter(button => button.ariaPressed === 'true').length, 3);
    equal(
      messages.map(({ length }) => length),
      [1, 2, 3],
    );
    const tray = page.find('.tray');
    assert(squeeze(tray).includes('3 formations à comparer'), 'the tray says how many');
    assert(squeeze(tray).includes('Retirez-en une d’abord'), 'the tray, always in sight, says why too');
    await axeCheck(page.finder);
    compareButtons(page)[0]?.click();
    await until(() => !squeeze(page.find('.tray')).includes('Retirez-en une d’abord'), 'there is room again');
  });

  it('names each control by provider and place, since many trainings share a title', async () => {
    const page = await chooser();
    const titles = page.all('.cards .go').map(squeeze);
    assert(new Set(titles).size < titles.length, 'two cards have one title');
    for (const control of ['.cards [aria-pressed]', '.cards .keep']) {
      const names = page.all(control).map(squeeze);
      equal(new Set(names).size, names.length);
    }
  });

  it('moves the focus from a chosen training to the comparison', async () => {
    const page = await chooser();
    compareButtons(page)[0]?.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    assert(focused(page)?.matches('.go'), 'with one training, there is nothing to compare yet: the next card');
    compareButtons(page)[1]?.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => page.find('.compare-go'), 'two to compare');
    await sendKeys({ press: 'Tab' });
    equal(squeeze(focused(page)), 'Voir la comparaison');
    await sendKeys({ press: 'Enter' });
    await until(() => squeeze(focused(page)) === 'Comparer les formations', 'the comparison');
  });

  it('compares them in a table that says what differs', async () => {
    const page = await compared();
    equal(squeeze(focused(page)), 'Comparer les formations');
    equal(page.all('thead th').length, 3);
    equal(
      page.all('tbody tr').every(row => row.querySelectorAll('td').length === 3 && row.querySelector('th[scope=row]')),
      true,
    );
    assert(/différences\u202f: .*prochaine rentrée/.test(words(page)), words(page));
    await axeCheck(page.finder);
  });

  it('says once, below the table, what the compared trainings share', async () => {
    const page = await compared();
    const shared = page.all('.shared dt').map(squeeze);
    assert(shared.length > 0, 'they share something');
    const questions = page.all('tbody th').map(squeeze);
    assert(
      shared.every(label => !questions.some(question => question.startsWith(label))),
      'no row repeats it',
    );
  });

  it('shows a line a training on a phone, under the question', async () => {
    const page = await compared(320);
    const heads = page.all('thead th');
    equal(heads.length, 3);
    assert(
      heads.every(head => head.querySelector('.giver')?.textContent),
      'each column says who gives it',
    );
    const tops = page.all('tbody tr:first-child td').map(cell => Math.round(cell.getBoundingClientRect().top));
    equal(new Set(tops).size, 3);
    const [question] = page.all('tbody tr:first-child th');
    assert((question?.getBoundingClientRect().bottom ?? 0) <= (tops[0] ?? 0) + 1, 'the question stands above');
    assert(page.finder.scrollWidth <= 321, `${page.finder.scrollWidth} px wide`);
    await axeCheck(page.finder);
  });

  it('opens a training and returns to the comparison, then to the list, with the focus', async () => {
    const page = await compared();
    const title = page.all('thead .go')[1];
    title?.click();
    await until(() => page.find('.detail-head'), 'the detail');
    page.button('Retour à la comparaison').click();
    await until(() => squeeze(focused(page)) === 'Comparer les formations', 'the comparison has the focus');
    page.button('Retour à la liste').click();
    await until(() => focused(page)?.matches('.compare-go'), 'the button that led there has the focus');
  });

  it('removes trainings, and returns to the list when none is left to compare', async () => {
    const page = await compared();
    page.all('.remove')[0]?.click();
    await until(() => page.all('thead th').length === 2, 'two columns');
    equal(squeeze(focused(page)), 'Comparer les formations');
    page.all('.remove')[0]?.click();
    await until(() => page.find('.cards'), 'the list');
    assert(words(page).includes('Il faut deux formations pour comparer'), words(page));
    const left = page.find('.cards [aria-pressed=true]')?.closest('li');
    page.button('Vider').click();
    await until(() => !page.find('.tray'), 'no tray');
    assert(left && focused(page)?.closest('li') === left, 'the focus is not on the training that was chosen');
  });

  it('selects from the detail too, and keeps the selection after a new search', async () => {
    const page = await open(html`<training-finder .feed=${feed}></training-finder>`);
    page.find('.cards .go')?.click();
    await until(() => page.find('.detail-head'), 'the detail');
    page.find('.detail-head [aria-pressed]')?.click();
    await until(() => page.find('.tray'), 'the tray');
    page.find('.detail-head .keep')?.click();
    await until(() => words(page).includes('Garder cette formation sur cet appareil'), 'the question');
    equal(localStorage.length, 0);
    page.button('Oui, garder').click();
    await until(() => localStorage.length === 1, 'it is kept');
    await axeCheck(page.finder);
  });
});

describe('print and download in training-finder', () => {
  const extract = async (template = html`<training-finder .feed=${feed}></training-finder>`): Promise<Page> => {
    const page = await open(template);
    page.button('Imprimer ou télécharger').click();
    await until(() => page.find('.extract'), 'the panel');
    return page;
  };

  const cases: readonly (readonly [string, RegExp, RegExp])[] = [
    [
      'Tableau pour Excel',
      /^donnees-d-exemple-formations-\d{4}-\d\d-\d\d\.csv$/,
      /^\uFEFFFormation;Niveau;[^\n]*\r\n(.*\r\n){101}$/,
    ],
    ['Données en CSV', /\.csv$/, /^\uFEFFFormation,Niveau,[^\n]*\r\n(.*\r\n){101}$/],
    ['Données en JSON', /\.json$/, /^\{\n {2}"formatVersion": "1.0"/],
    ['Dates de rentrée', /\.ics$/, /^BEGIN:VCALENDAR\r\n[^]*Données d’exemple[^]*END:VCALENDAR\r\n$/],
  ];
  for (const [label, name, content] of cases) {
    it(`saves the whole list: ${label}`, async () => {
      const page = await extract();
      await axeCheck(page.finder);
      const files = await caughtFiles(
        () => page.button(label).click(),
        () => until(() => words(page).includes('Fichier prêt'), 'the file'),
      );
      equal(files.length, 1);
      assert(name.test(files[0]?.name ?? ''), files[0]?.name ?? '');
      assert(content.test(files[0]?.text ?? ''), (files[0]?.text ?? '').slice(0, 300));
      assert(words(page).includes('Ce sont des données d’exemple'), words(page));
    });
  }

  /** Returns a source whose second page waits, or fails. */
  async function source(second: () => Promise<void>): Promise<TrainingSource> {
    const opened = openFeed({
      ...feed,
      trainings: Array.from({ length: 150 }, (_, rank) => ({ ...(feed.trainings as object[])[0], id: `n-${rank}` })),
      sessions: [],
    });
    const [trainings, sessions, places] = await Promise.all([
      opened.collection('trainings'),
      opened.collection('sessions'),
      opened.collection('places'),
    ]);
    const local = new LocalTrainingSource(createTrainingIndex({ trainings, sessions, places }));
    return {
      search: async (request, options) => {
        if (request.limit === 100 && request.offset) await second();
        return local.search(request, options);
      },
      counts: (...args) => local.counts(...args),
      suggest: (...args) => local.suggest(...args),
      records: (...args) => local.records(...args),
    };
  }

  it('shows its progress, and writes no file when the visitor stops it', async () => {
    let go = (): void => undefined;
    const wait = new Promise<void>(resolve => (go = resolve));
    const page = await extract(
      html`<training-finder .feed=${feed} .source=${await source(() => wait)}></training-finder>`,
    );
    const files = await caughtFiles(
      () => page.button('Données en CSV').click(),
      async () => {
        await until(() => words(page).includes('100 sur 150'), 'the progress');
        page.button('Arrêter').click();
        go();
        await until(() => words(page).includes('Arrêté. Aucun fichier n’est fait'), 'the end');
      },
    );
    equal(files.length, 0);
    await until(() => focused(page)?.dataset.way === 'csv', 'the focus is back on the button');
  });

  it('writes no partial file when the source fails', async () => {
    const page = await extract(
      html`<training-finder .feed=${feed} .source=${await source(() => Promise.reject(new Error('offline')))}></training-finder>`,
    );
    const files = await caughtFiles(
      () => page.button('Données en CSV').click(),
      () => until(() => words(page).includes('n’arrive pas en entier'), 'the reason'),
    );
    equal(files.length, 0);
  });

  it('shows the whole list for print, opens the print dialogue, and restores the page', async () => {
    const { print } = window;
    let printed = '';
    const page = await extract(html`<training-finder .feed=${feed} funded="true"></training-finder>`);
    window.print = () => (printed = words(page));
    try {
      page.button('Imprimer la liste').click();
      await until(() => printed, 'the dialogue');
    } finally {
      window.print = print;
    }
    const total = Number(/(\d+) formations/.exec(printed)?.[1]);
    assert(total > 20, printed.slice(0, 200));
    equal(page.all('.printed-list > li').length, total);
    for (const part of [
      'Recherche\u202f: ',
      'mis à jour le 24 novembre 2026',
      'Source',
      'ces formations n’existent pas',
      '1 rue de l’Exemple, 59000 Lille',
      '03 00 00 00 00 · accueil@example.org',
    ])
      assert(printed.includes(part), part);
    assert(!/non précisé/.test(printed), printed);
    assert(page.find('.qr') === null, 'a page that keeps no address has no code');
    await axeCheck(page.finder);
    page.button('Retour aux').click();
    await until(() => focused(page)?.dataset.way === 'print', 'the focus is back on the button');
  });

  it('prints a code that restores the search, where the page keeps its address', async () => {
    const { print } = window;
    const before = location.href;
    let printed = false;
    const page = await extract(html`<training-finder .feed=${feed} query="soudeur" sync-url></training-finder>`);
    window.print = () => void (printed = true);
    try {
      page.button('Imprimer la liste').click();
      await until(() => printed, 'the dialogue');
    } finally {
      window.print = print;
      history.replaceState(null, '', before);
    }
    equal(page.find('.reopen .qr')?.getAttribute('aria-label'), 'Code qui rouvre cette recherche');
  });
});
