// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Decisions have one form and one index, and the files that the documents name exist.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { elements } from '../../packages/elements/registry.mjs';
import { root } from '../support/paths.js';

const read = (path: string): string => readFileSync(root + path, 'utf8');

const FORM =
  /^# (\d{4})\. (.+)\n\n- Date: (\d{4}-\d{2}-\d{2})\n- Status: (accepted|superseded by \d{4})\n\n## Context\n\n.+?\n\n## Decision\n\n.+?\n\n## Consequences\n\n.+$/s;

test('each decision has its number, its date, its parts and a line in the index', () => {
  const files = readdirSync(`${root}docs/adr`).filter(file => file !== 'README.md');
  const lines = files.map(file => {
    const [, number = '', title = '', date = '', status = ''] = FORM.exec(read(`docs/adr/${file}`)) ?? [];
    assert.ok(number && file.startsWith(`${number}-`), `${file} does not have the form of docs/adr/README.md`);
    return `| [${number}](${file}) | ${title} | ${date} | ${status} |`;
  });
  assert.equal(new Set(files.map(file => file.slice(0, 4))).size, files.length, 'two decisions have one number');
  assert.deepEqual(read('docs/adr/README.md').match(/^\| \[\d.*$/gm), lines);
});

const documents = [
  ...readdirSync(root).filter(file => file.endsWith('.md')),
  ...readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.md'))
    .map(file => `docs/${file}`),
];

const sources = ['demo', 'packages', 'scripts', 'stories', 'test'].flatMap(folder =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter(file => !/(?:^|\/)(?:dist|node_modules)\//.test(file))
    .map(file => `/${folder}/${file}`),
);

/** Paths from the root, and names of source files. */
const NAMED = /`((?:packages|scripts|test|stories|docs|demo|\.ci|\.changeset)\/[^`\s]*|\w[\w./-]*\.(?:ts|mjs))`/g;

test('each file and folder that the documents name exists', () => {
  const namedFiles = documents.flatMap(file =>
    [...read(file).matchAll(NAMED)].map(([, path = '']) => ({ file, path })),
  );
  assert.ok(namedFiles.length > 200, 'the names are read');
  assert.deepEqual(
    // Only the folder is checked for a name with `*`, `{a,b}` or `<tag>` in it.
    namedFiles.filter(({ path }) => {
      const fixedPart = path.replace(/[^/]*[<*{].*$/, '');
      return !existsSync(root + fixedPart) && !sources.some(source => source.endsWith(`/${fixedPart}`));
    }),
    [],
  );
});

/** Returns the content of the code blocks of a document, without the comments of its commands. */
const codeOf = (text: string): string[] =>
  [...text.matchAll(/^```\w*\n([^]*?)^```$/gm)].map(([, code = '']) =>
    code.replace(/ +#.*$/gm, '').replaceAll('votre-hote.example', 'your-host.example'),
  );

test('a French twin has the code of its original, and both link to each other', () => {
  const twins = documents.filter(file => file.endsWith('.fr.md'));
  assert.ok(twins.length >= 4);
  for (const file of twins) {
    const original = file.replace('.fr.md', '.md');
    const originalCode = codeOf(read(original));
    assert.deepEqual(
      codeOf(read(file)).filter(code => !originalCode.includes(code)),
      [],
      file,
    );
    const name = (path: string): string => path.split('/').at(-1) ?? '';
    assert.ok(read(original).includes(`](${name(file)})`), `${original} leads to ${file}`);
    assert.ok(read(file).includes(`](${name(original)})`), `${file} leads back`);
  }
});

test('each file in the diagram of the origin of a figure exists', () => {
  const drawing = read('docs/images/road-of-a-figure.svg');
  const files = [...drawing.matchAll(/[\w/-]+\.ts\b/g)].map(([file]) => file);
  assert.ok(files.length > 20, 'the names are read');
  assert.deepEqual(
    files.filter(
      file =>
        !['feed', 'feed-tools', 'domain', 'elements', 'portal', 'search-gateway'].some(name =>
          existsSync(`${root}packages/${name}/src/${file}`),
        ),
    ),
    [],
  );
});

const examples = readdirSync(`${root}docs/examples`).filter(file => file.endsWith('.yml'));

test('the examples of CI run what a lockfile or a digest pins, and fetch no package by its name', () => {
  assert.ok(examples.length >= 2);
  for (const file of examples) {
    const lines = read(`docs/examples/${file}`).split('\n');
    const commands = lines.filter(line => !line.trim().startsWith('#'));
    const actions = commands.filter(line => /\buses:/.test(line));
    assert.deepEqual(
      actions.filter(line => !/uses: [\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(line)),
      [],
      file,
    );
    assert.deepEqual(
      commands.filter(line => /npx (?!--no-install)|npm (install|i)\b|npm ci(?! --ignore-scripts)/.test(line)),
      [],
      file,
    );
  }
});

for (const example of ['github-actions', 'portal-github-pages'])
  test(`in ${example}, the job that runs packages cannot publish, and the one that publishes runs none`, () => {
    const text = read(`docs/examples/${example}.yml`);
    assert.match(text, /^permissions: \{\}$/m);
    const jobOf = (name: string): string =>
      new RegExp(`^ {2}${name}:\\n((?: {3}.*\\n|\\n)*)`, 'm').exec(text)?.[1] ?? '';
    const [build, publish, keep] = [jobOf('build'), jobOf('publish'), jobOf('keep-addresses')];
    assert.match(build, /permissions:\n {6}contents: read\n {4}steps:/);
    assert.doesNotMatch(build, /: write/);
    assert.match(publish, /permissions:\n {6}pages: write\n {6}id-token: write\n/);
    assert.doesNotMatch(publish, /run:|checkout|npm|npx/);
    assert.doesNotMatch(keep, /npm|npx/);
  });

test('the nightly workflow reads slugs.json from the repository, never from a cache', () => {
  const text = read('docs/examples/portal-github-pages.yml');
  assert.doesNotMatch(text, /^ *portal\/slugs\.json$/m);
  assert.match(text, /git add portal\/slugs\.json[^]*git push/);
  assert.match(text, /needs: \[build, keep-addresses\]/);
});

test('the first page of the demo leads to each element that has a page there', () => {
  const page = read('demo/pages/index.html');
  const missing = elements
    .filter(({ menu, tag }) => menu && !page.includes(`<a href="${tag}.html">`))
    .map(({ tag }) => tag);
  assert.deepEqual(missing, []);
});
