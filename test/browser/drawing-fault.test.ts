// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { OrientationElement } from '../../packages/elements/src/element/orientation-element.js';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { assert, equal, fixture, text, until } from './support/assert.js';

const feed = {
  formatVersion: '1.0',
  title: 't',
  publisher: { name: 'p' },
  language: 'fr',
  updated: '2026-11-24T00:00:00Z',
  territory: 'reg-32',
};

/** Element that fails to render its data until it is repaired. */
class FaultyElement extends OrientationElement<string> {
  static isRepaired = false;
  protected override readonly selectors = [];
  protected override readonly errorTitle = 'L’essai ne s’affiche pas';

  protected override async select(): Promise<string> {
    return 'soudure';
  }

  protected override loadedView(data: string): TemplateResult {
    if (!FaultyElement.isRepaired) throw new Error('cannot draw');
    return html`<p>${data}</p>`;
  }

  protected override emptyView(): TemplateResult {
    return html`<p>…</p>`;
  }

  protected override loadingView(): TemplateResult {
    return html`<p class="skeleton">…</p>`;
  }
}
customElements.define('faulty-element', FaultyElement);

describe('exception while an element renders', () => {
  it('restores the fallback with one warning, and can be retried', async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (...words) => void warnings.push(words.join(' '));
    try {
      const element = await fixture<FaultyElement>(
        html`<faulty-element .feed=${feed}>Voyez <a href="https://example.org">nos métiers</a></faulty-element>`,
      );
      await until(() => text(element).includes('L’essai ne s’affiche pas'), 'the error');
      assert(!element.shadowRoot?.querySelector('.skeleton'), 'the skeleton stays');
      assert(element.querySelector('a')?.checkVisibility(), 'the fallback is hidden');
      equal(warnings, ['orientation-widgets: <faulty-element> has nothing to show. Error: cannot draw']);
      FaultyElement.isRepaired = true;
      element.shadowRoot?.querySelector('button')?.click();
      await until(() => text(element).includes('soudure'), 'the content');
      assert(!element.querySelector('a')?.checkVisibility(), 'the fallback stays');
      equal(warnings.length, 1);
    } finally {
      console.warn = warn;
    }
  });
});
