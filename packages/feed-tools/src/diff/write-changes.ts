// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { isObject, readJson } from '../json/parse-json.js';
import { message } from '../messages/message.js';
import { changeFile } from '../publish/change-file.js';
import { FeedReader } from '../read-feed/feed-reader.js';
import { SourceError } from '../source/source-error.js';
import { commitmentChanges, type ChangedCommitment } from './commitment-changes.js';

/**
 * Adds the changes of the commitments from one feed to the next to a file, which is a source of kind `feed` for the
 * next build. Earlier days are kept; adding the same two feeds twice gives the same file.
 *
 * @param path The file, which may not exist yet.
 * @returns the number of changes of this day, and the titles of removed commitments that no record can report.
 * @throws {SourceError} a feed cannot be read, or the file has another content.
 */
export async function addChanges(
  path: string,
  from: string,
  to: string,
): Promise<{ changeCount: number; untold: string[] }> {
  const feeds = [await FeedReader.open(from), await FeedReader.open(to)] as const;
  const [before, after] = await Promise.all(feeds.map(feed => feed.collection('commitments')));
  const date = feeds[1].info.updated.slice(0, 10);
  const { changed, untold } = commitmentChanges(before ?? [], after ?? [], date);
  await changeFile(path, async replace => {
    const byId = new Map(changed.map(({ id, changes }) => [id, changes]));
    for (const { id, changes } of await earlierChanges(path)) {
      const otherChanges = changes.filter(change => change.date !== date);
      if (otherChanges.length > 0) byId.set(id, [...otherChanges, ...(byId.get(id) ?? [])]);
    }
    const commitments = Array.from(byId, ([id, changes]) => ({ id, changes })).sort((a, b) => (a.id < b.id ? -1 : 1));
    await replace(`${JSON.stringify({ commitments }, null, 2)}\n`);
  });
  return { changeCount: changed.reduce((sum, { changes }) => sum + changes.length, 0), untold };
}

async function earlierChanges(path: string): Promise<readonly ChangedCommitment[]> {
  const json = await readJson(path, path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  });
  if (json === undefined) return [];
  const list = isObject(json) ? json['commitments'] : undefined;
  if (!Array.isArray(list) || !list.every(isChanged))
    throw new SourceError({ file: path, reason: message('changes-unreadable') });
  return list;
}

function isChanged(item: unknown): item is ChangedCommitment {
  return (
    isObject(item) &&
    typeof item['id'] === 'string' &&
    Array.isArray(item['changes']) &&
    item['changes'].every(isObject)
  );
}
