// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm, rmdir, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { message } from '../messages/message.js';
import { SourceError } from '../source/source-error.js';
import { ownerState, parseOwner, thisProcess, type ProcessOwner } from './process-owner.js';

/** Prefix of the lock files in the folder of a feed; each process creates one under its own name. */
export const LOCK_PREFIX = '.lock-';

/** Age, without a refresh, at which a lock is stale when the state of its process cannot be read. */
const LEASE_MS = 15 * 60_000;
const SIGN_OF_LIFE_MS = 60_000;

/** Maximum number of attempts. Two builds that start together both withdraw: one gets the lock at the next attempt. */
const TRIES = 5;
const MAX_PAUSE_MS = 150;

/** Maximum length of the part of a host name that a message shows. */
const MAX_HOST = 60;

/** Exclusive right to write in the folder of a feed. */
export interface FolderLock {
  /**
   * Throws when the lock was lost, for example after a long suspension of the process.
   *
   * @throws {SourceError} another build took the lock.
   */
  requireHeld(): Promise<void>;
  /** Releases the lock, and removes the folders created for it when they are empty. */
  release(): Promise<void>;
}

/**
 * Locks the folder of a feed for one build at a time, whatever the process, container or machine; creates it when
 * missing. The locks of processes that ended are removed. Each lock is a file with a unique name, so that removing a
 * stale one never removes another.
 *
 * @param waitMs Minimum wait for the end of another build; a few attempts by default.
 * @throws {SourceError} another build runs in the folder, or nothing can be written there.
 */
export async function lockFolder(folder: string, waitMs = 0): Promise<FolderLock> {
  const target = resolve(folder);
  const created = await writable(target, () => mkdir(target, { recursive: true }));
  try {
    const path = await takeLock(target, performance.now() + waitMs);
    const timer = setInterval(() => void touch(path), SIGN_OF_LIFE_MS);
    timer.unref();
    return {
      requireHeld: async () => {
        await stat(path).catch((cause: unknown) => {
          throw new SourceError({ file: target, reason: message('folder-locked'), cause });
        });
      },
      release: async () => {
        clearInterval(timer);
        await rm(path, { force: true });
        await removeEmpty(target, created);
      },
    };
  } catch (error) {
    await removeEmpty(target, created);
    throw error;
  }
}

/**
 * Runs a step that writes in the folder of a feed.
 *
 * @throws {SourceError} nothing can be written there.
 */
export async function writable<T>(target: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS') throw error;
    throw new SourceError({ file: dirname(target), reason: message('folder-not-writable'), cause: error });
  }
}

/** Writes a lock file, then searches for others: of two builds, at least the later one sees the other. */
async function takeLock(target: string, until: number): Promise<string> {
  for (let tries = 1; ; tries += 1) {
    const name = `${LOCK_PREFIX}${randomBytes(8).toString('hex')}`;
    const path = join(target, name);
    try {
      await writable(target, async () => writeFile(path, JSON.stringify(await thisProcess()), { flag: 'wx' }));
      const other = await otherLock(target, name);
      if (!other) return path;
      if (tries >= TRIES && performance.now() >= until)
        throw new SourceError({ file: target, reason: lockedMessage(other.owner) });
    } catch (error) {
      await rm(path, { force: true }).catch(() => undefined);
      throw error;
    }
    await rm(path, { force: true });
    await wait(Math.random() * MAX_PAUSE_MS * Math.min(tries, TRIES));
  }
}

interface Lock {
  /** Undefined while the file is being written. */
  readonly owner: ProcessOwner | undefined;
}

/**
 * Returns the lock of another build that may be running; undefined when there is none. Removes stale locks, when this
 * user may.
 */
async function otherLock(target: string, ownLock: string): Promise<Lock | undefined> {
  // Both times come from the disk, whose clock may differ from that of this machine.
  const now = (await stat(join(target, ownLock))).mtimeMs;
  for (const name of await readdir(target)) {
    if (!name.startsWith(LOCK_PREFIX) || name === ownLock) continue;
    const path = join(target, name);
    const stats = await stat(path).catch(() => undefined);
    if (!stats) continue;
    const owner = parseOwner(await readFile(path, 'utf8').catch(() => ''));
    const state = owner ? await ownerState(owner) : 'unknown';
    if (state === 'running' || (state === 'unknown' && now - stats.mtimeMs < LEASE_MS)) return { owner };
    await rm(path, { force: true }).catch(() => undefined);
  }
  return undefined;
}

function lockedMessage(owner: ProcessOwner | undefined): ReturnType<typeof message> {
  if (!owner) return message('folder-locked');
  const since = `${owner.since.slice(0, 16).replace('T', ' ')} UTC`;
  return message('folder-locked-by', { pid: String(owner.pid), host: owner.host.slice(0, MAX_HOST), since });
}

async function touch(path: string): Promise<void> {
  const now = new Date();
  // The folder may have been removed meanwhile: the publication reports it.
  await utimes(path, now, now).catch(() => undefined);
}

/** Removes empty folders, from the innermost to the first that was created. */
async function removeEmpty(target: string, first: string | undefined): Promise<void> {
  for (let folder = target; first !== undefined && folder.length >= first.length; folder = dirname(folder)) {
    const isRemoved = await rmdir(folder).then(
      () => true,
      () => false,
    );
    if (!isRemoved) return;
  }
}
