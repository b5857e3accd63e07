// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { language } from '../words/current-language.js';

/** Names that take “d’”: they start with a vowel, or with an h other than that of some towns (d’Hazebrouck, de Ham). */
const ELIDED = /^(?!h(?:am|arnes|aut(?:s|e\w*)?|em|oudain)\b)[aeiouyhà-ïñ-üœ]/i;

/**
 * Name of a place after “de” in French: de Lens, d’Arras, du Quesnoy, des Attaques, des Hauts-de-France. In other
 * languages, the name alone, since their sentences contain the preposition.
 */
export function ofPlace(name: string): string {
  if (language !== 'fr') return name;
  const [, article, rest = ''] = /^(Les? |(?=Haute?s-))(.+)/.exec(name) ?? [];
  if (article !== undefined) return `${article === 'Le ' ? 'du' : 'des'} ${rest}`;
  return (ELIDED.test(name) ? 'd’' : 'de ') + name;
}
