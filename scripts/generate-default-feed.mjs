// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/generate-default-feed.mjs [FOLDER]: writes the default feed from its facts. Without a folder, writes it
// in packages/feed-tools/default-feed, to be committed without compressed copies. The same facts give the same bytes.
import { readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildFromFacts, PACKAGE } from './support/feed-from-facts.mjs';

const COMMITTED = `${PACKAGE}default-feed`;

const out = process.argv[2] === undefined ? COMMITTED : resolve(process.argv[2]);
// No page has the committed feed open: the parts of the earlier one are removed.
if (out === COMMITTED) await rm(COMMITTED, { recursive: true, force: true });
await buildFromFacts('default-feed.config.json', out);
if (out === COMMITTED) await removeByProducts(out);

/**
 * Removes the compressed copies, which are made again where the feed is served, and the reports and nights, which
 * describe a single build.
 */
async function removeByProducts(folder) {
  const names = await readdir(folder, { recursive: true });
  await Promise.all(
    names
      .filter(name => /\.(?:br|gz)$|^(?:report|night\.\w+)\.(?:json|html)$/.test(name))
      .map(name => rm(join(folder, name))),
  );
}
