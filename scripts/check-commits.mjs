// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// `node scripts/check-commits.mjs [base]`: checks the messages of the commits after a base against CONTRIBUTING.md
// (Commits).
import { execFileSync } from 'node:child_process';
import { commitProblems } from './lint/commit-message.mjs';
import { root } from './support/run.mjs';

/** Default base: older messages were written before the rule. */
const BASE = '795f63ffd58bf708ec46387842c96ad6e60c4f61';

const git = (...args) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const base = process.argv[2] ?? BASE;
const isThere = () => {
  try {
    git('merge-base', '--is-ancestor', base, 'HEAD');
    return true;
  } catch {
    return false;
  }
};

if (isThere()) {
  const messages = git('log', '--no-merges', '--format=%h%n%B%x00', `${base}..HEAD`)
    .split('\0')
    .map(text => text.trim());
  const commits = messages.filter(Boolean).map(text => {
    const [hash, ...lines] = text.split('\n');
    return { hash, message: lines.join('\n') };
  });
  const problems = commits.flatMap(({ hash, message }) =>
    commitProblems(message).map(problem => `${hash} ${message.split('\n', 1)[0]}: ${problem}`),
  );
  for (const problem of problems) console.error(problem);
  console.log(`${commits.length} commits, ${problems.length} problems.`);
  process.exitCode = problems.length ? 1 : 0;
} else console.log(`Skipped: the history does not hold ${base.slice(0, 8)} (a shallow copy or an archive).`);
