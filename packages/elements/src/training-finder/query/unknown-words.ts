// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { list, ORDERS, type Prefill } from './prefill.js';
import { loadOptional } from '../../core/load-optional.js';

/** Attributes limited to a list of words, with those words. */
const WORDS = {
  sort: ORDERS.join(' '),
  route: 'school apprenticeship work-study continuing vae',
  mode: 'on-site hybrid remote',
  entry: 'permanent fixed',
  price: 'free paid unknown',
  transition: 'ecological digital demographic rev3',
} as const;

/** Warns the webmaster, in the console, about words that an attribute does not accept. */
export function tellUnknownWords(attributes: Prefill): void {
  for (const name of Object.keys(WORDS) as (keyof typeof WORDS)[])
    for (const word of list(attributes[name]))
      if (!WORDS[name].split(' ').includes(word))
        void loadOptional(
          'misconfiguration warnings',
          () => import('../../core/tell-faults.lazy.js'),
          ({ tellUnknownWord }) => tellUnknownWord(word, WORDS[name]),
        );
}
