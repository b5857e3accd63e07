// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { quotedValues } from '../messages/generalise.js';
import { textOf } from '../messages/text-of.js';
import type { MessageOccurrence, Tally } from '../messages/tallies.js';

/** Position of an occurrence, `offre.xml:12`, and the values that its reason leaves out. */
export interface ExampleParts {
  place: string;
  detail: string;
}

/** Returns the position and the values of an occurrence of a tally, in French. */
export function exampleParts({ place = '', message }: MessageOccurrence, tally: Tally): ExampleParts {
  const values = quotedValues(message);
  if (values.length > 0) return { place, detail: values.join(', ') };
  const text = textOf(message, 'fr');
  return { place, detail: text === textOf(tally, 'fr') ? '' : text };
}
