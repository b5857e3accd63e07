// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Writes dist/cdn/THIRD-PARTY-NOTICES.txt: the licence of each package whose code is in the scripts, as the BSD and MIT
// licences require. The build stops at a package without one.
import { readFileSync, readdirSync } from 'node:fs';

/** Returns the folder and name of the npm package of a module; undefined for a module of this repository. */
export function packageOf(id) {
  const [, folder, name] = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(id) ?? [];
  return name && { folder, name };
}

function noticeOf({ folder, name }) {
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find(entry => /^licen[cs]e(\.|$)/i.test(entry));
  if (!file) throw new Error(`${name} is in the bundle and has no licence file: its notice cannot be written`);
  const text = readFileSync(`${folder}/${file}`, 'utf8').trim();
  if (!/^copyright /im.test(text)) throw new Error(`${name}: ${file} has no copyright line`);
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** Returns the text of the notices. @param modules - ids of modules, with their code in the bundle. */
export function thirdPartyNotices(modules) {
  const packages = new Map();
  for (const [id, { code }] of modules) {
    const origin = code && packageOf(id);
    if (origin) packages.set(origin.name, origin);
  }
  const notices = [...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1)).map(noticeOf);
  return `The scripts beside this file contain code of the packages below, each under its own licence.\n\n${notices.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
