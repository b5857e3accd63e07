// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Commitment } from '../contract/model.js';

/** An action of a commitment. */
export type Action = Commitment['actions'][number];

/** The states that a person can say of an action. */
export const ACTION_STATES = ['planned', 'started', 'done', 'adjusted', 'stopped'] as const;

/** State of an action. */
export type ActionState = (typeof ACTION_STATES)[number];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The state of an action: one of `ACTION_STATES`, reported by someone, on a day that is not after the feed. A state is never
 * computed: any other text, or a state without its day or its author, is not one.
 *
 * @param day Day of the feed, ISO 8601; a time may follow.
 * @returns undefined when no state is published.
 */
export function actionState({ status, statusDate = '', statusBy = '' }: Action, day: string): ActionState | undefined {
  const isSaid = DAY.test(statusDate) && statusDate <= day.slice(0, 10) && statusBy.trim() !== '';
  return isSaid ? ACTION_STATES.find(state => state === status) : undefined;
}

/**
 * Whether the contract's own date is past while nobody reported that the action is done or stopped: a fact, not a state.
 *
 * @param day Day of the feed, ISO 8601; a time may follow.
 */
export function isPastDue(action: Action, day: string): boolean {
  if (action.dueEnd === undefined || action.dueEnd >= day.slice(0, 10)) return false;
  const state = actionState(action, day);
  return state !== 'done' && state !== 'stopped';
}
