// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Starts a real SPIP, when the packages of the system are installed: its files are copied and its installation pages
// completed, on SQLite, all in a folder removed after the tests.
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PHP, freePort, runBeside, runProgram, startProgram, stopPrograms } from './programs.js';

const FILES = '/usr/share/spip';

/** Value for node:test's `skip`: the packages to install, or false when a SPIP can be started. */
export const withoutSpip =
  ![FILES, PHP].every(path => existsSync(path)) &&
  'no SPIP here (Debian: apt-get install --no-install-recommends spip php-cli php-sqlite3 php-xml)';

export interface Spip extends AsyncDisposable {
  readonly origin: string;
  /** Folder of its files. */
  readonly site: string;
  /** Runs lines of PHP in it, and returns their output. */
  php(code: string): Promise<string>;
}

/** Answers to the installation pages: the host, the database, the first account. */
const STEPS: readonly Readonly<Record<string, string>>[] = [
  { etape: 'chmod' },
  { etape: '3', server_db: 'sqlite3', choix_db: 'new_spip', table_new: 'spip', tprefix: 'spip', chmod: '511' },
  {
    ...{ etape: '3b', server_db: 'sqlite3', nom: 'Administration', email: 'a@exemple.fr', login: 'administrator' },
    ...{ pass: 'essai-du-guide', pass_verif: 'essai-du-guide' },
  },
  { etape: 'fin' },
];

export async function startSpip(): Promise<Spip> {
  const folder = mkdtempSync(join(tmpdir(), 'spip-'));
  const site = join(folder, 'site');
  const origin = `http://127.0.0.1:${await freePort()}`;
  const started: ChildProcess[] = [];
  const stop = async (): Promise<void> => {
    await stopPrograms(started);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    runProgram('cp', '--recursive', '--dereference', FILES, site);
    // Debian shares these folders among its sites.
    for (const name of ['IMG', 'local', 'plugins', 'sites', 'themes', 'config/mes_options.php'])
      rmSync(join(site, name), { recursive: true, force: true });
    for (const name of ['IMG', 'local', 'plugins', 'tmp']) mkdirSync(join(site, name));
    // The test portal is on this machine.
    writeFileSync(join(site, 'config/mes_options.php'), "<?php define('ORIENTATION_PRIVATE_PORTAL', true);");
    started.push(
      // Runs without its cache of code, which would miss for two seconds the files that `php` below writes.
      await startProgram(
        /Development Server .* started/,
        PHP,
        ['-d', 'opcache.enable=0', '-S', new URL(origin).host, '-t', site],
        { PHP_CLI_SERVER_WORKERS: '2' },
      ),
    );
    for (const step of STEPS)
      await fetch(`${origin}/ecrire/?exec=install`, { method: 'POST', body: new URLSearchParams(step) });
  } catch (failure) {
    await stop();
    throw failure;
  }
  return {
    ...{ origin, site },
    php(code) {
      const file = join(folder, 'run.php');
      const request = { HTTP_HOST: new URL(origin).host, REQUEST_URI: '/spip.php', REQUEST_METHOD: 'GET' };
      const globals = Object.entries(request).map(([name, value]) => `$_SERVER['${name}'] = '${value}';`);
      const start = `chdir('${site}'); ${globals.join(' ')} require 'vendor/autoload.php'; include 'ecrire/inc_version.php';`;
      const files = `foreach (['inc/plugin', 'inc/config', 'base/abstract_sql', 'inc/genie'] as $file) include_spip($file);`;
      writeFileSync(file, `<?php ${start} ${files}\n${code}`);
      return runBeside(PHP, file);
    },
    [Symbol.asyncDispose]: stop,
  };
}
