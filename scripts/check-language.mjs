// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Names, test titles, names of exported types and spelling, by the rules of CONVENTIONS.md. A problem fails the check when its folder
// has more of them than scripts/lint/baseline.json allows.
// `--list [folder]` shows each problem; `--update` writes the baseline again, when no total grows.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ESLint } from 'eslint';
import { compareCounts, countProblems, folderOf, grownRules } from './lint/baseline.mjs';
import { duplicatedTypes } from './lint/exported-types.mjs';
import { PACKAGES } from './release/package-versions.mjs';
import { root } from './support/run.mjs';

const BASELINE = `${root}scripts/lint/baseline.json`;
/** Comments of the code, and documents. */
const SPELLED = [
  'packages/*/{src,bin}/**/*.{ts,mjs,js}',
  '{test,scripts,stories,.storybook}/**/*.{ts,mjs,js}',
  '*.{js,mjs,md}',
  'docs/**/*.md',
  'packages/*/*.md',
];

/** Names and test titles. */
async function lintProblems() {
  const eslint = new ESLint({ cwd: root, overrideConfigFile: `${root}scripts/lint/language.config.mjs` });
  const results = await eslint.lintFiles(['.']);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, line, message }) => ({
      rule: ruleId?.replace('language/', '') ?? 'syntax',
      path: relative(root, filePath),
      line,
      message,
    })),
  );
}

function typeProblems() {
  const files = PACKAGES.flatMap(name => {
    const folder = `packages/${name}/src/`;
    const paths = readdirSync(root + folder, { recursive: true }).filter(path => path.endsWith('.ts'));
    return paths.sort().map(path => ({ path: folder + path, text: readFileSync(root + folder + path, 'utf8') }));
  });
  return duplicatedTypes(files).map(problem => ({ rule: 'unique-types', ...problem }));
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
  return matches.map(([, path, line, message]) => ({ rule: 'spelling', path, line: Number(line), message }));
}

const baseline = JSON.parse(readFileSync(BASELINE, 'utf8'));
const problems = [...(await lintProblems()), ...typeProblems(), ...spellingProblems()];
const counts = countProblems(problems);
const { grown, shrunk } = compareCounts(baseline, counts);
const show = list => {
  for (const { rule, path, line, message } of list) console.error(`${path}:${line}: ${message} (${rule})`);
};
const [option, folder = ''] = process.argv.slice(2);

if (option === '--list') show(problems.filter(({ path }) => path.startsWith(folder)));
else if (option === '--update') {
  const rules = grownRules(baseline, counts);
  if (rules.length) {
    console.error(`The baseline only shrinks, and these grew: ${rules.join(', ')}.`);
    process.exitCode = 1;
  } else writeFileSync(BASELINE, `${JSON.stringify(counts, null, 2)}\n`);
} else {
  for (const { rule, folder, allowed, count } of grown) {
    show(problems.filter(problem => problem.rule === rule && folderOf(problem.path) === folder));
    console.error(`${folder}, ${rule}: ${count} problems, ${allowed} allowed.`);
  }
  for (const { rule, folder, allowed, count } of shrunk)
    console.log(`${folder}, ${rule}: ${count} problems, ${allowed} allowed: node scripts/check-language.mjs --update`);
  process.exitCode = grown.length ? 1 : 0;
}
console.log(`${problems.length} problems of language, ${grown.length} folders over the baseline.`);
