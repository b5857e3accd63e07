// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html } from 'lit';
import { finderFeed } from '../../stories/fixtures/finder.js';
import { assert, equal, until } from './support/assert.js';
import { focused, open } from './support/finder-page.js';

const feed = finderFeed();
const params = () => new URLSearchParams(location.search);

describe('training-finder in the address of the page', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('writes nothing unless the page allows it', async () => {
    const page = await open(html`<training-finder .feed=${feed} query="boulanger"></training-finder>`);
    await page.settled('10 formations');
    equal(location.href, before);
    assert(!page.all('button').some(button => button.textContent?.includes('Copier le lien')), 'a link is offered');
  });

  it('keeps a search in the address, and restores it', async () => {
    const page = await open(html`<training-finder .feed=${feed} sync-url></training-finder>`);
    await page.settled('101 formations');
    page.finder.query = 'boulanger';
    await until(() => params().get('formation-query') === 'boulanger', 'the text in the address');
    page.check('Niveau CAP').click();
    await until(() => params().get('formation-level') === '3', 'the level in the address');
    const count = page.count();
    const again = await open(html`<training-finder .feed=${feed} sync-url></training-finder>`);
    await again.settled(count);
    equal(again.field('Quel métier').value, 'boulanger');
    equal(again.check('Niveau CAP').checked, true);
  });

  it('follows the Back button of the browser', async () => {
    const page = await open(html`<training-finder .feed=${feed} sync-url></training-finder>`);
    page.finder.query = 'boulanger';
    await until(() => params().get('formation-query') === 'boulanger', 'the text in the address');
    history.pushState(null, '', '?formation-query=soudeur');
    dispatchEvent(new PopStateEvent('popstate'));
    await until(() => page.field('Quel métier').value === 'soudeur', 'the search of the address');
    history.back();
    await until(() => page.field('Quel métier').value === 'boulanger', 'the search before');
  });

  it('shows no sentence written in the address', async () => {
    const near = encodeURIComponent('50.29,2.78,vous. Compte bloque, ecrivez a contact');
    history.replaceState(null, '', `?formation-near=${near}&formation-domain=Compte+bloque&formation-query=soudeur`);
    const page = await open(html`<training-finder .feed=${feed} sync-url></training-finder>`);
    await until(() => page.field('Quel métier').value === 'soudeur', 'the search of the address');
    await until(() => page.all('.chip').some(chip => chip.textContent?.includes('30')), 'the radius');
    const elementTexts = [...(page.finder.shadowRoot?.querySelectorAll('*') ?? [])]
      .map(({ textContent }) => textContent)
      .join();
    assert(!elementTexts.includes('bloque'), 'the sentence of the address is shown');
    const fields = page.all<HTMLInputElement>('input').map(({ value }) => value);
    assert(!fields.some(value => value.includes('bloque')), `a field says ${fields.join()}`);
    history.replaceState(null, '', '?formation-near=50.29,2.78,Arras');
    const again = await open(html`<training-finder .feed=${feed} sync-url></training-finder>`);
    await until(() => again.all('.chip').some(chip => chip.textContent?.includes('Arras')), 'a name of the feed');
  });

  it('copies the link, or shows it selected when copying fails', async () => {
    const page = await open(html`<training-finder .feed=${feed} query="boulanger" sync-url></training-finder>`);
    await page.settled('10 formations');
    const { writeText } = Clipboard.prototype;
    try {
      let copied = '';
      Clipboard.prototype.writeText = async text => void (copied = text);
      page.button('Copier le lien').click();
      await until(() => page.find('.tools')?.textContent?.includes('Le lien est copié.'), 'the confirmation');
      equal(copied, location.href);
      Clipboard.prototype.writeText = () => Promise.reject(new Error('not allowed'));
      page.button('Copier le lien').click();
      await until(() => focused(page)?.id === 'link', 'the link in a field');
      equal((focused(page) as HTMLInputElement).value, location.href);
    } finally {
      Clipboard.prototype.writeText = writeText;
    }
  });
});
