// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { READING_KEY } from '../core/kept-reading.js';
import type { LanguageCode } from '@orientation-widgets/domain/words/current-language.js';

export const SIZES = ['usual', 'large', 'largest'] as const;
export const LANGUAGES = ['fr', 'en', 'nl', 'ar'] as const satisfies readonly LanguageCode[];

/** How a visitor reads. Null, as the page says. */
export interface ReadingChoice {
  readonly size: (typeof SIZES)[number];
  /** Words easy to read, or all of them. */
  readonly isEasy: boolean | null;
  /** Short lines, which the eye follows without losing its place. */
  readonly hasShortLines: boolean;
  /** More room between letters, words and lines. */
  readonly isSpaced: boolean;
  /** One line in sight at a time. */
  readonly isOneLine: boolean;
  readonly lang: LanguageCode | null;
}

export const AS_THE_PAGE_SAYS: ReadingChoice = {
  size: 'usual',
  isEasy: null,
  hasShortLines: false,
  isSpaced: false,
  isOneLine: false,
  lang: null,
};

/** Reads what may be a stranger's; what is not understood stays as the page says. */
function parse(text: string | null): ReadingChoice | undefined {
  try {
    const stored: unknown = JSON.parse(text ?? 'null');
    if (typeof stored !== 'object' || stored === null) return undefined;
    const { size, isEasy, hasShortLines, isSpaced, isOneLine, lang } = stored as Record<string, unknown>;
    return {
      size: SIZES.find(name => name === size) ?? 'usual',
      isEasy: typeof isEasy === 'boolean' ? isEasy : null,
      hasShortLines: hasShortLines === true,
      isSpaced: isSpaced === true,
      isOneLine: isOneLine === true,
      lang: LANGUAGES.find(code => code === lang) ?? null,
    };
  } catch {
    return undefined;
  }
}

/** What the visitor kept; undefined without a yes, or where the browser lets nothing be read. */
export function keptChoice(): ReadingChoice | undefined {
  try {
    return parse(localStorage.getItem(READING_KEY));
  } catch {
    return undefined;
  }
}

/** Writes the choice, after a yes, or removes every trace of it. @returns whether the browser did. */
export function keepChoice(choice: ReadingChoice | undefined): boolean {
  try {
    if (choice) localStorage.setItem(READING_KEY, JSON.stringify(choice));
    else localStorage.removeItem(READING_KEY);
    return true;
  } catch {
    return false;
  }
}
