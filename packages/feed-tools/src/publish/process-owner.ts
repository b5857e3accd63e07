// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';

/** Process that created a file or a folder, as written beside it. A field is empty when the system does not give it. */
export interface ProcessOwner {
  readonly host: string;
  /** Identifier of the boot of the machine. */
  readonly boot: string;
  /** Namespace of the process id: each container of a machine has its own. */
  readonly pidNamespace: string;
  readonly pid: number;
  /** Start time of the process, in ticks since the boot: its id may be reused. */
  readonly started: string;
  /** Time of writing, ISO 8601. */
  readonly since: string;
}

/** Whether the process of an owner runs; unknown on another machine, in another container, or without `/proc`. */
export type OwnerState = 'running' | 'gone' | 'unknown';

/** Returns this process as an owner. */
export async function thisProcess(): Promise<ProcessOwner> {
  const { pid } = process;
  return {
    host: hostname(),
    boot: await textOrEmpty(readFile('/proc/sys/kernel/random/boot_id', 'utf8')),
    pidNamespace: await textOrEmpty(readlink('/proc/self/ns/pid')),
    pid,
    started: (await statusOf(pid))?.started ?? '',
    since: new Date().toISOString(),
  };
}

/** Reads an owner; undefined when the text is not one, such as a file that is still being written. */
export function parseOwner(text: string): ProcessOwner | undefined {
  try {
    const value = JSON.parse(text) as Partial<Record<keyof ProcessOwner, unknown>> | null;
    const texts = [value?.host, value?.boot, value?.pidNamespace, value?.started, value?.since];
    const isOwner = texts.every(each => typeof each === 'string') && Number.isSafeInteger(value?.pid);
    return isOwner ? (value as ProcessOwner) : undefined;
  } catch {
    return undefined;
  }
}

/** Returns the state of the process of an owner. */
export async function ownerState(owner: ProcessOwner): Promise<OwnerState> {
  const here = await thisProcess();
  if (owner.host !== here.host || owner.boot === '' || here.boot === '') return 'unknown';
  if (owner.boot !== here.boot) return 'gone';
  if (owner.pidNamespace !== here.pidNamespace) return 'unknown';
  const status = await statusOf(owner.pid);
  return status?.started === owner.started && !status.isDead ? 'running' : 'gone';
}

/**
 * Returns the start time of a process, and whether it is a zombie, waiting to be removed from the table
 * (proc_pid_stat(5)); undefined when it cannot be read.
 */
async function statusOf(pid: number): Promise<{ started: string; isDead: boolean } | undefined> {
  const text = await textOrEmpty(readFile(`/proc/${pid}/stat`, 'utf8'));
  // The second field is the name of the program, which may contain spaces and parentheses.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [state = '', started] = [fields[0], fields[19]];
  return started === undefined ? undefined : { started, isDead: state === 'Z' || state === 'X' };
}

async function textOrEmpty(text: Promise<string>): Promise<string> {
  return (await text.catch(() => '')).trim();
}
