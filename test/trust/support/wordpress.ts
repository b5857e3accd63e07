// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A real WordPress, when the packages of the system are here: its files are copied, its database and its server started, all in a folder
// that goes with the tests.
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser, Page } from 'playwright-core';
import { listen } from '../../support/loopback.js';

const PHP = '/usr/bin/php';
const DATABASE = '/usr/sbin/mariadbd';
const FILES = '/usr/share/wordpress';
const NEEDED = {
  wordpress: FILES,
  'wordpress-theme-twentytwentyfive': `${FILES}/wp-content/themes/twentytwentyfive`,
  'mariadb-server-core': DATABASE,
  'php-cli': PHP,
};
const missing = Object.values(NEEDED).some(path => !existsSync(path));

/** For node:test's `skip`: what to install, or false when a WordPress can be started. */
export const withoutWordpress =
  missing &&
  `no WordPress here (Debian: apt-get install --no-install-recommends ${Object.keys(NEEDED).join(' ')} php-mysql)`;

/** The accounts, named after what they may do. */
export type Role = 'administrator' | 'author';

export interface Wordpress extends AsyncDisposable {
  /** Logs in, adds a block of this name to a new post, pastes in it, publishes. Gives the address of the post. */
  publish(browser: Browser, role: Role, block: string, text: string): Promise<string>;
}

const PASSWORD = 'essai-du-guide';

const config = (origin: string, socket: string): string => `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${origin}'); define('WP_SITEURL', '${origin}');
define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true);
$table_prefix = 'wp_';
define('ABSPATH', __DIR__ . '/');
require ABSPATH . 'wp-settings.php';
`;

/** What its page of installation does, and a second account. */
const INSTALL = `<?php
define('WP_INSTALLING', true);
(new mysqli('localhost', 'root', '', '', 0, $argv[1]))->query('CREATE DATABASE wordpress');
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Un site', 'administrator', 'a@exemple.fr', true, '', '${PASSWORD}', 'fr_FR');
wp_insert_user(['user_login' => 'author', 'user_pass' => '${PASSWORD}', 'user_email' => 'b@exemple.fr', 'role' => 'author']);
`;

function run(command: string, ...args: readonly string[]): void {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
}

/** Starts a program, and waits until it says that it is ready. */
async function start(ready: RegExp, command: string, args: readonly string[], env = {}): Promise<ChildProcess> {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...env } });
  const outputLines: string[] = [];
  await new Promise<void>((resolve, reject) => {
    createInterface(child.stderr).on('line', line => {
      outputLines.push(line);
      if (ready.test(line)) resolve();
    });
    child.on('error', reject).on('close', () => reject(new Error(`${command} stopped\n${outputLines.join('\n')}`)));
  });
  return child;
}

async function freePort(): Promise<string> {
  const server = createServer();
  const { port } = new URL(await listen(server));
  await new Promise(done => server.close(done));
  return port;
}

/** Starts a WordPress. Its pages are in French; its editor is not, which would download its words. */
export async function startWordpress(): Promise<Wordpress> {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const [site, data, socket] = [join(folder, 'site'), join(folder, 'data'), join(folder, 'socket')];
  const origin = `http://127.0.0.1:${await freePort()}`;
  const started: ChildProcess[] = [];
  const stop = async (): Promise<void> => {
    for (const child of started.reverse()) {
      const over = new Promise(done => child.once('close', done));
      child.kill();
      await over;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const database = ['--no-defaults', `--user=${userInfo().username}`, `--datadir=${data}`];
    run('/usr/bin/mariadb-install-db', ...database, '--auth-root-authentication-method=normal', '--skip-test-db');
    const listens = [`--socket=${socket}`, '--skip-networking'];
    started.push(await start(/ready for connections/, DATABASE, [...database, ...listens]));
    run('cp', '--recursive', '--dereference', FILES, site);
    writeFileSync(join(site, 'wp-config.php'), config(origin, socket));
    writeFileSync(join(site, 'install.php'), INSTALL);
    run(PHP, join(site, 'install.php'), socket);
    // The editor asks several things at a time.
    const workers = { PHP_CLI_SERVER_WORKERS: '4' };
    started.push(await start(/Development Server .* started/, PHP, ['-S', new URL(origin).host, '-t', site], workers));
  } catch (failure) {
    await stop();
    throw failure;
  }
  return {
    async publish(browser, role, block, text) {
      const account = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      try {
        const page = await account.newPage();
        await page.goto(`${origin}/wp-login.php`);
        await page.locator('#user_login').fill(role);
        await page.locator('#user_pass').fill(PASSWORD);
        await page.locator('#wp-submit').click();
        await page.locator('#wpadminbar').waitFor();
        await page.goto(`${origin}/wp-admin/post-new.php`);
        return await publishBlock(page, block, text);
      } finally {
        await account.close();
      }
    },
    [Symbol.asyncDispose]: stop,
  };
}

/** What a hand does in the editor, whose buttons are found by their classes: their words change with its versions. */
async function publishBlock(editor: Page, block: string, text: string): Promise<string> {
  // Its tour of a first visit.
  await editor.locator('.components-guide .components-modal__header button').click();
  await editor.locator('.editor-document-tools__inserter-toggle').click();
  await editor.locator('.block-editor-inserter__search input').fill(block);
  await editor.getByRole('option', { name: block }).click();
  await editor.frameLocator('[name=editor-canvas]').locator('.wp-block-html textarea').fill(text);
  await editor.locator('.editor-post-publish-panel__toggle').click();
  await editor.locator('.editor-post-publish-button').click();
  const address = editor.locator('.post-publish-panel__postpublish-header a');
  return (await address.getAttribute('href')) ?? '';
}
