// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Texts and controls of the elements of the directory, as a visitor uses them.
import type { LitElement } from 'lit';
import { assert, deepQueryAll, text, until } from './assert.js';
import { caughtFiles } from './caught-files.js';

/** A Thursday afternoon: the hours are computed for this moment. */
export const AT = '2026-11-26T14:30';

export const says = (element: Element, words: string): Promise<unknown> =>
  until(() => text(element).includes(words), `${words}, not ${text(element)}`);

export const all = (element: LitElement, selector: string): string[] =>
  deepQueryAll(element.renderRoot as ShadowRoot, selector).map(
    item => item.textContent?.replace(/\s+/g, ' ').trim() ?? '',
  );

export function button(element: LitElement, name: string): HTMLButtonElement {
  const control = deepQueryAll(element.renderRoot as ShadowRoot, 'button').find(item =>
    (item.getAttribute('aria-label') ?? item.textContent?.replace(/\s+/g, ' '))?.includes(name),
  );
  assert(control, `a button « ${name} »`);
  return control as HTMLButtonElement;
}

export function choose(element: LitElement, name: string, value: string): void {
  const label = deepQueryAll(element.renderRoot as ShadowRoot, '.word').find(word => word.textContent?.includes(name));
  const select = label?.querySelector('select');
  assert(select, `a list « ${name} »`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

/** Returns the content of the file that an action offers to the visitor. */
export async function file(act: () => void): Promise<string> {
  let made = false;
  const [caught] = await caughtFiles(
    () => {
      const create = URL.createObjectURL;
      URL.createObjectURL = object => {
        made = true;
        return create.call(URL, object);
      };
      act();
    },
    () => until(() => made, 'a file'),
  );
  assert(caught, 'a file');
  return caught.text;
}

/** Returns the content that a frame of the page prints, instead of printing it. */
export async function printed(act: () => void): Promise<string> {
  let sheet = '';
  const hear = ({ target }: Event): void => {
    const view = target instanceof HTMLIFrameElement ? target.contentWindow : null;
    if (view) view.print = () => (sheet = view.document.body.textContent ?? '');
  };
  document.addEventListener('load', hear, true);
  try {
    act();
    await until(() => sheet, 'a sheet');
  } finally {
    document.removeEventListener('load', hear, true);
  }
  return sheet.replace(/\s+/g, ' ');
}
