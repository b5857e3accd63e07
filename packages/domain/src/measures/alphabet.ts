// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** In the order of the alphabet. The first `localeCompare` of a page keeps a slow phone busy for a twentieth of a second. */
export function inOrder(a: string, b: string): number {
  const [first, second] = [letters(a), letters(b)];
  return first < second ? -1 : Number(first > second);
}

function letters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
