// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// `orientation-feed` for a test that builds a large feed and does not check its compressed copies.
import { compressQuickly } from './quick-compression.js';

compressQuickly();
await import('../../packages/feed-tools/src/cli.js');
