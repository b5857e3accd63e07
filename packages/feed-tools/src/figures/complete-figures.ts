// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Observation, Session, Source } from '@orientation-widgets/feed';
import type { JoinTables } from '../tables/join-tables.js';
import { Tallies, type Tally } from '../messages/tallies.js';
import type { FeedStore } from '../store/feed-store.js';
import { addToMultimap } from '../store/multimap.js';
import { sumCommunes } from './commune-sums.js';
import { deriveOffer } from './derive-offer.js';
import { deriveOutcomes } from './derive-outcomes.js';
import { deriveRecruitments } from './derive-recruitments.js';
import { deriveTensions } from './derive-tensions.js';
import type { Derived } from './derived.js';
import { FigureFlags } from './figure-flags.js';

/** Report on the figures of a dashboard once every source is read. */
export interface FigureReport {
  /** Number of figures computed from the other records of the feed. */
  derived: number;
  /** Number of figures summed over territories defined as lists of communes. */
  sums: number;
  /** Number of keys with several values. */
  conflicts: number;
  /** Number of unchecked figures that are ten times higher or lower than the previous one. */
  toCheck: number;
  /** Figures of communes that were not added up, by reason. */
  told: Tally[]; // eslint-disable-line language/plain-names -- a key of report.json
}

/** Inputs for completing the figures. */
export interface FigureInputs {
  readonly store: FeedStore;
  readonly tables: JoinTables;
  /** Whether the configuration asks for figures computed from the other records of the feed. */
  readonly derive: boolean;
  readonly domainsOf: (session: Session) => readonly string[];
  readonly territory: string;
  readonly today: string;
}

/** Adds the figures that can be computed from the feed, then marks those that contradict each other or need a check. */
export function completeFigures(inputs: FigureInputs): {
  report: FigureReport;
  mark: (figure: Observation) => Observation;
} {
  const { store, tables, derive } = inputs;
  const tallies = new Tallies();
  const derived = derive ? addDerived(inputs) : 0;
  const sums = sumCommunes(store, tables.members, tables.communeFigures, tallies);
  const flags = new FigureFlags(store.records('observations'), tables.checkedMeasures);
  return { report: { derived, sums, ...flags.counts, told: tallies.list() }, mark: figure => flags.mark(figure) };
}

function addDerived({ store, tables, domainsOf, territory, today }: FigureInputs): number {
  const territories = store.records('territories');
  const places = store.records('places');
  const groups = new Map<string, string[]>();
  for (const { kind, code, parents } of territories)
    if (kind === 'commune')
      for (const parent of parents) if (/^(bassin|epci|ze)-/.test(parent)) addToMultimap(groups, code, parent);
  return [
    deriveRecruitments(store.records('recruitments'), id => territories.get(id)),
    deriveTensions(store.records('tensions')),
    deriveOffer({
      sessions: store.records('sessions'),
      placeOf: id => places.get(tables.samePlaces.get(id) ?? id),
      domainsOf,
      groupsOf: commune => groups.get(tables.currentCommune.get(commune) ?? commune) ?? [],
      members: tables.members,
      territory,
      today,
    }),
    deriveOutcomes(store.records('outcomes')),
  ].reduce((sum, each) => sum + addTo(store, each), 0);
}

function addTo(store: FeedStore, { sourceIds, measures, observations }: Derived): number {
  if (observations.length === 0) return 0;
  const sources = sourceIds.flatMap(id => store.records('sources').get(id) ?? []);
  const source = derivedSource(sources);
  store.add('sources', source);
  store.originsOf.set(source.id, sourceIds);
  for (const measure of measures) store.add('measures', { ...measure, sourceId: source.id });
  for (const observation of observations) store.add('observations', { ...observation, sourceId: source.id });
  return observations.length;
}

/**
 * Returns the source of a computed figure: its title and publisher name the sources used, and its licence is theirs. It names the page
 * of the licence when they share it.
 */
function derivedSource(sources: readonly Source[]): Source {
  const licences = [...new Set(sources.flatMap(({ licence }) => licence ?? []))];
  const licencePages = [...new Set(sources.map(({ licenceUrl }) => licenceUrl))];
  const [licenceUrl] = licencePages;
  const periods = [...new Set(sources.flatMap(({ period }) => period ?? []))];
  return {
    id: `derived-${sources.map(({ id }) => id).join('-')}`.slice(0, 100),
    title: `Calculé par orientation-widgets d’après\u202f: ${sources.map(({ title }) => title).join('\u202f; ')}`,
    publisher: [...new Set(sources.map(({ publisher }) => publisher))].join(', '),
    ...(licences.length > 0 && { licence: licences.join('\u202f; ') }),
    ...(licencePages.length === 1 && licenceUrl !== undefined && { licenceUrl }),
    ...(periods.length > 0 && { period: periods.join(', ') }),
    ...(sources.some(({ example }) => example) && { example: true }),
  };
}
