// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { WHOLE } from '../contract/figure-contract.js';
import type { FeedManifest, Shard } from '../contract/model.js';
import { figuresManifests } from './figures-manifest.js';
import { acceptManifest, type ParsedManifest } from './read-manifest.js';

const opened = new WeakMap<ParsedManifest, object>();

/**
 * See `Feed.figures`. Throws a FeedError when the `rest` is no manifest.
 *
 * @param fetchFile - fetches the JSON of a file that the manifest names.
 * @param open - makes the feed of a manifest.
 */
export async function openFigures<F extends object>(
  main: ParsedManifest,
  fetchFile: (file: Shard) => Promise<unknown>,
  open: (manifest: ParsedManifest) => F,
): Promise<F> {
  const mainManifest = acceptManifest(main.value, undefined, WHOLE);
  const { rest } = mainManifest.info as Pick<FeedManifest, 'rest'>;
  const json = rest && (await fetchFile(rest));
  const openedFigures = opened.get(main);
  if (openedFigures) return openedFigures as F;
  const value = rest ? { ...main.info, ...(json as object), rest: undefined } : main.value;
  const manifest = acceptManifest(value, rest?.href, WHOLE);
  const feed = open(manifest);
  opened.set(main, feed);
  figuresManifests.set(feed, { manifest, isRest: Boolean(rest), main: mainManifest });
  return feed;
}
