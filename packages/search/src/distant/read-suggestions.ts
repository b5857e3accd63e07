// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { validateShape } from '@orientation-widgets/feed';
import type { Suggestion } from '../trainings/training-search.js';

// Maximum number of suggestions: more would block the page that draws them.
const MAX_SUGGESTIONS = 20;
const MAX_HIGHLIGHTS = 20;
/** Characters of a title. */
const MAX_LENGTH = 300;

const SHAPE = { suggestions: [{ text: '', trainingId: '!', highlights: [['i0']] }] } as const;

/** Checked answer of `/v1/suggest`. */
export interface ReadSuggestions {
  readonly suggestions: readonly Suggestion[];
  /** Numbers of suggestions and of highlights that are left out. */
  readonly omitted: { readonly suggestions: number; readonly highlights: number };
}

/** @returns undefined for an answer outside the contract. */
export function readSuggestions(json: unknown): ReadSuggestions | undefined {
  const answer = validateShape(SHAPE, json).value as { readonly suggestions: readonly Suggestion[] } | undefined;
  if (!answer) return undefined;
  const suggestions = answer.suggestions.filter(({ text }) => text.length <= MAX_LENGTH).slice(0, MAX_SUGGESTIONS);
  const excess = suggestions.map(({ highlights }) => Math.max(0, highlights.length - MAX_HIGHLIGHTS));
  return {
    suggestions: suggestions.map(suggestion => ({
      ...suggestion,
      highlights: suggestion.highlights.slice(0, MAX_HIGHLIGHTS),
    })),
    omitted: {
      suggestions: answer.suggestions.length - suggestions.length,
      highlights: excess.reduce((sum, count) => sum + count, 0),
    },
  };
}
