// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Copies the documents that the README of a package links to into its `docs`, so that they are in the tarball, without
// a network.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';

const root = new URL('../../', import.meta.url);

/** Documents of each package, in `docs`. */
const DOCUMENTS = {
  elements: ['embed-contract.md', 'first-element.md', 'themes.md', 'themes.fr.md', 'csp-roll-out.md'],
  feed: ['feed.md', 'feed.fr.md'],
  'feed-tools': ['feed-tools.md', 'feed-tools.fr.md', 'feed-messages.md', 'data-quality.md'],
  portal: ['portal.md', 'protection-des-donnees.md'],
  search: ['search.md'],
  'search-gateway': ['national.md'],
};

/** Folders of examples of each package. */
const EXAMPLES = { 'feed-tools': ['examples'], portal: ['examples'] };

/** Writes `packages/NAME/docs`; links to the package itself become links to its files. */
export async function copyDocuments() {
  for (const [name, documents] of Object.entries(DOCUMENTS)) {
    const target = new URL(`packages/${name}/docs/`, root);
    await rm(target, { recursive: true, force: true });
    await mkdir(target, { recursive: true });
    for (const document of documents) {
      const text = await readFile(new URL(`docs/${document}`, root), 'utf8');
      await writeFile(new URL(document, target), text.replaceAll(`](../packages/${name}/`, '](../'));
    }
    for (const folder of EXAMPLES[name] ?? [])
      await cp(new URL(`docs/${folder}`, root), new URL(folder, target), { recursive: true });
  }
}
