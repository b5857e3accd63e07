// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../support/paths.js';
import { installed } from './frameworks.js';

/** An application made with Vite, built; it goes with the test. */
export interface ViteApp extends Disposable {
  /** Folder of what it serves, with its final slash. */
  readonly built: string;
}

/**
 * Builds an application from its files, for development, so that the framework says what it has to say in the console.
 * Our package stands where `npm install` would put it; `test/packages` installs it from its tarball.
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
