// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { safeUrl } from '@orientation-widgets/feed';

/**
 * Address of a page of the host, from a pattern such as `/metiers/{id}`. Undefined when there is no pattern, or when it is not the address
 * of a page.
 */
export function hostLink(pattern: string | null | undefined, id: string): string | undefined {
  // `.` and `..` would move up in the address, written or encoded.
  if (!pattern || /^\.\.?$/.test(id)) return undefined;
  try {
    return safeUrl(new URL(pattern.replaceAll('{id}', encodeURIComponent(id)), document.baseURI).href);
  } catch {
    return undefined;
  }
}
