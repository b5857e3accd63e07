// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Training } from '@orientation-widgets/feed';
import { completeWith } from './field-sources.js';
import type { JoinTables } from '../tables/join-tables.js';

/**
 * Gives a training the blocks, equivalences and successions of its certification, by RNCP number. A training with
 * several RNCP numbers gets none: those of one certification would be taken for those of all.
 */
export function withBridges(training: Training, { bridges, certificationTitles }: JoinTables): Training {
  const numbers = training.certifications.filter(({ kind }) => kind === 'rncp');
  const [number] = numbers;
  const match = number && numbers.length === 1 ? bridges.get(`rncp ${number.code}`) : undefined;
  if (!match) return training;
  const titled = <T extends { kind: string; code: string }>(
    certifications: readonly T[] = [],
  ): (T & { title?: string })[] =>
    certifications.map(other => {
      const title = certificationTitles.get(`${other.kind} ${other.code}`);
      return title === undefined ? other : { ...other, title };
    });
  const { sourceId, blocks, equivalences, succeeds, succeededBy } = match;
  const values: Partial<Training> = {
    ...(blocks && { blocks }),
    equivalences: titled(equivalences),
    succeeds: titled(succeeds),
    succeededBy: titled(succeededBy),
  };
  return completeWith(training, values, sourceId);
}
