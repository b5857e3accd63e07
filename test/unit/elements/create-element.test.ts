// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// `npm run create -- element TAG`, in a copy of the files that it changes.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { root } from '../../support/paths.js';

const FILES = [
  ...['scripts/create.mjs', 'scripts/create-element.mjs', 'scripts/generate-elements.mjs', 'scripts/support/run.mjs'],
  ...[
    'packages/elements/src',
    'packages/elements/themes',
    'packages/elements/registry.mjs',
    'packages/elements/README.md',
  ],
  ...['packages/portal/assets/portal.css', 'packages/portal/src/configurator', 'packages/elements/package.json'],
  ...['demo/pages', 'README.md', 'README.fr.md', 'stories/modules.ts', 'package.json', 'tsconfig.base.json'],
];

/** Files that list the elements. */
const LISTS = [
  ...['packages/elements/src/loaders.ts', 'packages/elements/src/index.ts', 'packages/elements/README.md'],
  ...['packages/elements/themes/neutral-light.css', 'packages/portal/src/configurator/elements.ts'],
  ...['demo/pages/index.html', 'demo/pages/strict-csp.html', 'README.md', 'README.fr.md', 'stories/modules.ts'],
];

describe('create element', () => {
  test('writes an element that compiles and that everything lists', t => {
    const copy = mkdtempSync(join(tmpdir(), 'create-element-'));
    t.after(() => rmSync(copy, { recursive: true }));
    for (const file of FILES) cpSync(root + file, join(copy, file), { recursive: true });
    mkdirSync(join(copy, 'test/browser'), { recursive: true });
    symlinkSync(`${root}node_modules`, join(copy, 'node_modules'));
    const create = (tag: string): ReturnType<typeof spawnSync> =>
      spawnSync(process.execPath, ['scripts/create.mjs', 'element', tag], { cwd: copy });
    assert.equal(create('Job Quiz').status, 2);
    assert.equal(create('job-quiz').status, 0);
    assert.equal(create('job-quiz').status, 2, 'an element is not written over');
    const read = (file: string): string => readFileSync(join(copy, file), 'utf8');
    for (const file of LISTS) assert.match(read(file), /job-quiz/, file);
    for (const file of ['stories/job-quiz.stories.ts', 'test/browser/job-quiz.test.ts', 'demo/pages/job-quiz.html'])
      assert.ok(existsSync(join(copy, file)), file);
    const compilerOptions = { noEmit: true, composite: false, incremental: false };
    const options = {
      extends: './tsconfig.base.json',
      compilerOptions,
      files: ['packages/elements/src/define/job-quiz.ts'],
    };
    writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify(options));
    execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '--project', 'tsconfig.json'], {
      cwd: copy,
    });
  });
});
