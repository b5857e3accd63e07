// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Correction, Highlight } from '../text/text-index.js';

/** The trainings that match the words of a text, best first. */
export interface TrainingMatches {
  /** Numbers of the trainings. */
  readonly documents: readonly number[];
  /** Score of each, in the same order. */
  readonly scores: readonly number[];
  /** True when no training has every word: these have most of them. */
  readonly partial: boolean;
  /** Text searched instead, when the typed words match nothing. */
  readonly understoodAs?: string;
  /** See `TextMatches.corrections`. */
  readonly corrections?: readonly Correction[];
  /** Ranges of the title of a training that match. */
  highlights(training: number): readonly Highlight[];
}

/** A text parsed into words, codes and places. */
export interface ParsedQuery {
  /** Trainings that match the words; undefined when the text has only codes and places. */
  readonly matches?: TrainingMatches | undefined;
  /** Numbers of the trainings that have every code; undefined when the text has no code. */
  readonly codeMatches?: ReadonlySet<number> | undefined;
  /**
   * Mask by place number: 1 when the text names the place; the last item stands for "no place". Undefined when it names
   * none.
   */
  readonly placeMask?: Uint8Array | undefined;
  /** Names and postal codes of these places, as typed but folded. */
  readonly placeNames: readonly string[];
  /** Same query without its places, used when nothing matches in these places, whatever the filters. */
  readonly withoutPlaces?: ParsedQuery | undefined;
}

/** The query of an empty text. */
export const EMPTY_QUERY: ParsedQuery = { placeNames: [] };
