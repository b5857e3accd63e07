// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Feed, Observation } from '@orientation-widgets/feed';
import type { Lens } from '@orientation-widgets/domain/measures/observations.js';
import { observationsOfJob } from '@orientation-widgets/domain/measures/measure-observations.js';
import type { BoardQuery, Choice, Entry } from '@orientation-widgets/domain/measures/figure-selection.js';
import { inOrder } from '@orientation-widgets/domain/measures/alphabet.js';

/** Choices of an entry other than the territory, with the data of the current one. */
export interface LookedThrough {
  /** Possible choices; empty when the feed has no figure for this entry. */
  readonly choices: readonly Choice[];
  /** Current choice: the first one until the visitor makes another. */
  readonly selection: Partial<BoardQuery>;
  readonly lens: Lens;
  /** Records derived for the choice, such as the recruitment plans of a job. */
  readonly observations: readonly Observation[];
}

/** Field of an observation for each entry. */
const FIELDS = { sector: 'sector', audience: 'audienceId', job: 'job' } as const;

/** @param published - the records that the choices are read from. */
export async function lookThrough(
  feed: Feed,
  query: BoardQuery,
  published: readonly Collection<Observation>[],
): Promise<LookedThrough | undefined> {
  const { entry } = query;
  if (entry === 'territory') return undefined;
  const choices = await choicesOf(feed, entry, published);
  const id = choices.find(choice => choice.id === query[entry])?.id ?? choices[0]?.id ?? null;
  const selection = { [entry]: id };
  return {
    choices,
    selection,
    // An entry without any choice selects no record, rather than those of the whole.
    lens: { [FIELDS[entry]]: id ?? '' },
    observations: await observationsOfJob(feed, { ...query, ...selection }),
  };
}

async function choicesOf(
  feed: Feed,
  entry: Exclude<Entry, 'territory'>,
  published: readonly Collection<Observation>[],
): Promise<Choice[]> {
  const ids = new Set(published.flatMap(observations => observations.column(FIELDS[entry]).values));
  const all =
    entry === 'job'
      ? await (await import('@orientation-widgets/domain/measures/job-plans.js')).jobsWithFigures(feed, ids)
      : [...(await feed.collection(entry === 'sector' ? 'sectors' : 'audiences'))].filter(({ id }) => ids.has(id));
  return all.map(({ id, label }) => ({ id, label })).sort((a, b) => inOrder(a.label, b.label));
}
