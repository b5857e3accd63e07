// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Need } from '@orientation-widgets/domain/directory/resource-query.js';
import type { OfficialLink } from '../shared/official-searches.js';
import type { Finder } from './page-finders.js';

/**
 * Question that no list of the site answers. Its page gives the known facts and the unknown ones, then people to ask.
 */
export interface OpenQuestion {
  readonly slug: string;
  readonly title: string;
  /** Facts that the sources of the site give about it, and those that they lack. */
  readonly answer: readonly string[];
  /** Pages of the site that help. */
  readonly pages: readonly Finder[];
  /** Needs that the named structures answer, the main one first. */
  readonly needs: readonly [Need, ...Need[]];
  readonly audienceIds?: readonly string[];
  readonly isAdult?: boolean;
  /** Whether the structures that first advise women come with the others, not after them. */
  readonly isForWomenFirst?: boolean;
  /** Whether the bodies that train apprentices near the town of the page are named too. */
  readonly hasTrainers?: boolean;
  /** Names of phone numbers for the whole territory that are listed whatever their needs. */
  readonly lines?: RegExp;
  readonly links: readonly OfficialLink[];
}
