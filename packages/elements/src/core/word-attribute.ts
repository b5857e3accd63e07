// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { ComplexAttributeConverter } from 'lit';
import { loadOptional } from './load-optional.js';

/** Reads an attribute that is one of some words, separated by spaces here. Another is told to the webmaster, and read as it is. */
export function wordAttribute(words: string): ComplexAttributeConverter<unknown> {
  const read = (given: unknown): unknown => {
    if (given && !words.split(' ').includes(given as string))
      void loadOptional(
        'misconfiguration warnings',
        () => import('./tell-faults.lazy.js'),
        ({ tellUnknownWord }) => tellUnknownWord(String(given), words),
      );
    return given;
  };
  return { fromAttribute: read, toAttribute: read };
}
