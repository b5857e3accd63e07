// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { nothing, TemplateResult } from 'lit';
import type { Section } from '../config/section-names.js';
import type { JsonLd } from '../html/json-ld.js';
import type { PageLanguage } from '../languages/texts.js';
import type { PictureFact } from '../pictures/picture-svg.js';

/** A link of a page: its address from the root of the site, and its text. */
export interface PageLink {
  readonly path: string;
  readonly text: string;
}

/** A script of one page: its address from the root of the site, and its hash. */
export interface OwnScript {
  readonly path: string;
  readonly integrity: string;
}

/** What one page alone has. */
export interface OwnFiles {
  readonly script?: OwnScript;
  /** What the script imports at once. */
  readonly parts?: readonly OwnScript[];
  readonly style?: string;
  /** Whether it reads a feed of any host, and shows a page of the site in a frame. */
  readonly readsElsewhere?: boolean;
}

/** What the card of a page shows under its heading, and the ids of the sources of what it says. */
export interface PageCard {
  readonly body: TemplateResult | typeof nothing;
  readonly sources: readonly string[];
  /** Whether its body has the main action: the way to the page comes second. */
  readonly hasAction?: boolean;
}

/** A page, before its frame. */
export interface Page {
  /** Address from the root of the site: `/metiers/soudeuse-soudeur/`, or a file such as `/404.html`. */
  readonly path: string;
  readonly section: Section;
  /** Its heading. */
  readonly title: string;
  /** What search engines show, in one sentence. */
  readonly description: string;
  /** What follows the heading. */
  readonly body: TemplateResult;
  /** What stands beside the heading, such as a map. */
  readonly aside?: TemplateResult | typeof nothing;
  /** A few words above the heading, such as a level. */
  readonly kicker?: string | undefined;
  /** What the visitor can do next, under the heading and its lead. */
  readonly actions?: TemplateResult | typeof nothing;
  /** In the voice face, under the heading. */
  readonly lead?: string | undefined;
  /** From the home, itself left out, to the parent of the page. */
  readonly crumbs?: readonly PageLink[];
  readonly jsonLd?: readonly JsonLd[];
  /** Ids of the sources of what the page says; empty for a page that says nothing of the feed. */
  readonly sources: readonly string[];
  /** Whether search engines leave it out. */
  readonly isHidden?: boolean;
  /** Address from the root of the site to which a browser goes at once: the page stands at a former one. */
  readonly movedTo?: string;
  readonly ownFiles?: OwnFiles;
  /** French by default. */
  readonly language?: PageLanguage;
  /** Links of the main menu; by default the sections of the site. */
  readonly menu?: readonly PageLink[];
  /** The same page in each of its languages, itself among them. */
  readonly alternates?: readonly { readonly code: PageLanguage | 'fr'; readonly path: string }[];
  /** The first page of each language of the site. */
  readonly languageHomes?: readonly { readonly code: PageLanguage | 'fr'; readonly path: string }[];
  /** Its card, which another site shows where the address of the page is pasted; a page without it has none. */
  readonly card?: PageCard;
  /** The figure of its picture, which other sites show beside its address; a page without one has the picture of its section. */
  readonly fact?: PictureFact | undefined;
  /** Whether an element of orientation-widgets stands in it. */
  readonly hasElement?: boolean;
}

/** What the frame needs of a page. */
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

/** A page as it is kept until it is written: its content as text, which takes less than its templates. */
export interface DrawnPage extends Framed {
  /** Its content, in HTML. */
  readonly main: string;
  /** Its card, in HTML. */
  readonly card?: string;
}
