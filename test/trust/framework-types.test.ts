// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The types shipped for each framework, checked by its own type checker: valid lines are accepted, and each line marked
// "wrong" is refused.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { root } from '../support/paths.js';
import { apps, installed, skip } from './support/frameworks.js';

const base = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: [],
  verbatimModuleSyntax: true,
};

interface Checker {
  readonly file: string;
  readonly command: readonly [string, ...string[]];
  readonly options?: object;
  /** Content of tsconfig.json other than the options of TypeScript. */
  readonly config?: object;
}

const checkers: Readonly<Record<string, Checker>> = {
  react: { file: 'react.tsx', command: ['tsc', '-p', '.'], options: { jsx: 'react-jsx' } },
  preact: { file: 'preact.tsx', command: ['tsc', '-p', '.'], options: { jsx: 'react-jsx', jsxImportSource: 'preact' } },
  vue: { file: 'vue.vue', command: ['vue-tsc', '-p', '.'] },
  svelte: { file: 'svelte.svelte', command: ['svelte-check', '--tsconfig', './tsconfig.json', '--output', 'machine'] },
  angular: {
    file: 'angular.ts',
    command: ['ngc', '-p', '.'],
    options: { experimentalDecorators: true, verbatimModuleSyntax: false },
    config: { angularCompilerOptions: { strictTemplates: true } },
  },
};

for (const [
  name,
  {
    file,
    command: [tool, ...args],
    options,
    config,
  },
] of Object.entries(checkers)) {
  test(`${name}: valid templates compile, invalid ones are rejected`, { skip }, () => {
    // The folder is inside that of the frameworks, so that they resolve; the packages of the project are copied there,
    // as `npm install` does.
    const folder = mkdtempSync(join(installed ?? '', 'types-'));
    try {
      mkdirSync(`${folder}/node_modules/@orientation-widgets`, { recursive: true });
      for (const part of ['elements', 'domain', 'feed', 'search'])
        for (const piece of ['package.json', 'dist', 'frameworks'])
          if (existsSync(`${root}packages/${part}/${piece}`))
            cpSync(`${root}packages/${part}/${piece}`, `${folder}/node_modules/@orientation-widgets/${part}/${piece}`, {
              recursive: true,
              filter: path => !/\.(js|map)$/.test(path),
            });
      for (const name of ['lit', 'lit-html', 'lit-element', '@lit'])
        symlinkSync(`${root}node_modules/${name}`, `${folder}/node_modules/${name}`);
      cpSync(`${apps}types/${file}`, `${folder}/${file}`);
      writeFileSync(
        `${folder}/tsconfig.json`,
        JSON.stringify({
          ...config,
          compilerOptions: { ...base, ...options },
          files: file.endsWith('.svelte') ? undefined : [file],
          include: file.endsWith('.svelte') ? ['*.svelte'] : undefined,
        }),
      );
      const { stdout, stderr } = spawnSync(`${installed ?? ''}/node_modules/.bin/${tool}`, args, {
        cwd: folder,
        encoding: 'utf8',
      });
      const refused = new Set(
        [...stripVTControlCharacters(stdout + stderr).matchAll(new RegExp(`${file}"?[( :](\\d+)`, 'g'))].map(
          ([, line]) => Number(line),
        ),
      );
      const wrong = readFileSync(`${apps}types/${file}`, 'utf8')
        .split('\n')
        .flatMap((line, index) => (line.includes(' wrong: ') ? [index + 1] : []));
      assert.deepEqual(
        [...refused].sort((a, b) => a - b),
        wrong,
        stdout + stderr,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
