// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Starts a real WordPress, when the packages of the system are installed: its files are copied, its database and its
// server started, all in a folder removed after the tests.
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { PHP, freePort, runBeside, runProgram, startProgram, stopPrograms } from './programs.js';

const DATABASE = '/usr/sbin/mariadbd';
const FILES = '/usr/share/wordpress';
const NEEDED = {
  wordpress: FILES,
  'wordpress-theme-twentytwentyfive': `${FILES}/wp-content/themes/twentytwentyfive`,
  'mariadb-server-core': DATABASE,
  'php-cli': PHP,
};
const missing = Object.values(NEEDED).some(path => !existsSync(path));

/** Value for node:test's `skip`: the packages to install, or false when a WordPress can be started. */
export const withoutWordpress =
  missing &&
  `no WordPress here (Debian: apt-get install --no-install-recommends ${Object.keys(NEEDED).join(' ')} php-mysql)`;

/** Accounts, named after their permissions. */
export type Role = 'administrator' | 'author';

export interface Wordpress extends AsyncDisposable {
  readonly origin: string;
  /** Folder of its files. */
  readonly site: string;
  /** Runs lines of PHP in it, and returns their output. */
  php(code: string): Promise<string>;
  /** Returns a browser context logged in to an account. */
  login(browser: Browser, role: Role): Promise<BrowserContext>;
  /**
   * Logs in, adds a block of this name to a new post, pastes a text in it, and publishes. Returns the address of the
   * post.
   */
  publish(browser: Browser, role: Role, block: string, text: string): Promise<string>;
}

/** Password of each account. */
export const PASSWORD = 'essai-du-guide';

const config = (origin: string, socket: string): string => `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${origin}'); define('WP_SITEURL', '${origin}');
define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true);
define('ORIENTATION_PRIVATE_PORTAL', true);
$table_prefix = 'wp_';
define('ABSPATH', __DIR__ . '/');
require ABSPATH . 'wp-settings.php';
`;

/** Script that does the work of the installation page, and adds a second account. */
const INSTALL = `<?php
define('WP_INSTALLING', true);
(new mysqli('localhost', 'root', '', '', 0, $argv[1]))->query('CREATE DATABASE wordpress');
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Un site', 'administrator', 'a@exemple.fr', true, '', '${PASSWORD}', 'fr_FR');
wp_insert_user(['user_login' => 'author', 'user_pass' => '${PASSWORD}', 'user_email' => 'b@exemple.fr', 'role' => 'author']);
`;

/** Starts a WordPress. Its pages are in French, but not its editor, which would download its translations. */
export async function startWordpress(): Promise<Wordpress> {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const [site, data, socket] = [join(folder, 'site'), join(folder, 'data'), join(folder, 'socket')];
  const origin = `http://127.0.0.1:${await freePort()}`;
  const started: ChildProcess[] = [];
  const stop = async (): Promise<void> => {
    await stopPrograms(started);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const database = ['--no-defaults', `--user=${userInfo().username}`, `--datadir=${data}`];
    runProgram(
      '/usr/bin/mariadb-install-db',
      ...database,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    );
    const listens = [`--socket=${socket}`, '--skip-networking'];
    started.push(await startProgram(/ready for connections/, DATABASE, [...database, ...listens]));
    runProgram('cp', '--recursive', '--dereference', FILES, site);
    writeFileSync(join(site, 'wp-config.php'), config(origin, socket));
    writeFileSync(join(site, 'install.php'), INSTALL);
    runProgram(PHP, join(site, 'install.php'), socket);
    // The editor sends several requests at a time.
    const workers = { PHP_CLI_SERVER_WORKERS: '4' };
    started.push(
      await startProgram(/Development Server .* started/, PHP, ['-S', new URL(origin).host, '-t', site], workers),
    );
  } catch (failure) {
    await stop();
    throw failure;
  }
  const login: Wordpress['login'] = async (browser, role) => {
    const account = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await account.newPage();
    await page.goto(`${origin}/wp-login.php`);
    await page.locator('#user_login').fill(role);
    await page.locator('#user_pass').fill(PASSWORD);
    await page.locator('#wp-submit').click();
    await page.locator('#wpadminbar').waitFor();
    await page.close();
    return account;
  };
  return {
    ...{ origin, site, login },
    php(code) {
      const file = join(folder, 'run.php');
      writeFileSync(file, `<?php\nrequire '${site}/wp-load.php';\n${code}`);
      return runBeside(PHP, file);
    },
    async publish(browser, role, block, text) {
      const account = await login(browser, role);
      try {
        const page = await account.newPage();
        await page.goto(`${origin}/wp-admin/post-new.php`);
        return await publishBlock(page, block, text);
      } finally {
        await account.close();
      }
    },
    [Symbol.asyncDispose]: stop,
  };
}

/**
 * Publishes a block as a person does in the editor. Buttons are found by their classes, since their labels change with
 * versions.
 */
async function publishBlock(editor: Page, block: string, text: string): Promise<string> {
  await addBlock(editor, block);
  await editor.frameLocator('[name=editor-canvas]').locator('.wp-block-html textarea').fill(text);
  return publishPost(editor);
}

/** Adds a block of this name to a new post. */
export async function addBlock(editor: Page, block: string): Promise<void> {
  // Closes the tour of a first visit.
  await editor.locator('.components-guide .components-modal__header button').click();
  await editor.locator('.editor-document-tools__inserter-toggle').click();
  await editor.locator('.block-editor-inserter__search input').fill(block);
  await editor.getByRole('option', { name: block }).click();
}

/** Publishes the current post, and returns its address. */
export async function publishPost(editor: Page): Promise<string> {
  await editor.locator('.editor-post-publish-panel__toggle').click();
  await editor.locator('.editor-post-publish-button').click();
  const address = editor.locator('.post-publish-panel__postpublish-header a');
  return (await address.getAttribute('href')) ?? '';
}
