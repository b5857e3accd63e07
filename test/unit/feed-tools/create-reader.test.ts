// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// `npm run create -- reader NAME`, in a copy of the files that it changes.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { root } from '../../support/paths.js';

const FILES = [
  ...['scripts/create.mjs', 'scripts/create-reader.mjs', 'scripts/generate-readers.mjs', 'scripts/support/run.mjs'],
  ...['packages/feed-tools/src', 'packages/feed-tools/facts', 'packages/feed-tools/package.json'],
  ...['docs/feed-tools.md', 'package.json', 'tsconfig.base.json'],
];

describe('create reader', () => {
  test('writes a reader that compiles, that init recognises and that build uses', t => {
    const copy = mkdtempSync(join(tmpdir(), 'create-reader-'));
    t.after(() => rmSync(copy, { recursive: true }));
    for (const file of FILES) cpSync(root + file, join(copy, file), { recursive: true });
    mkdirSync(join(copy, 'test/unit/feed-tools/readers'), { recursive: true });
    symlinkSync(`${root}node_modules`, join(copy, 'node_modules'));
    symlinkSync(`${root}packages/feed-tools/node_modules`, join(copy, 'packages/feed-tools/node_modules'));
    const create = (name: string): ReturnType<typeof spawnSync> =>
      spawnSync(process.execPath, ['scripts/create.mjs', 'reader', name], { cwd: copy });
    assert.equal(create('Job Fairs').status, 2);
    assert.equal(create('job-fairs').status, 0);
    assert.equal(create('job-fairs').status, 2, 'a reader is not written over');
    const read = (file: string): string => readFileSync(join(copy, file), 'utf8');
    assert.match(read('docs/feed-tools.md'), /^\| `job-fairs`/m);

    const compilerOptions = { noEmit: true, composite: false, incremental: false, types: ['node'] };
    const options = {
      extends: './tsconfig.base.json',
      compilerOptions,
      files: ['packages/feed-tools/src/registry/readers.ts'],
    };
    writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify(options));
    execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '--project', 'tsconfig.json'], {
      cwd: copy,
    });

    const program = `
      const { runCommandLine } = await import('./packages/feed-tools/src/commands/command-line.ts');
      await runCommandLine(['init', 'test/fixtures/job-fairs', '--out', 'config.json', '--territory', 'reg-32']);
      process.exitCode = await runCommandLine(['build', 'config.json', '--out', 'feed']);`;
    execFileSync(
      process.execPath,
      ['--import', 'tsx', '--conditions=@orientation-widgets/source', '--input-type=module', '--eval', program],
      { cwd: copy, env: { ...process.env, TSX_TSCONFIG_PATH: `${root}tsconfig.base.json` } },
    );
    assert.match(read('config.json'), /"kind": "job-fairs"/);
    const report = JSON.parse(read('feed/report.json')) as { collections: Record<string, { count: number }> };
    assert.equal(report.collections['sectors']?.count, 1);
  });
});
