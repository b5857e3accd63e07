// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A visitor acts while the rest of the element still loads: their action is kept and takes effect.
import '@orientation-widgets/elements/define/tension-indicator.js';
import type { TensionIndicator } from '@orientation-widgets/elements';
import { html } from 'lit';
import { exampleFeed } from '../../stories/fixtures/feed.js';
import { assert, equal, fixture, text, until } from './support/assert.js';

const realFetch = window.fetch;

describe('choice made before an element is fully loaded', () => {
  afterEach(() => {
    window.fetch = realFetch;
  });

  it('keeps the focus and the value of a chosen territory, and shows its answer', async () => {
    const { sources } = exampleFeed();
    const file = new TextEncoder().encode(JSON.stringify(sources));
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', file));
    const part = {
      href: '/early-choice/sources.json',
      count: (sources as unknown[]).length,
      bytes: file.length,
      sha256: [...digest].map(byte => byte.toString(16).padStart(2, '0')).join(''),
    };
    let release = (): void => undefined;
    const held = new Promise<void>(done => (release = done));
    window.fetch = async (input, init) => {
      if (!String(input).includes('/early-choice/')) return realFetch(input, init);
      await held;
      return new Response(file);
    };
    const element = await fixture<TensionIndicator>(
      html`<tension-indicator job="soudage" territory="visitor" .feed=${exampleFeed({ sources: part })}></tension-indicator>`,
    );
    const says = (words: string): Promise<boolean> => until(() => text(element).includes(words), words);
    await says('Tension très élevée');
    const select = element.renderRoot.querySelector('select');
    assert(select && element.renderRoot.querySelector('.later'), 'the beginning alone, with its list');
    select.focus();
    select.value = 'dep-02';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    const stays = (): void => {
      equal(element.shadowRoot?.activeElement === select, true, 'the list keeps the focus:');
      equal(select.value, 'dep-02');
      equal(element.renderRoot.querySelector('[role=status]')?.textContent, 'Aisne\u202f: Tension moyenne');
    };
    await says('Soudeuse\u00a0/ Soudeur, Aisne');
    stays();
    release();
    await says('Recrutements prévus');
    stays();
  });
});
