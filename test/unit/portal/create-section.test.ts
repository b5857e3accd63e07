// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// `npm run create -- section NAME`, in a copy of the files that it changes.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { root } from '../../support/paths.js';
import { CONFIG, smallFeed } from './support/small-portal.js';

const FILES = [
  ...['scripts/create.mjs', 'scripts/create-section.mjs', 'scripts/support/run.mjs', 'docs/portal.md', 'package.json'],
  ...['packages/portal/src', 'packages/portal/schema', 'packages/portal/assets', 'packages/portal/package.json'],
];

describe('create section', () => {
  test('writes a section that the site builds and links', t => {
    const copy = mkdtempSync(join(tmpdir(), 'create-section-'));
    t.after(() => rmSync(copy, { recursive: true }));
    for (const file of FILES) cpSync(root + file, join(copy, file), { recursive: true });
    mkdirSync(join(copy, 'test'));
    symlinkSync(`${root}node_modules`, join(copy, 'node_modules'));
    const create = (name: string): ReturnType<typeof spawnSync> =>
      spawnSync(process.execPath, ['scripts/create.mjs', 'section', name], { cwd: copy });
    assert.equal(create('Bons Plans').status, 2);
    assert.equal(create('bons-plans').status, 0);
    assert.equal(create('bons-plans').status, 2, 'a section is not written over');
    writeFileSync(join(copy, 'portal.json'), JSON.stringify(CONFIG));
    writeFileSync(join(copy, 'feed.json'), JSON.stringify(smallFeed()));
    const build = (out: string): Buffer =>
      execFileSync(
        process.execPath,
        [
          ...['--import', 'tsx', '--conditions=@orientation-widgets/source', '--input-type=module', '--eval'],
          `import { buildSite } from './packages/portal/src/build-site.ts'; await buildSite('portal.json', { out: '${out}', elements: false });`,
        ],
        { cwd: copy, env: { ...process.env, TSX_TSCONFIG_PATH: `${root}tsconfig.base.json` } },
      );
    build('site');
    assert.match(readFileSync(join(copy, 'site/bons-plans/index.html'), 'utf8'), /Soudeuse/);
    assert.match(
      readFileSync(join(copy, 'site/plan/index.html'), 'utf8'),
      /href="\/orientation\/bons-plans\/">Bons plans</,
    );
    assert.match(readFileSync(join(copy, 'docs/portal.md'), 'utf8'), /`\/bons-plans\/`/);
    writeFileSync(join(copy, 'portal.json'), JSON.stringify({ ...CONFIG, pages: { off: ['bons-plans'] } }));
    build('other');
    assert.equal(existsSync(join(copy, 'other/bons-plans')), false, 'the schema lets a publisher leave it out');
  });
});
