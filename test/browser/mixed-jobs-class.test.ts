// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Quiz of a class: a code gives the jobs, and the guesses are dots.
import '@orientation-widgets/elements/define/mixed-jobs-prompt.js';
import type { MixedJobsPrompt } from '@orientation-widgets/elements';
import { html } from 'lit';
import { exampleFeed } from '../../stories/fixtures/feed.js';
import { assert, axeCheck, equal, fixture, text, until } from './support/assert.js';

const feed = exampleFeed();
const address = location.href;

const inside = <E extends Element = HTMLElement>(prompt: MixedJobsPrompt, selector: string): E | null =>
  prompt.shadowRoot?.querySelector<E>(selector) ?? null;

async function press(prompt: MixedJobsPrompt, name: string): Promise<void> {
  const button = await until(
    () => [...(prompt.shadowRoot?.querySelectorAll('button') ?? [])].find(item => item.innerText.includes(name)),
    name,
  );
  button.click();
  await prompt.updateComplete;
}

const dots = (prompt: MixedJobsPrompt): number => prompt.shadowRoot?.querySelectorAll('.guesses circle').length ?? 0;
const job = (prompt: MixedJobsPrompt): string => inside(prompt, '.class .job')?.textContent?.trim() ?? '';

async function move(prompt: MixedJobsPrompt, percent: number): Promise<void> {
  const slider = await until(() => inside<HTMLInputElement>(prompt, '.class input'), 'the slider');
  slider.value = String(percent);
  slider.dispatchEvent(new Event('input'));
  await prompt.updateComplete;
}

async function opened(hash = ''): Promise<MixedJobsPrompt> {
  history.replaceState(null, '', `${address}${hash}`);
  const prompt = await fixture<MixedJobsPrompt>(html`<mixed-jobs-prompt .feed=${feed}></mixed-jobs-prompt>`);
  if (!hash) {
    await press(prompt, 'Voir la réponse');
    await press(prompt, 'Jouer en classe');
  }
  await until(() => inside(prompt, '.class'), 'the quiz');
  return prompt;
}

describe('class quiz', () => {
  afterEach(() => history.replaceState(null, '', address));

  it('shows each guess as a dot, removes one, and counts the correct ones', async () => {
    const prompt = await opened();
    assert(text(prompt).includes('Aucune réponse pour le moment.'), text(prompt));
    await press(prompt, 'Ajouter cette réponse');
    await move(prompt, 25);
    await press(prompt, 'Ajouter cette réponse');
    equal(dots(prompt), 2);
    assert(text(prompt).includes('2 réponses. De 5 à 10. Celle du milieu\u202f: 5.'), text(prompt));
    await axeCheck(prompt);
    await press(prompt, 'Enlever la dernière');
    equal(dots(prompt), 1);
    assert(!inside(prompt, '.guesses .share'), 'the figure waits for the answer');
    await press(prompt, 'Voir la réponse');
    await until(() => inside(prompt, '.guesses .share'), 'the figure');
    assert(/réponse|devine/.test(text(prompt)) && text(prompt).includes('En France'), text(prompt));
    await until(() => prompt.shadowRoot?.activeElement?.matches('.lead'), 'the focus on the answer');
    await axeCheck(prompt);
    await press(prompt, 'Métier suivant');
    assert(/Métier 2 sur \d/.test(text(prompt)), text(prompt));
    equal(dots(prompt), 0);
    await press(prompt, 'Quitter le jeu');
    await until(() => inside(prompt, '.ask'), 'the question of one visitor');
  });

  it('gives the same jobs to everyone who has the same code', async () => {
    const first = await opened('#classe=BKTR');
    const name = job(first);
    assert(text(first).includes('BKTR'), text(first));
    first.remove();
    const second = await opened('#classe=bktr');
    equal(job(second), name);
  });

  it('stays closed when the fragment belongs to the page', async () => {
    history.replaceState(null, '', `${address}#classement`);
    const prompt = await fixture<MixedJobsPrompt>(html`<mixed-jobs-prompt .feed=${feed}></mixed-jobs-prompt>`);
    await until(() => inside(prompt, '.ask'), 'the question');
    assert(!inside(prompt, '.class'), text(prompt));
  });
});
