// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { LitElement, ReactiveController } from 'lit';

/** Languages of the interface. French is the source, and what a page in any other language gets. */
export type LanguageCode = 'fr' | 'en' | 'nl' | 'ar';

/** Language of the element being rendered: messages, numbers and dates are read in it. */
export let language: LanguageCode = 'fr';

/** The same for `Intl`: the language, and how it is written here. */
export let locale: string = language;

/** Language of an element: its own `lang`, or the nearest one around it. Messages other than French come on demand. */
export class LanguageController implements ReactiveController {
  /** Undefined until its messages are there: the page’s own fallback stays. */
  code: LanguageCode | undefined;

  locale: string | undefined;

  readonly host: LitElement;
  #changes: MutationObserver | undefined;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const { host } = this;
    const follow = (): void => {
      const code = (['en', 'nl', 'ar'] as const).find(code => host.matches(`:lang(${code})`));
      if (code) {
        import('./localized.js')
          .then(({ localize }) => localize(code, this))
          .catch((reason: unknown) => {
            console.warn(`orientation-widgets: in French. ${String(reason)}`);
            this.use('fr');
          });
      } else this.use('fr');
    };
    this.#changes = new MutationObserver(follow);
    for (let node: Node | undefined = host; node; node = node instanceof ShadowRoot ? node.host : undefined) {
      this.#changes.observe((node = node.getRootNode()), { subtree: true, attributeFilter: ['lang'] });
    }
    follow();
  }

  hostDisconnected(): void {
    this.#changes?.disconnect();
  }

  hostUpdate(): void {
    language = this.code ?? 'fr';
    locale = this.locale ?? language;
  }

  use(code: LanguageCode, locale?: string): void {
    this.code = code;
    this.locale = locale;
    this.host.requestUpdate();
  }
}
