// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PortalError } from '../portal-error.js';

export type DocumentLanguage = 'fr' | 'en';

/** Audience of a page. */
export type DocumentAudience = 'webmestres' | 'engineers' | 'producteurs';

/** Document of the repository. */
export interface DocumentSource {
  /** Path from the root of the repository. */
  readonly file: string;
  readonly text: string;
  readonly language: DocumentLanguage;
  readonly audience: DocumentAudience;
}

/** Documents of each audience, in reading order; `*` stands for each folder. */
const ORDER: readonly (readonly [DocumentAudience, DocumentLanguage, readonly string[]])[] = [
  ['webmestres', 'fr', ['README.fr.md', 'docs/first-element.md', 'docs/embed-contract.md', 'docs/csp-roll-out.md']],
  [
    'webmestres',
    'fr',
    ['docs/themes.fr.md', 'docs/parts.md', 'docs/portal.md', 'docs/measuring.md', 'docs/accessibilite.md'],
  ],
  ['webmestres', 'fr', ['docs/wordpress.md', 'docs/spip.md', 'docs/drupal.md', 'docs/accessibilite-portail.md']],
  ['webmestres', 'fr', ['docs/ecoconception.md', 'docs/protection-des-donnees.md', 'docs/essai-facile-a-lire.md']],
  ['webmestres', 'en', ['docs/take-away.md']],
  ['engineers', 'en', ['README.md', 'docs/architecture.md', 'CONTRIBUTING.md', 'CONVENTIONS.md', 'docs/feed.md']],
  ['engineers', 'en', ['docs/search.md', 'docs/national.md', 'docs/themes.md', 'docs/adr/README.md', 'docs/adr/*.md']],
  ['engineers', 'en', ['packages/*/README.md', 'CHANGELOG.md', '.changeset/README.md', 'SECURITY.md']],
  ['engineers', 'en', ['GOVERNANCE.md', 'CODE_OF_CONDUCT.md', 'docs/public-code.md', 'docs/verify-release.md']],
  ['producteurs', 'fr', ['docs/feed.fr.md', 'docs/feed-tools.fr.md']],
  ['producteurs', 'en', ['docs/feed-tools.md', 'docs/feed-messages.md', 'docs/data-quality.md']],
  ['producteurs', 'en', ['docs/default-feed.md', 'docs/examples/systemd/README.md']],
  ['producteurs', 'en', ['packages/feed-tools/src/readers/*/README.md']],
];

/**
 * Reads the documents of the repository, each once.
 *
 * @throws {PortalError} a document of `docs/` or of the root has no place in the order.
 */
export async function readDocuments(root: string): Promise<DocumentSource[]> {
  const documents = new Map<string, DocumentSource>();
  for (const [audience, language, patterns] of ORDER)
    for (const pattern of patterns)
      for (const file of await matches(root, pattern))
        if (!documents.has(file))
          documents.set(file, { file, language, audience, text: await readFile(join(root, file), 'utf8') });
  const rootFiles = (await readdir(root)).filter(file => file.endsWith('.md'));
  const files = (await readdir(join(root, 'docs'), { recursive: true })).filter(file => file.endsWith('.md'));
  for (const file of [...rootFiles, ...files.map(path => `docs/${path}`)])
    if (!documents.has(file))
      throw new PortalError('ce document n’a pas de place dans packages/portal/src/documentation/documents.ts', {
        file,
      });
  return [...documents.values()];
}

/** Files that match a pattern with at most one `*`. */
async function matches(root: string, pattern: string): Promise<string[]> {
  const [folder = '', rest] = pattern.split('*');
  if (rest === undefined) return [pattern];
  if (!rest.startsWith('/'))
    return (await readdir(join(root, folder)))
      .filter(name => name.endsWith(rest))
      .sort()
      .map(name => folder + name);
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const folders = entries
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const files = await Promise.all(
    folders.map(async name =>
      (await readdir(join(root, folder, name))).includes(rest.slice(1)) ? [folder + name + rest] : [],
    ),
  );
  return files.flat();
}

/** Path of the page of a document, relative to the folder of the site. */
export function documentPath(file: string): string {
  const name = file
    .replace(/^docs\/|^packages\/feed-tools\/src\/|^\./, '')
    .replace(/\/README\.md$|\.md$/, '')
    .toLowerCase();
  return name.endsWith('.fr') ? `fr/${name.slice(0, -3)}/` : `${name}/`;
}
