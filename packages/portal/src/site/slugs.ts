// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { isObject, parseJson } from '@orientation-widgets/feed-tools';
import { readFile } from 'node:fs/promises';
import { PortalError } from '../portal-error.js';
import { replaceFile } from '../files/replace-file.js';
import { slugOf } from '../html/slug.js';

/** A thing that has a page. */
export interface NamedThing {
  readonly id: string;
  readonly name: string;
}

/** Last word of the address of each thing, by section and id: what `slugs.json` keeps. */
export type Slugs = Record<string, Record<string, string>>;

/** Addresses of the things of a section. */
export interface Assigned {
  readonly slugs: ReadonlyMap<string, string>;
  /** Things whose name was the address of another one already, in French. */
  readonly clashes: readonly string[];
}

/** Addresses of a section that are those of other pages than its things. */
export interface ReservedSlugs {
  /** Pages that the site makes: a thing that has such an address gets another one. */
  readonly sitePages: ReadonlySet<string>;
  /** Pages of the publisher: a thing that is new gets none of them. */
  readonly extraPages: ReadonlySet<string>;
}

/**
 * Gives each thing its address: the one it has had, else one made from its name. A name that is already taken gets a number,
 * which is reported. `known` is completed: the address of a removed thing is not given to another.
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
  // By id, so that the order of the records of a feed gives no other address.
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
 * Reads `slugs.json`; none when there is no such file.
 *
 * @throws {PortalError} it is not what a build wrote, or two things have one address.
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

/** Writes `slugs.json` when it has changed, sorted, so that a version of it can be compared with another. */
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
