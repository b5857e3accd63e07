// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Guess of the quiz: discs to press, rings that stay, ten jobs in a row.
import '@orientation-widgets/elements/define/mixed-jobs-prompt.js';
import type { MixedJobsPrompt } from '@orientation-widgets/elements';
import type { Job } from '@orientation-widgets/feed';
import { html } from 'lit';
import { events } from '../../stories/fixtures/encounters.js';
import { exampleFeed } from '../../stories/fixtures/feed.js';
import { jobs } from '../../stories/fixtures/jobs.js';
import { assert, axeCheck, equal, text, until } from './support/assert.js';
import { answered, button, inside, openWith, slider } from './support/prompt-page.js';

const feed = exampleFeed({ resources: [...events] });

const standard = (): Promise<MixedJobsPrompt> =>
  openWith(html`<mixed-jobs-prompt job="soudage" .feed=${feed}></mixed-jobs-prompt>`);

/** Opens the quiz on a job that another one follows, where most people are of the other gender. */
const nurse = (): Promise<MixedJobsPrompt> =>
  openWith(html`<mixed-jobs-prompt job="infirmerie" .feed=${feed}></mixed-jobs-prompt>`);

describe('guess of mixed-jobs-prompt', () => {
  it('says and draws each position of the slider', async () => {
    const prompt = await standard();
    const input = await slider(prompt);
    input.value = '40';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await prompt.updateComplete;
    equal(input.getAttribute('aria-valuetext'), '8 femmes sur 20');
    equal(prompt.shadowRoot?.querySelectorAll('.guess .woman').length, 8);
  });

  it('fills the discs up to the pressed one, and empties the last one on a second press', async () => {
    const prompt = await standard();
    const picker = await until(() => inside(prompt, '.picker'), 'the discs');
    const press = async (disc: number): Promise<void> => {
      const { left, top, width, height } = (
        picker.querySelectorAll('i')[disc - 1] as HTMLElement
      ).getBoundingClientRect();
      const at = { clientX: left + width / 2, clientY: top + height / 2 };
      picker.setPointerCapture = () => undefined;
      picker.dispatchEvent(new PointerEvent('pointerdown', { ...at, button: 0, buttons: 1, pointerId: 1 }));
      await prompt.updateComplete;
    };
    await press(3);
    equal((await slider(prompt)).getAttribute('aria-valuetext'), '3 femmes sur 20');
    await press(17);
    equal((await slider(prompt)).value, '85');
    await press(1);
    await press(1);
    equal((await slider(prompt)).getAttribute('aria-valuetext'), 'aucune femme sur 20');
  });

  it('keeps the guess as rings around the discs of the answer', async () => {
    const prompt = await nurse();
    await answered(prompt);
    equal(prompt.shadowRoot?.querySelectorAll('.result .said').length, 10);
    equal(prompt.shadowRoot?.querySelectorAll('.result .woman').length, 17);
    assert(text(prompt).includes('Vous aviez dit 10. C’est 17.'), text(prompt));
  });

  it('ends ten jobs in a row with a table of guesses and answers', async () => {
    const [first] = jobs as readonly Job[];
    const many = Array.from({ length: 11 }, (_, rank) => ({ ...(first as Job), id: `job-${rank}`, related: [] }));
    const prompt = await openWith(html`<mixed-jobs-prompt .feed=${exampleFeed({ jobs: many })}></mixed-jobs-prompt>`);
    for (let round = 1; round <= 10; round++) {
      await answered(prompt);
      assert(text(prompt).includes(`Métier ${round} sur 10`), text(prompt));
      button(prompt, round < 10 ? 'Un autre métier' : 'Voir mes 10 réponses').click();
      if (round < 10) await slider(prompt);
    }
    await until(() => inside(prompt, '.closing'), 'the end');
    equal(prompt.shadowRoot?.querySelectorAll('.closing tbody tr').length, 10);
    assert(text(prompt).includes('Pour 10 métiers sur 10'), text(prompt));
    await axeCheck(prompt);
  });
});
