// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { RECORD_KINDS } from '../configurator/attributes.js';
import { choicesOf } from '../configurator/names.js';
import type { ScriptFile } from '../configurator/snippets.js';
import { openFolder } from '../feed/open-feed.js';
import type { CopiedFile, SiteFile } from '../files/site-file.js';
import { PortalError } from '../portal-error.js';
import { FONT_FILE, FONT_LICENCE } from '../site/font-files.js';
import { styleSheet } from '../site/style-sheet.js';
import { readDocuments } from './documents.js';
import type { RecordChoices } from './element-controls.js';
import { declarationsOf, type ElementsManifest } from './element-manifest.js';
import { elementPage, type RegisteredElement, type Surroundings } from './element-page.js';
import { framedPage, SEARCH_INDEX, type DocumentationFrame } from './frame.js';
import { copyPath, DocumentLinks } from './links.js';
import { parseDocument, renderDocument } from './markdown-page.js';
import { documentPage, groupsOf, listPages } from './pages.js';
import { searchFile } from './search-rows.js';
import { TEXTS } from './texts.js';

/** Inputs of the documentation. */
export interface DocumentationOptions {
  /** Folder of the repository. */
  readonly root: string;
  /** Every element, in menu order. */
  readonly elements: readonly RegisteredElement[];
  readonly manifest: ElementsManifest;
  readonly surroundings: Surroundings;
}

const ASSETS = new URL('../../assets/', import.meta.url);
/** Folder of the scripts of the pages, once built. */
const SCRIPTS = new URL('../../dist/documenter/', import.meta.url);
/** Maximum number of records of a kind offered by a control. */
const MOST_CHOICES = 60;

/**
 * Makes every page of the documentation, with the files that they need.
 *
 * @throws {PortalError} broken links, each with its file and its line; an element that the manifest does not have.
 */
export async function documentationFiles(options: DocumentationOptions): Promise<(SiteFile | CopiedFile)[]> {
  const { root, elements, manifest, surroundings } = options;
  const { base } = surroundings;
  const documents = (await readDocuments(root)).map(source => ({
    source,
    parsed: parseDocument(source.file, source.text),
  }));
  const parsed = documents.map(document => document.parsed);
  const declarations = declarationsOf(manifest);
  const declared = elements.map(element => {
    const declaration = declarations.get(element.tag);
    if (!declaration) throw new PortalError(`custom-elements.json n’a pas l’élément « ${element.tag} »`);
    return [element, declaration] as const;
  });
  const groups = groupsOf(documents, elements);
  const links = new DocumentLinks(root, base, parsed);
  const rendered = documents.map(document => {
    const { file, language } = document.source;
    const context = { pageOf: (name: string) => links.pageOf(name), tableName: TEXTS[language].table };
    const { html, faults } = renderDocument(document.parsed, href => links.resolve(file, href), context);
    return { page: documentPage(document, html), faults };
  });
  const faults = rendered.flatMap(document => document.faults);
  if (faults.length)
    throw new PortalError(faults.map(({ file, line, reason }) => `${file}:${line}: ${reason}`).join('\n'));
  const frame: DocumentationFrame = { base, groups };
  const pages = [
    ...listPages(base, groups),
    ...rendered.map(({ page }) => page),
    ...declared.map(([element, declaration]) => elementPage(element, declaration, surroundings)),
  ];
  const index = searchFile(base, parsed, declared);
  return [
    ...pages.map(page => ({ path: `${page.path}index.html`, content: framedPage(frame, page) })),
    { path: SEARCH_INDEX, content: `${JSON.stringify(index)}\n` },
    ...(await assetFiles()),
    ...(await Promise.all(
      [...links.copies].map(async file => ({ path: copyPath(file), bytes: await readFile(join(root, file)) })),
    )),
  ];
}

async function assetFiles(): Promise<(SiteFile | CopiedFile)[]> {
  const style = await styleSheet({ scheme: 'light dark', tokens: {} });
  const ownStyle = await readFile(new URL('documentation.css', ASSETS), 'utf8');
  const copied = ['/assets/icon.svg', FONT_FILE, FONT_LICENCE].map(path => path.slice('/assets/'.length));
  const scripts = await readdir(SCRIPTS).catch((): string[] => []);
  return [
    { path: 'assets/portal.css', content: style + ownStyle },
    ...(await Promise.all(
      copied.map(async name => ({ path: `assets/${name}`, bytes: await readFile(new URL(name, ASSETS)) })),
    )),
    ...(await Promise.all(
      scripts.map(async name => ({ path: `assets/${name}`, bytes: await readFile(new URL(name, SCRIPTS)) })),
    )),
  ];
}

/** Records of a feed that the controls of the elements offer. */
export async function recordChoices(folder: string): Promise<RecordChoices> {
  const { feed } = await openFolder(folder, folder);
  const kinds = await Promise.all(
    RECORD_KINDS.map(async kind => [kind, (await choicesOf(feed, kind)).slice(0, MOST_CHOICES)] as const),
  );
  return new Map(kinds);
}

/** Locations of the documentation and of its inputs. */
export interface DocumentationPlace {
  readonly root: string;
  /** Folder of the site, replaced entirely. */
  readonly out: string;
  /** Folder of the feed of the examples. */
  readonly feedFolder: string;
  readonly elements: readonly RegisteredElement[];
  /** Folder of the scripts of the elements. */
  readonly scriptsFolder: string;
  /** Paths on the host. */
  readonly paths: Pick<Surroundings, 'base' | 'elements' | 'feed' | 'configurator'>;
  /** Host used in the code to paste. */
  readonly url: string;
}

/** Writes the documentation, and returns its number of pages. */
export async function buildDocumentation(place: DocumentationPlace): Promise<number> {
  const { root, out, feedFolder, elements, scriptsFolder, paths, url } = place;
  const read = async <T>(file: string): Promise<T> => JSON.parse(await readFile(file, 'utf8')) as T;
  const { files: scripts } = await read<{ files: ScriptFile[] }>(join(scriptsFolder, 'manifest.json'));
  const files = await documentationFiles({
    root,
    elements,
    manifest: await read<ElementsManifest>(join(root, 'packages/elements/dist/custom-elements.json')),
    surroundings: {
      ...paths,
      scripts: { folder: new URL(paths.elements, url).href, files: scripts },
      feedUrl: new URL(paths.feed, url).href,
      choices: await recordChoices(feedFolder),
    },
  });
  await rm(out, { recursive: true, force: true });
  for (const file of files) {
    const path = join(out, file.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, 'bytes' in file ? file.bytes : file.content);
  }
  return files.filter(({ path }) => path.endsWith('.html')).length;
}
