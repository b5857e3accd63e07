// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Helpers of the elements for screen reader announcements and for focus.
import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { Announcer } from '../../packages/elements/src/ui/announcer.js';
import { FocusController } from '../../packages/elements/src/ui/focus-controller.js';
import { equal, fixture } from './support/assert.js';

/** List with removable items. */
class ShortList extends LitElement {
  static override properties = { items: { state: true }, isReady: { state: true } };
  items: readonly string[] = ['a', 'b', 'c'];
  isReady = true;
  readonly announcer = new Announcer(this);
  readonly focusNext = FocusController.of(this);

  constructor() {
    super();
    this.addController(this.announcer);
  }

  override render(): TemplateResult {
    const buttons = this.items.map(item => html`<button id=${item}>${item}</button>`);
    return html`${this.announcer.view()} <h2 tabindex="-1">${this.items.length}</h2>
      ${this.isReady ? buttons : nothing}`;
  }

  get focused(): string | undefined {
    const { activeElement } = this.renderRoot as ShadowRoot;
    return activeElement?.id || activeElement?.localName;
  }
}
customElements.define('short-list', ShortList);

const list = (): Promise<ShortList> => fixture<ShortList>(html`<short-list></short-list>`);

describe('focus controller', () => {
  it('moves the focus from a removed control to its replacement', async () => {
    const element = await list();
    element.renderRoot.querySelector<HTMLElement>('#b')?.focus();
    element.items = ['a', 'c'];
    element.focusNext.next('#c');
    await element.updateComplete;
    equal(element.focused, 'c');
  });

  it('waits over several updates for a target that is not rendered yet', async () => {
    const element = await list();
    element.renderRoot.querySelector<HTMLElement>('h2')?.focus();
    element.isReady = false;
    element.focusNext.next(() => element.renderRoot.querySelector<HTMLElement>('#a') ?? undefined);
    await element.updateComplete;
    equal(element.focused, 'h2');
    element.isReady = true;
    await element.updateComplete;
    equal(element.focused, 'a');
  });

  it('drops a selector that matches nothing, so a later update does not take the focus', async () => {
    const element = await list();
    element.renderRoot.querySelector<HTMLElement>('#b')?.focus();
    element.focusNext.next('#d');
    await element.updateComplete;
    element.items = ['a', 'b', 'c', 'd'];
    await element.updateComplete;
    equal(element.focused, 'b');
  });

  it('moves the focus once, to the last target', async () => {
    const element = await list();
    element.focusNext.next('#a');
    element.focusNext.next('h2');
    await element.updateComplete;
    equal(element.focused, 'h2');
    element.renderRoot.querySelector<HTMLElement>('#b')?.focus();
    element.requestUpdate();
    await element.updateComplete;
    equal(element.focused, 'b');
  });
});

describe('announcer', () => {
  it('announces in a live region that already exists, and does not repeat a text', async () => {
    const element = await list();
    const region = element.renderRoot.querySelector('[role=status]') as HTMLElement;
    const changes: string[] = [];
    const observer = new MutationObserver(() => changes.push(region.textContent));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    for (const text of ['Retirée.', 'Retirée.', '']) {
      element.announcer.announce(text);
      await element.updateComplete;
    }
    await element.updateComplete;
    observer.disconnect();
    equal(changes.join('|'), 'Retirée.|');
    equal(element.renderRoot.querySelector('[role=status]'), region);
  });
});
