// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Refuses a dependency that an advisory of advisories.json names. The list is in the repository: the check asks no one, and
// gives the same answer everywhere; its date says when it was last read.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { root } from './support/run.mjs';

const numbers = version => version.split(/[-+]/)[0].split('.').map(Number);

function isBefore(version, other) {
  const [mine, theirs] = [numbers(version), numbers(other)];
  const place = [0, 1, 2].find(index => mine[index] !== theirs[index]);
  return place !== undefined && mine[place] < theirs[place];
}

/** The packages that come with one of ours: what it asks for, and what these do. A peer that is optional does not come by itself. */
function packagesThatCome(packages) {
  const found = new Set();
  const pathOf = (name, from) => {
    for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
      const path = `${base && `${base}/`}node_modules/${name}`;
      if (packages[path] || !base) return path;
    }
  };
  const visit = path => {
    const { dependencies, optionalDependencies } = packages[path] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const next = pathOf(name, path);
      if (found.has(next)) continue;
      found.add(next);
      visit(next);
    }
  };
  for (const path of Object.keys(packages)) if (path.startsWith('packages/')) visit(path);
  return found;
}

/**
 * A sentence for each package of a lockfile that an advisory names. One that is accepted, with its reason, is let
 * through only where no visitor and no producer gets it: among the development dependencies.
 */
export function affectedPackages({ packages }, { advisories, accepted = [] }) {
  const coming = packagesThatCome(packages);
  const isAccepted = (id, isOurs) => isOurs && accepted.some(one => one.id === id);
  return Object.entries(packages).flatMap(([path, { version, link, dev, devOptional }]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (!path.includes('node_modules/') || link) return [];
    return advisories
      .filter(one => one.package === name && isBefore(version, one.below) && !(one.from && isBefore(version, one.from)))
      .filter(one => !isAccepted(one.id, dev || (devOptional && !coming.has(path))))
      .map(one => `${path}@${version}: ${one.id}, ${one.what}; take ${one.below} or later`);
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [lock, list] = ['package-lock.json', 'scripts/advisories.json'].map(file =>
    JSON.parse(readFileSync(root + file, 'utf8')),
  );
  const affected = affectedPackages(lock, list);
  for (const { id, why } of list.accepted) console.log(`Accepted in development: ${id}, ${why}.`);
  for (const sentence of affected) console.error(sentence);
  const known = new Set(list.advisories.map(({ id }) => id));
  console.log(`${known.size} advisories, read on ${list.read}: ${affected.length} packages refused.`);
  if (affected.length) process.exitCode = 1;
}
