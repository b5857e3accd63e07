// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { nearestName } from '@orientation-widgets/domain/words/nearest-name.js';
import { jobName } from '@orientation-widgets/domain/words/format.js';
import { foldText, loadFeed, type Job, type JobAppellations, type Territory } from '@orientation-widgets/feed';
import { branchBook, communeNames, loadOptions, locateFeed } from '@orientation-widgets/feed-tools';
import { CommandUsageError } from './arguments.js';

/** Choices for the site of a professional branch. */
export interface BranchChoice {
  /** Address or path of the feed of its région. */
  readonly feed: string;
  /** Sector of the branch, or the names of its jobs separated by `|`. */
  readonly sector: string | undefined;
  readonly jobs: string | undefined;
}

/** Files of the project of a branch by name, and the selection that `portal.json` takes from it. */
export interface BranchProject {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly select: { readonly jobs: { readonly sectors: readonly string[] } | { readonly add: readonly string[] } };
  readonly jobCount: number;
}

const SEPARATOR = '|';

/** Maximum number of names listed in a refusal. */
const MOST_NAMES = 40;

/**
 * Makes the project of a branch from the feed of its région: a workbook to fill in, the names that it may use, and the
 * configuration of its own feed.
 *
 * @throws {CommandUsageError} neither a sector nor jobs, or one that the feed does not have.
 */
export async function branchProject({ feed, sector: sectorText, jobs: names }: BranchChoice): Promise<BranchProject> {
  const location = await locateFeed(feed);
  const opened = await loadFeed(location.url, loadOptions(location));
  const allJobs = [...(await opened.collection('jobs'))];
  const territories = [...(await opened.collection('territories'))];
  const sectors = sectorsOf(allJobs);
  const sector = sectorText === undefined ? undefined : findSector(sectorText, sectors);
  if (sectorText !== undefined && sector === undefined)
    throw new CommandUsageError(unknownName(sectorText, 'un secteur', sectors));
  const appellations = names === undefined ? [] : [...(await opened.collection('appellations'))];
  const { jobs, select } = chooseJobs(allJobs, sector, names, appellations);
  const communes = territories.filter(({ kind }) => kind === 'commune').map(communeOf);
  const lists = {
    jobs: jobs.map(({ title }) => jobName(title)),
    sectors: sector === undefined ? sectorsOf(jobs) : [sector],
    towns: communeNames(communes),
  };
  // Only the names are needed: the pages come from the feed of the région.
  const jobNames = jobs.map(({ id, title, rome }) => ({ ...EMPTY_JOB, id, title, ...(rome && { rome }) }));
  const config = {
    title: sector ?? 'Notre branche',
    publisher: { name: 'À compléter : le nom de la branche' },
    territory: opened.info.territory,
    sources: [
      {
        id: 'region',
        kind: 'feed',
        path: 'region.json',
        title: opened.info.title,
        publisher: opened.info.publisher.name,
      },
      { id: 'branche', kind: 'branch-sheets', path: 'branche.xlsx', title: 'Entreprises, personnes et événements' },
    ],
  };
  return {
    files: new Map<string, string | Uint8Array>([
      ['branche.xlsx', await branchBook(lists)],
      ['region.json', `${JSON.stringify({ jobs: jobNames, territories: communes })}\n`],
      ['branche.json', `${JSON.stringify(config, null, 2)}\n`],
    ]),
    select,
    jobCount: jobs.length,
  };
}

/** Fields of a territory that place an address in its commune. */
function communeOf({ id, kind, code, name, lat, lon, postalCodes }: Territory): Territory {
  return {
    id,
    kind,
    code,
    name,
    parents: [],
    ...(lat !== undefined && lon !== undefined && { lat, lon }),
    ...(postalCodes && { postalCodes }),
  };
}

const EMPTY_JOB = { sectors: [], skills: [], conditions: [], related: [], links: [] };

function chooseJobs(
  allJobs: readonly Job[],
  sector: string | undefined,
  names: string | undefined,
  appellations: readonly JobAppellations[],
): { jobs: readonly Job[]; select: BranchProject['select'] } {
  if (sector !== undefined)
    return { jobs: allJobs.filter(job => job.sectors.includes(sector)), select: { jobs: { sectors: [sector] } } };
  if (names === undefined)
    throw new CommandUsageError(`donnez --sector ou --jobs ; secteurs du flux : ${listed(sectorsOf(allJobs))}`);
  const byName = new Map(
    allJobs.flatMap(job =>
      [job.id, job.title.feminine, job.title.masculine, jobName(job.title)].map(
        name => [name.toLowerCase(), job] as const,
      ),
    ),
  );
  const jobs = names.split(SEPARATOR).map(name => {
    const job = byName.get(name.trim().toLowerCase());
    if (!job) throw new CommandUsageError(unknownJob(name.trim(), allJobs, appellations));
    return job;
  });
  return { jobs, select: { jobs: { add: jobs.map(({ id }) => id) } } };
}

/** Error message for the name of a job that the feed does not have, with the jobs that have it as another name. */
function unknownJob(name: string, jobs: readonly Job[], appellations: readonly JobAppellations[]): string {
  const words = foldText(name);
  const ids = new Set(
    appellations
      .filter(({ names }) => names.some(other => other.split(' / ').some(each => foldText(each) === words)))
      .map(({ id }) => id),
  );
  const titles = jobs.filter(({ id }) => ids.has(id)).map(({ title }) => `« ${title.feminine} »`);
  if (titles.length > 0)
    return `« ${name} » est un autre nom de ${titles.slice(0, MOST_NAMES).join(', ')} : écrivez ce nom`;
  return unknownName(
    name,
    'un métier',
    jobs.map(({ title }) => title.feminine),
  );
}

/**
 * Finds the sector named by a text: its name, whatever its accents and capitals, or whole words that only one sector
 * contains (“Restauration”).
 *
 * @returns undefined when no sector or several have these words.
 */
export function findSector(text: string, sectors: readonly string[]): string | undefined {
  const wordsOf = (name: string): string[] =>
    foldText(name)
      .split(/[^\p{L}]+/u)
      .filter(Boolean);
  const words = wordsOf(text);
  const candidates = sectors.filter(name => words.length && words.every(word => wordsOf(name).includes(word)));
  return (
    candidates.find(name => wordsOf(name).length === words.length) ??
    (candidates.length === 1 ? candidates[0] : undefined)
  );
}

/** Sectors of jobs, in alphabetical order. */
export function sectorsOf(jobs: readonly Job[]): string[] {
  return [...new Set(jobs.flatMap(({ sectors }) => sectors))].toSorted((a, b) => a.localeCompare(b, 'fr'));
}

/** Error message for a name that the feed does not have, with those that it has. */
export function unknownName(name: string, kind: string, names: readonly string[]): string {
  const near = nearestName(name, [...names]);
  return `« ${name} » n’est pas ${kind} du flux${near ? `, vouliez-vous « ${near} » ?` : '.'} Il y a : ${listed(names)}`;
}

function listed(names: readonly string[]): string {
  const more = names.length > MOST_NAMES ? `, … (${names.length})` : '';
  return `${names.slice(0, MOST_NAMES).join(', ')}${more}`;
}
