// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A virtual display with its own session: bus, window manager, screen reader. It ends with the tests.
import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { Speech } from './speech.js';

const LOCALE = 'fr_FR.UTF-8';

const outputOf = (child: ChildProcess, descriptor: number): Readable => child.stdio[descriptor] as Readable;

/** Returns the first line that a program writes to a file descriptor when it is ready, such as its address. */
async function firstLine(child: ChildProcess, descriptor: number): Promise<string> {
  for await (const line of createInterface(outputOf(child, descriptor))) return line;
  throw new Error(`${child.spawnfile} ended before it was ready`);
}

export class Desktop {
  readonly speech = new Speech();
  /** Environment with which a program finds this desktop. */
  readonly env: Record<string, string>;
  readonly #folder = mkdtempSync(join(tmpdir(), 'desktop-'));
  readonly #children: ChildProcess[] = [];

  private constructor() {
    const home = join(this.#folder, 'home');
    for (const name of ['home', 'runtime', 'locale']) mkdirSync(join(this.#folder, name), { mode: 0o700 });
    const { DBUS_SESSION_BUS_ADDRESS: _bus, XDG_CONFIG_HOME: _config, XDG_DATA_HOME: _data, ...env } = process.env;
    this.env = {
      ...(env as Record<string, string>),
      HOME: home,
      XDG_RUNTIME_DIR: join(this.#folder, 'runtime'),
      LOCPATH: join(this.#folder, 'locale'),
      LANG: LOCALE,
      LC_ALL: LOCALE,
      LANGUAGE: 'fr',
      GNOME_ACCESSIBILITY: '1',
      GSETTINGS_BACKEND: 'memory',
    };
  }

  static async start(): Promise<Desktop> {
    const desktop = new Desktop();
    try {
      await desktop.#start();
    } catch (error) {
      desktop.stop();
      throw error;
    }
    return desktop;
  }

  async #start(): Promise<void> {
    execFileSync('localedef', ['-i', 'fr_FR', '-f', 'UTF-8', join(this.env.LOCPATH ?? '', LOCALE)]);
    const display = this.#spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], 3);
    this.env.DISPLAY = `:${await firstLine(display, 3)}`;
    const bus = this.#spawn('dbus-daemon', ['--session', '--nofork', '--nopidfile', '--print-address=3'], 3);
    this.env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus, 3);
    this.#spawn('openbox', ['--sm-disable']);
    const preferences = join(this.#folder, 'orca');
    cpSync(fileURLToPath(new URL('.', import.meta.url)), preferences, {
      recursive: true,
      filter: path => !path.endsWith('.ts'),
    });
    const orca = this.#spawn('orca', ['--user-prefs', preferences, ...this.#debugOptions()], 3);
    this.speech.listen(outputOf(orca, 3));
    await this.speech.untilQuiet(utterances => utterances.length > 0, 0);
  }

  /** Returns the options for ORCA_DEBUG=FILE, which keeps the log of Orca. */
  #debugOptions(): string[] {
    const file = process.env.ORCA_DEBUG;
    return file ? ['--debug-file', file] : [];
  }

  #spawn(command: string, args: readonly string[], descriptor?: number): ChildProcess {
    const child = spawn(command, args, {
      env: this.env,
      stdio: ['ignore', 'ignore', 'ignore', descriptor ? 'pipe' : 'ignore'],
    });
    this.#children.push(child);
    return child;
  }

  /** Presses keys as a keyboard does: `Tab`, `shift+Tab`, `h`. */
  press(...keys: readonly string[]): void {
    execFileSync('xdotool', ['key', '--delay', '60', ...keys], { env: this.env });
  }

  type(text: string): void {
    execFileSync('xdotool', ['type', '--delay', '60', text], { env: this.env });
  }

  stop(): void {
    for (const child of this.#children.reverse()) child.kill();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
