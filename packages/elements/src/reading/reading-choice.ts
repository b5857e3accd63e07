// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { READING_KEY } from '../core/kept-reading.js';
import type { LanguageCode } from '@orientation-widgets/domain/words/current-language.js';

export const SIZES = ['usual', 'large', 'largest'] as const;
export const LANGUAGES = ['fr', 'en', 'nl', 'ar'] as const satisfies readonly LanguageCode[];

/** Reading settings of a visitor. Null means the setting of the page. */
export interface ReadingChoice {
  readonly size: (typeof SIZES)[number];
  /** Whether words are easy to read. */
  readonly isEasy: boolean | null;
  /** Whether lines are short, to be easier to follow. */
  readonly hasShortLines: boolean;
  /** Whether there is more space between letters, words and lines. */
  readonly isSpaced: boolean;
  /** Whether only one line is visible at a time. */
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

/** Reads settings from an untrusted text; invalid ones take the values of the page. */
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

/** Saved settings; undefined when the visitor did not agree to save any, or when the browser blocks reading. */
export function keptChoice(): ReadingChoice | undefined {
  try {
    return parse(localStorage.getItem(READING_KEY));
  } catch {
    return undefined;
  }
}

/**
 * Saves the settings once the visitor has agreed, or removes them.
 * @returns whether the browser did.
 */
export function keepChoice(choice: ReadingChoice | undefined): boolean {
  try {
    if (choice) localStorage.setItem(READING_KEY, JSON.stringify(choice));
    else localStorage.removeItem(READING_KEY);
    return true;
  } catch {
    return false;
  }
}
