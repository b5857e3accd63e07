// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { inFrench } from '../french/translate.js';

/** Where something was found, `offre.xml:12`, and the values that its reason leaves out. */
export interface ExampleParts {
  place: string;
  detail: string;
}

/**
 * Splits an example of a tally, such as `file.csv:12: "x" is not a date`.
 *
 * @param reason Reason of the tally, without the quoted values.
 */
export function exampleParts(example: string, reason: string): ExampleParts {
  // Two values that differ have no place in a file.
  if (reason.endsWith(' differs')) return { place: '', detail: example };
  const cut = example.indexOf(': ');
  if (cut < 0) return { place: example, detail: '' };
  const place = example.slice(0, cut);
  const what = example.slice(cut + 2);
  const values = [...what.matchAll(/"([^"]*)"/g)].map(([, value = '']) => value).filter(value => value !== '');
  if (values.length > 0) return { place, detail: values.map(value => `«\u202f${value}\u202f»`).join(', ') };
  return { place, detail: what === reason ? '' : inFrench(what) };
}
