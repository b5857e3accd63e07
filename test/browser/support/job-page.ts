// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { JobCard } from '@orientation-widgets/elements';
import type { TemplateResult } from 'lit';
import { assert, deepQueryAll, fixture, text, until } from './assert.js';

export const show = (template: TemplateResult): Promise<JobCard> => fixture<JobCard>(template);

/** Returns the text of a card, once it contains these words. */
export async function saying(element: JobCard, words: string): Promise<string> {
  await until(() => text(element).includes(words), `« ${words} », instead of: ${text(element)}`);
  return text(element);
}

/** Presses the button or link that contains these words. */
export function press(element: JobCard, words: string): void {
  const control = deepQueryAll(element, 'button, a').find(({ textContent }) => textContent?.includes(words));
  assert(control, `a control « ${words} »`);
  (control as HTMLElement).focus();
  (control as HTMLElement).click();
}
