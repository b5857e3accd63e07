// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { ComplexAttributeConverter } from 'lit';

/** Reads an attribute that is one of some words, separated by spaces here. Another is told to the webmaster, and read as it is. */
export function wordAttribute(words: string): ComplexAttributeConverter<unknown> {
  const read = (given: unknown): unknown => {
    if (given && !words.split(' ').includes(given as string))
      void import('./tell-faults.lazy.js').then(({ tellUnknownWord }) => tellUnknownWord(String(given), words));
    return given;
  };
  return { fromAttribute: read, toAttribute: read };
}
