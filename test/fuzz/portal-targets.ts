// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { buildSite } from '@orientation-widgets/portal';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPage } from '../../packages/portal/src/check/check-page.js';
import { compileSchema } from '../../packages/portal/src/config/schema.js';
import { renderMarkdown } from '../../packages/portal/src/html/markdown.js';
import { frenchPage, withoutIndents } from '../../packages/portal/src/html/typography.js';
import { readLastBuild, RECORD } from '../../packages/portal/src/site/last-build.js';
import { assignSlugs, readSlugs } from '../../packages/portal/src/site/slugs.js';
import { root } from '../support/paths.js';
import { CONFIG, smallFeed } from '../unit/portal/support/small-portal.js';
import type { Target } from './targets.js';

const schemaFault = compileSchema(
  JSON.parse(readFileSync(`${root}packages/portal/schema/portal.schema.json`, 'utf8')) as object,
);

/** Runs a reader in a temporary folder, then removes it. */
async function inFolder(path: string, run: (folder: string) => Promise<unknown>): Promise<void> {
  mkdirSync(path, { recursive: true });
  try {
    await run(path);
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

/** Readers of the portal whose input may be hostile. */
export const portalTargets: Readonly<Record<string, Target>> = {
  'portal-feed': {
    seeds: [JSON.stringify(smallFeed())],
    unitInputs: 5,
    run: (bytes, path) =>
      inFolder(path, async folder => {
        writeFileSync(join(folder, 'feed.json'), bytes);
        writeFileSync(join(folder, 'portal.json'), JSON.stringify(CONFIG));
        await buildSite(join(folder, 'portal.json'), { out: join(folder, 'site'), elements: false });
      }),
  },
  'portal-config': {
    seeds: [JSON.stringify(CONFIG)],
    run(bytes) {
      try {
        schemaFault(JSON.parse(bytes.toString()));
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
      }
    },
  },
  'portal-page': {
    seeds: ['<html lang="fr"><main><h1>a</h1><a href="/b#c">d</a><table><tr><th>e</table><script>f</script><!-- g -->'],
    run: bytes => checkPage('metiers/a/index.html', bytes.toString()),
  },
  'portal-markdown': {
    seeds: ['# a\n\n* [b](c "d") **e**\n\n> `f` : <g>\n\n| h |\n|---|\n| i ! |\n\n```\nj\n```\n'],
    run: bytes => withoutIndents(frenchPage(renderMarkdown(bytes.toString()))),
  },
  'portal-record': {
    seeds: [JSON.stringify({ pages: 1, files: ['a/index.html'] }), JSON.stringify({ metiers: { a: 'a', b: 'a-2' } })],
    run: (bytes, path) =>
      inFolder(path, async folder => {
        writeFileSync(join(folder, RECORD), bytes);
        writeFileSync(join(folder, 'slugs.json'), bytes);
        await readLastBuild(folder);
        const slugs = await readSlugs(join(folder, 'slugs.json'));
        assignSlugs('metiers', [{ id: 'b', name: 'A' }], slugs);
      }),
  },
};
