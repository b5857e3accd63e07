// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Tarballs of npm packages: reads the files of one, makes those of the seven packages.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { PACKAGES } from './package-versions.mjs';

const BLOCK = 512;

/** @returns the files of a tarball by path, each with its mode and its bytes. */
export function filesOfTarball(bytes) {
  const tar = gunzipSync(bytes);
  const files = new Map();
  const field = (at, from, to) => tar.toString('utf8', at + from, at + to).replace(/\0[^]*$/, '');
  let longPath;
  for (let at = 0; at < tar.length && tar[at] !== 0;) {
    const size = parseInt(field(at, 124, 136), 8) || 0;
    const content = tar.subarray(at + BLOCK, at + BLOCK + size);
    const type = field(at, 156, 157);
    const path = longPath ?? [field(at, 345, 500), field(at, 0, 100)].filter(Boolean).join('/');
    // A path of more than 100 bytes stands in a record before its file.
    longPath = type === 'x' ? /^\d+ path=(.*)$/m.exec(content.toString())?.[1] : undefined;
    if (type === '0' || type === '') files.set(path, { mode: parseInt(field(at, 100, 108), 8), content });
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}

/** Gives files the modes of a checkout with the usual umask: npm packs the modes that it finds. A check may be packing beside. */
function setModes(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== 'node_modules') setModes(path);
    else if (entry.isFile() && !path.endsWith('.tgz')) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}

/** Packs what is built in `root`, and writes beside the tarballs which programs made them. */
export function packPackages(root, folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of PACKAGES) setModes(join(root, 'packages', name));
  const npm = (...args) => spawnSync('npm', args, { cwd: root, encoding: 'utf8' });
  const { status, stderr } = npm('pack', ...PACKAGES.map(name => `./packages/${name}`), '--pack-destination', folder);
  if (status !== 0) throw new Error(stderr);
  const tools = { node: process.version, npm: npm('--version').stdout.trim() };
  writeFileSync(join(folder, 'tools.json'), `${JSON.stringify(tools, null, 2)}\n`);
}
