// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Correction, Highlight } from '@orientation-widgets/search';
import type { PeopleFilter } from '../nearby/nearby-files.js';
import type { SearchKind } from './search-file.js';

/** Page that answers a query. */
export interface SearchResult {
  readonly kind: SearchKind;
  readonly title: string;
  /** Path on the host. */
  readonly href: string;
  readonly note: string;
  /** Ranges of the title that match the query. */
  readonly highlights: readonly Highlight[];
  /** People to call about the intent that the page answers. */
  readonly people?: PeopleFilter;
}

/** Results of one kind, best first. */
export interface ResultGroup {
  readonly kind: SearchKind;
  readonly results: readonly SearchResult[];
  /** Address of the page that searches the same words among all records of the kind; undefined when there is none. */
  readonly moreHref: string | undefined;
}

/** Answer of a site to a query. */
export interface SiteAnswer {
  /** Pages that answer the intent of the query, whether or not they contain its words. */
  readonly advice: readonly SearchResult[];
  readonly groups: readonly ResultGroup[];
  /** Words that no page contains, with those searched in their place. */
  readonly corrections: readonly Correction[];
  /** Text of the query without its town. */
  readonly subject: string;
  /** Town named in the query; undefined when there is none. */
  readonly town: string | undefined;
  /** Part of the query that the results match, when none matches it whole. */
  readonly partOfText?: string;
}
