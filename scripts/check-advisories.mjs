// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Refuses a dependency that an advisory affects. The registry lists the advisories, through `npm audit`; when it does
// not answer, the list of advisories.json is used, for 60 days after its date.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { root } from './support/run.mjs';

const numbers = version => version.split(/[-+]/)[0].split('.').map(Number);

function isBefore(version, other) {
  const [mine, theirs] = [numbers(version), numbers(other)];
  const place = [0, 1, 2].find(index => mine[index] !== theirs[index]);
  return place !== undefined && mine[place] < theirs[place];
}

/**
 * Returns the paths of the packages installed with one of ours: its dependencies, and theirs. An optional peer is not
 * installed by itself.
 */
function packagesThatCome(packages) {
  const problems = new Set();
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
      if (problems.has(next)) continue;
      problems.add(next);
      visit(next);
    }
  };
  for (const path of Object.keys(packages)) if (path.startsWith('packages/')) visit(path);
  return problems;
}

/**
 * Returns a test of whether an accepted advisory is tolerated at a path of the lockfile, which is the case for
 * development dependencies only.
 */
function acceptanceOf(packages, accepted) {
  const coming = packagesThatCome(packages);
  return (id, path) => {
    const { dev, devOptional } = packages[path] ?? {};
    return accepted.some(advisory => advisory.id === id) && Boolean(dev || (devOptional && !coming.has(path)));
  };
}

/**
 * Returns a sentence for each package of a lockfile that an advisory affects. An accepted advisory, with its reason, is
 * tolerated only where no visitor and no producer gets the package: among the development dependencies.
 */
export function affectedPackages({ packages }, { advisories, accepted = [] }) {
  const isAccepted = acceptanceOf(packages, accepted);
  return Object.entries(packages).flatMap(([path, { version, link }]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (!path.includes('node_modules/') || link) return [];
    return advisories
      .filter(
        advisory =>
          advisory.package === name &&
          isBefore(version, advisory.below) &&
          !(advisory.from && isBefore(version, advisory.from)),
      )
      .filter(advisory => !isAccepted(advisory.id, path))
      .map(advisory => `${path}@${version}: ${advisory.id}, ${advisory.what}; take ${advisory.below} or later`);
  });
}

/** Returns the same sentences from a report of `npm audit --json`. */
export function auditedPackages({ packages }, { vulnerabilities }, { accepted = [] }) {
  const isAccepted = acceptanceOf(packages, accepted);
  return Object.values(vulnerabilities).flatMap(({ nodes, via }) =>
    via
      // A text refers to another package of the report, which has its own entry.
      .filter(advisory => typeof advisory === 'object')
      .flatMap(({ url, title, range }) => {
        const id = url.slice(url.lastIndexOf('/') + 1);
        return nodes
          .filter(path => !isAccepted(id, path))
          .map(path => `${path}@${packages[path]?.version}: ${id}, ${title}; affected: ${range}`);
      }),
  );
}

/** Number of days during which the list of the repository may replace the registry. */
const LIST_DAYS = 60;

/** Whether the list is too old to replace the registry. */
export const isListExpired = ({ read: readOn }, now) => now - Date.parse(readOn) > LIST_DAYS * 864e5;

/** Returns the report of the registry; undefined when it does not answer. */
function auditReport() {
  const { stdout } = spawnSync('npm', ['audit', '--json'], { cwd: root, encoding: 'utf8', timeout: 60_000 });
  try {
    const report = JSON.parse(stdout);
    return report.auditReportVersion === 2 ? report : undefined;
  } catch {
    return undefined;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [lock, list] = ['package-lock.json', 'scripts/advisories.json'].map(file =>
    JSON.parse(readFileSync(root + file, 'utf8')),
  );
  const report = auditReport();
  const affected = report ? auditedPackages(lock, report, list) : affectedPackages(lock, list);
  for (const { id, why } of list.accepted) console.log(`Accepted in development: ${id}, ${why}.`);
  for (const sentence of affected) console.error(sentence);
  const source = report ? 'the registry' : `the list read on ${list.read}, as the registry does not answer`;
  console.log(`Advisories of ${source}: ${affected.length} packages refused.`);
  const isExpired = !report && isListExpired(list, Date.now());
  if (isExpired)
    console.error(`scripts/advisories.json was read more than ${LIST_DAYS} days ago: read the advisories again.`);
  if (affected.length || isExpired) process.exitCode = 1;
}
