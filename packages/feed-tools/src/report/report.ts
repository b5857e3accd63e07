// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName } from '@orientation-widgets/feed';
import type { CommitmentReport } from '../commitments/complete-commitments.js';
import type { TrainingJoins } from '../joins/finish-records.js';
import type { FigureReport } from '../figures/complete-figures.js';
import type { FamilyLinks } from '../joins/job-families.js';
import type { PlaceLinks } from '../joins/places.js';
import type { WomenLinks } from '../joins/women-share.js';
import type { OutlineReport } from '../outlines/publish-outlines.js';
import type { CollectionReport } from '../publish/collection-writer.js';
import type { EarlierFeed } from './earlier-feed.js';
import type { FeedFigures } from './feed-figures.js';
import type { SourceReport } from './source-report.js';

/** Report of a build, written to `report.json` and `report.html` beside `feed.json`. */
export interface BuildReport extends FeedFigures {
  title: string;
  territory: string;
  updated: string;
  today: string;
  sources: SourceReport[];
  collections: Partial<Record<CollectionName, CollectionReport>>;
  /** The feed that was replaced; absent on the first build. */
  earlier?: EarlierFeed;
  /** Outlines published beside the feed, by kind of territory. */
  outlines: OutlineReport[];
  /** Report of the separate feed of share-alike sources, when the configuration accepts them. */
  shareAlike?: BuildReport;
  joins: TrainingJoins & {
    /** Jobs and their FAP families. */
    families: FamilyLinks;
    /** Jobs and their share of women. */
    womenShare: WomenLinks;
    /** Places and their coordinates. */
    places: PlaceLinks;
    /** Commitments: dates given in words, states and values reported by people. */
    commitments: CommitmentReport;
    /** Figures of a dashboard: computed figures, contradictions, figures to check and figures that changed. */
    figures: FigureReport & { revised: number };
    /** Territories that records reference and that no source describes. */
    unknownTerritories: string[];
  };
}
