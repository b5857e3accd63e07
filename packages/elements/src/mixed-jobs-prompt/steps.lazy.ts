// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { LazyPart } from '../core/lazy-part.js';

// The code that follows a guess is downloaded at the first gesture on the question.

export const answerPart = new LazyPart(() => import('./answer-view.lazy.js'));

export const readAloudPart = new LazyPart(() => import('../reading/read-aloud-button.js'));

/** Quiz of a class. */
export const classPart = new LazyPart(() => import('./class-quiz.lazy.js'));
