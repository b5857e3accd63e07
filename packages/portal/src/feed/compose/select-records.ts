// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { nearestName } from '@orientation-widgets/domain/words/nearest-name.js';
import { collectionOf, withParents, type Job, type Place, type Territory } from '@orientation-widgets/feed';
import type { RecordSelection } from '../../config/selection.js';
import { sourcesIn, type FeedRecords } from './records.js';

/** Rejects the configuration at a JSON Pointer. */
export type RefuseSelection = (pointer: string, reason: string) => never;

/**
 * Selects the records of a feed that a portal shows, with those they need: figures of the selected jobs, places of the
 * selected sessions, and sources that any of them refers to. A census states that a list is complete: it is removed
 * when the list is cut.
 *
 * @param refuse - called with each name that the feed does not know.
 */
export function selectRecords(records: FeedRecords, select: RecordSelection, refuse: RefuseSelection): FeedRecords {
  const withSelectedJobs = withJobs(records, select, refuse);
  const trained = withTrainings(withSelectedJobs, select, refuse);
  const helped = withResources(trained, select, refuse);
  const promised = withCommitments(helped, select, refuse);
  const counted = withBoards(promised, select, refuse);
  requireTerritory(records, select.territories?.home, '/select/territories/home', refuse);
  return withUsedSources(counted);
}

/**
 * Removes from another feed the records that the first feed has and the selection leaves out: the feed of a branch,
 * which repeats the jobs of its région, does not bring them back.
 *
 * @param all - records of the first feed.
 * @param selected - those of them that the selection keeps.
 */
export function withoutUnselected(added: FeedRecords, all: FeedRecords, selected: FeedRecords): FeedRecords {
  return Object.fromEntries(
    Object.entries(added).map(([name, list]) => {
      const selectedIds = new Set(textIds(selected[name as keyof FeedRecords]));
      const leftOut = new Set(textIds(all[name as keyof FeedRecords]).filter(id => !selectedIds.has(id)));
      const isSource = name === 'sources' || name === 'territories';
      return [name, isSource ? list : list.filter(record => !('id' in record && leftOut.has(record.id)))];
    }),
  ) as FeedRecords;
}

function textIds(records: readonly object[]): string[] {
  return records.flatMap(record => ('id' in record && typeof record.id === 'string' ? record.id : []));
}

function withJobs(records: FeedRecords, { jobs: choice }: RecordSelection, refuse: RefuseSelection): FeedRecords {
  if (!choice) return records;
  const { add = [], rome = [], sectors = [], remove = [] } = choice;
  const ids = records.jobs.map(({ id }) => id);
  requireKnown(add, ids, '/select/jobs/add', 'un métier du flux', refuse);
  requireKnown(remove, ids, '/select/jobs/remove', 'un métier du flux', refuse);
  requireKnown(
    rome,
    records.jobs.flatMap(job => job.rome ?? []),
    '/select/jobs/rome',
    'le code d’un métier du flux',
    refuse,
  );
  requireKnown(
    sectors,
    records.jobs.flatMap(job => job.sectors),
    '/select/jobs/sectors',
    'un secteur des métiers du flux',
    refuse,
  );
  const isEvery = !add.length && !rome.length && !sectors.length;
  const isChosen = (job: Job): boolean =>
    isEvery ||
    add.includes(job.id) ||
    Boolean(job.rome?.some(code => rome.includes(code))) ||
    job.sectors.some(sector => sectors.includes(sector));
  const jobs = records.jobs.filter(job => isChosen(job) && !remove.includes(job.id));
  const names = new Set(jobs.map(({ id }) => id));
  const families = new Set(jobs.flatMap(({ fap }) => fap ?? []));
  const codes = new Set(jobs.flatMap(job => job.rome ?? []));
  const isOf = (figure: { readonly job?: string; readonly fap?: string; readonly rome?: string }): boolean =>
    (figure.job !== undefined && names.has(figure.job)) ||
    (figure.fap !== undefined && families.has(figure.fap)) ||
    (figure.rome !== undefined && codes.has(figure.rome));
  return {
    ...records,
    jobs: jobs.map(job => ({
      ...job,
      related: job.related.filter(id => names.has(id)),
      ...(job.mobilities && { mobilities: job.mobilities.filter(({ jobId }) => names.has(jobId)) }),
    })),
    appellations: records.appellations.filter(({ id }) => names.has(id)),
    profiles: records.profiles.filter(({ id }) => names.has(id)),
    tensions: records.tensions.filter(isOf),
    tensionSeries: records.tensionSeries.filter(isOf),
    recruitments: records.recruitments.filter(isOf),
  };
}

function withTrainings(
  records: FeedRecords,
  { trainings: choice }: RecordSelection,
  refuse: RefuseSelection,
): FeedRecords {
  if (!choice) return records;
  const { jobs = 'all', routes, territories } = choice;
  requireKnown(
    territories ?? [],
    idsOf(records.territories),
    '/select/trainings/territories',
    'un territoire du flux',
    refuse,
  );
  const codes = new Set(records.jobs.flatMap(job => job.rome ?? []));
  const leading = records.trainings.filter(({ rome }) => jobs === 'all' || rome.some(code => codes.has(code)));
  const ids = new Set(idsOf(leading));
  const inside = insideOf(records.territories, territories);
  const places = new Map(records.places.map(place => [place.id, place]));
  const sessions = records.sessions.filter(({ trainingId, route, placeId }) => {
    const place = places.get(placeId ?? '');
    return (
      ids.has(trainingId) &&
      (routes?.includes(route) ?? true) &&
      (!territories || (place !== undefined && inside(place)))
    );
  });
  const offered = new Set(sessions.map(({ trainingId }) => trainingId));
  const isCut = Boolean(routes ?? territories);
  const trainings = leading.filter(({ id }) => !isCut || offered.has(id));
  const trainingIds = new Set(idsOf(trainings));
  const placeIds = new Set(sessions.map(({ placeId }) => placeId));
  const providerIds = new Set(sessions.map(({ providerId }) => providerId));
  return {
    ...records,
    trainings,
    sessions: sessions.filter(({ trainingId }) => trainingIds.has(trainingId)),
    places: records.places.filter(({ id }) => placeIds.has(id)),
    providers: records.providers.filter(({ id }) => providerIds.has(id)),
    outcomes: records.outcomes.filter(({ trainingId }) => trainingId !== undefined && trainingIds.has(trainingId)),
  };
}

function withResources(
  records: FeedRecords,
  { resources: choice }: RecordSelection,
  refuse: RefuseSelection,
): FeedRecords {
  if (!choice) return records;
  const { kinds, sectors, needs, territories } = choice;
  const all = [...records.directory, ...records.resources];
  requireKnown(
    sectors ?? [],
    all.flatMap(resource => resource.sectors),
    '/select/resources/sectors',
    'un secteur de l’annuaire',
    refuse,
  );
  requireKnown(
    territories ?? [],
    idsOf(records.territories),
    '/select/resources/territories',
    'un territoire du flux',
    refuse,
  );
  const chainOf = chains(records.territories);
  const isChosen = ({
    kind,
    sectors: resourceSectors,
    territoryIds,
    needs: answered = [],
  }: FeedRecords['directory'][number]): boolean =>
    (kinds?.includes(kind) ?? true) &&
    (!sectors || !resourceSectors.length || resourceSectors.some(sector => sectors.includes(sector))) &&
    (!needs || answered.some(need => needs.includes(need))) &&
    (!territories ||
      territoryIds.some(id =>
        territories.some(selectedId => chainOf(id).includes(selectedId) || chainOf(selectedId).includes(id)),
      ));
  return {
    ...records,
    directory: records.directory.filter(isChosen),
    resources: records.resources.filter(isChosen),
    censuses: [],
  };
}

function withCommitments(
  records: FeedRecords,
  { commitments: choice }: RecordSelection,
  refuse: RefuseSelection,
): FeedRecords {
  if (!choice?.sectors) return records;
  const { sectors } = choice;
  const knownSectors = records.commitments.flatMap(commitment => commitment.sectors);
  requireKnown(sectors, knownSectors, '/select/commitments/sectors', 'un secteur du contrat', refuse);
  return {
    ...records,
    commitments: records.commitments.filter(commitment => commitment.sectors.some(sector => sectors.includes(sector))),
  };
}

function withBoards(records: FeedRecords, { boards: choice }: RecordSelection, refuse: RefuseSelection): FeedRecords {
  if (!choice) return records;
  const measureIds = idsOf(records.measures);
  const boards = choice.map((boardChoice, rank) => {
    const pointer = `/select/boards/${rank}`;
    if (typeof boardChoice !== 'string') {
      requireKnown(boardChoice.measures, measureIds, `${pointer}/measures`, 'une mesure du flux', refuse);
      return { ...boardChoice, territoryKinds: [] };
    }
    const knownBoard = records.boards.find(({ id }) => id === boardChoice);
    if (knownBoard) return knownBoard;
    return refuse(pointer, unknownName(boardChoice, idsOf(records.boards), 'un tableau de bord du flux'));
  });
  const boardMeasures = new Set(boards.flatMap(({ measures }) => measures));
  return {
    ...records,
    boards,
    indicators: [],
    measures: records.measures.filter(({ id }) => boardMeasures.has(id)),
    observations: records.observations.filter(({ measureId }) => boardMeasures.has(measureId)),
    targets: records.targets.filter(({ measureId }) => boardMeasures.has(measureId)),
  };
}

function withUsedSources(records: FeedRecords): FeedRecords {
  const used = sourcesIn({ ...records, sources: [], sourceFiles: [] });
  return {
    ...records,
    sources: records.sources.filter(({ id }) => used.has(id)),
    sourceFiles: records.sourceFiles.filter(({ sourceId }) => used.has(sourceId)),
  };
}

const idsOf = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);

function chains(territories: readonly Territory[]): (id: string) => readonly string[] {
  const collection = collectionOf([...territories]);
  return id => withParents(collection, id);
}

/**
 * Returns a test of whether a place is in one of some territories: by its commune, or else by the département of its
 * code.
 */
function insideOf(territories: readonly Territory[], selectedIds: readonly string[] = []): (place: Place) => boolean {
  const chainOf = chains(territories);
  const departments = new Map(territories.flatMap(({ kind, code, id }) => (kind === 'department' ? [[code, id]] : [])));
  return ({ communeCode }) => {
    if (!communeCode) return false;
    const commune = chainOf(`com-${communeCode}`);
    const department = departments.get(communeCode.slice(0, communeCode.startsWith('97') ? 3 : 2));
    const around = [...commune, ...(department === undefined ? [] : chainOf(department))];
    return around.some(id => selectedIds.includes(id));
  };
}

function requireTerritory(
  records: FeedRecords,
  id: string | undefined,
  pointer: string,
  refuse: RefuseSelection,
): void {
  if (id !== undefined) requireKnown([id], idsOf(records.territories), pointer, 'un territoire du flux', refuse);
}

function requireKnown(
  requestedNames: readonly string[],
  knownNames: readonly string[],
  pointer: string,
  what: string,
  refuse: RefuseSelection,
): void {
  const names = new Set(knownNames);
  const unknown = requestedNames.find(name => !names.has(name));
  if (unknown !== undefined) refuse(pointer, unknownName(unknown, [...names], what));
}

function unknownName(name: string, knownNames: readonly string[], what: string): string {
  const near = nearestName(name, knownNames);
  return `« ${name} » n’est pas ${what}${near === undefined ? '' : `, vouliez-vous « ${near} » ?`}`;
}
