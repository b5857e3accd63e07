// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { SiteData } from '../feed/site-data.js';
import type { Records, SectionSummary } from './contents.js';
import type { Page } from './page.js';
import type { Site } from './site.js';

/** Definition of a section: its names, whether a feed fills it, and its pages. */
export interface SectionDefinition extends SectionSummary {
  /** Whether `pages.off` may not exclude it. False by default. */
  readonly isRequired?: boolean;
  /** Whether the feed has content for it; without this function the section is always made. */
  readonly isFilled?: (records: Records, data: SiteData) => boolean;
  /** Functions that make its pages, in order. */
  readonly pages: readonly ((site: Site) => Iterable<Page>)[];
}
