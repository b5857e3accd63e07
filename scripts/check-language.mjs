// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Checks the names of exported types and the spelling, by the rules of CONVENTIONS.md; ESLint checks the other names
// and the test titles.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { duplicatedTypes } from './lint/exported-types.mjs';
import { PACKAGES } from './release/package-versions.mjs';
import { root } from './support/run.mjs';

/** Files whose spelling is checked: code, for its comments, and documents. */
const SPELLED = [
  'packages/*/{src,bin}/**/*.{ts,mjs,js}',
  '{test,scripts,stories,.storybook}/**/*.{ts,mjs,js}',
  '*.{js,mjs,md}',
  'docs/**/*.md',
  'packages/*/*.md',
];

function typeProblems() {
  const files = PACKAGES.flatMap(name => {
    const folder = `packages/${name}/src/`;
    const paths = readdirSync(root + folder, { recursive: true }).filter(path => path.endsWith('.ts'));
    return paths.sort().map(path => ({ path: folder + path, text: readFileSync(root + folder + path, 'utf8') }));
  });
  return duplicatedTypes(files);
}

function spellingProblems() {
  const options = ['--config', 'scripts/lint/cspell.json', '--no-progress', '--no-summary', '--no-color', '--relative'];
  const { error, status, stdout, stderr } = spawnSync(`${root}node_modules/.bin/cspell`, [...options, ...SPELLED], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (error) throw error;
  const matches = [...stdout.matchAll(/^(.+?):(\d+):\d+ - (.*)$/gm)];
  if (status !== 0 && !matches.length) throw new Error(`cspell: ${stderr}`);
  return matches.map(([, path, line, message]) => ({ path, line, message }));
}

const problems = [...typeProblems(), ...spellingProblems()];
for (const { path, line, message } of problems) console.error(`${path}:${line}: ${message}`);
console.log(`${problems.length} problems of language.`);
process.exitCode = problems.length ? 1 : 0;
