// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { iconShare } from '../icons/search-icons.js';
import { Announcer } from '../ui/announcer.js';
import type { Shared } from './share-link.js';
import { runGesture } from '../core/run-gesture.js';

/** Button that shares the content on screen, with its result. The sharing code is downloaded at the first press. */
export class ShareControl {
  readonly #host: LitElement;
  readonly #announcer: Announcer;

  constructor(host: LitElement) {
    this.#host = host;
    this.#announcer = new Announcer(host);
  }

  /** @param shared - called when the button is pressed. */
  view(shared: () => Shared): TemplateResult {
    return html`<button class="btn quiet share-link" type="button" @click=${() => void runGesture(this.#host, () => this.share(shared()))}>${iconShare()} ${msg('Partager')}</button>
      ${this.note()}`;
  }

  /** Result of the action: rendered before it is announced. */
  note(): TemplateResult {
    return this.#announcer.view('note share-note');
  }

  async share(shared: Shared): Promise<void> {
    const { shareLink } = await import('./share-link.js');
    this.#announcer.announce(await shareLink(shared));
  }
}
