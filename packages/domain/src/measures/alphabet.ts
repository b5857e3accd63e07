// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { foldText } from '@orientation-widgets/feed';

/** In the order of the alphabet. The first `localeCompare` of a page keeps a slow phone busy for a twentieth of a second. */
export function inOrder(a: string, b: string): number {
  const [first, second] = [foldText(a), foldText(b)];
  return first < second ? -1 : Number(first > second);
}
