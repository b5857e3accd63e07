// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/generate-default-feed.mjs [FOLDER]: writes the default feed from its facts. Without a folder, in
// packages/feed-tools/default-feed, to be committed: no compressed copies there. The same facts give the same bytes.
import { readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildFromFacts, PACKAGE } from './support/feed-from-facts.mjs';

const COMMITTED = `${PACKAGE}default-feed`;

const out = process.argv[2] === undefined ? COMMITTED : resolve(process.argv[2]);
// Nobody has a page open on the committed feed: the parts of the earlier one go.
if (out === COMMITTED) await rm(COMMITTED, { recursive: true, force: true });
await buildFromFacts('default-feed.config.json', out);
if (out === COMMITTED) await removeByProducts(out);

/** Compressed copies are made again where the feed is served; the reports and what rolls back to a night tell of one build. */
async function removeByProducts(folder) {
  const names = await readdir(folder, { recursive: true });
  await Promise.all(
    names
      .filter(name => /\.(?:br|gz)$|^(?:report|night\.\w+)\.(?:json|html)$/.test(name))
      .map(name => rm(join(folder, name))),
  );
}
