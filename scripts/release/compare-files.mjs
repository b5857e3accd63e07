// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Finds the differences between two sets of files, byte for byte: each difference gives its file and its first byte,
// counted from 1 as `cmp` does.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { filesOfTarball } from './tarball.mjs';

/** Returns the files of a folder by path, each read when it is compared. */
export function filesOfFolder(folder, isIncluded = () => true) {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => !entry.isDirectory())
    .map(entry => [join(entry.parentPath, entry.name).slice(folder.replace(/\/$/, '').length + 1), entry.isFile()]);
  return new Map(
    entries
      .filter(([path]) => isIncluded(path))
      .sort()
      .map(([path, isFile]) =>
        // The content of a link would be that of its target.
        isFile ? [path, { read: () => readFileSync(join(folder, path)) }] : [`${path} (link, pipe or device)`, {}],
      ),
  );
}

const octal = mode => mode.toString(8);

function firstDifference(published, rebuilt) {
  const length = Math.min(published.length, rebuilt.length);
  let at = 0;
  while (at < length && published[at] === rebuilt[at]) at++;
  return at + 1;
}

async function differenceOf(path, published, rebuilt) {
  if (published.mode !== rebuilt.mode)
    return [`${path}: mode ${octal(published.mode)} published, ${octal(rebuilt.mode)} rebuilt`];
  const [first, second] = [published.content ?? (await published.read()), rebuilt.content ?? (await rebuilt.read())];
  if (first.equals(second)) return [];
  const byte = firstDifference(first, second);
  if (!path.endsWith('.tgz')) return [`${path}: differs from byte ${byte} on`];
  let inside;
  try {
    inside = await compareFiles(filesOfTarball(first), filesOfTarball(second));
  } catch (error) {
    return [`${path}: differs from byte ${byte} on; one of the two cannot be unpacked (${error.message})`];
  }
  if (inside.length) return inside.map(line => `${path}, ${line}`);
  return [
    `${path}: the same files, compressed or ordered in another way from byte ${byte} on; compare the versions of Node and npm`,
  ];
}

/** Makes a line safe for a terminal: a name in an archive can neither write another line nor control the screen. */
const printable = line => line.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, '\ufffd');

/** @returns a line for each file that differs, is missing or is added. */
export async function compareFiles(published, rebuilt) {
  const lines = [];
  for (const [path, file] of rebuilt) {
    const other = published.get(path);
    lines.push(...(other ? await differenceOf(path, other, file) : [`${path}: rebuilt, and not published`]));
  }
  for (const path of published.keys()) if (!rebuilt.has(path)) lines.push(`${path}: published, and not rebuilt`);
  return lines.map(printable);
}
