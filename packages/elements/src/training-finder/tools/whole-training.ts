// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { loadTraining } from '../../trainings/load-training.js';
import type { LocalViewOptions } from '@orientation-widgets/domain/trainings/local-view.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import type { FinderData } from '../search/finder-data.js';

/** Training with its long fields, from the feed or from the remote search; undefined when there is none of that id. */
export async function wholeTraining(
  { feed, distant }: FinderData,
  id: string,
  options: LocalViewOptions,
): Promise<TrainingView | undefined> {
  const source = distant ? await distant.training(id) : { feed };
  return source && loadTraining(source.feed, id, options);
}
