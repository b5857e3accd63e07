// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { PortalError } from '../portal-error.js';
import { themeFaults, type Scheme } from '../theme/check-theme.js';
import { checkPage, type PageCheck } from './check-page.js';
import type { CheckName, Fault } from './fault.js';

/** What a check found. */
export interface SiteCheck {
  /** Pages read. */
  readonly pages: number;
  /** In the order of the pages. */
  readonly faults: readonly Fault[];
}

/** Options of a check. */
export interface CheckOptions {
  /** Largest page once compressed by brotli, in bytes. 25 000 by default. */
  readonly maxPageBytes?: number;
}

/** Largest page and style sheet once compressed, in bytes. */
const MAX_PAGE_BYTES = 25_000;
const MAX_STYLE_BYTES = 8_000;

/** A statement says of which day it is. */
const STATEMENT = 'accessibilite/index.html';
const DATED = /\d{1,2}(?:ᵉʳ)?[ \u00a0]\p{L}+[ \u00a0]\d{4}\.<\/p>/u;

const LEGAL = [STATEMENT, 'mentions-legales/index.html', 'confidentialite/index.html', 'plan/index.html', '404.html'];

const compress = promisify(brotliCompress);

/**
 * Reads every page of a built site, and says what is wrong with it.
 *
 * @throws {PortalError} no site is there.
 */
export async function checkSite(
  folder: string,
  { maxPageBytes = MAX_PAGE_BYTES }: CheckOptions = {},
): Promise<SiteCheck> {
  const names = await filesOf(folder);
  const files = new Set(names);
  const pages = names.filter(name => name.endsWith('.html') && !/^(?:elements|feed|assets)\//.test(name)).sort();
  if (!pages.length) throw new PortalError('aucune page : construisez d’abord le site', { file: folder });
  const read = new Map<string, PageCheck>();
  const faults: Fault[] = [];
  let base = '/';
  for (const page of pages) {
    const html = await readFile(join(folder, page), 'utf8');
    if (page === STATEMENT && !DATED.test(html))
      faults.push({ check: 'legal', page, reason: 'la déclaration d’accessibilité n’a pas de date' });
    const canonical = page === 'index.html' && /rel="canonical" href="([^"]+)"/.exec(html)?.[1];
    if (canonical) base = new URL(canonical).pathname;
    const check = checkPage(page, html);
    read.set(page, check);
    faults.push(...check.faults, ...(await weightFaults(page, html, maxPageBytes)));
  }
  for (const [page, { links }] of read) {
    for (const link of new Set(links)) {
      const reason = linkFault(link, page, base, files, read);
      if (reason) faults.push({ check: 'broken-links', page, reason });
    }
  }
  for (const page of LEGAL) if (!files.has(page)) faults.push({ check: 'legal', page, reason: 'cette page manque' });
  faults.push(...(await styleFaults(folder)));
  return { pages: pages.length, faults };
}

async function filesOf(folder: string): Promise<string[]> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new PortalError('dossier introuvable', { file: folder });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/'));
}

async function weightFaults(page: string, html: string, most: number): Promise<Fault[]> {
  // What is lighter before it is compressed is not compressed to know it.
  if (html.length < most) return [];
  const bytes = await brotli(html);
  return bytes > most ? [{ check: 'weight', page, reason: `${inKilobytes(bytes)}, plus de ${inKilobytes(most)}` }] : [];
}

async function styleFaults(folder: string): Promise<Fault[]> {
  const page = 'assets/portal.css';
  const css = await readFile(join(folder, page), 'utf8').catch(() => undefined);
  if (css === undefined) return [{ check: 'broken-links', page, reason: 'la feuille de style manque' }];
  const fault = (check: CheckName, reason: string): Fault => ({ check, page, reason });
  const bytes = await brotli(css);
  const heavy =
    bytes > MAX_STYLE_BYTES ? [fault('weight', `${inKilobytes(bytes)}, plus de ${inKilobytes(MAX_STYLE_BYTES)}`)] : [];
  const own = [...(css.split(':root{color-scheme:').at(-1) ?? '').matchAll(/(--ow-[\w-]+):([^;}]+);/g)];
  const scheme = /:root\{color-scheme:([^;]+);/.exec(css)?.[1] as Scheme | undefined;
  const theme = Object.fromEntries(own.map(([, name = '', value = '']) => [name, value]));
  return [...heavy, ...themeFaults(theme, scheme).map(reason => fault('contrast', reason))];
}

async function brotli(text: string): Promise<number> {
  return (await compress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })).length;
}

function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).replace('.', ',')} ko`;
}

/** Why a link of the site leads nowhere; undefined for one that leads somewhere, or out of the site. */
function linkFault(
  link: string,
  page: string,
  base: string,
  files: ReadonlySet<string>,
  read: ReadonlyMap<string, PageCheck>,
): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link)) return undefined;
  const [path = '', fragment] = link.split('#', 2);
  const target = path === '' ? page : fileAt(path, page, base);
  if (target === undefined) return `${link} sort du site`;
  if (!files.has(target)) return `${link} ne mène à rien`;
  const ids = read.get(target)?.ids;
  // `#element=job-card` is what a script of the page reads, and no place of it.
  if (fragment && !fragment.includes('=') && ids && !ids.has(decodeURIComponent(fragment)))
    return `${link} : cet endroit n’existe pas`;
  return undefined;
}

function fileAt(path: string, page: string, base: string): string | undefined {
  const { pathname } = new URL(path.split('?', 1)[0] ?? '', `http://site.invalid${base}${page}`);
  if (!pathname.startsWith(base)) return undefined;
  const inside = decodeURIComponent(pathname.slice(base.length));
  return inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
}
