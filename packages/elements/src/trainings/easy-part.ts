// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { LazyPart } from '../core/lazy-part.js';

/** Trainings in easy reading, downloaded when the page or the visitor asks for it. */
export const easyTrainings = new LazyPart(() => import('./easy-training.js'));
