// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { fetchObservations, fetchWithRest } from '@orientation-widgets/feed';
import type { Board, Collection, Feed, Measure, Observation, Territory } from '@orientation-widgets/feed';
import { yieldToMain } from '../../interaction/yield-to-main.js';
import { ObservationIndex } from '../../measures/observations.js';
import { essentials } from '../../measures/essentials/essentials.js';
import type { Finding } from '../../measures/essentials/essentials.js';
import { countryOf, figuresFor, placesFor, shownOf } from '../model/figures.js';
import type { Figures, Places, Shown } from '../model/figures.js';
import { observationsOfJob } from '../model/measure-observations.js';
import type { BoardQuery, Choice, Entry } from '../selection.js';

export const THEMES = ['population', 'economy-employment', 'labour-market', 'training'] as const;
export type Theme = Measure['theme'];

/** The figures of one theme. */
export interface ThemeFigures {
  readonly theme: Theme;
  /** Those with a record in the territory, or in one that contains it. */
  readonly shown: readonly Shown[];
  /** Measures of the theme with a value in the territory, and all of them. */
  readonly known: number;
  readonly total: number;
  /** Measures that nobody has given yet. */
  readonly awaited: readonly Measure[];
}

export interface BoardData {
  readonly query: BoardQuery;
  readonly figures: Figures;
  readonly themes: readonly ThemeFigures[];
  readonly findings: readonly Finding[];
  readonly selected: Board | undefined;
  readonly known: number;
  readonly total: number;
  /** Territories of which the feed has a figure: sorted when they are drawn, after the rest. */
  readonly places: () => readonly Territory[];
  /** What may be chosen with an entry; empty when the feed has no figure by it. */
  readonly choices: readonly Choice[];
}

/** Reads a board: the last figures of all territories, and all those of the territory and of what its charts set beside it. */
export async function openBoard(feed: Feed, asked: BoardQuery): Promise<BoardData | undefined> {
  const places = placesFor(feed, asked);
  const [figures, latest, boards, series] = await Promise.all([
    figuresFor(feed, asked, places),
    feed.collection('observations', { main: true }),
    feed.collection('boards'),
    places.then(found => found && seriesIn(feed, found)),
  ]);
  const own = series?.[0];
  if (!figures || !own) return undefined;
  const { territory, reference } = figures;
  const withFigures = latest.column('territoryId').values;
  const isWhole = withFigures.every(id => figures.territories.indexOf(id) >= 0);
  const territories = isWhole ? figures.territories : await fetchWithRest(feed, 'territories');
  const choices = await choicesOf(feed, asked.entry, [latest, ...series]);
  const query = withChoice(asked, choices);
  await yieldToMain();
  const observations = [
    ...around(figures, latest),
    ...series.flatMap(one => [...one]),
    ...(await observationsOfJob(feed, query)),
  ];
  const selected = boards.get(asked.board ?? '');
  const lens = { ...figures.lens, ...lensOfChoice(query) };
  await yieldToMain();
  const index = new ObservationIndex(observations, lens);
  await yieldToMain();
  const measures = measuresOf(figures, selected, query.theme);
  const findings = essentials({
    measures,
    index,
    // Those of the main records are among them.
    parts: [...own].filter(({ part }) => part),
    targets: figures.targets,
    territory,
    reference,
    siblings: figures.siblings,
  });
  await yieldToMain();
  const shown = measures.map(measure => shownOf({ ...figures, lens }, index, measure));
  const isKnown = ({ id }: Measure): boolean => index.latest(id, territory.id)?.value != null;
  const hasRecord = ({ measure }: Shown): boolean =>
    [territory.id, ...territory.parents].some(id => index.latest(measure.id, id));
  return {
    query,
    figures,
    selected,
    choices,
    known: measures.filter(isKnown).length,
    total: measures.length,
    places: () => placesOf(territories, territory, new Set(withFigures)),
    // A selection may have no measure of a theme.
    themes: THEMES.filter(theme => measures.some(measure => measure.theme === theme)).map(theme => {
      const all = shown.filter(({ measure }) => measure.theme === theme);
      return {
        theme,
        shown: all.filter(hasRecord).sort((a, b) => Number(isKnown(b.measure)) - Number(isKnown(a.measure))),
        known: all.filter(({ measure }) => isKnown(measure)).length,
        total: all.length,
        awaited: all.flatMap(({ measure }) => (measure.awaited ? [measure] : [])),
      };
    }),
    findings,
  };
}

/** All the figures of a territory, then those of its reference and of the country. */
async function seriesIn(feed: Feed, { territory, reference, territories }: Places): Promise<Collection<Observation>[]> {
  const beside = [reference, reference && countryOf(territories)].filter(one => one !== undefined);
  const ids = new Set([territory, ...beside].map(({ id }) => id));
  return Promise.all([...ids].map(territoryId => fetchObservations(feed, { territoryId })));
}

function measuresOf({ measures }: Figures, selected: Board | undefined, theme: string | null): Measure[] {
  const all = selected ? selected.measures.flatMap(id => measures.get(id) ?? []) : [...measures];
  return THEMES.includes(theme as Theme) ? all.filter(measure => measure.theme === theme) : all;
}

/** The records of the territories that a board reads, among those of all: the others are not built. */
function* around(
  { territory, reference, siblings }: Places,
  observations: Collection<Observation>,
): Generator<Observation> {
  const ids = new Set([
    ...territory.parents,
    ...[territory, ...siblings, ...(reference ? [reference] : [])].map(({ id }) => id),
  ]);
  const { values, codes } = observations.column('territoryId');
  const isRead = values.map(id => ids.has(id));
  for (let row = 0; row < codes.length; row++) if (isRead[codes[row] ?? -1]) yield observations.at(row);
}

/** Widest first, then by name. */
function placesOf(
  territories: Iterable<Territory>,
  territory: Territory,
  withFigures: ReadonlySet<string>,
): Territory[] {
  return [...territories]
    .filter(({ id }) => withFigures.has(id) || id === territory.id)
    .sort((a, b) => a.parents.length - b.parents.length || inOrder(a.name, b.name));
}

/** In the order of the alphabet. The first `localeCompare` of a page keeps a slow phone busy for a twentieth of a second. */
function inOrder(a: string, b: string): number {
  const [first, second] = [letters(a), letters(b)];
  return first < second ? -1 : Number(first > second);
}

function letters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The field of an observation that an entry looks through. */
const FIELDS = { sector: 'sector', audience: 'audienceId', job: 'job' } as const;

async function choicesOf(feed: Feed, entry: Entry, published: readonly Collection<Observation>[]): Promise<Choice[]> {
  if (entry === 'territory') return [];
  const ids = new Set(published.flatMap(one => one.column(FIELDS[entry]).values));
  const all =
    entry === 'job'
      ? await (await import('../by-job/job-plans.js')).jobsWithFigures(feed, ids)
      : [...(await feed.collection(entry === 'sector' ? 'sectors' : 'audiences'))].filter(({ id }) => ids.has(id));
  return all.map(({ id, label }) => ({ id, label })).sort((a, b) => inOrder(a.label, b.label));
}

/** The first choice stands until the visitor takes another. */
function withChoice(query: BoardQuery, choices: readonly Choice[]): BoardQuery {
  const { entry } = query;
  if (entry === 'territory') return query;
  const id = choices.find(choice => choice.id === query[entry])?.id ?? choices[0]?.id ?? null;
  return { ...query, [entry]: id };
}

function lensOfChoice({ entry, sector, job, audience }: BoardQuery): Figures['lens'] {
  // An entry without a choice looks at nothing, not at the whole.
  return entry === 'territory' ? {} : { [FIELDS[entry]]: { sector, job, audience }[entry] ?? '' };
}
