// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { affectedPackages, auditedPackages, isListExpired } from '../../scripts/check-advisories.mjs';

const list = {
  advisories: [{ id: 'GHSA-0', package: 'braces', from: '2.0.0', below: '3.0.3', what: 'memory without a bound' }],
};

test('a dependency that an advisory names is refused, wherever it stands in the tree', () => {
  const packages = {
    '': { version: '1.0.0' },
    'node_modules/braces': { version: '3.0.2' },
    'node_modules/chokidar/node_modules/braces': { version: '3.0.3-beta' },
    'node_modules/micromatch/node_modules/braces': { version: '2.10.0' },
    'node_modules/@x/braces': { version: '3.0.0' },
    'node_modules/old/node_modules/braces': { version: '1.8.5' },
    'node_modules/brace': { version: '3.0.0' },
    'packages/braces': { version: '3.0.0' },
  };
  assert.deepEqual(affectedPackages({ packages }, list), [
    'node_modules/braces@3.0.2: GHSA-0, memory without a bound; take 3.0.3 or later',
    'node_modules/micromatch/node_modules/braces@2.10.0: GHSA-0, memory without a bound; take 3.0.3 or later',
  ]);
});

test('an optional peer dependency is left out of a package, an optional dependency comes with it', () => {
  const accepted = { ...list, accepted: [{ id: 'GHSA-0', why: 'it reads our own patterns' }] };
  const packagesWith = (parent: object): Record<string, object> => ({
    'packages/tool': { version: '1.0.0', dependencies: { templates: '^1.0.0' } },
    'node_modules/templates': { version: '1.0.0', ...parent },
    'node_modules/braces': { version: '3.0.2', devOptional: true },
  });
  assert.deepEqual(affectedPackages({ packages: packagesWith({ peerDependencies: { braces: '^3' } }) }, accepted), []);
  assert.equal(
    affectedPackages({ packages: packagesWith({ optionalDependencies: { braces: '^3' } }) }, accepted).length,
    1,
  );
});

test('an advisory that is accepted is let through in development alone', () => {
  const accepted = { ...list, accepted: [{ id: 'GHSA-0', why: 'it reads our own patterns' }] };
  const packages = {
    'node_modules/braces': { version: '3.0.2', dev: true },
    'node_modules/micromatch/node_modules/braces': { version: '2.10.0' },
  };
  assert.deepEqual(affectedPackages({ packages }, accepted), [
    'node_modules/micromatch/node_modules/braces@2.10.0: GHSA-0, memory without a bound; take 3.0.3 or later',
  ]);
});

test('auditedPackages() names what the registry reports, except what development accepts', () => {
  const packages = {
    'node_modules/braces': { version: '3.0.2', dev: true },
    'node_modules/micromatch/node_modules/braces': { version: '2.10.0' },
  };
  const advisory = { url: 'https://github.com/advisories/GHSA-0', title: 'memory without a bound', range: '<3.0.3' };
  const report = {
    vulnerabilities: {
      braces: { nodes: Object.keys(packages), via: [advisory] },
      micromatch: { nodes: ['node_modules/micromatch'], via: ['braces'] },
    },
  };
  const path = 'node_modules/micromatch/node_modules/braces';
  const accepted = [{ id: 'GHSA-0', why: 'it reads our own patterns' }];
  assert.deepEqual(auditedPackages({ packages }, report, { accepted }), [
    `${path}@2.10.0: GHSA-0, memory without a bound; affected: <3.0.3`,
  ]);
  assert.equal(auditedPackages({ packages }, report, {}).length, 2);
});

test('isListExpired() refuses a list that was read more than 60 days ago', () => {
  const list = { read: '2026-11-27' };
  assert.equal(isListExpired(list, Date.parse('2027-01-25')), false);
  assert.equal(isListExpired(list, Date.parse('2027-01-28')), true);
});
