// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Suggestions cover the results: they close on a press, but never move the target under the pointer.
import '@orientation-widgets/elements/define/job-explorer.js';
import type { JobExplorer } from '@orientation-widgets/elements';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import { explorerFeed } from '../../stories/fixtures/explorer.js';
import { equal, fixture, until } from './support/assert.js';

const feed = explorerFeed();

/** Opens the explorer, with suggestions over one result. */
async function openSuggestions(): Promise<{ input: HTMLElement; result: HTMLElement }> {
  const element = await fixture<JobExplorer>(html`<job-explorer .feed=${feed}></job-explorer>`);
  const find = (selector: string): HTMLElement | null => element.renderRoot.querySelector<HTMLElement>(selector);
  const input = await until(() => find('[role=combobox]'), 'the field');
  input.focus();
  await sendKeys({ type: 'soudeuse' });
  await until(
    () => find('[role=option]') && find('.count')?.textContent?.includes('1 métier'),
    'one result under the suggestions',
  );
  // The search runs after a pause in typing, and its answer renders the list again.
  let result: HTMLElement | null = null;
  let framesAlike = 0;
  await until(() => {
    const now = find('.jobs .go');
    framesAlike = now && now === result ? framesAlike + 1 : 0;
    result = now;
    return framesAlike > 30;
  }, 'the list at rest');
  return { input, result: find('.jobs .go') as HTMLElement };
}

const top = (element: HTMLElement): number => Math.round(element.getBoundingClientRect().top);
const isOpen = (input: HTMLElement): boolean => input.ariaExpanded === 'true';
const frames = async (): Promise<void> => {
  for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
};

describe('suggestions while a control is pressed', () => {
  it('opens the result when the mouse is released, then closes the list', async () => {
    const { input, result } = await openSuggestions();
    result.scrollIntoView({ block: 'center' });
    const { left, height } = result.getBoundingClientRect();
    const before = top(result);
    await sendMouse({ type: 'move', position: [Math.round(left + 12), Math.round(before + height / 2)] });
    await sendMouse({ type: 'down' });
    await frames();
    equal([top(result), isOpen(input)], [before, true]);
    await sendMouse({ type: 'up' });
    await until(() => result.ariaExpanded === 'true', 'the result, at the first press');
    await until(() => !isOpen(input), 'the list closed');
    await resetMouse();
  });

  it('presses a control of the page below in the same way', async () => {
    const { input } = await openSuggestions();
    const button = document.createElement('button');
    button.textContent = 'Plus bas';
    (document.querySelector('main') as HTMLElement).append(button);
    let presses = 0;
    button.addEventListener('click', () => presses++);
    button.scrollIntoView({ block: 'center' });
    const { left, top: before, height } = button.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left + 8), Math.round(before + height / 2)] });
    await sendMouse({ type: 'down' });
    await frames();
    equal(top(button), Math.round(before));
    await sendMouse({ type: 'up' });
    await until(() => !isOpen(input), 'the list closed');
    equal(presses, 1);
    await resetMouse();
  });

  it('leaves the field once the finger is lifted, before the click', async () => {
    const { input, result } = await openSuggestions();
    const before = top(result);
    const touch = (type: string): boolean =>
      result.dispatchEvent(new PointerEvent(type, { pointerType: 'touch', bubbles: true, composed: true }));
    touch('pointerdown');
    touch('pointerup');
    await frames();
    input.blur();
    await frames();
    equal([top(result), isOpen(input)], [before, true]);
    result.click();
    await until(() => result.ariaExpanded === 'true', 'the result, at the first press');
    await until(() => !isOpen(input), 'the list closed');
  });

  it('closes the list after a press that slides away or becomes a scroll', async () => {
    for (const end of ['pointerup', 'pointercancel']) {
      const { input, result } = await openSuggestions();
      result.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      input.blur();
      await frames();
      equal(isOpen(input), true);
      document.body.dispatchEvent(new PointerEvent(end, { bubbles: true, composed: true }));
      await until(() => !isOpen(input), `the list closed after ${end}`);
    }
  });

  it('closes the list when the keyboard leaves the field, and the next control acts at once', async () => {
    const { input, result } = await openSuggestions();
    result.focus();
    await until(() => !isOpen(input), 'the list closed');
    await sendKeys({ press: 'Enter' });
    await until(() => result.ariaExpanded === 'true', 'the result, at the first key');
  });
});
