// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A rule that came after the code it checks: how many problems each folder may still have. The count of a folder only shrinks.

/** The folder that answers for a file: `packages/feed/src`, `test/unit/search`, `scripts`. */
export function folderOf(path) {
  const depth = path.startsWith('packages/') || path.startsWith('test/unit/') ? 3 : path.startsWith('test/') ? 2 : 1;
  return path.split('/').slice(0, -1).slice(0, depth).join('/') || '.';
}

/** How many problems each rule has in each folder, both in alphabetical order. */
export function countProblems(problems) {
  const counts = {};
  const keys = problems.map(({ rule, path }) => [rule, folderOf(path)]).sort((a, b) => (a.join() < b.join() ? -1 : 1));
  for (const [rule, folder] of keys) {
    counts[rule] ??= {};
    counts[rule][folder] = (counts[rule][folder] ?? 0) + 1;
  }
  return counts;
}

const totalOf = counts => Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0);

/** The folders where a rule has more problems than allowed, and those that may now be allowed fewer. */
export function compareCounts(baseline, counts) {
  const grown = [];
  const shrunk = [];
  for (const rule of new Set([...Object.keys(baseline), ...Object.keys(counts)]))
    for (const folder of new Set([...Object.keys(baseline[rule] ?? {}), ...Object.keys(counts[rule] ?? {})])) {
      const allowed = baseline[rule]?.[folder] ?? 0;
      const count = counts[rule]?.[folder] ?? 0;
      if (count > allowed) grown.push({ rule, folder, allowed, count });
      if (count < allowed) shrunk.push({ rule, folder, allowed, count });
    }
  return { grown, shrunk };
}

/** The rules whose total grew: a file may move to another folder with its problems, a new problem is not written down. */
export const grownRules = (baseline, counts) =>
  Object.keys(counts).filter(rule => totalOf(counts[rule]) > totalOf(baseline[rule]));
