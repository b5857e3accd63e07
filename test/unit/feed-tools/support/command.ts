// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { spawn } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { feedCommand } from '../../../support/bundled-program.js';
import { root } from '../../../support/paths.js';

/** Folder of small invented files that follow the producers' layouts. */
export const fixtures = join(root, 'test/fixtures/feed-tools');

/** Result of a run of the command. */
export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `orientation-feed` as a user does, with its output in pipes. */
export async function orientationFeed(...args: string[]): Promise<Run> {
  const command = await feedCommand();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    const run: Run = { code: null, stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (run.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (run.stderr += text));
    child.on('error', reject).on('close', code => resolve({ ...run, code }));
  });
}

/** Formats the refusal in the output of `--json`: `file:line: reason`. */
export function refusalOf({ stdout }: Run): string {
  const { error } = JSON.parse(stdout) as { error: { file?: string; line?: number; reason: string } };
  return [[error.file, error.line].filter(part => part !== undefined).join(':'), error.reason]
    .filter(Boolean)
    .join(': ');
}

/** Starts `orientation-feed serve` on a free port until the end of the test, with options of Node; returns its address. */
export async function serveFeed(t: TestContext, folder: string, ...options: string[]): Promise<string> {
  const child = spawn(process.execPath, [...options, await feedCommand(), 'serve', folder, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  t.after(() => child.kill());
  for await (const text of child.stdout.setEncoding('utf8') as AsyncIterable<string>) {
    const url = /http:\/\/\S+\//.exec(text)?.[0];
    if (url !== undefined) return url;
  }
  throw new Error('the server stopped before it gave its address');
}

/** Makes a temporary folder with some files, removed after the test. */
export async function folderWith(t: TestContext, files: Record<string, string | Uint8Array> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'feed-tools-test-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** Makes a configuration with the given sources. */
export function configOf(sources: readonly object[], more: object = {}): string {
  const base = { title: 'Essai', publisher: { name: 'Nous' }, territory: 'reg-32', today: '2026-11-24' };
  return JSON.stringify({ ...base, ...more, sources }, null, 2);
}
