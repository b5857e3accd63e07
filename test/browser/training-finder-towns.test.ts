// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { finderFeed } from '../../stories/fixtures/finder.js';
import { assert, axeCheck, equal, text, until } from './support/assert.js';
import { focused, open } from './support/finder-page.js';

const feed = finderFeed();

// Typed texts have no accent and no double letter: the driver of WebKit loses the key that follows.
describe('training-finder, when a text names a town', () => {
  it('shows a typed town as a tag, which one press moves to its own field with a distance', async () => {
    const page = await open(html`<training-finder .feed=${feed}></training-finder>`);
    const field = page.field('Quel métier');
    field.focus();
    await sendKeys({ type: 'boulanger amiens' });
    await until(() => page.find('.said')?.textContent?.includes('autour'), 'the tag');
    page.button('autour').click();
    await until(() => page.field('Où').value === 'Amiens', 'the town in its field');
    equal(page.field('Quel métier').value, 'boulanger');
    await until(() => page.count().includes('d’Amiens'), 'the results around the town');
  });

  it('moves the town of the text to its own field on Enter, and one press moves it back', async () => {
    const page = await open(html`<training-finder .feed=${feed}></training-finder>`);
    page.field('Quel métier').focus();
    await sendKeys({ type: 'boulanger amiens' });
    await sendKeys({ press: 'Enter' });
    await until(() => page.count().includes('d’Amiens'), 'the results around the town');
    equal(page.field('Quel métier').value, 'boulanger');
    equal(page.field('Où').value, 'Amiens');
    equal(focused(page)?.id, 'what');
    await until(() => text(page.finder).includes('Nous avons mis Amiens dans'), 'what was done');
    await axeCheck(page.finder);
    page.button('Remettre dans le texte').click();
    await until(() => page.field('Quel métier').value === 'boulanger amiens', 'the text as it was typed');
    equal(page.field('Où').value, '');
    await until(() => page.find('.said .chip'), 'the town is a tag again');
    assert(!text(page.finder).includes('Nous avons mis'), 'it still says that the town was moved');
  });

  it('moves a town of the text of the page too, and does not report it for another text', async () => {
    const page = await open(html`<training-finder .feed=${feed} query="boulanger lille"></training-finder>`);
    await until(() => page.field('Où').value === 'Lille', 'the town in its field');
    await until(() => text(page.finder).includes('Nous avons mis Lille dans'), 'what was done');
    const field = page.field('Quel métier');
    field.value = 'soudeur';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(() => !text(page.finder).includes('Nous avons mis'), 'the sentence is gone');
    equal(page.field('Où').value, 'Lille');
  });

  it('keeps a place that the visitor chose, and shows a town of the text as a tag', async () => {
    const page = await open(
      html`<training-finder .feed=${feed} query="boulanger lille" near="Arras" radius="all"></training-finder>`,
    );
    await until(() => page.find('.said .chip'), 'the tag');
    equal(page.field('Où').value, 'Arras');
    equal(page.field('Quel métier').value, 'boulanger lille');
  });
});
