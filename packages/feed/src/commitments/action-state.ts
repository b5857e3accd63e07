// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Commitment } from '../contract/model.js';

/** An action of a commitment. */
export type Action = Commitment['actions'][number];

/** States that a person may report for an action. */
export const ACTION_STATES = ['planned', 'started', 'done', 'adjusted', 'stopped'] as const;

/** State of an action. */
export type ActionState = (typeof ACTION_STATES)[number];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * State of an action, one of `ACTION_STATES`, as someone reported it on a day that is not after the feed. A state is
 * never computed: any other text, and a state without its day or its author, is ignored.
 *
 * @param day Day of the feed, ISO 8601; a time may follow.
 * @returns undefined when no state is published.
 */
export function actionState({ status, statusDate = '', statusBy = '' }: Action, day: string): ActionState | undefined {
  const isSaid = DAY.test(statusDate) && statusDate <= day.slice(0, 10) && statusBy.trim() !== '';
  return isSaid ? ACTION_STATES.find(state => state === status) : undefined;
}

/**
 * Whether the date set by the contract is past and nobody reported the action as done or stopped: a fact, not a state.
 *
 * @param day Day of the feed, ISO 8601; a time may follow.
 */
export function isPastDue(action: Action, day: string): boolean {
  if (action.dueEnd === undefined || action.dueEnd >= day.slice(0, 10)) return false;
  const state = actionState(action, day);
  return state !== 'done' && state !== 'stopped';
}
