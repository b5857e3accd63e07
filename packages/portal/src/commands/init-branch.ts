// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { nearestName } from '@orientation-widgets/domain/words/nearest-name.js';
import { jobName } from '@orientation-widgets/domain/words/format.js';
import { loadFeed, type Job } from '@orientation-widgets/feed';
import { branchBook, loadOptions, locateFeed } from '@orientation-widgets/feed-tools';
import { CommandUsageError } from './arguments.js';

/** What a branch says of itself. */
export interface BranchChoice {
  /** Address or path of the feed of its région. */
  readonly feed: string;
  /** Its sector, or the names of its jobs, separated by `|`. */
  readonly sector: string | undefined;
  readonly jobs: string | undefined;
}

/** The files of the project of a branch, by their name, and what `portal.json` takes from it. */
export interface BranchProject {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly select: { readonly jobs: { readonly sectors: readonly string[] } | { readonly add: readonly string[] } };
  readonly jobCount: number;
}

const SEPARATOR = '|';

/** Maximum number of names listed in a refusal. */
const MOST_NAMES = 40;

/**
 * Makes the project of a branch from the feed of its région: one workbook to fill, the names that it may use, and the configuration of its
 * own feed.
 *
 * @throws {CommandUsageError} neither a sector nor jobs, or one that the feed does not have.
 */
export async function branchProject({ feed, sector, jobs: names }: BranchChoice): Promise<BranchProject> {
  const location = await locateFeed(feed);
  const opened = await loadFeed(location.url, loadOptions(location));
  const allJobs = [...(await opened.collection('jobs'))];
  const territories = [...(await opened.collection('territories'))];
  const { jobs, select } = chooseJobs(allJobs, sector, names);
  const towns = territories.filter(({ kind }) => kind === 'commune').map(({ name }) => name);
  const lists = {
    jobs: jobs.map(({ title }) => jobName(title)),
    sectors: sector === undefined ? sectorsOf(jobs) : [sector],
    towns: [...new Set(towns)].toSorted((a, b) => a.localeCompare(b, 'fr')),
  };
  // Only the names: their pages come from the feed of the région.
  const jobNames = jobs.map(({ id, title, rome }) => ({ ...EMPTY_JOB, id, title, ...(rome && { rome }) }));
  const config = {
    title: sector ?? 'Notre branche',
    publisher: { name: 'À compléter : le nom de la branche' },
    territory: opened.info.territory,
    sources: [
      {
        id: 'metiers',
        kind: 'feed',
        path: 'metiers.json',
        title: opened.info.title,
        publisher: opened.info.publisher.name,
      },
      { id: 'branche', kind: 'branch-sheets', path: 'branche.xlsx', title: 'Entreprises, personnes et événements' },
    ],
  };
  return {
    files: new Map<string, string | Uint8Array>([
      ['branche.xlsx', await branchBook(lists)],
      ['metiers.json', `${JSON.stringify({ jobs: jobNames }, null, 1)}\n`],
      ['branche.json', `${JSON.stringify(config, null, 2)}\n`],
    ]),
    select,
    jobCount: jobs.length,
  };
}

const EMPTY_JOB = { sectors: [], skills: [], conditions: [], related: [], links: [] };

function chooseJobs(
  allJobs: readonly Job[],
  sector: string | undefined,
  names: string | undefined,
): { jobs: readonly Job[]; select: BranchProject['select'] } {
  if (sector !== undefined) {
    const sectors = sectorsOf(allJobs);
    if (!sectors.includes(sector)) throw new CommandUsageError(unknownName(sector, 'un secteur', sectors));
    return { jobs: allJobs.filter(job => job.sectors.includes(sector)), select: { jobs: { sectors: [sector] } } };
  }
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
    if (!job)
      throw new CommandUsageError(
        unknownName(
          name.trim(),
          'un métier',
          allJobs.map(({ title }) => title.feminine),
        ),
      );
    return job;
  });
  return { jobs, select: { jobs: { add: jobs.map(({ id }) => id) } } };
}

function sectorsOf(jobs: readonly Job[]): string[] {
  return [...new Set(jobs.flatMap(({ sectors }) => sectors))].toSorted((a, b) => a.localeCompare(b, 'fr'));
}

function unknownName(name: string, kind: string, names: readonly string[]): string {
  const near = nearestName(name, [...names]);
  return `« ${name} » n’est pas ${kind} du flux${near ? `, vouliez-vous « ${near} » ?` : '.'} Il y a : ${listed(names)}`;
}

function listed(names: readonly string[]): string {
  const more = names.length > MOST_NAMES ? `, … (${names.length})` : '';
  return `${names.slice(0, MOST_NAMES).join(', ')}${more}`;
}
