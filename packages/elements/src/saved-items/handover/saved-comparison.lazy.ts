// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed } from '@orientation-widgets/feed';
import type { LitElement, TemplateResult } from 'lit';
import { compareStyles } from '../../trainings/compare.styles.js';
import { compareView } from '../../trainings/compare-view.js';
import { backStyles } from '../../trainings/detail/back.styles.js';
import { loadTraining } from '../../trainings/load-training.js';
import { loadSuccess } from '@orientation-widgets/domain/trainings/load-success.js';
import { adoptElementStyles } from '../../styles/adopt-styles.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';

export interface ComparisonProps {
  readonly headingLevel: number;
  back: () => void;
  open: (view: TrainingView) => void;
  /** Next step, such as preparing an interview. */
  readonly actions: TemplateResult;
}

/** Comparison of saved trainings, in place of the folder. */
export class SavedComparison {
  readonly ids: readonly string[];
  readonly #host: LitElement;
  #views: readonly TrainingView[];

  private constructor(host: LitElement, views: readonly TrainingView[]) {
    this.#host = host;
    this.#views = views;
    this.ids = views.map(({ training }) => training.id);
    adoptElementStyles(host, [backStyles, compareStyles]);
  }

  /** Opens the comparison; undefined when fewer than two trainings are still in the feed. */
  static async open(host: LitElement, feed: Feed, ids: readonly string[]): Promise<SavedComparison | undefined> {
    const records = await Promise.all(
      ids.map(async id => {
        const view = await loadTraining(feed, id);
        return view && { ...view, success: await loadSuccess(feed, view.training, {}).catch(() => undefined) };
      }),
    );
    const views = records.flatMap(view => view ?? []);
    return views.length > 1 ? new SavedComparison(host, views) : undefined;
  }

  view({ headingLevel, back, open, actions }: ComparisonProps): TemplateResult {
    return compareView(this.#views, {
      headingLevel,
      actions,
      back,
      remove: removed => {
        this.#views = this.#views.filter(view => view !== removed);
        if (this.#views.length < 2) back();
        this.#host.requestUpdate();
      },
      open: (_, view) => open(view),
    });
  }
}
