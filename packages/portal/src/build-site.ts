// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { offlineFiles, readOffline } from './site/offline-files.js';
import { jobName } from '@orientation-widgets/domain/words/format.js';
import type { FeedLocation } from '@orientation-widgets/feed-tools';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { ScriptFile } from './configurator/snippets.js';
import { readPortalConfig, type PortalConfig } from './config/portal-config.js';
import { composeFeed, isComposed } from './feed/compose/compose-feed.js';
import { feedFiles, openFeed, type OpenFeed } from './feed/open-feed.js';
import { readSiteData } from './feed/site-data.js';
import { configuratorFiles, readConfigurator } from './site/configurator-files.js';
import { allPages } from './pages/all-pages.js';
import { redirectPages } from './pages/redirects.js';
import { PortalError } from './portal-error.js';
import { contentsOf, type Contents, type Omission } from './site/contents.js';
import { generatePages } from './site/generate.js';
import { agendaFiles } from './site/agenda-file.js';
import { openDataFiles } from './site/open-data.js';
import { requireKnownNames } from './site/require-known-names.js';
import { Site, type ElementScripts, type ThingSection } from './site/site.js';
import { needFiles } from './site/need-file.js';
import { newsFiles } from './site/news-files.js';
import { sitemapFiles } from './site/sitemap.js';
import { assignSlugs, readSlugs, writeSlugs, type Named } from './site/slugs.js';
import { styleSheet } from './site/style-sheet.js';
import { filesOfLastBuild, writeSite, type CopiedFile, type Written } from './site/write-site.js';

/** Options of a build. */
export interface BuildOptions {
  /** Folder of the site: new, empty, or of an earlier build. */
  readonly out: string;
  /** Accepts a site that loses more pages than `maxShrink`. False by default. */
  readonly acceptFewer?: boolean;
  /** Folder of the scripts of the elements; by default those of this package. `false` makes a site without. */
  readonly elements?: string | false;
}

/** What a build did. */
export interface SiteReport {
  /** Pages made, those of the publisher included. */
  readonly pages: number;
  /** Files written, left as they were and taken away, pages and others. */
  readonly written: Written;
  /** Records without a page. */
  readonly omissions: readonly Omission[];
  /** What a person should read, in French: an address taken already, a copy of the feed used. */
  readonly notices: readonly string[];
  /** Heaviest page, once compressed by brotli, in bytes. */
  readonly heaviest: { readonly path: string; readonly bytes: number };
  /** Style sheet, once compressed, in bytes. */
  readonly styleBytes: number;
}

const ELEMENTS = fileURLToPath(new URL('../dist/elements/', import.meta.url));
const ICON = new URL('../assets/icon.svg', import.meta.url);
const MAX_SHRINK = 30;

/**
 * Builds a portal: reads its configuration and its feed, and writes what has changed in the folder of the site.
 *
 * @param configPath - `portal.json`.
 * @throws {PortalError} a fault of the configuration, of the feed or of a page; the folder is then as it was.
 */
export async function buildSite(
  configPath: string,
  { out, acceptFewer = false, elements = ELEMENTS }: BuildOptions,
): Promise<SiteReport> {
  const config = await readPortalConfig(configPath);
  const before = await filesOfLastBuild(out);
  const opened = await Promise.all(config.feeds.map(feed => openFeed(feed, config)));
  if (!isComposed(config)) return build(config, opened[0] as OpenFeed, before, { out, acceptFewer, elements });
  const composed = await composeFeed(config, opened);
  try {
    return await build(config, composed, before, { out, acceptFewer, elements });
  } finally {
    await composed.remove();
  }
}

async function build(
  config: PortalConfig,
  { feed, location, notices }: OpenFeed,
  before: readonly string[],
  { out, acceptFewer, elements }: Required<BuildOptions>,
): Promise<SiteReport> {
  const data = await readSiteData(feed);
  const contents = contentsOf(data, new Date().toISOString().slice(0, 10), config.select?.territories);
  const slugsFile = join(config.folder, 'slugs.json');
  const known = await readSlugs(slugsFile);
  const { slugs, clashes } = addresses(contents, known);
  const scripts = elements === false ? undefined : await readScripts(elements);
  const configurator = scripts && (await readConfigurator());
  const offline = await readOffline();
  const site = new Site(config, data, contents, slugs, scripts?.named, configurator?.named, offline?.named);
  requireKnownNames(site);
  const made = allPages(site);
  const taken = new Set(made.map(({ path }) => path));
  requireOwnAddresses(config, taken);
  const pages = [...made, ...redirectPages(site, taken)];
  const css = await styleSheet(config);
  const html = generatePages(site, pages);
  requireEnough(config, before, html.length, acceptFewer);
  const files = [
    ...html,
    ...sitemapFiles(site, pages),
    ...newsFiles(site),
    ...openDataFiles(site),
    ...agendaFiles(site),
    ...needFiles(site),
    ...(site.isKeepable ? [...(offline?.files ?? []), ...offlineFiles(site, pages)] : []),
    { path: 'assets/portal.css', content: css },
    { path: 'assets/icon.svg', content: await readFile(ICON, 'utf8') },
    ...(config.logo ? [config.logo] : []),
    ...(await publishedFeed(location)),
    ...(scripts?.files ?? []),
    ...(site.has('integrer') ? [...(configurator?.files ?? []), ...configuratorFiles(site)] : []),
  ];
  const written = await writeSite(out, files, before);
  await writeSlugs(slugsFile, known);
  const noScripts =
    elements !== false && !scripts ? ['les scripts des éléments ne sont pas là : le site est fait sans eux'] : [];
  return {
    pages: html.length,
    written,
    omissions: contents.omissions,
    notices: [...notices, ...clashes, ...noScripts, ...config.needFaults],
    heaviest: heaviestOf(html),
    styleBytes: compressed(css),
  };
}

/** The address of each thing with a page, by section. */
function addresses(
  contents: Contents,
  known: Record<string, Record<string, string>>,
): {
  readonly slugs: Readonly<Record<ThingSection, ReadonlyMap<string, string>>>;
  readonly clashes: readonly string[];
} {
  const named = ({ id, name }: Named): Named => ({ id, name });
  const titled = ({ id, title }: { readonly id: string; readonly title: string }): Named => ({ id, name: title });
  const kindWords: Partial<Record<string, string>> = { bassin: 'Bassin', 'employment-zone': 'Zone d’emploi' };
  const things: Readonly<Record<ThingSection, readonly Named[]>> = {
    metiers: contents.jobs.map(({ id, title }) => ({ id, name: jobName(title) })),
    formations: contents.trainings.map(titled),
    domaines: contents.domains.map(named),
    communes: contents.towns.map(named),
    secteurs: contents.sectors.map(named),
    territoires: contents.territories.map(({ id, kind, name }) => ({
      id,
      name: [kindWords[kind], name].filter(Boolean).join(' '),
    })),
    chiffres: contents.measures.map(titled),
    contrat: contents.commitments.map(({ id, title }) => ({ id, name: `${id} ${title}` })),
    annuaire: contents.resources.map(named),
  };
  const clashes: string[] = [];
  const assigned = (Object.keys(things) as ThingSection[]).map(section => {
    const { slugs, clashes: own } = assignSlugs(section, things[section], known);
    // Many trainings have one title, and many structures one name: a sentence says how many.
    clashes.push(
      ...(own.length > 3 ? [...own.slice(0, 2), `${section} : ${own.length - 2} autres adresses numérotées`] : own),
    );
    return [section, slugs] as const;
  });
  return { slugs: Object.fromEntries(assigned) as Record<ThingSection, ReadonlyMap<string, string>>, clashes };
}

function requireOwnAddresses({ extraPages }: PortalConfig, taken: ReadonlySet<string>): void {
  const clash = extraPages.find(({ route }) => taken.has(route));
  if (clash) throw new PortalError(`l’adresse ${clash.route} est déjà celle d’une page du site`, { file: clash.file });
}

/** A feed that lost a third of its records makes a site that nobody asked for. */
function requireEnough(
  { maxShrink = MAX_SHRINK }: PortalConfig,
  before: readonly string[],
  now: number,
  acceptFewer: boolean,
): void {
  const then = before.filter(path => path.endsWith('.html')).length;
  if (acceptFewer || !then || now >= then * (1 - maxShrink / 100)) return;
  throw new PortalError(
    `${now} pages au lieu de ${then} : plus de ${maxShrink} % de moins. Le site est resté comme il était ; si c’est voulu, ajoutez --accept-fewer`,
  );
}

async function readScripts(folder: string): Promise<{ named: ElementScripts; files: CopiedFile[] } | undefined> {
  const manifest = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => undefined);
  if (manifest === undefined) return undefined;
  const { files } = JSON.parse(manifest) as { files: ScriptFile[] };
  const entry = files.find(({ file }) => file === 'orientation-widgets.js');
  if (!entry) return undefined;
  // The hash of the entry, whose chunks are named by theirs: two versions never share a folder.
  const version = Buffer.from(entry.integrity.replace(/^sha384-/, ''), 'base64')
    .toString('hex')
    .slice(0, 12);
  const copied: CopiedFile[] = [];
  for (const file of [...files.map(one => one.file), 'manifest.json'])
    copied.push({ path: `elements/${version}/${file}`, bytes: await readFile(join(folder, file)) });
  return { named: { files, version, integrity: entry.integrity }, files: copied };
}

/** The files of the feed, with the compressed forms that stand beside them. */
async function publishedFeed(location: FeedLocation): Promise<CopiedFile[]> {
  const folder = dirname(fileURLToPath(location.url));
  const copied: CopiedFile[] = [];
  for await (const { path, bytes } of feedFiles(location)) {
    copied.push({ path: `feed/${path}`, bytes });
    for (const suffix of ['.br', '.gz']) {
      const packed = await readFile(join(folder, path) + suffix).catch(() => undefined);
      if (packed) copied.push({ path: `feed/${path}${suffix}`, bytes: packed });
    }
  }
  return copied;
}

/** Pages whose weight is measured: the largest, since compressing them all would take longer than writing them. */
const WEIGHED = 12;

function heaviestOf(pages: readonly { readonly path: string; readonly content: string }[]): SiteReport['heaviest'] {
  const largest = pages.toSorted((a, b) => b.content.length - a.content.length).slice(0, WEIGHED);
  const weighed = largest.map(({ path, content }) => ({ path: `/${path}`, bytes: compressed(content) }));
  return weighed.sort((a, b) => b.bytes - a.bytes)[0] ?? { path: '/', bytes: 0 };
}

function compressed(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}
