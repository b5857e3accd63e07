// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type * as answerModule from './answer-view.lazy.js';
import type * as classModule from './class-quiz.lazy.js';
import type * as aloudModule from '../reading/read-aloud-button.js';

// What comes after a guess is downloaded as soon as the visitor touches the question.

export const loadAnswer = (): Promise<typeof answerModule> => import('./answer-view.lazy.js');

export const loadReadAloud = (): Promise<typeof aloudModule> => import('../reading/read-aloud-button.js');

/** The question put to a class. */
export const loadClass = (): Promise<typeof classModule> => import('./class-quiz.lazy.js');
