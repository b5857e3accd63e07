// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/training-finder.js';
import type { TrainingFinder } from '@orientation-widgets/elements';
import type { TemplateResult } from 'lit';
import { assert, fixture, until } from './assert.js';

/** A finder from the visitor's point of view: controls are found by their text. */
export interface Page {
  readonly finder: TrainingFinder;
  find<E extends HTMLElement = HTMLElement>(selector: string): E | null;
  all<E extends HTMLElement = HTMLElement>(selector: string): E[];
  /** Returns the number of trainings in the heading. */
  count(): string;
  settled(count: string): Promise<unknown>;
  field(label: string): HTMLInputElement;
  check(label: string): HTMLInputElement;
  /** Returns a button in sight; unfolds the menu of tools when it is there. */
  button(label: string): HTMLButtonElement;
}

/**
 * Renders a finder and waits for its first results and its filters. It follows its own width, not the window’s.
 *
 * @param width - pixels; wide enough, by default, for the filters to stand beside the results.
 */
export async function open(template: TemplateResult, width = 1000): Promise<Page> {
  const finder = await fixture<TrainingFinder>(template);
  finder.style.width = `${width}px`;
  const root = () => finder.shadowRoot as ShadowRoot;
  const all = <E extends HTMLElement>(selector: string) => [...root().querySelectorAll<E>(selector)];
  const words = (element: HTMLElement) => (element.textContent ?? '').replace(/\s+/g, ' ');
  const labelled = <E extends HTMLElement>(selector: string, label: string) => {
    const match = all<E>(selector).find(element => words(element).includes(label) && element.checkVisibility());
    assert(match, `nothing says « ${label} »`);
    return match;
  };
  const page: Page = {
    finder,
    find: selector => root().querySelector(selector),
    all,
    count: () => (root().querySelector('.count')?.textContent ?? '').trim(),
    settled: count => until(() => page.count().startsWith(count), `${count}, not ${page.count()}`),
    field: label =>
      root().getElementById((labelled('.field label', label) as HTMLLabelElement).htmlFor) as HTMLInputElement,
    check: label => labelled('.check', label).querySelector('input') as HTMLInputElement,
    button: label => {
      const folded = all('.more-tools:not([open]) button').some(button => words(button).includes(label));
      const isInSight = all('button').some(button => words(button).includes(label) && button.checkVisibility());
      if (folded && !isInSight) (root().querySelector('.more-tools') as HTMLDetailsElement).open = true;
      return labelled('button', label);
    },
  };
  // Filters behind a button are only rendered on demand.
  const waits = () => page.find('.filters .skeleton')?.checkVisibility();
  await until(() => page.find('.count') && !waits(), 'results and filters');
  return page;
}

/** Returns the focused element inside the finder. */
export const focused = ({ finder }: Page) => finder.shadowRoot?.activeElement as HTMLElement | null;
/** Returns the last status message. */
export const textOf = ({ find }: Page) => find('.finder > [role=status]')?.textContent ?? '';
