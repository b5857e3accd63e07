// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { LitElement } from 'lit';
import type { OrientationElement } from '../../element/orientation-element.js';

/** Card that lists trainings. */
export type TrainingsHost = LitElement &
  Pick<OrientationElement<unknown>, 'feed' | 'reading'> & {
    readonly trainingHref: string | null;
    readonly selectable: boolean;
    readonly near: string | null;
    readonly helpHref: string | null;
    readonly keepable: boolean;
  };
