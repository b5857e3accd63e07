// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/job-card.js';
import '@orientation-widgets/elements/define/mixed-jobs-prompt.js';
import '@orientation-widgets/elements/define/tension-indicator.js';
import { html } from 'lit';
import type { LitElement } from 'lit';
import { exampleFeed } from '../../stories/fixtures/feed.js';
import { fakeVoice, silentBrowser } from './support/fake-voice.js';
import { assert, axeCheck, equal, fixture, text, until } from './support/assert.js';

const feed = exampleFeed();

const button = (element: LitElement, name: string): HTMLElement | undefined =>
  [...element.renderRoot.querySelectorAll<HTMLElement>('.listen button')].find(
    ({ innerText }) => innerText.trim() === name,
  );

async function tension(): Promise<LitElement> {
  const element = await fixture<LitElement>(html`<tension-indicator job="soudage" .feed=${feed}></tension-indicator>`);
  await until(() => text(element).includes('Tension très élevée'), 'the sheet');
  return element;
}

describe('reading aloud', () => {
  it('reads the sheet sentence by sentence, in French, and stops at the end', async () => {
    const voice = fakeVoice();
    const element = await tension();
    const listen = await until(() => button(element, 'Écouter'), 'the button');
    equal(listen.getAttribute('aria-label'), 'Écouter\u202f: Tension très élevée');
    listen.click();
    equal(voice.wording(), ['Tension très élevée']);
    equal(voice.lang(), 'fr-FR');
    voice.finish();
    equal(voice.wording().at(-1), 'Soudeuse ou Soudeur, Hauts-de-France');
    while (voice.isSpeaking()) voice.finish();
    assert(voice.wording().includes('Quantité d’offres très élevée'), voice.wording().join('\n'));
    assert(!voice.wording().some(sentence => sentence.includes('Source')), 'sources are not read');
    assert(button(element, 'Écouter') && !button(element, 'Arrêter'), 'back to the start');
  });

  it('pauses, resumes from the same sentence, and stops with the focus kept', async () => {
    const voice = fakeVoice();
    const element = await tension();
    (await until(() => button(element, 'Écouter'), 'the button')).click();
    voice.finish();
    button(element, 'Pause')?.click();
    assert(!voice.isSpeaking(), 'silence');
    button(element, 'Reprendre')?.click();
    equal(voice.wording().at(-1), voice.wording().at(-2));
    await axeCheck(element);
    const stop = button(element, 'Arrêter');
    stop?.focus();
    stop?.click();
    assert(!voice.isSpeaking(), 'silence');
    equal(element.shadowRoot?.activeElement?.textContent?.trim(), 'Écouter');
  });

  it('names its button after the content', async () => {
    fakeVoice();
    const element = await tension();
    const listen = await until(() => button(element, 'Écouter'), 'the button');
    element.setAttribute('territory', 'dep-02');
    await until(
      () => listen.getAttribute('aria-label') === 'Écouter\u202f: Tension moyenne',
      'the name of the new sheet',
    );
  });

  it('stops other elements when one starts reading', async () => {
    const voice = fakeVoice();
    const [firstCard, other] = [await tension(), await tension()];
    (await until(() => button(firstCard, 'Écouter'), 'the button')).click();
    (await until(() => button(other, 'Écouter'), 'the button')).click();
    assert(button(firstCard, 'Écouter') && button(other, 'Pause'), 'the first one is silent');
    other.remove();
    voice.finish();
    assert(!voice.isSpeaking(), 'what left the page is not read on');
  });

  it('is offered by a job card and by the answer of a prompt', async () => {
    fakeVoice();
    const card = await fixture<LitElement>(html`<job-card job="soudage" variant="full" .feed=${feed}></job-card>`);
    await until(() => button(card, 'Écouter'), 'a button in the card');
    const prompt = await fixture<LitElement>(html`<mixed-jobs-prompt job="soudage" .feed=${feed}></mixed-jobs-prompt>`);
    (await until(() => prompt.renderRoot.querySelector<HTMLElement>('.pri'), 'the question')).click();
    await until(() => button(prompt, 'Écouter'), 'a button in the answer');
  });

  it('is not offered without a French voice, and appears when voices load late', async () => {
    const voice = silentBrowser();
    const element = await tension();
    assert(!button(element, 'Écouter'), 'no button');
    voice.arrive();
    await until(() => button(element, 'Écouter'), 'the button');
  });
});
