// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { PortalError } from '../portal-error.js';
import { listFiles, readPage } from '../files/list-files.js';
import { themeFaults, type Scheme } from '../theme/check-theme.js';
import { checkPage, twoValues, type PageCheck } from './check-page.js';
import { missingConsents } from './consents.js';
import { exampleHosts } from './example-hosts.js';
import type { CheckName, SiteFault } from '../faults/fault.js';
import { orphans } from './orphans.js';

/** Result of a check. */
export interface SiteCheck {
  /** Number of pages read. */
  readonly pages: number;
  /** Faults, in the order of the pages. */
  readonly faults: readonly SiteFault[];
}

/** Options of a check. */
export interface CheckOptions {
  /** Maximum size of a page compressed by brotli, in bytes. 25 000 by default. */
  readonly maxPageBytes?: number;
}

/** Maximum size of a page and of a style sheet compressed by brotli, in bytes. */
const MAX_PAGE_BYTES = 25_000;
const MAX_STYLE_BYTES = 10_500;
/** Maximum number of files that the HTML of a page requests. */
const MAX_FILES = 15;

/** Accessibility statement, which must give its date. */
const STATEMENT = 'accessibilite/index.html';
const DATED = /\d{1,2}(?:ᵉʳ)?[ \u00a0]\p{L}+[ \u00a0]\d{4}\.<\/p>/u;

const SCHEMES: readonly Scheme[] = ['light dark', 'light', 'dark'];

const LEGAL = [STATEMENT, 'mentions-legales/index.html', 'confidentialite/index.html', 'plan/index.html', '404.html'];

const compress = promisify(brotliCompress);

/**
 * Reads every page of a built site, and returns its faults.
 *
 * @throws {PortalError} the folder has no site.
 */
export async function checkSite(
  folder: string,
  { maxPageBytes = MAX_PAGE_BYTES }: CheckOptions = {},
): Promise<SiteCheck> {
  const { files: names, otherEntries } = await listFiles(folder);
  const files = new Set(names);
  const pages = names.filter(name => name.endsWith('.html') && !/^(?:elements|feed|assets)\//.test(name));
  if (!pages.length) throw new PortalError('aucune page : construisez d’abord le site', { file: folder });
  const checkedPages = new Map<string, PageCheck>();
  const faults: SiteFault[] = otherEntries.map(other => ({ check: 'broken-links', ...other }));
  for (const page of pages) {
    const bytes = await readPage(folder, page);
    if (!Buffer.isBuffer(bytes)) {
      faults.push({ check: 'broken-links', ...bytes });
      continue;
    }
    const html = bytes.toString('utf8');
    if (page === STATEMENT && !DATED.test(html))
      faults.push({ check: 'legal', page, reason: 'la déclaration d’accessibilité n’a pas de date' });
    const check = checkPage(page, html);
    checkedPages.set(page, check);
    faults.push(...check.faults, ...(await weightFaults(page, html, maxPageBytes)));
    if (check.fileCount > MAX_FILES)
      faults.push({ check: 'weight', page, reason: `${check.fileCount} fichiers demandés, plus de ${MAX_FILES}` });
  }
  const { canonical = '' } = checkedPages.get('index.html') ?? {};
  const base = URL.canParse(canonical) ? new URL(canonical).pathname : '/';
  for (const [page, { links }] of checkedPages) {
    for (const link of new Set(links)) {
      const reason = linkFault(link, page, base, files, checkedPages);
      if (reason) faults.push({ check: 'broken-links', page, reason });
    }
  }
  faults.push(...contradictions(checkedPages), ...exampleHosts(checkedPages));
  faults.push(...orphans(checkedPages, (link, page) => fileAt(link, page, base)), ...(await missingConsents(folder)));
  for (const page of LEGAL) if (!files.has(page)) faults.push({ check: 'legal', page, reason: 'cette page manque' });
  faults.push(...(await styleFaults(folder)));
  return { pages: pages.length, faults };
}

/** Facts whose value differs from that of an earlier page. */
function contradictions(checks: ReadonlyMap<string, PageCheck>): SiteFault[] {
  const first = new Map<string, { readonly page: string; readonly value: string }>();
  return [...checks].flatMap(([page, { facts }]) =>
    [...facts].flatMap(([key, value]) => {
      const earlier = first.get(key);
      if (!earlier) first.set(key, { page, value });
      return earlier && earlier.value !== value
        ? [
            {
              check: 'contradictions' as const,
              page,
              reason: twoValues(key, value, `${earlier.value} (${earlier.page})`),
            },
          ]
        : [];
    }),
  );
}

async function weightFaults(page: string, html: string, most: number): Promise<SiteFault[]> {
  // A page below the limit before compression needs no compression.
  if (html.length < most) return [];
  const bytes = await brotli(html);
  return bytes > most ? [{ check: 'weight', page, reason: `${inKilobytes(bytes)}, plus de ${inKilobytes(most)}` }] : [];
}

async function styleFaults(folder: string): Promise<SiteFault[]> {
  const page = 'assets/portal.css';
  const content = await readPage(folder, page);
  if (!Buffer.isBuffer(content)) return [{ check: 'broken-links', page, reason: 'la feuille de style manque' }];
  const css = content.toString('utf8');
  const fault = (check: CheckName, reason: string): SiteFault => ({ check, page, reason });
  const bytes = await brotli(css);
  const heavy =
    bytes > MAX_STYLE_BYTES ? [fault('weight', `${inKilobytes(bytes)}, plus de ${inKilobytes(MAX_STYLE_BYTES)}`)] : [];
  return [...heavy, ...contrastFaults(css).map(reason => fault('contrast', reason))];
}

/** Contrast failures of a style sheet; a colour that cannot be computed is reported. */
function contrastFaults(css: string): readonly string[] {
  const properties = [...(css.split(':root{color-scheme:').at(-1) ?? '').matchAll(/(--ow-[\w-]+):([^;}]+);/g)];
  const scheme = SCHEMES.find(name => css.includes(`:root{color-scheme:${name};`));
  const theme = Object.fromEntries(properties.map(([, name = '', value = '']) => [name, value]));
  try {
    return themeFaults(theme, scheme);
  } catch (error) {
    // Either a colour format that no build writes, or properties that refer to each other.
    if (error instanceof SyntaxError || error instanceof RangeError) return ['couleurs illisibles'];
    throw error;
  }
}

async function brotli(text: string): Promise<number> {
  return (await compress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })).length;
}

function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).replace('.', ',')} ko`;
}

/** Reason why a link of the site is broken; undefined for a valid one, or one that leaves the site. */
function linkFault(
  link: string,
  page: string,
  base: string,
  files: ReadonlySet<string>,
  checkedPages: ReadonlyMap<string, PageCheck>,
): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link)) return undefined;
  const [path = '', fragment = ''] = link.split('#', 2);
  const target = path === '' ? page : fileAt(path, page, base);
  const place = decoded(fragment);
  if (target === MISSPELT || place === undefined) return `${link} : adresse mal écrite`;
  if (target === undefined) return `${link} sort du site`;
  if (!files.has(target)) return `${link} ne mène à rien`;
  const ids = checkedPages.get(target)?.ids;
  // A fragment such as `#element=job-card` is read by a script of the page, and is no id.
  if (place && !place.includes('=') && ids && !ids.has(place)) return `${link} : cet endroit n’existe pas`;
  return undefined;
}

/** Result for an address that no browser can parse. */
const MISSPELT = Symbol('misspelt address');

/** File that an address leads to, from the root of the site; undefined when it leaves the site. */
function fileAt(path: string, page: string, base: string): string | typeof MISSPELT | undefined {
  const from = `http://site.invalid${base}${page.split('/').map(encodeURIComponent).join('/')}`;
  const address = path.split('?', 1)[0] ?? '';
  if (!URL.canParse(address, from)) return MISSPELT;
  const { pathname } = new URL(address, from);
  if (!pathname.startsWith(base)) return undefined;
  const inside = decoded(pathname.slice(base.length));
  if (inside === undefined) return MISSPELT;
  return inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
}

/** Decodes the percent escapes of a text; undefined when they are malformed. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
