// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Need } from '@orientation-widgets/domain/directory/resource-query.js';

/** Languages of a few pages, beside French. */
export type PageLanguage = 'en' | 'nl' | 'ar' | 'uk';

/** What stands around every page. */
export interface FrameTexts {
  readonly skip: string;
  readonly menu: string;
  readonly path: string;
  readonly home: string;
  readonly find: string;
  /** Before links to pages in French. */
  readonly inFrench: string;
  readonly other: string;
  /** @param day - in the same language. */
  readonly made: (day: string) => string;
}

/** One of three ways to begin, with the public service for it. */
export interface FirstStep {
  readonly title: string;
  readonly text: string;
  /** What one does on the site of the public service. */
  readonly link: string;
}

/** The page of those who are new in France. */
export interface NewcomerTexts {
  readonly title: string;
  readonly lead: string;
  readonly diplomas: FirstStep;
  readonly french: FirstStep;
  readonly experience: FirstStep;
  readonly help: string;
  /** Before names that are in French. */
  readonly people: string;
}

/** The pages that lead to the searches. */
export interface CoreTexts {
  readonly title: string;
  readonly lead: string;
  readonly iAm: string;
  readonly iLookFor: string;
  /** By the slug of the door. */
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
  /** Last part of the address. */
  readonly slug: string;
  readonly title: string;
  readonly lead: string;
  /** In the menu and among the doors. */
  readonly short: string;
  /** Leads to the whole list, in French. */
  readonly list: string;
}

export interface LanguageTexts {
  readonly code: PageLanguage;
  /** The name of the language in itself. */
  readonly name: string;
  /** As Open Graph writes it. */
  readonly locale: string;
  readonly frame: FrameTexts;
  readonly needs: Readonly<Record<Need, string>>;
  /** Last part of the address; empty when it is the only page. */
  readonly newcomerSlug: string;
  readonly newcomer: NewcomerTexts;
  /** Undefined for a language that has the page of newcomers alone. */
  readonly core?: CoreTexts;
}
