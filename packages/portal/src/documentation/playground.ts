// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Script of the page of an element: its controls change the element and the code to paste, and its events are listed.
import { snippet } from '../configurator/snippets.js';
import { eventText } from './event-text.js';
import type { PlaygroundData } from './playground-data.js';

/** Maximum number of events listed: the earliest ones are removed. */
const MOST_EVENTS = 20;

function start(root: HTMLElement): void {
  const data = JSON.parse(root.dataset['playground'] ?? '') as PlaygroundData;
  const element = root.querySelector(data.settings.tag);
  const form = root.querySelector('form');
  const code = root.querySelector('pre code');
  const log = root.querySelector('ol');
  if (!element || !form || !code || !log) return;
  form.hidden = false;
  form.addEventListener('submit', event => event.preventDefault());
  const show = (): void => {
    const attributes = valuesOf(form);
    for (const { name } of controlsOf(form)) {
      const value = attributes[name];
      if (value === undefined) element.removeAttribute(name);
      else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
    code.textContent = snippet('tag', { ...data.settings, attributes }, data.scripts);
  };
  form.addEventListener('change', show);
  // The fields are reset after this event.
  form.addEventListener('reset', () => setTimeout(show));
  for (const name of data.events)
    element.addEventListener(name, event => {
      const item = document.createElement('li');
      const title = document.createElement('code');
      title.textContent = name;
      const detail = document.createElement('pre');
      detail.textContent = eventText(event);
      item.append(title, detail);
      log.prepend(item);
      if (log.children.length > MOST_EVENTS) log.lastElementChild?.remove();
      root.querySelector('[data-empty]')?.remove();
    });
  // Browsers restore typed values when the visitor comes back to the page.
  show();
}

type Control = HTMLInputElement | HTMLSelectElement;

function controlsOf(form: HTMLFormElement): readonly Control[] {
  return [...form.querySelectorAll<Control>('input, select')];
}

/** Attributes set by the controls. */
function valuesOf(form: HTMLFormElement): Readonly<Record<string, string>> {
  return Object.fromEntries(
    controlsOf(form).flatMap(control => {
      if (control.type === 'checkbox') return control.checked ? [[control.name, '']] : [];
      const value = control.value.trim();
      return value ? [[control.name, value]] : [];
    }),
  );
}

const root = document.querySelector<HTMLElement>('[data-playground]');
if (root) start(root);
