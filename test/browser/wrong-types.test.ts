// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Values of a wrong type in the properties of an element: a page in plain JavaScript has no compiler.
import '@orientation-widgets/elements/define/job-card.js';
import '@orientation-widgets/elements/define/job-explorer.js';
import { html } from 'lit';
import type { LitElement } from 'lit';
import { job } from '../support/job.js';
import { assert, equal, fixture, until } from './support/assert.js';

const feed = {
  formatVersion: '1.0',
  title: 'Test',
  publisher: { name: 'Test' },
  language: 'fr',
  updated: new Date().toISOString(),
  territory: 'reg-32',
  jobs: [job('soudeur'), job('macon')],
};

function fail(): never {
  throw new Error('trap');
}

const WRONG_VALUES: Readonly<Record<string, unknown>> = {
  'a number': 5,
  true: true,
  undefined,
  'a symbol': Symbol('wrong'),
  'an object': { title: 5 },
  'an object without text': { toString: fail, valueOf: fail },
  'a function': fail,
  'a BigInt': 5n,
  'a proxy that throws': new Proxy({}, { get: fail, has: fail, ownKeys: fail }),
};

describe('a property of a wrong type', () => {
  for (const tag of ['job-card', 'job-explorer'] as const)
    for (const [name, value] of Object.entries(WRONG_VALUES))
      it(`of <${tag}>, ${name}, throws nothing and the element is drawn again`, async () => {
        const element = await fixture<LitElement>(
          tag === 'job-card'
            ? html`<job-card .feed=${feed} job="soudeur"></job-card>`
            : html`<job-explorer .feed=${feed}></job-explorer>`,
        );
        const text = (): string => element.shadowRoot?.textContent ?? '';
        await until(() => /soude/i.test(text()));
        const { elementProperties } = element.constructor as typeof LitElement;
        const thrown: string[] = [];
        for (const [property, { state, attribute }] of elementProperties) {
          if (state || attribute === false || property === 'feed') continue;
          const right: unknown = Reflect.get(element, property);
          Reflect.set(element, property, value);
          await element.updateComplete.catch((reason: unknown) =>
            thrown.push(`${String(property)}: ${String(reason)}`),
          );
          Reflect.set(element, property, right);
          await element.updateComplete.catch((reason: unknown) =>
            thrown.push(`${String(property)}: ${String(reason)}`),
          );
        }
        equal(thrown.join('\n'), '');
        await until(() => /soude/i.test(text()));
        assert(element.isConnected, 'the element stays on the page');
      });
});
