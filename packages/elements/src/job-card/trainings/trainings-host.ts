// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { LitElement } from 'lit';
import type { OrientationElement } from '../../core/orientation-element.js';
import type { TrainingListProps } from './training-list.js';

/** The card that lists trainings. */
export type TrainingsHost = LitElement &
  Pick<OrientationElement<unknown>, 'feed' | 'reading'> &
  Pick<TrainingListProps, 'trainingHref' | 'selectable' | 'near'> & {
    readonly helpHref: string | null;
    readonly keepable: boolean;
  };
