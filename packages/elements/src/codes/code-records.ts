// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { jobCodes, providerCodes, trainingCodes } from '@orientation-widgets/domain/codes/code-index.js';
import type { CodeIndex } from '@orientation-widgets/domain/codes/code-index.js';
import { resolveCodes } from '@orientation-widgets/domain/codes/resolve-codes.js';
import type { CodeResolution } from '@orientation-widgets/domain/codes/resolve-codes.js';
import { localDay } from '@orientation-widgets/domain/words/local-day.js';
import type { Feed, Training } from '@orientation-widgets/feed';
import type { Candidate, CandidateKind } from './code-choice.js';

/** Maximum number of details shards read to find the successor of an unknown code: a large feed has hundreds. */
const MAX_SHARDS = 16;

/** Codes of ISCO groups, which ROME codes lead to. */
const BY_GROUP = /(?:^|\s)isco:/i;

/** Codes of schools, whose sessions lead to trainings. */
const BY_PROVIDER = /(?:^|\s)(?:uai|siret):/i;

function resolveTexts<T extends { readonly id: string }>(
  index: CodeIndex<T>,
  texts: readonly string[],
): CodeResolution<Candidate>[] {
  const candidate = (record: T): Candidate => ({ id: record.id, name: index.nameOf(record) });
  return texts.map(text => {
    const resolution = resolveCodes(index, text);
    if (resolution.status === 'unknown') return resolution;
    return resolution.status === 'choice'
      ? { ...resolution, records: resolution.records.map(candidate) }
      : { ...resolution, record: candidate(resolution.record) };
  });
}

/** Resolves each text to the records of its codes. Rejects with a FeedError. */
export async function findByCodes(
  feed: Feed,
  kind: CandidateKind,
  texts: readonly string[],
): Promise<CodeResolution<Candidate>[]> {
  if (kind === 'job') {
    const groups = texts.some(text => BY_GROUP.test(text)) ? await feed.collection('occupationGroups') : undefined;
    return resolveTexts(jobCodes(await feed.collection('jobs'), groups), texts);
  }
  if (kind === 'provider') return resolveTexts(providerCodes(await feed.collection('providers')), texts);
  const byProvider = texts.some(text => BY_PROVIDER.test(text));
  const [trainings, sessions, providers] = await Promise.all([
    feed.collection('trainings'),
    byProvider ? feed.collection('sessions') : undefined,
    byProvider ? feed.collection('providers') : undefined,
  ]);
  const resolve = (records: Iterable<Training>): CodeResolution<Candidate>[] =>
    resolveTexts(trainingCodes({ trainings: records, sessions, providers, today: localDay() }), texts);
  const resolutions = resolve(trainings);
  const isSettled = resolutions.every(
    resolution =>
      resolution.status !== 'unknown' &&
      (resolution.status === 'choice' ? resolution.records : [resolution.record]).every(
        ({ id }) => !trainings.get(id)?.closed,
      ),
  );
  // Successions are long fields.
  return isSettled ? resolutions : resolve(await withSuccessions(feed, trainings));
}

async function withSuccessions(feed: Feed, trainings: Iterable<Training>): Promise<Iterable<Training>> {
  const { details = [], detailsIndex } = feed.part('trainings') ?? {};
  if (detailsIndex || details.length > MAX_SHARDS) return trainings;
  return Promise.all([...trainings].map(async training => (await feed.details('trainings', training.id)) ?? training));
}
