// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folderCircle } from '../support/folder-circles.js';

for (const name of ['domain', 'feed', 'search', 'search-gateway', 'elements', 'portal', 'feed-tools'])
  test(`the folders of packages/${name}/src are layers`, () => assert.deepEqual(folderCircle(name), []));
