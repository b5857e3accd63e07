// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { FacetName } from '../facets/facet-names.js';
import type { Correction, Highlight } from '../text/text-index.js';

/**
 * Dates between two days or months, both included: "2027-02-01" or "2027-02". Permanent entries are always in range.
 */
export interface DateRange {
  readonly from?: string;
  readonly to?: string;
}

export type FilterValue = string | number | boolean;

/** Accepted values by facet: a training matches a facet with any of them. An empty list filters nothing. */
export type Filters = Readonly<Partial<Record<Exclude<FacetName, 'start'>, readonly FilterValue[]>>> & {
  /** Months ("2027-02"), or a range of dates. */
  readonly start?: readonly FilterValue[] | DateRange;
};

/** A circle on the map. */
export interface Near {
  /** Latitude, WGS 84, degrees. */
  readonly lat: number;
  /** Longitude, WGS 84, degrees. */
  readonly lon: number;
  /** Kilometres. */
  readonly radiusKm: number;
}

/**
 * In each order, trainings whose matching sessions are all closed or suspended come last; in `relevance`, they only
 * rank slightly lower. `start`: the next start first, then permanent entries, sessions without a date, sessions that
 * have begun, no session. `outcome`: the highest share in employment after six months first. `success`: the highest
 * share of candidates who passed the examination first. `demand`: the fewest first wishes per place first, then the
 * fewest confirmed wishes, then trainings without either.
 */
export type Sort = 'relevance' | 'distance' | 'start' | FigureSort;

/** Orders made from figures of trainings. */
export type FigureSort = 'outcome' | 'success' | 'demand';

/** A search. All fields are optional. */
export interface TrainingSearch {
  /**
   * Text typed by the visitor: words, the last one perhaps unfinished, an acronym, a code (RNCP320, K1304), a postal
   * code, a town. Between quotes, no word is corrected or replaced.
   */
  readonly text?: string;
  readonly filters?: Filters;
  /** Only trainings with a session inside the circle. */
  readonly near?: Near;
  /**
   * Default: `relevance` with a text, otherwise `distance` with `near`, otherwise the order of the feed. `distance`
   * needs `near`.
   */
  readonly sort?: Sort;
  /** Facets to count. */
  readonly facets?: readonly FacetName[];
  /** Page size. Default 20. */
  readonly limit?: number;
  /** Position of the first hit of the page, from 0. Default 0. */
  readonly offset?: number;
  /** ISO date: sessions that ended before that day are left out. By default, none is. */
  readonly today?: string;
}

export interface TrainingHit {
  readonly trainingId: string;
  /** 0 to about 1.2, higher is better; 0 without text. */
  readonly score: number;
  /**
   * Ids of the matching sessions, nearest first with `near`, otherwise soonest first; closed and suspended ones come
   * last.
   */
  readonly sessions: readonly string[];
  /** Kilometres to the nearest matching session; present with `near` only. */
  readonly distanceKm?: number;
  /** Number of matching sessions, when `sessions` may hold only the first ones. */
  readonly sessionCount?: number;
  /** Ranges of the title that matched, end excluded. */
  readonly highlights: readonly Highlight[];
}

/**
 * For each facet and value, the number of trainings with that value among those that match the text, the circle and the
 * filters of the other facets.
 */
export type FacetCounts = Readonly<Partial<Record<FacetName, Readonly<Record<string, number>>>>>;

/** A part of the text outside its subject: date, schedule, level or price. */
export interface TextCircumstance {
  /** Words as they appear in the text, in lower case and without accents: "en alternance", "bac +3". */
  readonly words: string;
  /**
   * Filter that the words stand for, applied to these results; undefined when no filter corresponds and the words are
   * ignored.
   */
  readonly filter?: { readonly facet: FacetName; readonly value: string };
  /** Number of trainings that match without that filter only; 0 without a filter. */
  readonly more: number;
  /** Text without these words, as typed. */
  readonly rest: string;
}

export interface TrainingResults {
  /** Number of trainings that match, on all pages. */
  readonly total: number;
  readonly hits: readonly TrainingHit[];
  readonly facets: FacetCounts;
  /** True when no training has every typed word: those with most of them are returned. */
  readonly partial: boolean;
  /** Text searched instead, when no title has the typed words: "boucher" for "couper la viande". */
  readonly understoodAs?: string;
  /** Words of the text that no title has, with those of the best title that replaced them. */
  readonly corrections?: readonly Correction[];
  /** Circumstances in the text, when no title has them with the subject: filters of these results, or ignored words. */
  readonly circumstances?: readonly TextCircumstance[];
  /** Words of the text taken for a place, a town or a postal code, which narrowed the sessions. */
  readonly places: readonly string[];
  /** The text without these places, as typed; undefined when there is none. */
  readonly textWithoutPlaces?: string;
  /** True for a cached answer, which the service returns while its engine is down. */
  readonly stale?: boolean;
}

/** Title that completes the typed text. */
export interface Suggestion {
  readonly text: string;
  readonly trainingId: string;
  readonly highlights: readonly Highlight[];
}
