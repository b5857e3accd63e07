// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { copyFile, lstat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkFeed } from '../check/check-feed.js';
import { isObject, readJson } from '../json/parse-json.js';
import { message } from '../messages/message.js';
import { lockFolder } from '../publish/lock-folder.js';
import { HASH_LENGTH, writeCompressed } from '../publish/published-file.js';
import { makeStaging, removeOldStagings, replaceFeed } from '../publish/replace-feed.js';
import { removeWorkFolder } from '../publish/work-folders.js';
import { reportPage } from '../report/html/report-page.js';
import type { BuildReport } from '../report/report.js';
import { SourceError } from '../source/source-error.js';
import { readNights, type Night } from './read-nights.js';

/** Names of the parts of a feed. */
const PART = new RegExp(`^[a-zA-Z]+(-[a-zA-Z]+)*\\.[0-9a-f]{${HASH_LENGTH}}\\.json$`);

/** Retention that removes nothing: the next build removes the files that its configuration no longer keeps. */
const KEEP_ALL = { hours: 8784, generations: 1000 };

/**
 * Serves an earlier feed again: its manifest, its report, its parts and their compressed copies are staged as for a
 * publication.
 *
 * @param name Beginning of the id of a night, or of its date.
 * @throws {SourceError} no night or several have this name, one of its files is missing or damaged, or a build runs
 * there.
 */
export async function rollBack(folder: string, name: string): Promise<Night> {
  const lock = await lockFolder(folder);
  try {
    await removeOldStagings(folder);
    const night = nightOf(folder, name, await readNights(folder));
    const staging = await makeStaging(folder);
    try {
      await stageNight(night, folder, staging);
      await lock.requireHeld();
      await replaceFeed(staging, folder, KEEP_ALL);
    } finally {
      await removeWorkFolder(staging);
    }
    return night;
  } finally {
    await lock.release();
  }
}

function nightOf(folder: string, name: string, nights: readonly Night[]): Night {
  const matches = nights.filter(({ id, updated }) => id.startsWith(name) || updated.startsWith(name));
  const [night] = matches;
  if (night && matches.length === 1) return night;
  const names = (matches.length > 0 ? matches : nights).map(({ id, updated }) => `${id} (${updated})`);
  const reason = night
    ? message('nights-ambiguous', { name, known: names })
    : message('night-unknown', { name, known: names });
  throw new SourceError({ file: folder, reason });
}

async function stageNight(night: Night, folder: string, staging: string): Promise<void> {
  await copyParts(JSON.parse(night.manifest) as unknown, folder, staging, night.id);
  await copyFile(join(folder, `night.${night.id}.json`), join(staging, `night.${night.id}.json`));
  await writeFile(join(staging, 'report.json'), night.report);
  await writeFile(join(staging, 'report.html'), pageOf(night));
  await writeCompressed(join(staging, 'feed.json'), Buffer.from(night.manifest));
  const [fault] = (await checkFeed(staging)).faults;
  if (fault) throw new SourceError({ file: fault.file, reason: message('night-damaged', { id: night.id }) });
}

/** Page of the report of a night, which a stranger may have changed. */
function pageOf({ id, report }: Night): string {
  try {
    return reportPage(JSON.parse(report) as BuildReport);
  } catch (cause) {
    throw new SourceError({ file: `night.${id}.json`, reason: message('night-damaged', { id }), cause });
  }
}

/** Copies the files that a manifest or a list of shards references, and those that these reference in turn. */
async function copyParts(value: unknown, folder: string, staging: string, id: string, key = ''): Promise<void> {
  if (Array.isArray(value)) {
    for (const item of value) await copyParts(item, folder, staging, id);
    return;
  }
  if (!isObject(value)) return;
  const { href } = value;
  if (typeof href === 'string' && PART.test(href)) {
    await copyPart(href, folder, staging, id);
    if (key === 'rest' || key === 'detailsIndex')
      await copyParts(await readJson(join(staging, href), href), folder, staging, id);
  }
  for (const [name, child] of Object.entries(value)) await copyParts(child, folder, staging, id, name);
}

async function copyPart(href: string, folder: string, staging: string, id: string): Promise<void> {
  for (const name of [href, `${href}.gz`, `${href}.br`]) {
    const stats = await lstat(join(folder, name)).catch(() => undefined);
    // A link may lead outside the folder, and a pipe never ends.
    if (stats && !stats.isFile()) throw new SourceError({ file: name, reason: message('night-damaged', { id }) });
    await copyFile(join(folder, name), join(staging, name)).catch((cause: unknown) => {
      if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
      if (name === href) throw new SourceError({ file: name, reason: message('night-file-missing'), cause });
    });
  }
}
