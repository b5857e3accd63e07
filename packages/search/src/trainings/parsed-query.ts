// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Highlight } from '../text/text-index.js';

/** The trainings that words found, best first. */
export interface WordMatches {
  /** Numbers of the trainings. */
  readonly documents: readonly number[];
  /** Score of each, in the same order. */
  readonly scores: readonly number[];
  /** No training holds every word. */
  readonly partial: boolean;
  highlights(training: number): readonly Highlight[];
}

/** What a visitor typed, understood. */
export interface ParsedQuery {
  /** What the words found; undefined when no word is left once codes and places are taken out. */
  readonly matches?: WordMatches | undefined;
  /** Trainings that bear every code typed; undefined when there is no code. */
  readonly coded?: ReadonlySet<number> | undefined;
  /** By place number, 1 when the text names it; undefined when it names none. */
  readonly named?: Uint8Array | undefined;
  /** The words taken for places. */
  readonly placeNames: readonly string[];
  /** The same without the places, for when they have nothing of the kind, whatever the filters. */
  readonly elsewhere?: ParsedQuery;
}

/** Nothing was typed. */
export const NO_TEXT: ParsedQuery = { placeNames: [] };
