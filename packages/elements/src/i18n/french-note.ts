// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { render } from 'lit';
import type { LitElement, ReactiveController } from 'lit';
import { language } from '@orientation-widgets/domain/words/current-language.js';

const noted = new WeakSet<LitElement>();

/** Notes, under an element in another language, that the texts of the feed stay in French. */
export function noteFrench(host: LitElement): void {
  const root = host.getRootNode();
  // The note does not fit in a sentence; inside another element, the outer one shows it.
  if (noted.has(host) || getComputedStyle(host).display.startsWith('inline') || root instanceof ShadowRoot) return;
  noted.add(host);
  host.addController(new FrenchNote(host));
}

class FrenchNote implements ReactiveController {
  readonly #host: LitElement;
  readonly #note = document.createElement('p');

  constructor(host: LitElement) {
    this.#host = host;
    this.#note.className = 'note french-note';
  }

  hostUpdated(): void {
    const base = this.#host.renderRoot.querySelector('[part~="base"]');
    if (language === 'fr' || !base?.querySelector('[lang="fr"]')) return this.#note.remove();
    render(msg('Les textes des métiers et des formations restent en français.'), this.#note);
    if (this.#note.parentNode !== base) base.append(this.#note);
  }
}
