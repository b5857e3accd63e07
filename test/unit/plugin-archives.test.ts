// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeArchive } from '../../packages/feed-tools/src/xlsx/write-archive.js';
import { archivePlugin, packPlugin } from '../../scripts/pack-plugins.mjs';

test('the archive of a plugin has its files under one folder, the shared code included', async t => {
  const folder = await mkdtemp(join(tmpdir(), 'plugins-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const archive = archivePlugin(packPlugin('wordpress', folder), writeArchive);
  assert.equal(archive, join(folder, 'orientation-widgets.zip'));
  const bytes = await readFile(archive);
  assert.equal(bytes.readUInt32LE(0), 0x04034b50);
  for (const name of ['orientation-widgets.php', 'core/Portal.php', 'LICENSE'])
    assert.ok(bytes.includes(`orientation-widgets/${name}`), name);
});
