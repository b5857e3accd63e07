// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// Files made to break a reader. The public ones cannot be shipped here: without them, shorter ones cover the same code.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { decodeCollection, loadFeed, readFeed, FeedError } from '@orientation-widgets/feed';
import { startServer, type TestServer } from './support/server.js';

const data = resolve(process.env['ORIENTATION_DATA'] ?? '../shared/data', 'hostile');
const absent = existsSync(data) ? false : `no real data at ${data}`;
let server: TestServer;
const scratch = mkdtempSync(join(tmpdir(), 'orientation-hostile-'));
before(async () => {
  server = await startServer();
});
after(async () => {
  rmSync(scratch, { recursive: true });
  await server.close();
});

async function outcomeOf(bytes: Buffer | string): Promise<string> {
  const path = `/${server.requests.length}.json`;
  server.route(path, (_, response) => response.end(bytes));
  try {
    await loadFeed(server.url + path);
    return 'read';
  } catch (error) {
    assert.ok(error instanceof FeedError, String(error));
    return error.code;
  }
}

test('our own hostile files are refused with a reason', async () => {
  for (const text of [
    '',
    '\uFEFF',
    '{',
    '[]',
    '{"a":1}{"b":2}',
    'callback({})',
    ")]}',\n{}",
    '{/**/}',
    '{"a":1,}',
    '1e999',
    `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
  ])
    assert.match(await outcomeOf(text), /^not-(json|a-feed)$/);
});

test('the JSON test suite: nothing throws, nothing is taken for a feed', { skip: absent }, async () => {
  const folder = join(data, 'json-test-suite/test_parsing');
  for (const file of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, file));
    assert.match(await outcomeOf(bytes), /^not-(json|a-feed)$/, file);
    let value: unknown;
    try {
      value = JSON.parse(bytes.toString());
    } catch {
      continue;
    }
    assert.equal(readFeed(value).ok, false, file);
    assert.equal(decodeCollection('jobs', value).collection.size, 0, file);
  }
});

test('the generated files: each is refused with a reason', { skip: absent }, async () => {
  execFileSync(process.execPath, [join(data, 'own/gen.mjs'), scratch], {
    env: { ...process.env, BOMB_MB: '1' },
    stdio: 'ignore',
  });
  for (const file of readdirSync(join(scratch, 'feeds')))
    assert.match(await outcomeOf(readFileSync(join(scratch, 'feeds', file))), /^not-(json|a-feed)$/, file);
});
