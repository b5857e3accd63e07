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

/** Names of a section, as other pages show them. */
export interface SectionSummary {
  readonly name: Section;
  /** Line in the site plan; absent when the section is not listed there. */
  readonly planTitle?: string;
  /** Label in the main menu; absent when the section is not in it. */
  readonly menuTitle?: string;
  /** Title and hint of its card on the audience pages that begin with this section. */
  readonly task?: { readonly title: string; readonly hint: string };
}

/** Records of a site, before its sections are known. */
export type Records = Omit<Contents, 'sections'>;

/** Record without a page, with the reason in French. */
export interface Omission {
  readonly section: Section;
  readonly id: string;
  readonly name: string;
  readonly reason: string;
}

/** Named group of records, such as a sector. */
export interface Group<T> {
  readonly id: string;
  readonly name: string;
  readonly items: readonly T[];
}

/** Records with enough content for a page, and those without. */
export interface Contents extends Lists {
  readonly jobs: readonly Job[];
  readonly sectors: readonly Group<Job>[];
  readonly trainings: readonly Training[];
  readonly domains: readonly Group<Training>[];
  readonly towns: readonly TrainingTown[];
  readonly providers: readonly ProviderOffer[];
  /** One territory per place: see `territoryPlaces`. */
  readonly territories: readonly Territory[];
  /** Id of the territory of `territories` whose page covers a territory of the same name. */
  readonly territoryPage: ReadonlyMap<string, string>;
  /** Territories without a page of their own: the page of a territory of the same name covers them. */
  readonly sameNamedTerritories: readonly Territory[];
  readonly measures: readonly Measure[];
  /** Boards that have a page: that of the audiences, and those of the ambitions of the contract. */
  readonly boards: readonly Board[];
  readonly commitments: readonly Commitment[];
  readonly resources: readonly Resource[];
  /**
   * Subsets of `resources`: placement offers, companies that host, people who agreed to speak of their job, projects.
   */
  readonly immersions: readonly Resource[];
  readonly hosts: readonly Resource[];
  readonly ambassadors: readonly Resource[];
  readonly innovations: readonly Resource[];
  /** Subset of `resources`: structures that help to find a training, with a phone number and a known place. */
  readonly guides: readonly Resource[];
  /** Subset of `resources`: structures of a network that trains apprentices. */
  readonly trainers: readonly Resource[];
  /** Events that are not definitively cancelled, past ones included. */
  readonly events: readonly Resource[];
  /** Day from which future events are listed, ISO 8601: that of the build, or that of the feed when it is later. */
  readonly today: string;
  /** Sections with something to show, in the order of the site. */
  readonly sections: readonly SectionSummary[];
  readonly omissions: readonly Omission[];
}

/** Names of the networks that train apprentices. */
const TRAINERS = /apprentissage|\bCFA\b/i;

/** Kinds of territories that have a page. */
const TERRITORY_KINDS: readonly Territory['kind'][] = ['region', 'department', 'employment-zone', 'bassin'];

/**
 * Selects the records that have a page; those without content are reported instead.
 *
 * @param today - day of the build, ISO 8601: expired records are left out, however old the feed is.
 * @param home - territory to which pages are limited, with those inside it.
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
  // A territory whose planned hires are all secret has nothing to show.
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

/** Ids of the boards that have a page: `publics`, and those of the four ambitions. */
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
