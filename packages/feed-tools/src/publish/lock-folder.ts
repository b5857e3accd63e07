// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm, rmdir, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { message } from '../messages/message.js';
import { SourceError } from '../source/source-error.js';
import { ownerState, parseOwner, thisProcess, type ProcessOwner } from './process-owner.js';

/** Prefix of the lock files in the folder of a feed; each process makes one with a name of its own. */
export const LOCK_PREFIX = '.lock-';

/** A lock whose process cannot be looked at is taken as left over after this long without a sign of life. */
const LEASE_MS = 15 * 60_000;
const SIGN_OF_LIFE_MS = 60_000;

/** Two builds that start at once both step back: one gets the lock at the next try. */
const TRIES = 5;
const MAX_PAUSE_MS = 150;

/** Longest part of a host name that a message shows. */
const MAX_HOST = 60;

/** The right to write in the folder of a feed. */
export interface FolderLock {
  /**
   * Throws when the lock was lost, as by a process that slept for long.
   *
   * @throws {SourceError} another build took the lock.
   */
  requireHeld(): Promise<void>;
  /** Gives the lock up, and removes the folders created for it when nothing was put there. */
  release(): Promise<void>;
}

/**
 * Locks the folder of a feed, which is created when missing, for one build at a time, whatever the process, container
 * or machine. The locks of processes that ended are removed. A lock is a file that only its owner names, so that removing
 * one that was left over never removes another.
 *
 * @param waitMs How long to wait for the end of another one, at least: a few tries by default.
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

/** Writes a lock file, then looks for others: of two builds, at least the later one sees the other. */
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

/** The lock of another build that may run. Those left over are removed, when this user may. */
async function otherLock(target: string, ownLock: string): Promise<Lock | undefined> {
  // Both times come from the disk, whose clock may not be that of this machine.
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
  // The folder may have been removed meanwhile: the publication then tells.
  await utimes(path, now, now).catch(() => undefined);
}

/** Removes folders from the innermost to the first that was created, as far as they are empty. */
async function removeEmpty(target: string, first: string | undefined): Promise<void> {
  for (let folder = target; first !== undefined && folder.length >= first.length; folder = dirname(folder)) {
    const isRemoved = await rmdir(folder).then(
      () => true,
      () => false,
    );
    if (!isRemoved) return;
  }
}
