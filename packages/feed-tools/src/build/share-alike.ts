// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FeedConfig } from '../config/config.js';
import { message } from '../messages/message.js';
import { requireFeedFolder } from '../publish/replace-feed.js';
import { READERS } from '../registry/readers.js';
import type { SourceReport } from '../report/source-report.js';
import { Tallies } from '../messages/tallies.js';
import { SourceError } from '../source/source-error.js';

/** Subfolder of the feed built from share-alike sources. */
const FOLDER = 'odbl';

/** A configuration split in two by the licence of its sources. */
export interface SeparatedConfigs {
  /** Sources without a share-alike licence. */
  open: FeedConfig;
  /** Separate feed of the share-alike sources that the configuration accepts; undefined without any. */
  shareAlike: FeedConfig | undefined;
  /** Share-alike sources that are not accepted, and not read. */
  leftOut: SourceReport[];
}

/**
 * Separates share-alike sources (Onisep, ODbL 1.0) from the others: data derived from them must be published under
 * their licence, the rest of the feed must not. See docs/adr/0005-odbl.md.
 */
export function separateByLicence(config: FeedConfig): SeparatedConfigs {
  const licenceOf = (kind: string): string | undefined => READERS.get(kind)?.shareAlike;
  const shared = config.sources.filter(({ kind }) => licenceOf(kind) !== undefined);
  const accepted = shared.filter(({ kind }) => config.accept.includes(licenceOf(kind) ?? ''));
  const leftOut = shared
    .filter(source => !accepted.includes(source))
    .map((source): SourceReport => {
      const title = source.provenance.title ?? READERS.get(source.kind)?.provenance.title ?? source.id;
      const skipped = new Tallies();
      skipped.add(message('licence-not-accepted', { licence: licenceOf(source.kind) ?? '' }));
      return {
        id: source.id,
        kind: source.kind,
        title,
        paths: [],
        read: 0,
        kept: {},
        merged: 0,
        dropped: [],
        skipped: skipped.list(),
        warnings: [],
      };
    });
  const open = { ...config, sources: config.sources.filter(source => !shared.includes(source)) };
  if (accepted.length === 0) return { open, shareAlike: undefined, leftOut };
  return {
    open,
    shareAlike: { ...config, title: `${config.title} (données sous licence ODbL)`, sources: accepted },
    leftOut,
  };
}

/** Returns the folder of the share-alike feed. */
export function shareAlikeFolder(out: string): string {
  return join(out, FOLDER);
}

/**
 * Removes the share-alike feed of an earlier build when the configuration no longer has one. A folder that is not a
 * feed is kept.
 */
export async function removeShareAlike(out: string): Promise<void> {
  const folder = shareAlikeFolder(out);
  try {
    await requireFeedFolder(folder);
  } catch (error) {
    if (error instanceof SourceError) return;
    throw error;
  }
  await rm(folder, { recursive: true, force: true });
}

/** Returns the notice that the ODbL requires beside the data (§ 4.2 and 4.3). */
export function shareAlikeNotice({ sources }: FeedConfig): string {
  const titles = sources.map(({ kind, provenance }) => provenance.title ?? READERS.get(kind)?.provenance.title ?? kind);
  return [
    'Ce dossier contient des informations issues de\u202f:',
    '',
    ...[...new Set(titles)].map(title => `- ${title} (https://opendata.onisep.fr)`),
    '',
    'Elles sont mises à disposition sous la licence Open Database License (ODbL) 1.0\u202f:',
    'https://opendatacommons.org/licenses/odbl/1-0/',
    '',
    'Ce dossier est une base de données dérivée. Il est publié sous la même licence.',
    'Le flux du dossier parent est une base distincte\u202f: rien n’y vient de ces données.',
    '',
  ].join('\n');
}
