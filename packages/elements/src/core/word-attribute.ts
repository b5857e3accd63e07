// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { ComplexAttributeConverter } from 'lit';
import { loadOptional } from './load-optional.js';

/**
 * Converter of an attribute limited to a list of words, separated by spaces here. An unknown word is reported in the console and kept as it
 * is.
 */
export function wordAttribute(words: string): ComplexAttributeConverter {
  const read = (value: unknown): unknown => {
    if (typeof value === 'string' && value && !words.split(' ').includes(value))
      void loadOptional(
        'misconfiguration warnings',
        () => import('./tell-faults.lazy.js'),
        ({ tellUnknownWord }) => tellUnknownWord(value, words),
      );
    return value;
  };
  return { fromAttribute: read, toAttribute: read };
}
