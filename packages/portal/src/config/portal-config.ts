// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { lineOfPointer, parseJson } from '@orientation-widgets/feed-tools';
import { readFile, stat } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import { readThreshold } from '../faults/threshold.js';
import { hasFrontMatter } from '../html/markdown.js';
import type { PageLanguage } from '../languages/texts.js';
import { PortalError } from '../portal-error.js';
import type { Section } from './section-names.js';
import { themeFaults, type Scheme } from '../theme/check-theme.js';
import { readTheme } from '../theme/read-theme.js';
import { readNeeds, type RaisedNeed } from '../needs/raised-needs.js';
import { readKeptCheck, type KeptCheck } from './kept-check.js';
import type { LargeProject } from './large-projects.js';
import { readNews, type FeedDiff } from './news.js';
import { compileSchema } from './schema.js';
import type { FeedChoice, RecordSelection } from './selection.js';

/** Content of `portal.json`, as its schema describes it. */
export interface PortalJson {
  readonly site: {
    readonly name: string;
    readonly url: string;
    readonly tagline?: string;
    readonly logo?: { readonly file: string; readonly alt: string };
    readonly feedback?: string;
    readonly legal: {
      readonly publisher: string;
      readonly director: string;
      readonly address: string;
      readonly host: string;
      readonly email: string;
    };
    readonly accessibility: {
      readonly status: 'full' | 'partial' | 'none';
      readonly audited?: string;
      readonly auditor?: string;
      readonly faults?: readonly string[];
      readonly checked?: string;
      readonly contact: string;
    };
    readonly ecodesign?: {
      readonly declaration?: string;
      readonly hosting?: string;
      readonly contact?: string;
    };
  };
  readonly feeds: readonly [FeedChoice, ...FeedChoice[]];
  readonly select?: RecordSelection;
  readonly theme?: {
    readonly from?: string;
    readonly scheme?: Scheme;
    readonly tokens?: Readonly<Record<string, string>>;
  };
  readonly pages?: {
    readonly home?: readonly HomeBlock[];
    readonly comparer?: readonly string[];
    readonly 'je-suis'?: readonly string[];
    readonly 'je-cherche'?: readonly string[];
    readonly redirects?: Readonly<Record<string, string>>;
    readonly extra?: readonly {
      readonly route: string;
      readonly title: string;
      readonly text: string;
      readonly menu?: boolean;
    }[];
    readonly off?: readonly Section[];
    readonly languages?: readonly PageLanguage[];
  };
  readonly projects?: readonly LargeProject[];
  readonly needs?: string;
  readonly news?: readonly string[];
  readonly checks?: { readonly 'fail-on'?: readonly string[] };
  readonly maxShrink?: number;
}

/** Block of the home page after the two halves “I am” and “I am looking for”. */
export type HomeBlock = 'findings' | 'tension' | 'territories' | 'branch';

/** Page of the publisher, read from its file. */
export interface ExtraPage {
  /** Path from the root of the site. */
  readonly route: string;
  readonly title: string;
  readonly isInMenu: boolean;
  /** Name of the file. */
  readonly file: string;
  /** Content, in Markdown. */
  readonly text: string;
}

/** Checked configuration. */
export interface PortalConfig extends PortalJson {
  /** Folder of the file, absolute. */
  readonly folder: string;
  /** Folder of the site on its host, with its leading and trailing `/`. */
  readonly base: string;
  readonly extraPages: readonly ExtraPage[];
  /** Tokens of the theme of the configuration, applied over its base theme. */
  readonly tokens: Readonly<Record<string, string>>;
  readonly scheme: Scheme;
  /** Logo, with the path at which it is published from the root of the site; undefined without one. */
  readonly logo: { readonly path: string; readonly alt: string; readonly bytes: Uint8Array } | undefined;
  /** Needs reported by territories, from the file of `needs`, and faults of its invalid lines, in French. */
  readonly raisedNeeds: readonly RaisedNeed[];
  readonly needFaults: readonly string[];
  /** Result of the last check of the site; undefined when none was saved. */
  readonly keptCheck: KeptCheck | undefined;
  /** Comparisons of feeds, in the order of `news`. */
  readonly newsDiffs: readonly FeedDiff[];
  /**
   * Rejects the configuration for a reason that only the feed reveals.
   *
   * @throws {PortalError} always, with the line.
   */
  readonly refuse: (pointer: string, reason: string) => never;
}

/** Maximum size of a configuration or of a page, in bytes. */
const MAX_BYTES = 1_000_000;

const SCHEMA = new URL('../../schema/portal.schema.json', import.meta.url);

/**
 * Reads and checks a configuration, and the files that it names.
 *
 * @throws {PortalError} with the line of the fault, in French.
 */
export async function readPortalConfig(path: string): Promise<PortalConfig> {
  const text = await readText(path, path);
  const value = parseJson(Buffer.from(text), path);
  const refuse = (pointer: string, reason: string): never => {
    const where = pointer ? `${pointer} ` : '';
    throw new PortalError(`${where}${reason}`, { file: path, line: lineOfPointer(text, pointer) });
  };
  const fault = compileSchema(JSON.parse(await readFile(SCHEMA, 'utf8')) as object)(value);
  if (fault) return refuse(fault.pointer, fault.reason);
  const json = value as PortalJson;
  const { accessibility, url } = json.site;
  if (!URL.canParse(url)) refuse('/site/url', `« ${url} » n’est pas une adresse`);
  if (accessibility.status !== 'none' && !accessibility.audited)
    refuse('/site/accessibility', 'un état « full » ou « partial » demande « audited », le jour de l’audit');
  const tokens = { ...(json.theme?.from && (await readTheme(json.theme.from))), ...json.theme?.tokens };
  const scheme = json.theme?.scheme ?? (tokens['--ow-color-scheme'] as Scheme | undefined) ?? 'light dark';
  const [theme] = themeFaults(tokens, scheme);
  if (theme) refuse('/theme/tokens', theme);
  requireFeedNames(json, refuse);
  for (const [rank, text] of (json.checks?.['fail-on'] ?? []).entries()) {
    const threshold = readThreshold(text);
    if (typeof threshold === 'string') refuse(`/checks/fail-on/${rank}`, threshold);
  }
  const folder = dirname(resolve(path));
  const extraPages = await readExtraPages(json, folder, refuse);
  const logo = await readLogo(json, folder, refuse);
  const raised = await orRefuse(
    '/needs',
    refuse,
    json.needs === undefined ? undefined : readNeeds(join(folder, json.needs), json.needs),
  );
  const { checked } = accessibility;
  const keptCheck = await orRefuse(
    '/site/accessibility/checked',
    refuse,
    checked === undefined ? undefined : readKeptCheck(join(folder, checked), checked),
  );
  const newsDiffs: FeedDiff[] = [];
  for (const [rank, file] of (json.news ?? []).entries()) {
    const diff = await orRefuse(`/news/${rank}`, refuse, readNews(join(folder, file), file));
    if (diff) newsDiffs.push(diff);
  }
  return {
    ...json,
    folder,
    base: new URL(url).pathname.replace(/\/?$/, '/'),
    extraPages,
    tokens,
    scheme,
    logo,
    raisedNeeds: raised?.needs ?? [],
    needFaults: raised?.faults ?? [],
    keptCheck,
    newsDiffs,
    refuse,
  };
}

/** Result of reading a file that the configuration names; rejects the configuration when it cannot be read. */
async function orRefuse<T>(
  pointer: string,
  refuse: (pointer: string, reason: string) => never,
  reading: Promise<T> | undefined,
): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof PortalError)) throw error;
    return refuse(pointer, `fichier illisible : ${error.message}`);
  }
}

/** Several feeds need distinct ids. */
function requireFeedNames({ feeds }: PortalJson, refuse: (pointer: string, reason: string) => never): void {
  for (const [rank, { id }] of feeds.entries()) {
    if (feeds.length > 1 && id === undefined) refuse(`/feeds/${rank}`, 'il manque « id » : il y a plusieurs flux');
    const first = feeds.findIndex(feed => feed.id === id);
    if (first < rank) refuse(`/feeds/${rank}/id`, `« ${id} » est déjà le nom d’un flux`);
  }
}

async function readLogo(
  { site: { logo } }: PortalJson,
  folder: string,
  refuse: (pointer: string, reason: string) => never,
): Promise<PortalConfig['logo']> {
  if (!logo) return undefined;
  try {
    const bytes = await readBytes(join(folder, logo.file), logo.file);
    return { path: `assets/logo${extname(logo.file)}`, alt: logo.alt, bytes };
  } catch (error) {
    if (!(error instanceof PortalError)) throw error;
    return refuse('/site/logo/file', `fichier illisible : ${error.message}`);
  }
}

async function readExtraPages(
  { pages }: PortalJson,
  folder: string,
  refuse: (pointer: string, reason: string) => never,
): Promise<ExtraPage[]> {
  const extraPages: ExtraPage[] = [];
  for (const [index, { route, title, text: file, menu = false }] of (pages?.extra ?? []).entries()) {
    const pointer = `/pages/extra/${index}`;
    if (extraPages.some(page => page.route === route))
      refuse(`${pointer}/route`, `« ${route} » est l’adresse de deux pages`);
    let text: string;
    try {
      text = await readText(join(folder, file), file);
    } catch (error) {
      if (!(error instanceof PortalError)) throw error;
      return refuse(`${pointer}/text`, `fichier illisible : ${error.message}`);
    }
    if (hasFrontMatter(text))
      throw new PortalError('page refusée : un en-tête (front matter) n’est pas lu, le titre est dans portal.json', {
        file,
        line: 1,
      });
    extraPages.push({ route, title, isInMenu: menu, file, text });
  }
  return extraPages;
}

async function readText(path: string, file: string): Promise<string> {
  return (await readBytes(path, file)).toString('utf8');
}

async function readBytes(path: string, file: string): Promise<Buffer> {
  try {
    const stats = await stat(path);
    if (!stats.isFile()) throw new PortalError('ce n’est pas un fichier', { file });
    if (stats.size > MAX_BYTES) throw new PortalError('plus d’un mégaoctet', { file });
    return await readFile(path);
  } catch (error) {
    if (error instanceof PortalError) throw error;
    throw new PortalError('fichier introuvable', { file, cause: error });
  }
}
