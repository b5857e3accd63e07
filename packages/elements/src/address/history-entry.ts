// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Something open over an element: its kind, then the ids of what it shows. */
export type Step = readonly [kind: string, ...ids: string[]];

/** What an entry of the history says of the elements of the page. Every element follows its own steps only. */
export interface HistoryEntry {
  /** The element that made the entry. */
  readonly owner: string;
  /** Entries in a row that it made, this one included: so many that it may leave by going back. */
  readonly run: number;
  /** What each element has open, by its name. */
  readonly steps: Readonly<Record<string, readonly Step[]>>;
}

/** Where our entries stand in the state of the page, which keeps its own. */
export const STATE_KEY = 'orientation-widgets';

/** More would not be ours: a page may write anything in its history. */
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

/** What this state says; an entry without steps when it says nothing, or something else. */
export function entryOf(state: unknown): HistoryEntry {
  const value = isObject(state) && Object.hasOwn(state, STATE_KEY) ? state[STATE_KEY] : undefined;
  const { owner, run, steps } = isObject(value) ? value : {};
  return {
    owner: typeof owner === 'string' ? owner : '',
    run: typeof run === 'number' ? run : 0,
    steps: isObject(steps) ? (steps as HistoryEntry['steps']) : {},
  };
}

/** The steps of an element; undefined when the entry says nothing of it, such as one that an anchor of the page made. */
export function stepsOf(state: unknown, name: string): readonly Step[] | undefined {
  const { steps } = entryOf(state);
  const entrySteps: unknown = Object.hasOwn(steps, name) ? steps[name] : undefined;
  return Array.isArray(entrySteps) && entrySteps.length <= MAX_STEPS && entrySteps.every(isStep)
    ? entrySteps
    : undefined;
}

/** The state with these steps of an element in it; what the page keeps there stays. */
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
