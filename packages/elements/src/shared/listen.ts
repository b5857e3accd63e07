// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { LitElement } from 'lit';

/**
 * Offers, in the `.listen` place of an element, to have it read aloud. What reads comes only where the browser has a
 * French voice; without one the place stays hidden.
 */
export function offerToListen(host: LitElement): void {
  const speech = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  const voices = speech?.getVoices() ?? [];
  if (voices.some(({ lang }) => /^fr/i.test(lang))) {
    void import('./read-aloud.js').then(({ listenIn }) => listenIn(host)).catch(() => undefined);
  } else if (!voices.length) {
    // Some browsers list their voices late.
    speech?.addEventListener?.('voiceschanged', () => speech.getVoices().length && offerToListen(host), { once: true });
  }
}
