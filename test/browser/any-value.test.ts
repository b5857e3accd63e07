// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Every property and attribute of every element, with values of any type: a page in plain JavaScript has no compiler,
// and a content manager writes what its author typed.
import type { LitElement } from 'lit';
import { elements } from '../../packages/elements/registry.mjs';
import { exampleFeed } from '../../stories/fixtures/feed.js';
import { storyModules } from '../../stories/modules.js';
import { assert, equal, until } from './support/assert.js';

const LONG = 'x'.repeat(100_000);

const PROPERTY_VALUES: Readonly<Record<string, unknown>> = {
  'a number': 5,
  'not a number': Number.NaN,
  'an object': { title: 5 },
  'an array': ['a', 5, null],
  null: null,
  'an empty text': '',
  'a long text': LONG,
};

const ATTRIBUTE_VALUES: Readonly<Record<string, string>> = {
  'a number': '5',
  'an object': '{"title":5}',
  'an array': '["a",5,null]',
  null: 'null',
  'an empty text': '',
  'a long text': LONG,
};

const FALLBACK = 'Le contenu de cette page';

/** Errors that reached the page. */
const errors: string[] = [];
/** An address that cannot be asked: `fetch` gives a TypeError, in the words of Chromium, Firefox and WebKit. */
const UNANSWERED = /Failed to fetch|NetworkError when attempting to fetch resource|Load failed/;
const onError = ({ message }: ErrorEvent): void => void errors.push(message);
const onRejection = ({ reason }: PromiseRejectionEvent): void => void errors.push(`unhandled: ${String(reason)}`);

/** Fields of an element that the page may set. */
function fieldsOf(element: LitElement): { property: string; attribute: string | undefined }[] {
  const { elementProperties } = element.constructor as typeof LitElement;
  return [...elementProperties].flatMap(([name, { state, attribute }]) => {
    if (state || typeof name !== 'string') return [];
    const attributeName = typeof attribute === 'string' ? attribute : name.toLowerCase();
    return [{ property: name, attribute: attribute === false ? undefined : attributeName }];
  });
}

/** Whether a visitor sees views of the element or the content of the page. */
function hasContent(element: LitElement): boolean {
  const root = element.shadowRoot;
  const slots = [...(root?.querySelectorAll('slot') ?? [])];
  return Boolean(root?.textContent.trim()) || slots.some(slot => slot.assignedNodes().length > 0);
}

/** Waits until the element has drawn its new value. */
const settle = async (element: LitElement): Promise<void> => {
  await element.updateComplete.catch((reason: unknown) => errors.push(`update: ${String(reason)}`));
  await until(() => !element.shadowRoot?.querySelector('[aria-busy="true"]'), 'the end of loading');
};

describe('any value', () => {
  const { warn } = console;
  before(() => {
    // An element that cannot draw its data shows the content of the page, and says why in the console.
    console.warn = (...words) => {
      const sentence = words.map(String).join(' ');
      const isFault = /\b(?:Type|Range|Reference)Error\b/.test(sentence);
      if (isFault && !UNANSWERED.test(sentence)) errors.push(sentence);
    };
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onRejection);
  });
  after(() => {
    console.warn = warn;
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
  });
  beforeEach(() => void (errors.length = 0));

  for (const { tag, views = [{}] } of elements) {
    if (!storyModules[tag]) continue;
    const add = async (): Promise<LitElement> => {
      await storyModules[tag]?.();
      const main = document.createElement('main');
      const element = document.createElement(tag) as LitElement;
      for (const [name, value] of Object.entries(views[0] ?? {})) element.setAttribute(name, String(value));
      Object.assign(element, { feed: exampleFeed() });
      element.textContent = FALLBACK;
      main.append(element);
      document.body.append(main);
      await until(() => hasContent(element), `content of <${tag}>`);
      return element;
    };

    it(`leaves <${tag}> with content and without an error in each property`, async () => {
      const element = await add();
      const faults: string[] = [];
      for (const { property } of fieldsOf(element)) {
        const right: unknown = Reflect.get(element, property);
        for (const [name, value] of Object.entries(PROPERTY_VALUES)) {
          Reflect.set(element, property, value);
          await settle(element);
          await until(() => hasContent(element), `content after ${property}, ${name}`);
          if (errors.length) faults.push(`${property}, ${name}: ${errors.splice(0).join('; ')}`);
        }
        Reflect.set(element, property, right);
        await settle(element);
      }
      await until(() => hasContent(element), 'content at the end');
      equal(faults.concat(errors).join('\n'), '');
      element.parentElement?.remove();
    });

    it(`leaves <${tag}> with content and without an error in each attribute`, async () => {
      const element = await add();
      const faults: string[] = [];
      for (const { attribute } of fieldsOf(element)) {
        if (attribute === undefined) continue;
        const right = element.getAttribute(attribute);
        for (const [name, value] of Object.entries(ATTRIBUTE_VALUES)) {
          element.setAttribute(attribute, value);
          await settle(element);
          await until(() => hasContent(element), `content after ${attribute}, ${name}`);
          if (errors.length) faults.push(`${attribute}, ${name}: ${errors.splice(0).join('; ')}`);
        }
        if (right === null) element.removeAttribute(attribute);
        else element.setAttribute(attribute, right);
        await settle(element);
      }
      equal(faults.concat(errors).join('\n'), '');
      assert(element.isConnected, 'the element stays on the page');
      element.parentElement?.remove();
    });
  }

  for (const { tag } of elements) {
    if (!storyModules[tag]) continue;
    it(`shows the content of the page when the feed of <${tag}> is of a wrong type`, async () => {
      await storyModules[tag]?.();
      for (const [name, feed] of Object.entries({ ...PROPERTY_VALUES, 'an empty object': {} })) {
        const main = document.createElement('main');
        const element = document.createElement(tag) as LitElement;
        element.textContent = FALLBACK;
        Object.assign(element, { feed });
        main.append(element);
        document.body.append(main);
        await settle(element);
        await until(() => {
          const slots = [...(element.shadowRoot?.querySelectorAll('slot') ?? [])];
          return slots.some(slot => slot.assignedNodes().some(node => node.textContent === FALLBACK));
        }, `the content of the page, with ${name}`);
        main.remove();
      }
      equal(errors.join('\n'), '');
    });
  }
});
