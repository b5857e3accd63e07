// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { LitElement } from 'lit';
import { loadOptional } from '../core/load-optional.js';

/** Hosts that wait for the voices of a browser that lists them late. Weak references, because an element may leave the page before. */
const waiting = new Set<WeakRef<LitElement>>();

function offerToAll(): void {
  const hosts = [...waiting];
  waiting.clear();
  for (const host of hosts) {
    const element = host.deref();
    if (element) showWithVoice(element);
  }
}

const offered = new WeakSet<LitElement>();

/**
 * Offers to read an element aloud, in its `.listen` place. The code is only downloaded when the browser has a French voice; otherwise the
 * place stays hidden.
 */
export function offerReadAloud(host: LitElement): void {
  if (offered.has(host)) return;
  offered.add(host);
  host.addController({ hostUpdated: () => host.renderRoot.querySelector('.listen') && showWithVoice(host) });
}

function showWithVoice(host: LitElement): void {
  const speech = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  const voices = speech?.getVoices() ?? [];
  if (voices.some(({ lang }) => /^fr/i.test(lang))) {
    void loadOptional(
      'reading aloud',
      () => import('./read-aloud.lazy.js'),
      ({ showReadAloud }) => showReadAloud(host),
    );
  } else if (!voices.length) {
    waiting.add(new WeakRef(host));
    // The same function each time: the browser keeps one listener, however many elements wait.
    (speech as Partial<SpeechSynthesis> | undefined)?.addEventListener?.('voiceschanged', offerToAll, { once: true });
  }
}
