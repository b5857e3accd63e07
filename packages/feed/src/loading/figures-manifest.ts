// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { ParsedManifest } from './read-manifest.js';

/** Manifests that the feed of a dashboard was opened from. */
export interface FiguresManifest {
  readonly manifest: ParsedManifest;
  /** Whether it is the `rest` of another manifest. */
  readonly isRest: boolean;
  /** The main manifest, including the fields that only few pages read. */
  readonly main: ParsedManifest;
}

/** Manifests of each feed returned by `Feed.figures`. */
export const figuresManifests = new WeakMap<object, FiguresManifest>();

/** Manifests behind a feed returned by `Feed.figures`. */
export function figuresManifest(feed: object): FiguresManifest {
  return figuresManifests.get(feed) as FiguresManifest;
}
