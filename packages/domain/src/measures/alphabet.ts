// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { foldText } from '@orientation-widgets/feed';

/** Compares texts in alphabetical order without `localeCompare`, whose first call takes 50 ms on a slow phone. */
export function inOrder(a: string, b: string): number {
  const [first, second] = [foldText(a), foldText(b)];
  return first < second ? -1 : Number(first > second);
}
