// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { jobName } from '@orientation-widgets/domain/words/format.js';
import type { PortalConfig } from '../config/portal-config.js';
import type { DrawnPage } from '../site/page.js';
import { allPages } from './all-pages.js';
import type { Contents } from '../site/contents.js';
import { folderOf, type Site, type ThingSection } from '../site/site.js';
import { assignSlugs, type NamedThing, type Slugs } from '../site/slugs.js';

/** Slug of each record, by section and id. */
type SectionSlugs = Readonly<Record<ThingSection, ReadonlyMap<string, string>>>;

/** Maximum number of clashes of a section that are reported one by one. */
const MAX_TOLD = 3;

/** Site with its pages, and the addresses to save. */
export interface DrawnSite {
  readonly site: Site;
  readonly made: readonly DrawnPage[];
  /** Addresses assigned earlier and now. */
  readonly assigned: Slugs;
  /** Warnings, in French, about records whose name is the address of something else. */
  readonly clashes: readonly string[];
}

/**
 * Assigns an address to each record and draws the pages. When a record has the address of another page of the site, it
 * gets another address and the pages are drawn again, since the pages of a site are known only once they are drawn.
 */
export function drawSite(
  config: PortalConfig,
  contents: Contents,
  knownSlugs: Slugs,
  siteWith: (slugs: SectionSlugs) => Site,
): DrawnSite {
  const things = thingsOf(contents);
  const sections = Object.keys(things) as ThingSection[];
  const routes = [...config.extraPages.map(({ route }) => route), ...Object.keys(config.pages?.redirects ?? {})];
  const sitePages = new Map(sections.map(section => [section, new Set<string>()]));
  for (;;) {
    const assigned = structuredClone(knownSlugs);
    const clashes: string[] = [];
    const slugs = sections.map(section => {
      const reserved = {
        sitePages: sitePages.get(section) ?? new Set(),
        extraPages: new Set(routes.flatMap(route => slugIn(section, route) ?? [])),
      };
      const sectionSlugs = assignSlugs(section, things[section], assigned, reserved);
      clashes.push(...summaryOf(section, sectionSlugs.clashes));
      return [section, sectionSlugs.slugs] as const;
    });
    const site = siteWith(Object.fromEntries(slugs) as unknown as SectionSlugs);
    const made = allPages(site);
    const repeated = repeatedPaths(made);
    const reservedNow = sections.flatMap(section =>
      repeated.flatMap(path => {
        const slug = slugIn(section, path);
        const isNew = slug !== undefined && !sitePages.get(section)?.has(slug);
        return isNew &&
          slugs.some(([name, sectionSlugs]) => name === section && [...sectionSlugs.values()].includes(slug))
          ? [{ section, slug }]
          : [];
      }),
    );
    if (!reservedNow.length) return { site, made, assigned, clashes };
    for (const { section, slug } of reservedNow) sitePages.get(section)?.add(slug);
  }
}

/** Slug of a record in a path of its section; undefined for another path. */
function slugIn(section: ThingSection, path: string): string | undefined {
  const [, folder, slug] = /^\/(.+)\/([a-z0-9-]+)\/$/.exec(path) ?? [];
  return folder === folderOf(section) ? slug : undefined;
}

function repeatedPaths(pages: readonly DrawnPage[]): string[] {
  const seen = new Set<string>();
  return pages.flatMap(({ path }) => {
    if (seen.has(path)) return [path];
    seen.add(path);
    return [];
  });
}

/** Shortens a long list of clashes to a count: many trainings share a title, and many structures a name. */
function summaryOf(section: ThingSection, clashes: readonly string[]): readonly string[] {
  if (clashes.length <= MAX_TOLD) return clashes;
  const listedClashes = clashes.slice(0, MAX_TOLD - 1);
  return [...listedClashes, `${section} : ${clashes.length - listedClashes.length} autres adresses numérotées`];
}

/** Records of a site that have a page, by section. */
function thingsOf(contents: Contents): Readonly<Record<ThingSection, readonly NamedThing[]>> {
  const nameThing = ({ id, name }: NamedThing): NamedThing => ({ id, name });
  const titled = ({ id, title }: { readonly id: string; readonly title: string }): NamedThing => ({ id, name: title });
  const kindWords: Partial<Record<string, string>> = { bassin: 'Bassin', 'employment-zone': 'Zone d’emploi' };
  return {
    metiers: contents.jobs.map(({ id, title }) => ({ id, name: jobName(title) })),
    formations: contents.trainings.map(titled),
    domaines: contents.domains.map(nameThing),
    communes: contents.towns.map(nameThing),
    etablissements: contents.providers.map(nameThing),
    secteurs: contents.sectors.map(nameThing),
    territoires: [...contents.territories, ...contents.sameNamedTerritories].map(({ id, kind, name }) => ({
      id,
      // The région, whose page also covers its only département, gets the plain address.
      name: [contents.territoryPage.has(id) && kind === 'department' ? 'Département' : kindWords[kind], name]
        .filter(Boolean)
        .join(' '),
    })),
    chiffres: contents.measures.map(titled),
    contrat: contents.commitments.map(({ id, title }) => ({ id, name: `${id} ${title}` })),
    annuaire: contents.resources.map(nameThing),
  };
}
