// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Tarballs of npm packages: reads the files of one, makes those of the seven packages.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { PACKAGES } from './package-versions.mjs';

const BLOCK = 512;

/** Maximum size of an unpacked archive, in bytes. */
const MAX_BYTES = 200_000_000;

/**
 * @returns the entries of a tarball by path, each with its mode and its bytes. Content that `npm pack` never writes (a
 * link, a folder, a repeated path, bytes after the end) is a separate entry, so that it is never taken for a difference
 * of compression. Throws on an invalid archive.
 */
export function filesOfTarball(bytes) {
  const tar = gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
  const files = new Map();
  const field = (at, from, to) => tar.toString('utf8', at + from, at + to).replace(/\0[^]*$/, '');
  const add = (path, file) => {
    let name = path;
    while (files.has(name)) name += ' (again)';
    files.set(name, file);
  };
  let longPath;
  let at = 0;
  while (at < tar.length && tar[at] !== 0) {
    const [, digits] = /^ *([0-7]+) *$/.exec(field(at, 124, 136)) ?? [];
    if (digits === undefined) throw new Error(`no size in the header at byte ${at + 1}`);
    const size = parseInt(digits, 8);
    const content = tar.subarray(at + BLOCK, at + BLOCK + size);
    const type = field(at, 156, 157);
    const path = longPath ?? [field(at, 345, 500), field(at, 0, 100)].filter(Boolean).join('/');
    // A path of more than 100 bytes is in a record before its file.
    longPath = type === 'x' ? /^\d+ path=(.*)$/m.exec(content.toString())?.[1] : undefined;
    const mode = parseInt(field(at, 100, 108), 8);
    if (type === '0' || type === '') add(path, { mode, content });
    else if (type !== 'x') add(`${path} (entry of type ${type}, to ${field(at, 157, 257)})`, { mode, content });
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  const rest = tar.subarray(at);
  if (!rest.equals(Buffer.alloc(rest.length))) add('(bytes after the end)', { mode: 0, content: rest });
  return files;
}

/**
 * Sets the modes of files to those of a checkout with the usual umask, since npm packs the current modes. Another check
 * may be packing at the same time.
 */
function setModes(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== 'node_modules') setModes(path);
    else if (entry.isFile() && !path.endsWith('.tgz')) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}

/** Packs the packages built in `root`, and writes the versions of the tools beside the tarballs. */
export function packPackages(root, folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of PACKAGES) setModes(join(root, 'packages', name));
  const npm = (...args) => spawnSync('npm', args, { cwd: root, encoding: 'utf8' });
  const { status, stderr } = npm('pack', ...PACKAGES.map(name => `./packages/${name}`), '--pack-destination', folder);
  if (status !== 0) throw new Error(stderr);
  const tools = { node: process.version, npm: npm('--version').stdout.trim() };
  writeFileSync(join(folder, 'tools.json'), `${JSON.stringify(tools, null, 2)}\n`);
}
