// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Session, Training } from '@orientation-widgets/feed';
import type { CSSResult, TemplateResult } from 'lit';
import type { Shared } from '../export/share-link.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';

/** Renders the controls of a training, such as “Garder”. */
export type Actions = (view: TrainingView) => unknown;

/** Options of a sheet, set by its element. */
export interface CardViewOptions {
  readonly headingLevel: number;
  readonly selectable: boolean;
  readonly trainingHref: string | null;
  readonly jobHref: string | null;
  readonly helpHref: string | null;
  /** Shares the training; an empty address stands for that of the page. */
  share: (shared: Shared) => void;
  /** Result of the sharing. */
  readonly shareNote: unknown;
  onTraining: (event: Event, training: Training) => void;
  onSession: (event: Event, session: Session) => void;
}

/** Training in one variant of the card. */
export interface CardView {
  readonly styles: readonly CSSResult[];
  readonly view: TrainingView;
  draw: (options: CardViewOptions) => TemplateResult;
  /** Loads the content below, with the long fields of the training. */
  readonly complete?: () => Promise<CardView>;
}
