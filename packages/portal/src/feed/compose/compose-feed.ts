// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { buildFeed, isObject, parseJson, readFeedFile } from '@orientation-widgets/feed-tools';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { PortalConfig } from '../../config/portal-config.js';
import type { Section } from '../../config/section-names.js';
import { pathInFeed } from '../feed-files.js';
import { openFolder, type OpenFeed } from '../open-feed.js';
import { mergeRecords } from './merge-records.js';
import { recordsOf, type FeedRecords } from './records.js';
import { selectRecords, withoutUnselected } from './select-records.js';

/** Feed written for one site, in a temporary folder until the site has copied it. */
export interface ComposedFeed extends OpenFeed {
  /** Removes the folder. */
  remove(): Promise<void>;
}

/** Collections that only one section shows: a site without the section does not publish them. */
const SHOWN_BY: Readonly<Partial<Record<Section, readonly (keyof FeedRecords)[]>>> = {
  contrat: ['commitments'],
  annuaire: ['directory', 'resources', 'censuses'],
  mots: ['terms'],
};

/** Whether a site shows anything other than one unchanged feed. */
export function isComposed({ feeds, select }: PortalConfig): boolean {
  return feeds.length > 1 || select !== undefined;
}

/**
 * Writes the feed of a site, as the elements of its pages read it: the selected records of its first feed, with all of
 * the other feeds. The output is deterministic.
 *
 * @param opened - the feeds, in the order of the configuration.
 * @throws {PortalError} the selection names something that the feed does not have.
 */
export async function composeFeed(config: PortalConfig, opened: readonly OpenFeed[]): Promise<ComposedFeed> {
  const [first, ...otherFeeds] = opened;
  if (!first) throw new TypeError('a site has a feed');
  const { select = {}, feeds, pages, refuse } = config;
  const all = await recordsOf(first.feed);
  const selectedRecords = selectRecords(all, select, refuse);
  let records = selectedRecords;
  const notices = opened.flatMap(openFeed => openFeed.notices);
  for (const [rank, { feed }] of otherFeeds.entries()) {
    const merged = mergeRecords(
      records,
      withoutUnselected(await recordsOf(feed), all, selectedRecords),
      feeds[rank + 1] ?? { href: '' },
    );
    records = merged.records;
    notices.push(...merged.notices);
  }
  const hidden = new Set((pages?.off ?? []).flatMap(section => SHOWN_BY[section] ?? []));
  const visibleRecords = Object.fromEntries(
    Object.entries(records).filter(([name, list]) => list.length && !hidden.has(name as keyof FeedRecords)),
  );
  const folder = await mkdtemp(join(tmpdir(), 'orientation-portal-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const source = join(folder, 'records.json');
    await writeFile(source, JSON.stringify(visibleRecords));
    const { title, publisher, language, updated, territory } = first.feed.info;
    const out = join(folder, 'feed');
    await buildFeed(
      {
        title: select.jobs || otherFeeds.length ? config.site.name : title,
        publisher: { name: publisher.name },
        language,
        territory: select.territories?.home ?? territory,
        updated,
        today: updated.slice(0, 10),
        sources: [{ id: SOURCE, kind: 'feed', path: source, title: config.site.name, publisher: publisher.name }],
      },
      { out, allowShrink: true },
    );
    await completeManifest(out, first);
    return { ...(await openFolder(out, config.site.name)), notices, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Id of the temporary source under which the records of the feeds are read: no record refers to it. */
const SOURCE = 'portail';

/**
 * Adds the outlines of the first feed, which are files outside any collection, and removes the temporary source under
 * which the records were read.
 */
async function completeManifest(folder: string, { feed, location }: OpenFeed): Promise<void> {
  const { outlines = [] } = feed.info;
  const path = join(folder, 'feed.json');
  const manifest = parseJson(await readFile(path), path);
  if (!isObject(manifest)) throw new TypeError('a manifest is an object');
  for (const { href } of outlines) {
    const { bytes } = await readFeedFile(location, href);
    await writeFile(join(folder, pathInFeed(href, location)), bytes);
  }
  const listed: unknown = manifest['sources'];
  const sources = Array.isArray(listed)
    ? listed.filter(source => !isObject(source) || source['id'] !== SOURCE)
    : listed;
  const text = JSON.stringify({ ...manifest, sources, ...(outlines.length && { outlines }) });
  await writeFile(path, text);
  await writeFile(`${path}.br`, brotliCompressSync(text));
  await writeFile(`${path}.gz`, gzipSync(text));
}
