// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Content open over an element: its kind, then the ids of its records. */
export type Step = readonly [kind: string, ...ids: string[]];

/** Data of the elements of the page in an entry of the history. Every element follows its own steps only. */
export interface HistoryEntry {
  /** Element that made the entry. */
  readonly owner: string;
  /** Number of consecutive entries that it made, this one included: it may go back as many. */
  readonly run: number;
  /** Open content of each element, by its name. */
  readonly steps: Readonly<Record<string, readonly Step[]>>;
}

/** Key of our entries in the state of the page, which keeps its own. */
export const STATE_KEY = 'orientation-widgets';

/** Limits of an entry: a page may write anything in its history, and a larger one is not ours. */
const MAX_STEPS = 20;
const MAX_LENGTH = 200;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function isStep(value: unknown): value is Step {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.length <= MAX_STEPS &&
    value.every(part => typeof part === 'string' && part.length <= MAX_LENGTH)
  );
}

/** Entry read from this state; an entry without steps when the state has none, or an invalid one. */
export function entryOf(state: unknown): HistoryEntry {
  const value = isObject(state) && Object.hasOwn(state, STATE_KEY) ? state[STATE_KEY] : undefined;
  const { owner, run, steps } = isObject(value) ? value : {};
  return {
    owner: typeof owner === 'string' ? owner : '',
    run: typeof run === 'number' ? run : 0,
    steps: isObject(steps) ? (steps as HistoryEntry['steps']) : {},
  };
}

/** Steps of an element; undefined when the entry has none of it, such as one that an anchor of the page made. */
export function stepsOf(state: unknown, name: string): readonly Step[] | undefined {
  const { steps } = entryOf(state);
  const entrySteps: unknown = Object.hasOwn(steps, name) ? steps[name] : undefined;
  return Array.isArray(entrySteps) && entrySteps.length <= MAX_STEPS && entrySteps.every(isStep)
    ? entrySteps
    : undefined;
}

/** State with these steps of an element; other data of the page stay. */
export function withSteps(
  state: unknown,
  name: string,
  steps: readonly Step[],
  made: Partial<Pick<HistoryEntry, 'owner' | 'run'>> = {},
): Readonly<Record<string, unknown>> {
  const entry = entryOf(state);
  return {
    ...(isObject(state) ? state : {}),
    [STATE_KEY]: { ...entry, ...made, steps: { ...entry.steps, [name]: steps } },
  };
}
