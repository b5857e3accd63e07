// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { kindName } from '@orientation-widgets/domain/measures/kind-names.js';
import { jobName, number, plural } from '@orientation-widgets/domain/words/format.js';
import { acronymsOf } from '@orientation-widgets/search';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { CopiedFile, SiteFile } from '../files/site-file.js';
import { slugOf } from '../html/slug.js';
import type { PeopleFilter } from '../nearby/nearby-files.js';
import { UNPLACED } from '../search/search-file.js';
import type { IntentRow, SearchFile, SearchKind, SearchRow, SearchRowsOfKind } from '../search/search-file.js';
import { areaTowns } from './area-towns.js';
import { formerTowns } from './former-towns.js';
import { shortTowns } from './short-towns.js';
import { saysTown } from './place-names.js';
import { SEARCH_INDEX, SEARCH_PLACES } from './search-paths.js';
import type { Framed, PageLink } from './page.js';
import { folderOf, type SearchScripts, type Site, type ThingSection } from './site.js';

const BUILT = new URL('../../dist/chercher/', import.meta.url);
const ENTRY = 'chercher.js';

/** Kinds of the second file, requested once a word is begun: places, and the few rows of figures and sectors. */
const OF_SECOND_FILE: readonly SearchKind[] = ['help', 'provider', 'town', 'figure', 'sector'];

/** Folder whose pages are in the second file too: the long titles of the contract are for its partners. */
const OF_PARTNERS = 'contrat/';

/** Minimum population of a suggested commune without a page: smaller ones would make the index too heavy. */
const FEWEST_INHABITANTS = 2000;
/** Maximum number of indexed words from the other names of a job. */
const MOST_WORDS = 12;
/** Pages that repeat a territory, or that nobody searches by name. */
const UNLISTED = /^\/(?:$|chercher\/|404|territoires\/.+\/.+\/|formations\/(?:a|domaine|etablissement)\/.|agenda\/\d)/;

/** Reads the scripts of the search; undefined when they are not built. */
export async function readSearch(): Promise<{ scripts: SearchScripts; files: CopiedFile[] } | undefined> {
  const names = await readdir(BUILT).catch((): string[] => []);
  if (!names.includes(ENTRY)) return undefined;
  const files = await Promise.all(
    names.map(async name => ({ path: `assets/${name}`, bytes: await readFile(new URL(name, BUILT)) })),
  );
  const entry = files.find(({ path }) => path.endsWith(`/${ENTRY}`));
  if (!entry) return undefined;
  const digest = createHash('sha384').update(entry.bytes).digest();
  // The digest gives each version its own address; the other files have one in their names already.
  entry.path = `assets/chercher-${digest.toString('hex').slice(0, 12)}.js`;
  return { scripts: { script: { path: `/${entry.path}`, integrity: `sha384-${digest.toString('base64')}` } }, files };
}

/**
 * Builds the two parts of the index of a site.
 *
 * @param intents - pages that answer each intent.
 */
export function searchFiles(
  site: Site,
  pages: readonly Framed[],
  intents: Readonly<Record<string, readonly (PageLink & { readonly people?: PeopleFilter })[]>>,
): SiteFile[] {
  const rows = Object.entries(searchRows(site, pages)) as [SearchKind, SearchRowsOfKind][];
  const part = (isSecond: boolean): SearchFile['kinds'] =>
    Object.fromEntries(
      rows
        .map(
          ([kind, ofKind]) =>
            [kind, { ...ofKind, rows: ofKind.rows.filter(cells => isOfSecond(kind, cells) === isSecond) }] as const,
        )
        .filter(([, { rows: some }]) => some.length),
    );
  const base = site.href('/');
  const first: SearchFile = {
    ...{ base, next: SEARCH_PLACES.slice(1), kinds: part(false) },
    intents: Object.fromEntries(
      Object.entries(intents).map(([name, links]) => [
        name,
        links.map(({ text, path, people }): IntentRow =>
          people ? [text, path.slice(1), people] : [text, path.slice(1)],
        ),
      ]),
    ),
  };
  const second: SearchFile = { base, kinds: part(true) };
  return [
    { path: SEARCH_INDEX.slice(1), content: `${JSON.stringify(first)}\n` },
    { path: SEARCH_PLACES.slice(1), content: `${JSON.stringify(second)}\n` },
  ];
}

function isOfSecond(kind: SearchKind, [, path]: SearchRow): boolean {
  return OF_SECOND_FILE.includes(kind) || (kind === 'page' && path.startsWith(OF_PARTNERS));
}

/** Rows of the index: one for each record with a page, and one for each other page. */
function searchRows(site: Site, pages: readonly Framed[]): Readonly<Record<SearchKind, SearchRowsOfKind>> {
  const { jobs, trainings, resources, sectors, measures } = site.contents;
  const finder = { path: 'je-cherche/une-formation/', parameter: 'formation-query', near: 'formation-near' };
  return {
    job: {
      folder: `${folderOf('metiers')}/`,
      rows: jobs.flatMap(({ id, title }) => {
        const name = jobName(title);
        return row(site, 'metiers', id, name, '', otherWords(name, site.data.appellations.get(id) ?? []));
      }),
      more: { path: 'je-cherche/un-metier/', parameter: 'metier-query' },
    },
    training: {
      folder: `${folderOf('formations')}/`,
      rows: trainings
        .toSorted((a, b) => Number(site.hasPlaces(b.id)) - Number(site.hasPlaces(a.id)))
        .flatMap(({ id, title, succeededBy = [] }) => {
          const newNames = succeededBy.flatMap(successor => successor.title ?? []);
          const words = [otherWords(title, newNames), ...newNames.flatMap(name => acronymsOf(name))].join(' ').trim();
          return row(site, 'formations', id, title, site.hasPlaces(id) ? '' : UNPLACED, words.toLowerCase());
        }),
      more: finder,
    },
    help: {
      folder: `${folderOf('annuaire')}/`,
      rows: resources.flatMap(({ id, name, address }) => {
        const town = address?.communeName ?? '';
        return row(site, 'annuaire', id, name, saysTown(name, town) ? '' : town);
      }),
    },
    provider: {
      folder: `${folderOf('etablissements')}/`,
      rows: site.contents.providers.flatMap(({ id, name }) => row(site, 'etablissements', id, name)),
    },
    town: {
      folder: `${folderOf('communes')}/`,
      rows: townRows(site),
      // The later name wins: an area comes before a short name, and a short name before a former one.
      areas: [
        ...[...formerTowns(site.data.territories)].map(([former, { name }]) => [former, name] as const),
        ...[...shortTowns(site.data.territories)].map(([short, { name }]) => [short, name] as const),
        ...areaTowns(site.data.territories),
      ],
      near: { path: finder.path, parameter: finder.near },
    },
    sector: {
      folder: `${folderOf('secteurs')}/`,
      rows: sectors.flatMap(({ id, name, items }) => row(site, 'secteurs', id, name, countOf(items, 'métier'))),
    },
    figure: {
      folder: `${folderOf('chiffres')}/`,
      rows: measures.flatMap(({ id, title }) => row(site, 'chiffres', id, title)),
    },
    page: { folder: '', rows: [...territoryRows(site), ...otherPages(site, pages)] },
  };
}

function countOf(items: readonly unknown[], noun: string): string {
  return plural(items.length, `${number(items.length)} ${noun}|${number(items.length)} ${noun}s`);
}

/** Row of a record; empty when it has no page. */
function row(site: Site, section: ThingSection, id: string, title: string, note = '', words = ''): SearchRow[] {
  const path = site.pathOf(section, id);
  if (path === undefined) return [];
  const slug = path.slice(folderOf(section).length + 2);
  const cells = [title, slug === `${slugOf(title)}/` ? '' : slug, note, words];
  while (cells.length > 2 && cells.at(-1) === '') cells.pop();
  return [cells as unknown as SearchRow];
}

function territoryRows(site: Site): SearchRow[] {
  return site.contents.territories.flatMap(({ id, name, kind }): SearchRow[] => {
    const path = site.pathOf('territoires', id);
    return path === undefined ? [] : [[name, path.slice(1), kindName(kind, 1)]];
  });
}

/** Rows of the communes: they lead to the page of their trainings, or else to the search of trainings near them. */
function townRows(site: Site): SearchRow[] {
  if (!site.has('formations')) return [];
  const trainingsOf = new Map(site.contents.towns.map(({ id, items }) => [id, items]));
  return [...site.data.territories].flatMap(({ id, kind, name, population = 0 }): SearchRow[] => {
    if (kind !== 'commune') return [];
    const code = id.slice('com-'.length);
    const items = trainingsOf.get(code);
    if (items) return row(site, 'communes', code, name, countOf(items, 'formation'));
    return population >= FEWEST_INHABITANTS ? [[name, '?']] : [];
  });
}

/** Rows of the pages that belong to no record, by title. */
function otherPages(site: Site, pages: readonly Framed[]): SearchRow[] {
  const things = new Set(
    (['metiers', 'formations', 'secteurs', 'territoires', 'chiffres', 'annuaire'] as const).flatMap(section =>
      idsOf(site, section).map(id => site.pathOf(section, id)),
    ),
  );
  return [
    ...pages
      .filter(({ path, language, isHidden, movedTo }) => !language && !isHidden && !movedTo && !UNLISTED.test(path))
      .filter(({ path }) => !things.has(path)),
    ...site.config.extraPages.map(({ route, title }) => ({ path: route, title })),
  ].map(({ path, title }): SearchRow => [title, path.slice(1)]);
}

function idsOf({ contents }: Site, section: ThingSection): readonly string[] {
  const things: Partial<Record<ThingSection, readonly { readonly id: string }[]>> = {
    metiers: contents.jobs,
    formations: contents.trainings,
    secteurs: contents.sectors,
    territoires: contents.territories,
    chiffres: contents.measures,
    annuaire: contents.resources,
  };
  return (things[section] ?? []).map(({ id }) => id);
}

/**
 * Words of the other names of a job, or of the current names of a diploma, that its title lacks. Each word is in one
 * gender, and the usual names come first.
 */
function otherWords(title: string, names: readonly string[]): string {
  const seen = slugOf(title, Infinity).split('-');
  const words: string[] = [];
  for (const name of names)
    for (const word of slugOf(name.replace(/ \/ \S+/g, ''), Infinity).split('-')) {
      if (words.length >= MOST_WORDS) return words.join(' ');
      if (word.length < 4 || seen.some(other => other.slice(0, 6) === word.slice(0, 6))) continue;
      seen.push(word);
      words.push(word);
    }
  return words.join(' ');
}
