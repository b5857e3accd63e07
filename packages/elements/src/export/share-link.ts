// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';

/** Shared content: a title, and the address that shows the same. */
export interface Shared {
  readonly title: string;
  readonly url: string;
}

/**
 * Opens the share sheet of the system when it has one; otherwise copies the address.
 * @returns result in words; empty when the system, or the visitor, has the last word.
 */
export async function shareLink(shared: Shared): Promise<string> {
  if ('share' in navigator) {
    try {
      await navigator.share(shared);
      return '';
    } catch (reason) {
      // The visitor closed the sheet: nothing is copied without their knowledge.
      if (reason instanceof DOMException && reason.name === 'AbortError') return '';
    }
  }
  try {
    await navigator.clipboard.writeText(shared.url);
    return msg('Le lien est copié.');
  } catch {
    return msg(str`Copiez ce lien : ${shared.url}`);
  }
}
