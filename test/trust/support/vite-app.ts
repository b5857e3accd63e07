// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../support/paths.js';
import { installed } from './frameworks.js';

/** A built Vite application; it is removed after the test. */
export interface ViteApp extends Disposable {
  /** Folder of the files it serves, with its final slash. */
  readonly built: string;
}

/**
 * Builds an application from its files, in development mode, so that the framework logs its messages in the console.
 * The package is placed as by `npm install`; `test/packages` installs it from its tarball.
 */
export function viteApp(files: Readonly<Record<string, string>>): ViteApp {
  const folder = mkdtempSync(join(installed ?? '', 'app-'));
  const dispose = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    mkdirSync(join(folder, 'node_modules/@orientation-widgets'), { recursive: true });
    symlinkSync(`${root}packages/elements`, join(folder, 'node_modules/@orientation-widgets/elements'));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(installed ?? '', 'node_modules/vite/bin/vite.js'), 'build', '--mode', 'development'],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'development' } },
    );
    if (status !== 0) throw new Error(`vite build\n${stdout}${stderr}`);
  } catch (failure) {
    dispose();
    throw failure;
  }
  return { built: join(folder, 'dist/'), [Symbol.dispose]: dispose };
}
