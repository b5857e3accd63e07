// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Actions of tests on one question of the quiz.
import '@orientation-widgets/elements/define/mixed-jobs-prompt.js';
import type { MixedJobsPrompt } from '@orientation-widgets/elements';
import type { TemplateResult } from 'lit';
import { assert, fixture, until } from './assert.js';

export const inside = <E extends Element = HTMLElement>(prompt: MixedJobsPrompt, selector: string): E | null =>
  prompt.shadowRoot?.querySelector<E>(selector) ?? null;

export function button(prompt: MixedJobsPrompt, name: string): HTMLElement {
  const target = [...(prompt.shadowRoot?.querySelectorAll<HTMLElement>('button, a') ?? [])].find(element =>
    (element.getAttribute('aria-label') ?? element.innerText).replace(/\s+/g, ' ').includes(name),
  );
  assert(target, `a control named ${name}`);
  return target;
}

export const slider = (prompt: MixedJobsPrompt): Promise<HTMLInputElement> =>
  until(() => inside<HTMLInputElement>(prompt, 'input'), 'the slider');

export const status = (prompt: MixedJobsPrompt): string => inside(prompt, '[role=status]')?.textContent?.trim() ?? '';

export async function openWith(template: TemplateResult): Promise<MixedJobsPrompt> {
  const prompt = await fixture<MixedJobsPrompt>(template);
  await slider(prompt);
  return prompt;
}

export async function answered(prompt: MixedJobsPrompt, name = 'Voir la réponse'): Promise<void> {
  button(prompt, name).click();
  await until(() => inside(prompt, '.answer .figures'), 'the answer');
}
