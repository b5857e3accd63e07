// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { nothing, TemplateResult } from 'lit';
import type { Section } from '../config/section-names.js';
import type { JsonLd } from '../html/json-ld.js';
import type { PageLanguage } from '../languages/texts.js';
import type { PictureFact } from '../pictures/picture-svg.js';

/** Link of a page: its path from the root of the site, and its text. */
export interface PageLink {
  readonly path: string;
  readonly text: string;
}

/** Script of one page: its path from the root of the site, and its hash. */
export interface OwnScript {
  readonly path: string;
  readonly integrity: string;
}

/** Files that only one page loads. */
export interface OwnFiles {
  readonly script?: OwnScript;
  /** Scripts that it imports at once. */
  readonly parts?: readonly OwnScript[];
  readonly style?: string;
  /** Whether the page reads feeds from any host, and shows a page of the site in a frame. */
  readonly readsElsewhere?: boolean;
}

/** Content of the card of a page under its heading, and ids of its sources. */
export interface PageCard {
  readonly body: TemplateResult | typeof nothing;
  readonly sources: readonly string[];
  /** Whether its body has the main action: the link to the page is then secondary. */
  readonly hasAction?: boolean;
}

/** Page of the site, before its layout is added. */
export interface Page {
  /** Path from the root of the site: `/metiers/soudeuse-soudeur/`, or a file such as `/404.html`. */
  readonly path: string;
  readonly section: Section;
  /** Name of the page: that of its window and of the links to it, and its heading. */
  readonly title: string;
  /** Heading of the page, when it is shorter than its name. */
  readonly heading?: string;
  /** Description for search engines, in one sentence. */
  readonly description: string;
  /** Content after the heading. */
  readonly body: TemplateResult;
  /** Content beside the heading, such as a map. */
  readonly aside?: TemplateResult | typeof nothing;
  /** Few words above the heading, such as a level. */
  readonly kicker?: string | undefined;
  /** Next actions of the visitor, under the heading and its lead. */
  readonly actions?: TemplateResult | typeof nothing;
  /** Introduction under the heading, in the voice font. */
  readonly lead?: string | undefined;
  /** Ancestors of the page, from the first one below the home page to its parent. */
  readonly crumbs?: readonly PageLink[];
  readonly jsonLd?: readonly JsonLd[];
  /** Ids of the sources of the page; empty when it shows no data of the feed. */
  readonly sources: readonly string[];
  /** Whether search engines should not index it. */
  readonly isHidden?: boolean;
  /** Path from the root of the site to which browsers are redirected: the page only stands at a former address. */
  readonly movedTo?: string;
  readonly ownFiles?: OwnFiles;
  /** French by default. */
  readonly language?: PageLanguage;
  /** Links of the main menu; the sections of the site by default. */
  readonly menu?: readonly PageLink[];
  /** Versions of the page in each of its languages, itself included. */
  readonly alternates?: readonly { readonly code: PageLanguage | 'fr'; readonly path: string }[];
  /** First page of each language of the site. */
  readonly languageHomes?: readonly { readonly code: PageLanguage | 'fr'; readonly path: string }[];
  /** Card that other sites embed where the address of the page is pasted; absent when the page has none. */
  readonly card?: PageCard;
  /**
   * Figure of its picture, which other sites show beside its address; without one the page has the picture of its
   * section.
   */
  readonly fact?: PictureFact | undefined;
  /** Whether it contains an element of orientation-widgets. */
  readonly hasElement?: boolean;
}

/** Properties of a page that its layout needs. */
export type Framed = Pick<
  Page,
  | 'path'
  | 'title'
  | 'description'
  | 'section'
  | 'jsonLd'
  | 'isHidden'
  | 'hasElement'
  | 'movedTo'
  | 'ownFiles'
  | 'language'
  | 'alternates'
  | 'languageHomes'
  | 'menu'
  | 'fact'
>;

/** Page kept until it is written: its content as text, which takes less memory than its templates. */
export interface DrawnPage extends Framed {
  /** Content, in HTML. */
  readonly main: string;
  /** Card, in HTML. */
  readonly card?: string;
}
