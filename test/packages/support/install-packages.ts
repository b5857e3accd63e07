// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../support/paths.js';

export const names = ['feed', 'search', 'domain', 'elements', 'feed-tools', 'portal', 'search-gateway'] as const;

/** Packages with many dependencies of their own, and the list of the direct ones. */
const LINKED: Readonly<Record<string, readonly string[]>> = {
  portal: ['markdown-it', 'ajv', '@resvg/resvg-js', 'hyparquet-writer'],
  'search-gateway': ['@modelcontextprotocol/server', 'fastify', '@fastify/rate-limit', 'lru-cache', 'prom-client'],
};

/** Fields of a package.json that the tests read. */
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

/** A project outside the repository, with the six packages installed from their tarballs. */
export interface Project extends Disposable {
  /** Path with its final slash. */
  readonly folder: string;
  /** Runs a program in the folder; throws when it fails. Returns its output. */
  run(command: string, ...args: readonly string[]): string;
  /** Returns the paths of the files of a tarball. */
  filesOf(name: string): readonly string[];
}

export function run(cwd: string, command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

/**
 * Returns the other packages that those of the project need, at any depth: they are copied from this repository, so
 * that nothing is downloaded.
 */
function otherPackages(): readonly string[] {
  const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as {
    packages: Readonly<Record<string, { dependencies?: Readonly<Record<string, string>> }>>;
  };
  const packageNames = new Set<string>();
  const visit = (path: string): void => {
    for (const name of Object.keys(packages[path]?.dependencies ?? {})) {
      if (packageNames.has(name) || name.startsWith('@orientation-widgets/')) continue;
      packageNames.add(name);
      visit(`node_modules/${name}`);
    }
  };
  for (const name of names) if (!(name in LINKED)) visit(`packages/${name}`);
  return [...packageNames];
}

/**
 * Unpacks a package with many dependencies: they are linked to those of this repository, since npm would pack each of a
 * hundred folders again.
 */
function unpack(folder: string, name: string, filename: string, linked: readonly string[]): void {
  const target = `${folder}node_modules/${name}`;
  mkdirSync(target, { recursive: true });
  run(folder, 'tar', '-xzf', filename, '--strip-components=1', '-C', target);
  for (const other of linked) {
    mkdirSync(dirname(`${folder}node_modules/${other}`), { recursive: true });
    symlinkSync(`${root}node_modules/${other}`, `${folder}node_modules/${other}`);
  }
}

/** Packs the six packages and installs them in an empty project, as a user does. */
export function installPackages(): Project {
  const folder = `${mkdtempSync(join(tmpdir(), 'published-'))}/`;
  const packed = JSON.parse(
    run(root, 'npm', 'pack', ...names.map(name => `./packages/${name}`), '--pack-destination', folder, '--json'),
  ) as { name: string; filename: string; files: { path: string }[] }[];
  const linkedBy = (name: string): readonly string[] => LINKED[name.replace('@orientation-widgets/', '')] ?? [];
  const unpacked = packed.filter(({ name }) => linkedBy(name).length);
  const npmInstalls = packed.filter(each => !unpacked.includes(each));
  const rest = otherPackages();
  writeFileSync(
    `${folder}package.json`,
    JSON.stringify({
      private: true,
      type: 'module',
      dependencies: Object.fromEntries([
        ...npmInstalls.map(({ name, filename }) => [name, `file:${filename}`]),
        ...rest.map(name => [name, `file:${root}node_modules/${name}`]),
      ]),
      overrides: Object.fromEntries(rest.map(name => [name, `$${name}`])),
    }),
  );
  const options = ['--offline', '--install-links', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  run(folder, 'npm', 'install', ...options, '--cache', `${folder}.npm`);
  for (const { name, filename } of unpacked) unpack(folder, name, filename, linkedBy(name));
  return {
    folder,
    run: (command, ...args) => run(folder, command, ...args),
    filesOf: name =>
      packed.find(each => each.name === `@orientation-widgets/${name}`)?.files.map(({ path }) => path) ?? [],
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
