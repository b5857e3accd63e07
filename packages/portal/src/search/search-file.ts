// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { PeopleFilter } from '../nearby/nearby-files.js';

/** Kinds of pages that the search of a site lists, in the order of its results. */
export const SEARCH_KINDS = ['job', 'training', 'help', 'provider', 'town', 'sector', 'figure', 'page'] as const;

export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Note of a training that no source places. */
export const UNPLACED = 'lieux à demander';

/** Name, among the intents, of the pages proposed when nothing answers a text. */
export const NO_ANSWER = 'no-answer';

/**
 * Page that the search may list: its name; its address within the folder of its kind, empty when derived from the name,
 * `?` when the page of `near` must search the name; a note that distinguishes it from others of the same name; other
 * words that mean it.
 */
export type SearchRow = readonly [title: string, slug: string, note?: string, words?: string];

/** Part of the index of a site. The first part is loaded at the first key press, the second once a word is begun. */
export interface SearchFile {
  /** Folder of the site on its host, with its leading and trailing slashes. */
  readonly base: string;
  /** Address of the second part, relative to that folder. */
  readonly next?: string;
  readonly kinds: Readonly<Partial<Record<SearchKind, SearchRowsOfKind>>>;
  /** Pages that answer each intent, the best first; their addresses are relative to the folder of the site. */
  readonly intents?: Readonly<Record<string, readonly IntentRow[]>>;
}

/**
 * Page that answers an intent. `{subject}` is replaced by the subject of the query. The first page of an intent has the
 * people to call about it.
 */
export type IntentRow = readonly [title: string, path: string, people?: PeopleFilter];

export interface SearchRowsOfKind {
  /** Folder of the pages, relative to that of the site: `metiers/`. */
  readonly folder: string;
  readonly rows: readonly SearchRow[];
  /** Page that searches all records of the kind, with the names of its parameters. */
  readonly more?: { readonly path: string; readonly parameter: string; readonly near?: string };
  /** Areas by which people name a place, each with the town that answers for it: “Thiérache”, “Hirson”. */
  readonly areas?: readonly (readonly [area: string, town: string])[];
  /** Page that searches near a town, with the name of its parameter. */
  readonly near?: { readonly path: string; readonly parameter: string };
}
