// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { isObject, parseJson } from '@orientation-widgets/feed-tools';
import { readFile } from 'node:fs/promises';
import { PortalError } from '../portal-error.js';
import { replaceFile } from '../files/replace-file.js';
import { slugOf } from '../html/slug.js';

/** Record that has a page. */
export interface NamedThing {
  readonly id: string;
  readonly name: string;
}

/** Slug of each record, by section and id: the content of `slugs.json`. */
export type Slugs = Record<string, Record<string, string>>;

/** Slugs of the records of a section. */
export interface Assigned {
  readonly slugs: ReadonlyMap<string, string>;
  /** Warnings, in French, about records whose name was already the slug of another one. */
  readonly clashes: readonly string[];
}

/** Slugs of a section that belong to pages other than its records. */
export interface ReservedSlugs {
  /** Slugs of pages that the site makes: a record with such a slug gets another one. */
  readonly sitePages: ReadonlySet<string>;
  /** Slugs of the publisher’s own pages: no new record gets one. */
  readonly extraPages: ReadonlySet<string>;
}

/**
 * Assigns a slug to each record: its earlier one, or else one made from its name. A name that is already taken gets a
 * number, which is reported. `knownSlugs` is updated in place, and the slug of a removed record is never reused.
 */
export function assignSlugs(
  section: string,
  things: readonly NamedThing[],
  knownSlugs: Slugs,
  { sitePages, extraPages }: ReservedSlugs = { sitePages: new Set(), extraPages: new Set() },
): Assigned {
  const sectionSlugs = (knownSlugs[section] ??= {});
  const usedSlugs = new Set([...Object.values(sectionSlugs), ...sitePages, ...extraPages]);
  const ranks = new Map<string, number>();
  const clashes: string[] = [];
  // Sorted by id, so that slugs do not depend on the order of the records.
  for (const { id, name } of [...things].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (Object.hasOwn(sectionSlugs, id) && !sitePages.has(sectionSlugs[id] ?? '')) continue;
    const base = slugOf(name) || slugOf(id) || 'page';
    let slug = base;
    let rank = ranks.get(base) ?? 2;
    for (; usedSlugs.has(slug); rank += 1) slug = `${base}-${rank}`;
    ranks.set(base, rank);
    if (slug !== base) clashes.push(`/${section}/${base}/ est déjà prise : « ${name} » (${id}) a /${section}/${slug}/`);
    usedSlugs.add(slug);
    Object.defineProperty(sectionSlugs, id, { value: slug, enumerable: true, writable: true, configurable: true });
  }
  return { slugs: new Map(things.map(({ id }) => [id, sectionSlugs[id] ?? ''])), clashes };
}

/**
 * Reads `slugs.json`; empty when there is no such file.
 *
 * @throws {PortalError} it is not what a build wrote, or two records have one address.
 */
export async function readSlugs(file: string): Promise<Slugs> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
  const value = parseJson(bytes, file);
  if (!isObject(value)) throw new PortalError('devrait être un objet', { file });
  for (const [section, slugs] of Object.entries(value)) {
    if (!isObject(slugs)) throw new PortalError(`${section} : devrait être un objet`, { file });
    const seen = new Map<unknown, string>();
    for (const [id, slug] of Object.entries(slugs)) {
      if (typeof slug !== 'string' || !/^[a-z0-9-]+$/.test(slug))
        throw new PortalError(`${section}/${id} : « ${String(slug)} » n’est pas une adresse`, { file });
      const other = seen.get(slug);
      if (other !== undefined)
        throw new PortalError(`${section} : « ${slug} » est l’adresse de ${other} et de ${id}`, { file });
      seen.set(slug, id);
    }
  }
  return value as Slugs;
}

/** Writes `slugs.json` when it has changed, sorted, so that versions can be compared. */
export async function writeSlugs(file: string, slugs: Slugs): Promise<void> {
  const sorted = Object.fromEntries(
    Object.keys(slugs)
      .sort()
      .map(section => [
        section,
        Object.fromEntries(Object.entries(slugs[section] ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))),
      ]),
  );
  const text = `${JSON.stringify(sorted, null, 2)}\n`;
  const before = await readFile(file, 'utf8').catch(() => '');
  if (text !== before) await replaceFile(file, text);
}
