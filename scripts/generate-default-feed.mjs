// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/generate-default-feed.mjs [FOLDER]: writes the default feed from its facts and an example LHÉO file. Without a
// folder, in packages/feed-tools/default-feed, to be committed: no compressed copies there. The same facts give the same bytes.
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { root, run } from './support/run.mjs';

const PACKAGE = `${root}packages/feed-tools/`;
/** The tests give the command from its sources. */
const CLI = process.env.ORIENTATION_FEED ?? `${PACKAGE}bin/orientation-feed.js`;
const COMMITTED = `${PACKAGE}default-feed`;
const SESSIONS = 900;
const SEED = 32;
/** Sessions are spread around a day half a year ahead, so that most are still to come a year after the feed's date. */
const DAYS_AHEAD = 190;

const out = process.argv[2] === undefined ? COMMITTED : resolve(process.argv[2]);
const temporary = await mkdtemp(join(tmpdir(), 'default-feed-'));
try {
  const config = JSON.parse(await readFile(`${PACKAGE}default-feed.config.json`, 'utf8'));
  const example = join(temporary, 'example.lheo.xml');
  run(
    'node',
    CLI,
    'example',
    '--sessions',
    String(SESSIONS),
    '--seed',
    String(SEED),
    '--today',
    ahead(config.today),
    '--out',
    example,
  );
  const sources = config.sources.map(source => ({
    ...source,
    path: source.kind === 'lheo' ? example : absolute(source.path),
  }));
  await writeFile(join(temporary, 'config.json'), JSON.stringify({ ...config, sources }));
  // Nobody has a page open on the committed feed: the parts of the earlier one go.
  if (out === COMMITTED) await rm(out, { recursive: true, force: true });
  run('node', CLI, 'build', join(temporary, 'config.json'), '--out', out);
  if (out === COMMITTED) await removeByProducts(out);
} finally {
  await rm(temporary, { recursive: true, force: true });
}

function ahead(day) {
  return new Date(Date.parse(day) + DAYS_AHEAD * 86_400_000).toISOString().slice(0, 10);
}

function absolute(paths) {
  return [paths].flat().map(path => PACKAGE + path);
}

/** Compressed copies are made again where the feed is served; the reports tell of one build, not of the feed. */
async function removeByProducts(folder) {
  const names = await readdir(folder, { recursive: true });
  await Promise.all(
    names.filter(name => /\.(?:br|gz)$|^report\.(?:json|html)$/.test(name)).map(name => rm(join(folder, name))),
  );
}
