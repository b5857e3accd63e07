// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../support/paths.js';

export const names = ['feed', 'search', 'elements', 'feed-tools'] as const;

/** What is read of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly repository?: { readonly url: string; readonly directory: string };
  readonly keywords?: readonly string[];
  readonly homepage?: string;
  readonly bugs?: { readonly url: string };
  readonly license?: string;
}

/** A project outside the repository, with the four packages installed from their tarballs. */
export interface Project extends Disposable {
  /** With its final slash. */
  readonly folder: string;
  /** Runs a program in the folder; fails when it does. Gives what it printed. */
  run(command: string, ...args: readonly string[]): string;
  /** Paths of the files of a tarball. */
  filesOf(name: string): readonly string[];
}

export function run(cwd: string, command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

/** Other packages that ours need, theirs included: copied from this repository, so that nothing is downloaded. */
function otherPackages(): readonly string[] {
  const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as {
    packages: Readonly<Record<string, { dependencies?: Readonly<Record<string, string>> }>>;
  };
  const found = new Set<string>();
  const visit = (path: string): void => {
    for (const name of Object.keys(packages[path]?.dependencies ?? {})) {
      if (found.has(name) || name.startsWith('@orientation-widgets/')) continue;
      found.add(name);
      visit(`node_modules/${name}`);
    }
  };
  for (const name of names) visit(`packages/${name}`);
  return [...found];
}

/** Packs the four packages and installs them in an empty project, as someone who uses them does. */
export function installPackages(): Project {
  const folder = `${mkdtempSync(join(tmpdir(), 'published-'))}/`;
  const packed = JSON.parse(
    run(root, 'npm', 'pack', ...names.map(name => `./packages/${name}`), '--pack-destination', folder, '--json'),
  ) as { name: string; filename: string; files: { path: string }[] }[];
  const others = otherPackages();
  writeFileSync(
    `${folder}package.json`,
    JSON.stringify({
      private: true,
      type: 'module',
      dependencies: Object.fromEntries([
        ...packed.map(({ name, filename }) => [name, `file:${filename}`]),
        ...others.map(name => [name, `file:${root}node_modules/${name}`]),
      ]),
      overrides: Object.fromEntries(others.map(name => [name, `$${name}`])),
    }),
  );
  const options = ['--offline', '--install-links', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  run(folder, 'npm', 'install', ...options, '--cache', `${folder}.npm`);
  return {
    folder,
    run: (command, ...args) => run(folder, command, ...args),
    filesOf: name =>
      packed.find(each => each.name === `@orientation-widgets/${name}`)?.files.map(({ path }) => path) ?? [],
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
