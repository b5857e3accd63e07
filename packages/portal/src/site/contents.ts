// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { isContractNote } from '@orientation-widgets/domain/directory/contract-notes.js';
import { jobName, number } from '@orientation-widgets/domain/words/format.js';
import {
  withParents,
  type Board,
  type Commitment,
  type Job,
  type Measure,
  type Resource,
  type Territory,
  type Training,
} from '@orientation-widgets/feed';
import type { RecordSelection } from '../config/selection.js';
import type { SiteData } from '../feed/site-data.js';
import { listsOf, type Lists } from './lists.js';
import type { Section } from '../config/section-names.js';
import { providerOffers, type ProviderOffer } from './provider-offers.js';
import { territoryPlaces } from './territory-places.js';
import { trainingTowns, type TrainingTown } from './training-towns.js';

/** What the pages of other sections say of a section. */
export interface SectionSummary {
  readonly name: Section;
  /** Its line in the plan of the site; a section without one is not in it. */
  readonly planTitle?: string;
  /** Its word in the main menu; a section without one is not in it. */
  readonly menuTitle?: string;
  /** What one does there, and its hint: its card on the pages of the audiences that begin with it. */
  readonly task?: { readonly title: string; readonly hint: string };
}

/** The records of a site, before it is known which sections they fill. */
export type Records = Omit<Contents, 'sections'>;

/** A record without a page, and why, in French. */
export interface Omission {
  readonly section: Section;
  readonly id: string;
  readonly name: string;
  readonly reason: string;
}

/** A name that groups records, such as a sector. */
export interface Group<T> {
  readonly id: string;
  readonly name: string;
  readonly items: readonly T[];
}

/** The records that have enough to say for a page, and those that do not. */
export interface Contents extends Lists {
  readonly jobs: readonly Job[];
  readonly sectors: readonly Group<Job>[];
  readonly trainings: readonly Training[];
  readonly domains: readonly Group<Training>[];
  readonly towns: readonly TrainingTown[];
  readonly providers: readonly ProviderOffer[];
  /** One a place: see `territoryPlaces`. */
  readonly territories: readonly Territory[];
  /** Id of the territory of `territories` whose page tells of another one of the same name. */
  readonly territoryPage: ReadonlyMap<string, string>;
  /** Territories without a page of their own: one of the same name tells of them. */
  readonly sameNamedTerritories: readonly Territory[];
  readonly measures: readonly Measure[];
  /** Selections of measures with a page: that of the audiences, those of the ambitions of the contract. */
  readonly boards: readonly Board[];
  readonly commitments: readonly Commitment[];
  readonly resources: readonly Resource[];
  /** Of `resources`: offers of placements, companies that host, people who agreed to speak of their job, projects. */
  readonly immersions: readonly Resource[];
  readonly hosts: readonly Resource[];
  readonly ambassadors: readonly Resource[];
  readonly innovations: readonly Resource[];
  /** Of `resources`: structures that help to find a training, that the visitor can call, and of which the place is known. */
  readonly guides: readonly Resource[];
  /** Of `resources`: structures of a network that trains apprentices. */
  readonly trainers: readonly Resource[];
  /** Events that are not cancelled for good, past ones too. */
  readonly events: readonly Resource[];
  /** Day from which future events are listed, ISO 8601: that of the build, or of the feed when it is later. */
  readonly today: string;
  /** Sections that have something to show, in the order of the site. */
  readonly sections: readonly SectionSummary[];
  readonly omissions: readonly Omission[];
}

/** Networks of those who train apprentices. */
const TRAINERS = /apprentissage|\bCFA\b/i;

/** Kinds of territories that have a page. */
const TERRITORY_KINDS: readonly Territory['kind'][] = ['region', 'department', 'employment-zone', 'bassin'];

/**
 * Chooses what has a page: one without content is not made, and is reported.
 *
 * @param today - day of the build, ISO 8601: what may no longer be shown is not, however old the feed is.
 * @param home - only it and what is inside it have pages.
 */
export function recordsOf(
  data: SiteData,
  today: string,
  { home, levels = TERRITORY_KINDS }: NonNullable<RecordSelection['territories']> = {},
): Records {
  const updated = data.info.updated.slice(0, 10);
  const day = today > updated ? today : updated;
  const omissions: Omission[] = [];
  const keep =
    <T extends { readonly id: string }>(section: Section, nameOf: (item: T) => string, faultOf: (item: T) => string) =>
    (item: T): boolean => {
      const reason = faultOf(item);
      if (reason) omissions.push({ section, id: item.id, name: nameOf(item), reason });
      return !reason;
    };
  const jobs = data.jobs
    .filter(keep<Job>('metiers', ({ title }) => jobName(title), jobFault))
    .toSorted((a, b) => jobName(a.title).localeCompare(jobName(b.title), 'fr'));
  const trainings = [...data.trainings].filter(
    keep<Training>(
      'formations',
      ({ title }) => title,
      training => trainingFault(training, data),
    ),
  );
  const resources = data.resources.filter(
    keep<Resource>(
      'annuaire',
      ({ name }) => name,
      resource => resourceFault(resource, day),
    ),
  );
  const immersions = resources.filter(({ kind }) => kind === 'immersion');
  const hosts = resources.filter(({ kind, company }) => kind === 'company' && company?.hosts);
  const ambassadors = resources.filter(({ kind, ambassador }) => kind === 'ambassador' && ambassador?.consent);
  const innovations = resources.filter(({ kind }) => kind === 'innovation');
  const guides = resources.filter(
    ({ kind, phone, lat, needs }) =>
      kind === 'structure' && phone && typeof lat === 'number' && needs?.includes('training'),
  );
  const trainers = resources.filter(
    ({ kind, networks = [] }) => kind === 'structure' && networks.some(name => TRAINERS.test(name)),
  );
  const events = data.resources.filter(
    event => event.kind === 'event' && event.status !== 'closed' && !isContractNote(event),
  );
  const commitments = data.commitments.filter(keep<Commitment>('contrat', ({ title }) => title, commitmentFault));
  const measureIds = new Set(data.observations.map(({ measureId }) => measureId));
  const measures = data.measures.filter(
    keep<Measure>(
      'chiffres',
      ({ title }) => title,
      ({ id }) => (measureIds.has(id) ? '' : 'aucun chiffre dans ce flux'),
    ),
  );
  const boards = data.boards
    .filter(({ id }) => BOARDS.test(id))
    .filter(
      keep<Board>(
        'chiffres',
        ({ title }) => title,
        board => (board.measures.some(id => measureIds.has(id)) ? '' : 'aucune de ses mesures n’a de chiffre'),
      ),
    );
  const { towns, otherTowns } = trainingTowns(data, trainings);
  omissions.push(...otherTowns.map(({ id, name, reason }) => ({ section: 'formations' as const, id, name, reason })));
  const { providers, otherProviders } = providerOffers(data, trainings, day);
  omissions.push(
    ...otherProviders.map(({ id, name }) => ({
      ...{ section: 'formations' as const, id, name },
      reason: `au-delà des ${number(providers.length)} établissements qui ont le plus de formations`,
    })),
  );
  const { lists, missing } = listsOf(data, { jobs, resources, today: day });
  omissions.push(...missing);
  // Plans that are all secret say nothing of a place.
  const planned = new Set(data.recruitments.flatMap(({ territoryId, projects }) => (projects ? [territoryId] : [])));
  const isKnown = (id: string): boolean =>
    planned.has(id) || measures.some(measure => data.index.latest(measure.id, id) !== undefined);
  const {
    list: territories,
    pageOf: territoryPage,
    otherTerritories: sameNamedTerritories,
  } = territoryPlaces(
    [...data.territories].filter(
      ({ kind, id }) =>
        (levels.includes(kind) || id === home) &&
        (home === undefined || withParents(data.territories, id).includes(home)) &&
        isKnown(id),
    ),
  );
  const sectors = groups(jobs, ({ sectors: names }) => names);
  const domains = groups(trainings, ({ domains: names }) => names);
  return {
    ...lists,
    jobs,
    sectors,
    trainings,
    domains,
    towns,
    providers,
    territories,
    territoryPage,
    sameNamedTerritories,
    measures,
    boards,
    commitments,
    resources,
    immersions,
    hosts,
    ambassadors,
    innovations,
    guides,
    trainers,
    events,
    today: day,
    omissions,
  };
}

/** Boards that have a page: `publics`, and those of the four ambitions. */
const BOARDS = /^(?:publics|ambition-[1-4])$/;

function jobFault({ summary, skills, access, womenShare, salary }: Job): string {
  return summary || access || skills.length || womenShare || salary ? '' : 'ni résumé, ni compétences, ni chiffre';
}

function trainingFault({ id, objective, content, results }: Training, data: SiteData): string {
  const sessions = data.sessions.get(id) ?? [];
  return sessions.length || objective || content || results ? '' : 'ni session, ni programme';
}

function resourceFault(resource: Resource, day: string): string {
  const { summary, kind, status, validUntil, ends, starts, event } = resource;
  if (isContractNote(resource)) return 'note du contrat';
  if (status === 'closed') return 'fermé';
  if (validUntil && validUntil < day) return 'n’est plus à montrer';
  if (kind === 'event') {
    const times = [ends ?? starts, ...(event?.occurrences ?? []).map(({ start, end }) => end ?? start)];
    const last = times
      .flatMap(time => time ?? [])
      .sort()
      .at(-1);
    if (last === undefined) return 'événement sans date';
    if (last.slice(0, 10) < day) return 'événement passé';
  }
  return summary.trim() ? '' : 'aucune description';
}

function commitmentFault({ level, objectives, actions, indicators }: Commitment): string {
  const isGroup = level === 'principle' || level === 'ambition';
  return isGroup || objectives.length || actions.length || indicators.length
    ? ''
    : 'ni objectif, ni action, ni indicateur';
}

function groups<T>(items: readonly T[], namesOf: (item: T) => readonly string[]): Group<T>[] {
  const itemsByGroup = new Map<string, T[]>();
  for (const item of items) {
    for (const name of namesOf(item)) {
      const group = itemsByGroup.get(name);
      if (group) group.push(item);
      else itemsByGroup.set(name, [item]);
    }
  }
  return [...itemsByGroup]
    .map(([name, members]) => ({ id: name, name, items: members }))
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
}
