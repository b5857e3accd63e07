// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Need } from '@orientation-widgets/domain/directory/resource-query.js';

/** Languages of the translated pages, beside French. */
export type PageLanguage = 'en' | 'nl' | 'ar' | 'uk';

/** Texts of the layout of every page. */
export interface FrameTexts {
  readonly skip: string;
  readonly menu: string;
  readonly close: string;
  readonly path: string;
  readonly home: string;
  readonly find: string;
  /** Heading of links to pages in French. */
  readonly inFrench: string;
  readonly other: string;
  /** Label of the fold after the first links of a list. */
  readonly more: string;
  /** @param day - date in the same language. */
  readonly made: (day: string) => string;
}

/** First step of a newcomer, with the public service for it. */
export interface FirstStep {
  readonly title: string;
  readonly text: string;
  /** Text of the link to the public service: the action of the visitor there. */
  readonly link: string;
}

/** Texts of the page for newcomers to France. */
export interface NewcomerTexts {
  readonly title: string;
  readonly lead: string;
  readonly diplomas: FirstStep;
  readonly french: FirstStep;
  readonly experience: FirstStep;
  readonly help: string;
  /** Heading of names that are in French. */
  readonly people: string;
}

/** Texts of the pages that lead to the searches. */
export interface CoreTexts {
  readonly title: string;
  readonly lead: string;
  readonly iAm: string;
  readonly iLookFor: string;
  /** Names of the audiences, by the slug of their page. */
  readonly audiences: Readonly<Record<string, string>>;
  readonly apprenticeship: string;
  readonly placement: string;
  readonly aid: string;
  readonly event: string;
  readonly figures: string;
  readonly contract: string;
  readonly place: string;
  readonly jobs: SearchTexts;
  readonly trainings: SearchTexts;
  readonly help: SearchTexts;
}

export interface SearchTexts {
  /** Last part of the path. */
  readonly slug: string;
  readonly title: string;
  readonly lead: string;
  /** Name in the menu and on cards. */
  readonly short: string;
  /** Link to the whole list, in French. */
  readonly list: string;
}

export interface LanguageTexts {
  readonly code: PageLanguage;
  /** Name of the language in the language itself. */
  readonly name: string;
  /** Locale, as Open Graph writes it. */
  readonly locale: string;
  readonly frame: FrameTexts;
  readonly needs: Readonly<Record<Need, string>>;
  /** Last part of the path; empty when it is the only page. */
  readonly newcomerSlug: string;
  readonly newcomer: NewcomerTexts;
  /** Undefined for a language that has only the page for newcomers. */
  readonly core?: CoreTexts;
}
