// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed, Session, Training } from '@orientation-widgets/feed';
import type { CSSResult, TemplateResult } from 'lit';
import { loadTraining } from './load-training.js';
import type { TrainingView, ViewOptions } from './training-view.js';

/** What a sheet takes from its element. */
export interface SheetOptions {
  readonly headingLevel: number;
  readonly selectable: boolean;
  readonly trainingHref: string | null;
  readonly jobHref: string | null;
  onTraining(event: Event, training: Training): void;
  onSession(event: Event, session: Session): void;
}

/** A training as one variant of the card shows it. */
export interface Sheet {
  readonly styles: readonly CSSResult[];
  readonly view: TrainingView;
  draw(options: SheetOptions): TemplateResult;
}

/** Opens one training of a feed as a sheet; nothing when the feed has no such training. */
export async function openSheet(
  feed: Feed,
  trainingId: string,
  options: ViewOptions,
  variant: 'summary' | 'detail',
  styles: readonly CSSResult[],
  draw: (view: TrainingView, options: SheetOptions) => TemplateResult,
): Promise<Sheet | undefined> {
  const view = await loadTraining(feed, trainingId, options, variant);
  return view && { styles, view, draw: given => draw(view, given) };
}
