// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run build: builds packages/*/dist for npm, and dist/cdn for a page.
import { cp, readFile, rm } from 'node:fs/promises';
import {
  buildConfigurator,
  buildDocumentationScripts,
  buildOffline,
  buildPageScripts,
  buildSearch,
} from './build/portal-scripts.mjs';
import { copyDocuments } from './build/package-documents.mjs';
import { run } from './support/run.mjs';

await rm(new URL('../dist/cdn', import.meta.url), { recursive: true, force: true });
run('tsc', '-b');
run('cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet');
run('rollup', '-c', '--silent');
// A portal publishes the scripts of the elements with its pages.
await rm(new URL('../packages/portal/dist/elements', import.meta.url), { recursive: true, force: true });
await cp(new URL('../dist/cdn', import.meta.url), new URL('../packages/portal/dist/elements', import.meta.url), {
  recursive: true,
});
await buildConfigurator();
await buildOffline();
await buildSearch();
await buildPageScripts();
await buildDocumentationScripts();
await copyDocuments();
const { files } = JSON.parse(await readFile(new URL('../dist/cdn/manifest.json', import.meta.url), 'utf8'));
const entry = files.find(({ file }) => file === 'orientation-widgets.js');
console.log(`Built packages/*/dist, and dist/cdn: ${files.length} files whose sizes and hashes are in manifest.json.
<script type="module" src="…/orientation-widgets.js" integrity="${entry.integrity}" crossorigin></script>`);
