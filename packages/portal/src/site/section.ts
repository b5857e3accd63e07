// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { SiteData } from '../feed/site-data.js';
import type { Records, SectionSummary } from './contents.js';
import type { Page } from './page.js';
import type { Site } from './site.js';

/** All that a section is: its names, whether a feed fills it, its pages. */
export interface SectionDefinition extends SectionSummary {
  /** Whether a publisher may not leave it out by `pages.off`. False by default. */
  readonly isRequired?: boolean;
  /** Whether the feed has something for it; a section without this function is always made. */
  readonly isFilled?: (records: Records, data: SiteData) => boolean;
  /** Its pages, in order: each function makes some. */
  readonly pages: readonly ((site: Site) => Iterable<Page>)[];
}
