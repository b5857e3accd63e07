// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName } from '@orientation-widgets/feed';
import type { TrainingJoins } from '../joins/finish-records.js';
import type { FamilyLinks } from '../joins/job-families.js';
import type { PlaceLinks } from '../joins/places.js';
import type { WomenLinks } from '../joins/women-share.js';
import type { OutlineReport } from '../outlines/publish-outlines.js';
import type { EarlierFeed } from './earlier-feed.js';
import type { FeedFigures } from './feed-figures.js';
import type { Tally } from './tallies.js';

/** What was made of one source. */
export interface SourceReport {
  id: string;
  kind: string;
  title: string;
  paths: string[];
  /** Rows or records met. */
  read: number;
  /** Records given to the feed, by collection. */
  kept: Partial<Record<CollectionName, number>>;
  /** Of which completed a record already in the feed. */
  merged: number;
  /** Records left out because something is wrong with them. */
  dropped: Tally[];
  /** Records left out on purpose: another territory, over… */
  skipped: Tally[];
  warnings: Tally[];
}

/** A collection of the feed as published. */
export interface CollectionReport {
  count: number;
  /** Bytes before compression; those of the details come apart. */
  bytes: number;
  /** Bytes once compressed with Brotli; 0 when the collection is inside feed.json. */
  brotliBytes: number;
  details: { files: number; bytes: number; brotliBytes: number };
  /** Records refused because they do not follow the schema. */
  invalid: Tally[];
}

/** What a build did: `report.json` and `report.html`, beside `feed.json`. */
export interface BuildReport extends FeedFigures {
  title: string;
  territory: string;
  updated: string;
  today: string;
  sources: SourceReport[];
  collections: Partial<Record<CollectionName, CollectionReport>>;
  /** The feed that was there before; absent the first time. */
  earlier?: EarlierFeed;
  /** Outlines published beside the feed, by kind of territory. */
  outlines: OutlineReport[];
  /** The feed apart, of sources under a share-alike licence, when the configuration accepts them. */
  shareAlike?: BuildReport;
  joins: TrainingJoins & {
    /** Jobs and their FAP families. */
    families: FamilyLinks;
    /** Jobs and their share of women. */
    womenShare: WomenLinks;
    /** Places and their coordinates. */
    places: PlaceLinks;
    /** Territories that records name and nothing describes. */
    unknownTerritories: string[];
  };
}
