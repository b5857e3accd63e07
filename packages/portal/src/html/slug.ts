// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { foldText } from '@orientation-widgets/feed';

/** Maximum length of a slug, in characters. */
const MAX_LENGTH = 70;

/**
 * Slug of a text, 70 characters at most by default: `Soudeuse / soudeur` gives `soudeuse-soudeur`. Empty when the text
 * has no usable letter.
 */
export function slugOf(text: string, maxLength = MAX_LENGTH): string {
  const words = foldText(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    if (slug && slug.length + word.length + 1 > maxLength) break;
    slug += (slug ? '-' : '') + word.slice(0, maxLength);
  }
  return slug;
}
