// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { LAST_YEAR, finderFeed, rhythmFeed, successFeed } from '../../stories/fixtures/finder.js';
import { assert, axeCheck, equal, text, until } from './support/assert.js';
import { focused, open } from './support/finder-page.js';
import type { Page } from './support/finder-page.js';

const feed = finderFeed();
const amount = (page: Page, label: string) =>
  Number(page.check(label).closest('label')?.querySelector('.amount')?.textContent);

describe('more filters of training-finder', () => {
  it('loads filters behind their button only when there is room beside the results', async () => {
    const page = await open(html`<training-finder .feed=${feed}></training-finder>`, 375);
    equal(page.all('.filters .group').length, 0);
    page.finder.style.width = '1000px';
    await until(() => page.all('.filters .group').length > 5, 'the groups of filters');
    page.check('Gratuit').click();
    await until(() => page.count().startsWith(String(amount(page, 'Gratuit'))), 'fewer trainings');
  });

  it('counts free, priced and unknown prices apart', async () => {
    const page = await open(html`<training-finder .feed=${feed}></training-finder>`);
    const [free, paid, unknown] = ['Gratuit', 'Payant, prix connu', 'Prix non précisé'].map(label =>
      amount(page, label),
    );
    assert(free && paid && unknown && free + paid + unknown === 100, `${free}, ${paid}, ${unknown}`);
    page.check('Gratuit').click();
    await page.settled(`${free} formations`);
    assert(page.check('Finançable par le CPF').disabled, 'the CPF pays something free');
  });

  it('offers no date filter or order when a catalogue has no future start', async () => {
    const { sessions } = feed;
    assert(Array.isArray(sessions), 'the fixture lists its records');
    const ended = sessions.map(session => ({ ...session, entry: 'fixed' as const, start: null, end: null }));
    const page = await open(html`<training-finder .feed=${finderFeed({ sessions: ended })}></training-finder>`);
    await until(() => page.all('.filters .group').length > 3, 'the groups of filters');
    // Some browsers leave the options of a list out of the visible text.
    const choices = page.all('option').map(({ textContent }) => textContent);
    const words = [text(page.finder), ...choices].join(' ');
    assert(!/Prochaine rentrée|Prochaines rentrées d’abord|Choisir les mois/.test(words), 'a date is offered');
    assert(words.includes('Dans l’ordre du catalogue'), 'the order is not said');
  });

  it('omits prices, transitions and outcomes when a catalogue has none', async () => {
    const { sessions, trainings } = feed;
    assert(Array.isArray(sessions) && Array.isArray(trainings), 'the fixture lists its records');
    const bare = finderFeed({
      sessions: sessions.map(({ price: _, ...session }) => ({ ...session, funders: [] })),
      trainings: trainings.map(({ transitions: _, ...training }) => training),
      outcomes: [],
    });
    const page = await open(html`<training-finder .feed=${bare}></training-finder>`);
    const filters = page.find('.filters')?.textContent ?? '';
    for (const word of ['Prix non précisé', 'Gratuit', 'CPF', 'Transitions'])
      assert(!filters.includes(word), `« ${word} » is there`);
    assert(page.find('.filters')?.textContent?.includes('Financement public'), 'funding went away too');
    equal(page.find('.select'), null);
  });

  it('offers boarding only where the feed has it, and does not treat unknown as no', async () => {
    const { places } = feed;
    assert(Array.isArray(places), 'the fixture lists its records');
    const bare = await open(html`<training-finder .feed=${feed}></training-finder>`);
    assert(!bare.find('.filters')?.textContent?.includes('Internat'), 'not a choice');
    const boards = finderFeed({
      places: places.map((place, rank) => (rank < 2 ? { ...place, boarding: rank === 0 } : place)),
    });
    const page = await open(html`<training-finder .feed=${boards}></training-finder>`);
    const count = amount(page, 'Internat');
    assert(count > 0 && count < 100, `${count} trainings`);
    page.check('Internat').click();
    await page.settled(`${count} formation`);
    const boardingPage = await open(html`<training-finder boarding .feed=${boards}></training-finder>`);
    await boardingPage.settled(`${count} formation`);
  });

  it('offers the regional list of transitions only where the feed has it', async () => {
    const { trainings } = feed;
    assert(Array.isArray(trainings), 'the fixture lists its records');
    const listed = await open(html`<training-finder .feed=${feed}></training-finder>`);
    assert(amount(listed, '(rev3)') > 0, 'no choice of the regional list');
    const ecological = finderFeed({
      trainings: trainings.map(training =>
        training.transitions ? { ...training, transitions: ['ecological'] } : training,
      ),
    });
    const page = await open(html`<training-finder .feed=${ecological}></training-finder>`);
    const filters = page.find('.filters')?.textContent ?? '';
    assert(filters.includes('Transition écologique'), 'the other transitions went away too');
    assert(!filters.includes('rev3'), 'a choice that no training answers');
  });

  it('shows evening and part-time where the feed has them, and nothing elsewhere', async () => {
    const bare = await open(html`<training-finder .feed=${feed}></training-finder>`);
    assert(!bare.find('.filters')?.textContent?.includes('Le soir'), 'a filter of what is not known');
    const page = await open(html`<training-finder .feed=${rhythmFeed()} part-time></training-finder>`);
    await page.settled('2 formations');
    assert(
      page.all('.results .chip').some(chip => text(chip).includes('À temps partiel')),
      'no chip',
    );
    equal(amount(page, 'Le soir ou le week-end'), 1);
    page.check('Le soir ou le week-end').click();
    await page.settled('1 formation');
    const facts = (page.find('.facts')?.textContent ?? '').replace(/\s+/g, ' ');
    assert(facts.includes('le soir, à temps partiel') || facts.includes('à temps partiel, le soir'), facts);
  });

  it('reads a boolean attribute by its presence, and "false" as false', async () => {
    const all = await open(html`<training-finder .feed=${feed}></training-finder>`);
    await until(() => all.all('.check').length > 0, 'the filters');
    const total = all.count();
    const funded = `${amount(all, 'Financement public')} formations`;
    const present = await open(html`<training-finder .feed=${feed} funded></training-finder>`);
    await present.settled(funded);
    await until(() => present.all('.check').length > 0, 'the filters');
    assert(present.check('Financement public').checked, 'the filter is not chosen');
    present.finder.funded = false;
    await present.settled(total);
    present.finder.funded = true;
    await present.settled(funded);
    present.finder.setAttribute('funded', 'false');
    await present.settled(total);
    const older = await open(html`<training-finder .feed=${feed} funded="false"></training-finder>`);
    equal(older.count(), total);
  });

  it('filters by first month, last month or both, then by neither', async () => {
    const page = await open(html`<training-finder .feed=${feed} start="2037-02..2037-03"></training-finder>`);
    const [from, to] = await until(() => {
      const selects = page.all<HTMLSelectElement>('.months select');
      return selects.length === 2 ? selects : undefined;
    }, 'the two lists');
    equal([from?.value, to?.value], ['2037-02', '2037-03']);
    assert(
      page.all('.results .chip').some(chip => text(chip).includes('De février 2037 à mars 2037')),
      'no chip says the months',
    );
    const before = page.count();
    assert(from && to, 'two lists');
    to.value = '';
    to.dispatchEvent(new Event('change'));
    await until(() => page.count() !== before, 'another count');
    assert(
      page.all('.results .chip').some(chip => text(chip).includes('À partir de février 2037')),
      'no chip says the month',
    );
    await axeCheck(page.finder);
    page.check('Toutes les dates').click();
    await page.settled('101 formations');
  });

  it('suggests a job, and leads to the trainings of its ROME code', async () => {
    const page = await open(html`<training-finder .feed=${feed}></training-finder>`);
    const field = page.field('Quel métier');
    field.focus();
    await sendKeys({ type: 'cuisini' });
    const job = await until(
      () => page.all('[role=option]').find(option => text(option).includes('Métier, 10')),
      'a job',
    );
    const name = job.querySelector('span')?.textContent?.trim() ?? '';
    job.click();
    await until(() => field.value === name, 'the job in the field');
    await page.settled('10 formations');
    // The typed text may match the same number of trainings: the answer for the job comes after it.
    await until(
      () => page.all('.cards article').every(card => text(card).includes('CAP cuisine')),
      'only trainings of this job',
    );
    field.select();
    await sendKeys({ type: 'infirmier' });
    await until(
      () => page.all('.cards article').every(card => text(card).includes('infirmier')),
      'a text in place of the job',
    );
  });

  it('applies the job, price or transition that the page sets', async () => {
    const page = await open(html`<training-finder .feed=${feed} job="G1602"></training-finder>`);
    await page.settled('10 formations');
    page.finder.job = null;
    page.finder.transition = 'rev3';
    await until(() => page.all('.results .chip').some(chip => text(chip).includes('rev3')), 'the transition');
    await until(
      () => amount(page, 'rev3') === 10 && page.count().startsWith('10 formations'),
      'the trainings of the transition',
    );
  });

  it('sorts by outcome in descending order, those without a figure last, and says so', async () => {
    const page = await open(
      html`<training-finder .feed=${feed} query="aide-soignant" sort="outcome"></training-finder>`,
    );
    await until(() => page.all('.cards .big').length === 2, 'two figures');
    equal(
      page.all('.cards .big').map(figure => parseInt(figure.textContent ?? '', 10)),
      [61, 58],
    );
    const cards = page.all('.cards article');
    assert(
      cards[0]?.querySelector('.big') && cards[1]?.querySelector('.big') && !cards[2]?.querySelector('.big'),
      'a card without a figure comes first',
    );
    assert(page.find('.said')?.textContent?.includes('sans chiffre publié'), 'nothing says where the others are');
  });

  it('sorts by success, shows each share, and puts small or missing figures last', async () => {
    const page = await open(
      html`<training-finder .feed=${successFeed()} query="aide-soignant" sort="success"></training-finder>`,
    );
    const cardText = (card: Element | undefined): string =>
      (card?.querySelector('.said')?.textContent ?? '').replace(/\s+/g, ' ');
    await until(() => page.all('.cards .said').length > 3, 'what the cards say');
    const cards = page.all('.cards article');
    assert(
      cardText(cards[0]).includes('En 2019, 54 personnes sur 60 ont réussi l’examen, soit 90'),
      cardText(cards[0]),
    );
    assert(
      cardText(cards[1]).includes(`En ${LAST_YEAR}, 30 personnes sur 40 ont réussi l’examen, soit 75`),
      cardText(cards[1]),
    );
    assert(
      cards.slice(2).every(card => !cardText(card).includes('soit')),
      'a share of a few people is compared',
    );
    assert(
      cards.some(card => cardText(card).includes('3 personnes sur 3')),
      'what few people did is not said',
    );
    assert(
      cards.some(card => cardText(card).includes('pas de chiffre ici')),
      'nothing says that there is no figure',
    );
    const note = page
      .all('.results > .said')
      .map(item => (item.textContent ?? '').replace(/\s+/g, ' '))
      .join(' ');
    for (const words of [`(2019, ${LAST_YEAR})`, 'ancien', 'viennent à la fin']) assert(note.includes(words), note);
  });

  it('offers the order by success only where the feed has success rates', async () => {
    const orders = (page: Page): string => page.find('.select')?.textContent ?? '';
    assert(
      orders(await open(html`<training-finder .feed=${successFeed()}></training-finder>`)).includes('réussite'),
      'no order by success',
    );
    assert(
      !orders(await open(html`<training-finder .feed=${feed}></training-finder>`)).includes('réussite'),
      'an order by nothing',
    );
  });

  it('undoes the last change, and focuses the count', async () => {
    const page = await open(html`<training-finder .feed=${feed}></training-finder>`);
    page.field('Quel métier').focus();
    await sendKeys({ type: 'boulanger' });
    await page.settled('10 formations');
    page.check('En apprentissage').click();
    await until(() => page.all('.results .chip').length === 1, 'the filter');
    await until(() => page.count() !== '10 formations', 'the answer of the filter');
    page.button('Annuler le dernier changement').click();
    await page.settled('10 formations');
    await until(() => focused(page)?.matches('.count'), 'the focus on the count');
    page.button('Annuler le dernier changement').click();
    await page.settled('101 formations');
    equal(page.field('Quel métier').value, '');
    assert(!page.find('.tools')?.textContent?.includes('Annuler'), 'there is still something to take back');
  });
});
