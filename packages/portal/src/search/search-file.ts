// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Kinds of what the search of a site lists, in the order of its results. */
export const SEARCH_KINDS = ['job', 'training', 'help', 'provider', 'town', 'sector', 'figure', 'page'] as const;

export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What tells a training that no source places. */
export const UNPLACED = 'lieux à demander';

/** Among the intents, the pages that a text leads to when nothing answers it. */
export const NO_ANSWER = 'no-answer';

/**
 * A page that the search may list: its name; its address after the folder of its kind, empty when the name makes it, `?` when the
 * name is to be looked for by the page of `near`; what tells it from others of its name; other words that mean it.
 */
export type SearchRow = readonly [title: string, slug: string, note?: string, words?: string];

/** A part of the index of a site. The first is read at the first key, the second once a word is begun. */
export interface SearchFile {
  /** Folder of the site on its host, with its slashes. */
  readonly base: string;
  /** Address of the second part, after that folder. */
  readonly next?: string;
  readonly kinds: Readonly<Partial<Record<SearchKind, SearchRowsOfKind>>>;
  /** Pages that answer each intent, the best first: their titles, their addresses after the folder of the site. */
  readonly intents?: Readonly<Record<string, readonly IntentRow[]>>;
}

/** A page that answers an intent. `{subject}` stands for what the intent is about. */
export type IntentRow = readonly [title: string, path: string];

export interface SearchRowsOfKind {
  /** Folder of the pages, after that of the site: `metiers/`. */
  readonly folder: string;
  readonly rows: readonly SearchRow[];
  /** Page that looks for words among everything of the kind, and the names of its parameters. */
  readonly more?: { readonly path: string; readonly parameter: string; readonly near?: string };
  /** Page that looks for something near a town, and the name of its parameter. */
  readonly near?: { readonly path: string; readonly parameter: string };
}
