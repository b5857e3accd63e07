// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { JobExplorer } from '@orientation-widgets/elements';
import type { TemplateResult } from 'lit';
import { assert, deepQueryAll, fixture, text, until } from './assert.js';

export async function show(template: TemplateResult): Promise<JobExplorer> {
  const element = await fixture<JobExplorer>(template);
  await until(() => !text(element).includes('Lecture des métiers'), 'the explorer');
  return element;
}

export const saying = (element: JobExplorer, words: string): Promise<boolean> =>
  until(() => deepText(element).includes(words), `« ${words} », instead of: ${deepText(element)}`);
export const deepText = (element: Element): string =>
  [text(element), ...deepQueryAll(element, 'job-card').map(card => text(card))].join(' ');
export const field = (element: JobExplorer): HTMLInputElement =>
  element.renderRoot.querySelector('[role=combobox]') as HTMLInputElement;

export function control(element: JobExplorer, words: string): HTMLElement {
  const target = [...element.renderRoot.querySelectorAll<HTMLElement>('button, a, label')].find(({ textContent }) =>
    textContent?.includes(words),
  );
  assert(target, `a control « ${words} »`);
  return target;
}

export function press(element: JobExplorer, words: string): void {
  const pressed = control(element, words);
  pressed.focus();
  pressed.click();
}

/** Opens the filters of a narrow explorer, which load then. */
export async function openFilters(element: JobExplorer): Promise<void> {
  press(element, 'Secteur, tension');
  await until(() => element.renderRoot.querySelector('.filters .group'), 'the filters');
}

export function type(element: JobExplorer, value: string): void {
  field(element).focus();
  field(element).value = value;
  field(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
