// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { LitElement, ReactiveController } from 'lit';
import { setCurrentLanguage } from '@orientation-widgets/domain/words/current-language.js';
import type { LanguageCode } from '@orientation-widgets/domain/words/current-language.js';

/** Language of an element: its own `lang`, or the nearest one around it. Messages other than French are downloaded on demand. */
export class LanguageController implements ReactiveController {
  /** Code of the language; undefined until its messages are loaded: the page’s own fallback stays. */
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
        import('./localized.lazy.js')
          .then(({ localize }) => localize(code, host))
          .then(locale => {
            // The page may have changed its language while the messages loaded.
            if (host.matches(`:lang(${code})`)) this.use(code, locale);
          })
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
    setCurrentLanguage(this.code ?? 'fr', this.locale);
  }

  use(code: LanguageCode, locale?: string): void {
    this.code = code;
    this.locale = locale;
    this.host.requestUpdate();
  }
}
