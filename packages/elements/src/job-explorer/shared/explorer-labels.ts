// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { number, plural } from '@orientation-widgets/domain/words/format.js';

export function jobCount(count: number): string {
  return plural(count, msg(str`${number(count)} métier|${number(count)} métiers`));
}

/** First texts of a list in one sentence; the others are counted. */
export function firstOf(texts: readonly string[], most: number): string {
  const firstTexts = texts.slice(0, most).join('\u202f; ');
  const rest = texts.length - most;
  if (rest <= 0) return firstTexts;
  return plural(rest, msg(str`${firstTexts} et ${rest} autre|${firstTexts} et ${rest} autres`));
}
