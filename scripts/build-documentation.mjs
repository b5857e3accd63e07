// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/build-documentation.mjs: writes dist/site/docs from the documents, the registry of the elements and their manifest.
// build-site.mjs writes the rest of the site: the scripts of the elements, the default feed and the portal.
import { elements } from '../packages/elements/registry.mjs';
import { buildDocumentation } from '../packages/portal/dist/documentation/build-documentation.js';
import { root } from './support/run.mjs';

try {
  const count = await buildDocumentation({
    root,
    out: `${root}dist/site/docs`,
    feedFolder: `${root}dist/site/feed`,
    elements,
    scriptsFolder: `${root}dist/cdn`,
    paths: { base: '/docs/', elements: '/cdn/', feed: '/feed/feed.json', configurator: '/portail/integrer/' },
    url: 'https://votre-hote.example',
  });
  console.log(`Documentation\u202f: ${count} pages dans dist/site/docs`);
} catch (error) {
  console.error(error instanceof Error && error.name === 'PortalError' ? error.message : error);
  process.exitCode = 1;
}
