// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { lockFolder, messageOf, type FolderLock } from '@orientation-widgets/feed-tools';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ScriptFile } from './configurator/snippets.js';
import { readPortalConfig, type PortalConfig } from './config/portal-config.js';
import { composeFeed, isComposed } from './feed/compose/compose-feed.js';
import { openFeed, type OpenFeed } from './feed/open-feed.js';
import { problemNotices } from './feed/problem-notices.js';
import { publishedFeed } from './feed/published-feed.js';
import { CARD_SCRIPT } from './files/card-files.js';
import { pageAssetFiles } from './files/page-assets.js';
import type { CopiedFile } from './files/site-file.js';
import { readSiteData } from './feed/site-data.js';
import { configuratorFiles, readConfigurator } from './site/configurator-files.js';
import { contentsOf } from './sections/contents.js';
import { intentPages } from './sections/chercher/intent-pages.js';
import { citationFiles } from './sections/shared/citations.js';
import { drawSite } from './sections/draw-site.js';
import { ecodesignPage } from './sections/site/ecodesign.js';
import { redirectPages } from './sections/site/redirects.js';
import { fontFiles } from './site/font-files.js';
import { illustrationFiles } from './illustrations/illustration-files.js';
import { PortalError } from './portal-error.js';
import type { Omission } from './site/contents.js';
import { generateCards, generatePages } from './layout/generate.js';
import { drawPage } from './layout/layout.js';
import { weighPages } from './layout/page-weights.js';
import { readLastBuild, type LastBuild } from './site/last-build.js';
import { agendaFiles } from './site/agenda-file.js';
import { catalogueFiles } from './site/catalogue-files.js';
import { oembedFiles } from './site/embed-files.js';
import { pictureFiles } from './site/picture-files.js';
import { markdownFiles } from './site/markdown-files.js';
import { openDataFiles } from './site/open-data.js';
import { openDataTableFiles } from './site/open-data-tables.js';
import { offlineFiles, readOffline } from './site/offline-files.js';
import { nearbyFiles } from './site/nearby-files.js';
import { searchDetails } from './sections/chercher/details-file.js';
import { readSearch, searchFiles } from './site/search-files.js';
import { requireKnownNames } from './site/require-known-names.js';
import { Site, type ElementScripts } from './site/site.js';
import { needFiles } from './site/need-file.js';
import { newsFiles } from './site/news-files.js';
import { sitemapFiles } from './site/sitemap.js';
import { readSlugs, writeSlugs } from './site/slugs.js';
import { styleSheet } from './site/style-sheet.js';
import { writeSite, type SiteChanges } from './site/write-site.js';

/** Options of a build. */
export interface SiteBuildOptions {
  /** Folder of the site: new, empty, or of an earlier build. */
  readonly out: string;
  /** Accepts a site that loses more pages than `maxShrink`. False by default. */
  readonly acceptFewer?: boolean;
  /** Folder of the scripts of the elements; by default those of this package. `false` makes a site without them. */
  readonly elements?: string | false;
}

/** Result of a build. */
export interface SiteReport {
  /** Number of pages made, those of the publisher included. */
  readonly pages: number;
  /** Numbers of files written, left unchanged and removed, pages and others. */
  readonly written: SiteChanges; // eslint-disable-line language/plain-names -- a key of `build --json`
  /** Records without a page. */
  readonly omissions: readonly Omission[];
  /** Notices for a person, in French: an address already taken, a copy of the feed used. */
  readonly notices: readonly string[];
  /** Heaviest page, with its size compressed by brotli, in bytes. */
  readonly heaviest: { readonly path: string; readonly bytes: number };
  /** Size of the compressed style sheet, in bytes. */
  readonly styleBytes: number;
}

const ELEMENTS = fileURLToPath(new URL('../dist/elements/', import.meta.url));
const ICON = new URL('../assets/icon.svg', import.meta.url);
const CARD = new URL('../assets/card.js', import.meta.url);
const MAX_SHRINK = 30;

/**
 * Builds a portal: reads its configuration and its feed, and writes the changed files in the folder of the site.
 *
 * @param configPath - `portal.json`.
 * @throws {PortalError} a fault of the configuration, of the feed or of a page; the folder is then as it was.
 */
export async function buildSite(
  configPath: string,
  { out, acceptFewer = false, elements = ELEMENTS }: SiteBuildOptions,
): Promise<SiteReport> {
  const config = await readPortalConfig(configPath);
  const lock = await lockSite(out);
  try {
    const last = await readLastBuild(out);
    const opened = await Promise.all(config.feeds.map(feed => openFeed(feed, config)));
    if (!isComposed(config)) return await build(config, opened[0] as OpenFeed, last, { out, acceptFewer, elements });
    const composed = await composeFeed(config, opened);
    try {
      return await build(config, composed, last, { out, acceptFewer, elements });
    } finally {
      await composed.remove();
    }
  } finally {
    await lock.release();
  }
}

/** Allows one build at a time in the folder of a site. */
async function lockSite(out: string): Promise<FolderLock> {
  try {
    return await lockFolder(out);
  } catch (error) {
    throw new PortalError(messageOf(error), { cause: error });
  }
}

async function build(
  config: PortalConfig,
  opened: OpenFeed,
  last: LastBuild,
  { out, acceptFewer, elements }: Required<SiteBuildOptions>,
): Promise<SiteReport> {
  const data = await readSiteData(opened.feed);
  const contents = contentsOf(data, new Date().toISOString().slice(0, 10), config.select?.territories);
  const slugsFile = join(config.folder, 'slugs.json');
  const earlierSlugs = await readSlugs(slugsFile);
  const scripts = elements === false ? undefined : await readScripts(elements);
  const configurator = scripts && (await readConfigurator());
  const offline = await readOffline();
  const search = await readSearch();
  const {
    site,
    made: drawnPages,
    assigned,
    clashes,
  } = drawSite(config, contents, earlierSlugs, slugs => {
    const scriptsOf = [scripts?.scripts, configurator?.scripts, offline?.scripts, search?.scripts] as const;
    const newSite = new Site(config, data, contents, slugs, ...scriptsOf);
    requireKnownNames(newSite);
    return newSite;
  });
  const [css, fonts] = await Promise.all([styleSheet(config), fontFiles(site)]);
  const weights = weighPages(site, drawnPages, css, fonts);
  const { languageHomes } = drawnPages[0] ?? {};
  const made = [
    ...drawnPages,
    { ...drawPage(site, ecodesignPage(site, weights)), ...(languageHomes && { languageHomes }) },
  ];
  const madePaths = new Set(made.map(({ path }) => path));
  requireOwnAddresses(config, madePaths);
  const pages = [...made, ...redirectPages(site, madePaths)];
  const html = generatePages(site, pages);
  requireEnough(config, last.pages, html.length, acceptFewer);
  const published = await publishedFeed(opened);
  const files = [
    ...html,
    ...searchFiles(site, made, intentPages(site)),
    ...searchDetails(site),
    ...(search?.files ?? []),
    ...nearbyFiles(site),
    ...sitemapFiles(site, pages),
    ...newsFiles(site),
    ...openDataFiles(site),
    ...openDataTableFiles(site),
    ...catalogueFiles(site),
    ...markdownFiles(site, pages),
    ...generateCards(site, pages),
    ...oembedFiles(site, pages),
    ...citationFiles(site),
    ...(await pictureFiles(site, pages, out)),
    { path: CARD_SCRIPT.slice(1), content: await readFile(CARD, 'utf8') },
    ...agendaFiles(site),
    ...needFiles(site),
    ...(site.isKeepable ? [...(offline?.files ?? []), ...offlineFiles(site, pages)] : []),
    { path: 'assets/portal.css', content: css },
    ...(await illustrationFiles(html)),
    ...(await pageAssetFiles(html)),
    ...fonts,
    { path: 'assets/icon.svg', content: await readFile(ICON, 'utf8') },
    ...(config.logo ? [config.logo] : []),
    ...published.files,
    ...(scripts?.files ?? []),
    ...(site.has('integrer') ? [...(configurator?.files ?? []), ...configuratorFiles(site)] : []),
  ];
  // Addresses are saved before they are published.
  await writeSlugs(slugsFile, assigned);
  const changes = await writeSite(out, files, last, html.length);
  const noScripts =
    elements !== false && !scripts ? ['les scripts des éléments ne sont pas là : le site est fait sans eux'] : [];
  return {
    pages: html.length,
    written: changes,
    omissions: contents.omissions,
    notices: [
      ...opened.notices,
      ...problemNotices(data.problems),
      ...published.notices,
      ...clashes,
      ...noScripts,
      ...config.needFaults,
    ],
    heaviest: { path: weights.heaviest.path, bytes: weights.heaviest.bytes },
    styleBytes: weights.styleBytes,
  };
}

function requireOwnAddresses({ extraPages }: PortalConfig, madePaths: ReadonlySet<string>): void {
  const clash = extraPages.find(({ route }) => madePaths.has(route));
  if (clash) throw new PortalError(`l’adresse ${clash.route} est déjà celle d’une page du site`, { file: clash.file });
}

/** A feed that lost a third of its records must not replace the site. */
function requireEnough(
  { maxShrink = MAX_SHRINK }: PortalConfig,
  then: number,
  now: number,
  acceptFewer: boolean,
): void {
  if (acceptFewer || !then || now >= then * (1 - maxShrink / 100)) return;
  throw new PortalError(
    `${now} pages au lieu de ${then} : plus de ${maxShrink} % de moins. Le site est resté comme il était ; si c’est voulu, ajoutez --accept-fewer`,
  );
}

async function readScripts(folder: string): Promise<{ scripts: ElementScripts; files: CopiedFile[] } | undefined> {
  const manifest = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => undefined);
  if (manifest === undefined) return undefined;
  const { files } = JSON.parse(manifest) as { files: ScriptFile[] };
  const entry = files.find(({ file }) => file === 'orientation-widgets.js');
  if (!entry) return undefined;
  // The hash of the entry file names the folder, so that no two versions share one: the names of the chunks contain
  // their hashes.
  const version = Buffer.from(entry.integrity.replace(/^sha384-/, ''), 'base64')
    .toString('hex')
    .slice(0, 12);
  const copied: CopiedFile[] = [];
  for (const file of [...files.map(script => script.file), 'manifest.json'])
    copied.push({ path: `elements/${version}/${file}`, bytes: await readFile(join(folder, file)) });
  return { scripts: { files, version, integrity: entry.integrity }, files: copied };
}
