// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { LazyPart } from '../core/lazy-part.js';

// What comes after a guess is downloaded as soon as the visitor touches the question.

export const answerPart = new LazyPart(() => import('./answer-view.lazy.js'));

export const readAloudPart = new LazyPart(() => import('../reading/read-aloud-button.js'));

/** The question put to a class. */
export const classPart = new LazyPart(() => import('./class-quiz.lazy.js'));
