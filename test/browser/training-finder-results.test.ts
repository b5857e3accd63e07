// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { TrainingFinder, TrainingSelectEvent } from '@orientation-widgets/elements';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { finderFeed } from '../../stories/fixtures/finder.js';
import { assert, axeCheck, equal, fixture, text, until } from './support/assert.js';
import { focused, open } from './support/finder-page.js';

const feed = finderFeed();

describe('training-finder', () => {
  describe('filters', () => {
    it('has a count equal to the result of the choice', async () => {
      const page = await open(html`<training-finder .feed=${feed}></training-finder>`);
      const input = page.check('En apprentissage');
      const count = input.closest('label')?.querySelector('.amount')?.textContent;
      input.click();
      await page.settled(`${count} formations`);
      assert(input.isConnected && input.checked, 'the choice went away');
    });

    it('disable a choice without results, and say why', async () => {
      const page = await open(html`<training-finder .feed=${feed} query="infirmier"></training-finder>`);
      const input = page.check('Niveau CAP');
      assert(input.disabled, 'it can be chosen');
      equal(getComputedStyle(input).borderTopStyle, 'dashed');
      const reason = page.find(`#${input.getAttribute('aria-describedby')}`)?.textContent ?? '';
      assert(reason.includes('aucune formation'), `the reason: ${reason}`);
    });

    it('searches the words of titles for an everyday phrase, and show those words', async () => {
      const page = await open(html`<training-finder .feed=${feed} query="s'occuper des malades"></training-finder>`);
      await until(() => text(page.finder).includes('Nous avons cherché'), 'how the text was understood');
      assert(
        /Nous avons cherché\s: .*(infirmier|aide-soignant)/.test(text(page.finder)),
        text(page.finder).slice(0, 400),
      );
      assert(page.all('.results li').length > 0, 'no training');
    });

    it('suggest a word to remove with its count, and the nearest job', async () => {
      const page = await open(
        html`<training-finder .feed=${feed} query="boulanger licorne" job-search-href="/metiers?texte={id}"></training-finder>`,
      );
      await until(() => text(page.finder).includes('Avec un mot de moins'), 'the word');
      const way = page.find('.said .ways-out li');
      assert(way?.textContent?.includes('licorne'), 'the word that keeps trainings away');
      const total = parseInt(way?.querySelector('.soft')?.textContent ?? '', 10);
      assert(total > 0, 'how many without it');
      assert(page.find('a[href*="texte=boulanger"]'), 'the way to the jobs');
      await axeCheck(page.finder);
      way?.querySelector('button')?.click();
      await page.settled(`${total} formation`);
      equal(page.field('Quel métier').value, 'boulanger');
      await until(() => !text(page.finder).includes('Avec un mot de moins'), 'nothing is in the way any more');
    });

    it('turn a condition in the text into a tag that one press removes', async () => {
      const page = await open(
        html`<training-finder .feed=${feed} query="boulanger en apprentissage sans diplôme"></training-finder>`,
      );
      await until(() => page.find('.said .chip'), 'the tag');
      equal(page.all('.said .chip').length, 1);
      assert(text(page.finder).includes('pas de filtre pour'), 'nothing says what was let go');
      assert(text(page.finder).includes('sans diplome'), 'what was let go is not named');
      const narrowed = parseInt(page.count(), 10);
      const more = parseInt(page.find('.said li .soft')?.textContent ?? '', 10);
      assert(more > 0, 'nothing says how many more there are without the tag');
      const tag = page.button('En apprentissage');
      tag.focus();
      await sendKeys({ press: 'Enter' });
      await page.settled(`${narrowed + more} formations`);
      equal(page.field('Quel métier').value, 'boulanger sans diplôme');
      await until(() => focused(page)?.matches('.count'), 'the focus on the count');
    });

    it('show a corrected word, and one press searches the text as typed', async () => {
      const page = await open(html`<training-finder .feed=${feed} query="boulengerre"></training-finder>`);
      await until(() => text(page.finder).includes('plutôt que'), 'the correction');
      assert(
        /cherché boulanger\S* plutôt que «\sboulengerre\s»/.test(text(page.finder)),
        text(page.finder).slice(0, 600),
      );
      page.button('tel quel').click();
      await until(() => page.find('.none'), 'nothing found for the word itself');
      equal(page.field('Quel métier').value, '"boulengerre"');
    });

    it('remove a filter by its chip and focus the count; another button removes them all', async () => {
      const page = await open(
        html`<training-finder .feed=${feed} level="3" route="apprenticeship" funded="true"></training-finder>`,
      );
      equal(page.all('.results .chip').length, 3);
      const chip = page.button('Niveau CAP');
      chip.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => page.all('.results .chip').length === 2, 'two filters left');
      await until(() => focused(page)?.matches('.count'), 'the focus on the count');
      page.button('Tout effacer').click();
      await page.settled('101 formations');
      equal(page.all('.chip').length, 0);
    });

    it('can be skipped by keyboard, and keep the focus when a long group unfolds', async () => {
      const page = await open(html`<training-finder .feed=${feed}></training-finder>`);
      page.field('Où').focus();
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
      assert(
        focused(page)?.textContent?.includes('Aller aux résultats'),
        `the focus is on ${focused(page)?.textContent}`,
      );
      await sendKeys({ press: 'Enter' });
      assert(focused(page)?.matches('.count'), 'the results do not have the focus');
      page.button('Voir tous les choix').click();
      await until(() => focused(page)?.matches('[type=checkbox]'), 'the focus on a choice that appeared');
    });

    it('say what to remove when nothing is left, and how many results each removal gives', async () => {
      const page = await open(
        html`<training-finder .feed=${feed} near="59140" radius="10" level="6" accessible></training-finder>`,
      );
      assert(page.count().includes('Rien de connu avec ces 3 filtres'), page.count());
      const [way] = page.all('.ways-out li');
      const promised = parseInt(way?.querySelector('.soft')?.textContent ?? '', 10);
      assert(promised > 0, 'a way out leads nowhere');
      way?.querySelector('button')?.click();
      await until(() => parseInt(page.count(), 10) === promised, 'what was promised');
    });

    it('suggest domains when no word matches', async () => {
      const page = await open(html`<training-finder .feed=${feed} query="xyzzyq"></training-finder>`);
      assert(page.count().includes('Rien ne correspond à'), page.count());
      page.button('Petite enfance').click();
      await page.settled('10 formations');
    });

    it('open in a sheet on a narrow screen, which restores the focus', async () => {
      const page = await open(html`<training-finder .feed=${feed} level="3"></training-finder>`, 375);
      const button = page.button('Filtrer (1) : 51 formations, 1 filtre actif');
      button.focus();
      await sendKeys({ press: 'Enter' });
      const dialog = await until(() => page.find<HTMLDialogElement>('dialog[open]'), 'the sheet');
      const see = page.button('Voir 51 formations');
      const { bottom } = see.getBoundingClientRect();
      assert(bottom > 0 && bottom <= innerHeight, 'the way to the results is out of sight');
      page.check('En apprentissage').click();
      await until(() => dialog.textContent?.includes('Voir 10 formations'), 'the new count');
      await axeCheck(page.finder);
      page
        .all('.sheet-body .chip')
        .find(chip => chip.textContent?.includes('Niveau CAP'))
        ?.click();
      await until(() => focused(page)?.textContent?.includes('Voir 20 formations'), 'the focus on the new count');
      page.check('Niveau CAP').click();
      await until(() => dialog.textContent?.includes('Voir 10 formations'), 'the former count');
      await sendKeys({ press: 'Escape' });
      await until(() => !dialog.open, 'the sheet closed');
      assert(focused(page)?.matches('.filter-button'), 'the focus is lost');
      await page.settled('10 formations');
    });
  });

  describe('list and detail', () => {
    it('shows twenty, then twenty more, and focuses the first new one', async () => {
      const page = await open(html`<training-finder .feed=${feed}></training-finder>`);
      equal(page.all('.cards > li').length, 20);
      page.button('Voir 20 formations de plus').click();
      await until(() => page.all('.cards > li').length === 40, 'forty');
      await until(() => focused(page)?.closest('li') === page.all('.cards > li')[20], 'the focus on the new one');
    });

    it('lists a training without a session, and says that no date is known', async () => {
      const page = await open(html`<training-finder .feed=${feed} query="ébéniste"></training-finder>`);
      await page.settled('1 formation');
      assert(text(page.finder).includes('Aucune date annoncée pour le moment.'), 'nothing is said');
    });

    it('shows the next starts first, a training without a date last, and says so', async () => {
      const { trainings = [] } = feed;
      assert(Array.isArray(trainings), 'the trainings are elsewhere');
      const few = [...trainings.slice(40, 50), ...trainings.slice(-1)].reverse();
      const page = await open(html`<training-finder .feed=${finderFeed({ trainings: few })}></training-finder>`);
      await page.settled('11 formations');
      assert(page.finder.renderRoot.textContent?.includes('Prochaines rentrées'), 'the order is not said');
      const cards = page.all('.cards article').map(text);
      const years = cards.map(
        card =>
          /Rentrée (?:le|en) .*?(\d{4})/.exec(card)?.[1] ?? (card.includes('toute l’année') ? 'all year' : 'none'),
      );
      assert(years[0] === '2037' && years.at(-1) === 'none', years.join(', '));
      assert(cards.at(-1)?.includes('Aucune date annoncée pour le moment.'), 'the last one says nothing');
      equal(
        years,
        [...years].sort((a, b) => a.localeCompare(b)),
      );
    });

    it('distinguishes trainings of the same name by provider and town', async () => {
      const page = await open(html`<training-finder .feed=${feed} query="boulanger"></training-finder>`);
      await page.settled('10 formations');
      const cards = page.all('.cards article').map(text);
      equal(new Set(cards.map(card => /Institut d’exemple, [\p{L}-]+/u.exec(card)?.[0])).size, 10);
      assert(
        cards.some(card => card.includes('Lens. ')),
        'the town is not said',
      );
    });

    it('says on every card that the data are fictional', async () => {
      const page = await open(html`<training-finder .feed=${feed}></training-finder>`);
      assert(
        page.all('.cards article').every(card => text(card).includes('Données d’exemple')),
        'a card does not say so',
      );
    });

    it('opens a training in place and returns to it, with scroll and focus unchanged', async () => {
      const page = await open(html`<training-finder .feed=${feed} near="62000"></training-finder>`);
      const title = page.all('.cards .go')[7] as HTMLElement;
      const name = title.textContent;
      // A new list has its final heights some frames later.
      await until(() => !page.find('.cards > .coming') && page.find('.cards .heart'), 'the cards');
      // WebKit scrolls to an element that gets the focus later: the position is measured before.
      title.scrollIntoView({ block: 'center' });
      title.focus({ preventScroll: true });
      const { top } = title.getBoundingClientRect();
      await sendKeys({ press: 'Enter' });
      await until(() => focused(page)?.matches('.detail-head'), 'the focus on the detail');
      assert(text(page.finder).includes('Prochaines rentrées'), 'the detail is not there');
      await axeCheck(page.finder);
      page.button('Retour aux 40 formations').click();
      await until(() => focused(page)?.matches('.go'), 'the focus on a title');
      equal(focused(page)?.textContent, name);
      await until(() => Math.abs((focused(page)?.getBoundingClientRect().top ?? 0) - top) < 2, 'the scroll is lost');
    });

    it('lets the page show the training itself', async () => {
      const page = await open(html`<training-finder .feed=${feed}></training-finder>`);
      const selectedIds: string[] = [];
      page.finder.addEventListener('training-select', (event: TrainingSelectEvent) => {
        event.preventDefault();
        selectedIds.push(event.trainingId);
      });
      (page.all('.cards .go')[0] as HTMLElement).click();
      await until(() => selectedIds.length, 'the event');
      assert(page.find('.cards'), 'the detail opened all the same');
    });
  });

  describe('finder in a page', () => {
    it('shares nothing with another finder', async () => {
      const both = await fixture(
        html`<div><training-finder .feed=${feed} query="boulanger"></training-finder><training-finder .feed=${feed}></training-finder></div>`,
      );
      const [first, other] = [...both.children] as [TrainingFinder, TrainingFinder];
      await until(() => text(other).includes('101 formations'), 'everything in the second');
      assert(!text(first).includes('101 formations'), 'the search went to the other');
    });

    it('keeps the search of the visitor when the feed changes, and follows a new page setting', async () => {
      const page = await open(html`<training-finder .feed=${feed} query="infirmier"></training-finder>`);
      await page.settled('10 formations');
      page.finder.feed = finderFeed({ title: 'autre' });
      await until(
        () => page.field('Quel métier').value === 'infirmier' && page.count().startsWith('10'),
        'the same search',
      );
      page.finder.query = null;
      await page.settled('101 formations');
    });

    it('works after it is removed and inserted again', async () => {
      const page = await open(html`<training-finder .feed=${feed}></training-finder>`);
      const parent = page.finder.parentElement as HTMLElement;
      page.finder.query = 'boulanger';
      await page.finder.updateComplete;
      page.finder.remove();
      parent.append(page.finder);
      await page.settled('10 formations');
      page.check('Financement public').click();
      await until(() => !page.count().startsWith('10 '), 'a filter at work');
    });
  });
});
