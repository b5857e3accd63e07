// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { actionState, type Commitment } from '@orientation-widgets/feed';
import { message, type Message } from '../messages/message.js';
import { Tallies, type Tally } from '../messages/tallies.js';
import { foldName } from '../text/names.js';
import { readDue } from './read-due.js';
import type { ReportedAction, ReportedIndicator, ReportedStates } from '../tables/reported-states.js';

type Action = Commitment['actions'][number];
type Indicator = Commitment['indicators'][number];

/** Report on the follow-up of the commitments. */
export interface CommitmentReport {
  /** Number of actions by form of their date: with days, left as words, without a date. */
  dates: { read: number; words: number; none: number }; // eslint-disable-line language/plain-names -- a key of report.json
  /** Number of actions by state: published, reported without its day or its author, without a state. */
  states: { said: number; text: number; none: number }; // eslint-disable-line language/plain-names -- a key of report.json
  /** Number of indicators with and without values. */
  indicators: { valued: number; none: number };
  /** Dates in words that are not understood, unknown states, lines that match no action or indicator. */
  told: Tally[]; // eslint-disable-line language/plain-names -- a key of report.json
}

/** Completes commitments as they are written: ids, days of the dates in words, states reported by people. */
export class CommitmentJoin {
  readonly #reported: ReportedStates;
  readonly #today: string;
  readonly #tallies = new Tallies();
  readonly #counts: Omit<CommitmentReport, 'told'> = {
    dates: { read: 0, words: 0, none: 0 },
    states: { said: 0, text: 0, none: 0 },
    indicators: { valued: 0, none: 0 },
  };

  /** @param today Day of the feed, ISO 8601. */
  constructor(reported: ReportedStates, today: string) {
    this.#reported = reported;
    this.#today = today;
  }

  complete(commitment: Commitment): Commitment {
    const { id } = commitment;
    const onRepeated = (value: string): void => this.#tell(message('id-repeated', { value }), id);
    const actions = withIds(commitment.actions, `${id}-a`, onRepeated).map(action => this.#dated(action, id));
    const indicators = withIds(commitment.indicators, `${id}-i`, onRepeated);
    const completed = {
      ...commitment,
      actions: this.#reportedActions(actions, take(this.#reported.actions, id)),
      indicators: this.#reportedIndicators(indicators, take(this.#reported.indicators, id)),
    };
    for (const action of completed.actions) this.#countState(action, id);
    for (const { values } of completed.indicators) this.#counts.indicators[values.length > 0 ? 'valued' : 'none']++;
    return completed;
  }

  /** Returns the report. Call it once all commitments are written: the remaining lines match no commitment. */
  report(): CommitmentReport {
    for (const [id, lines] of [...this.#reported.actions, ...this.#reported.indicators])
      for (const { place } of lines) this.#tell(message('commitment-unknown', { value: id }), place);
    this.#reported.actions.clear();
    this.#reported.indicators.clear();
    return { ...this.#counts, told: this.#tallies.list() };
  }

  #dated(action: Action & { id: string }, commitment: string): Action & { id: string } {
    const { dates } = this.#counts;
    const { due = '' } = action;
    const hasDays = action.dueStart !== undefined || action.dueEnd !== undefined;
    if (hasDays || due.trim() === '') {
      dates[hasDays ? 'read' : 'none']++;
      return action;
    }
    const dueDates = readDue(due);
    dates[dueDates ? 'read' : 'words']++;
    if (!dueDates) {
      this.#tell(message('due-left-as-text', { value: due }), commitment);
      return action;
    }
    return {
      ...action,
      ...(dueDates.start !== undefined && { dueStart: dueDates.start }),
      ...(dueDates.end !== undefined && { dueEnd: dueDates.end }),
      ...(dueDates.recurring && { recurring: true }),
    };
  }

  #reportedActions(actions: readonly (Action & { id: string })[], lines: readonly ReportedAction[]): Action[] {
    const completed = new Map<string, Action>(actions.map(action => [action.id, action]));
    const seen = new Set<string>();
    for (const { id, title, place, fields } of lines) {
      const action = completed.get(id);
      const fault =
        this.#misfit(action?.title, title, id) ?? (seen.has(id) ? message('id-repeated', { value: id }) : undefined);
      if (fault) this.#tell(fault, place);
      else if (action) completed.set(id, withReport(action, fields));
      seen.add(id);
    }
    return [...completed.values()];
  }

  #reportedIndicators(
    indicators: readonly (Indicator & { id: string })[],
    lines: readonly ReportedIndicator[],
  ): Indicator[] {
    const completed = new Map<string, Indicator>(indicators.map(indicator => [indicator.id, indicator]));
    for (const { id, title, place, fields, value } of lines) {
      const indicator = completed.get(id);
      const fault = this.#misfit(indicator?.label, title, id);
      if (fault || !indicator) {
        if (fault) this.#tell(fault, place);
        continue;
      }
      const sameKey = indicator.values.findIndex(
        earlierValue => earlierValue.period === value?.period && earlierValue.territoryId === value.territoryId,
      );
      if (value && sameKey >= 0) this.#tell(message('value-replaced', { value: `${id} ${value.period}` }), place);
      const values = value ? [...indicator.values.filter((_, index) => index !== sameKey), value] : indicator.values;
      completed.set(id, { ...indicator, ...fields, values });
    }
    return [...completed.values()];
  }

  /**
   * Returns the reason to ignore a reported line, when its id is unknown or its title is that of another action;
   * undefined for a valid line.
   */
  #misfit(knownTitle: string | undefined, title: string, id: string): Message | undefined {
    if (knownTitle === undefined) return message('action-unknown', { value: id });
    return title === '' || foldName(title) === foldName(knownTitle)
      ? undefined
      : message('other-title', { value: title, id });
  }

  #countState(action: Action, commitment: string): void {
    const { states } = this.#counts;
    if (actionState(action, this.#today)) states.said++;
    else if ((action.status ?? '').trim() === '') states.none++;
    else {
      states.text++;
      this.#tell(message('not-a-state', { value: action.status ?? '' }), action.id ?? commitment);
    }
  }

  #tell(reason: Message, place: string): void {
    this.#tallies.add(reason, { place, message: reason });
  }
}

/** Gives an id to each item without one: its rank, after the id of the commitment. */
function withIds<T extends { id?: string }>(
  items: readonly T[],
  prefix: string,
  onRepeated: (id: string) => void,
): (T & { id: string })[] {
  const usedIds = new Set(items.map(({ id }) => id));
  const used = new Set<string>();
  let rank = 0;
  return items.map(item => {
    rank++;
    if (item.id !== undefined && !used.has(item.id)) {
      used.add(item.id);
      return { ...item, id: item.id };
    }
    if (item.id !== undefined) onRepeated(item.id);
    while (usedIds.has(`${prefix}${rank}`)) rank++;
    return { ...item, id: `${prefix}${rank}` };
  });
}

/**
 * Applies a reported state. A new state comes with its own day, author and evidence: those of an earlier state are
 * removed.
 */
function withReport(action: Action, fields: ReportedAction['fields']): Action {
  if (fields.status === undefined) return { ...action, ...fields };
  const { statusDate: _day, statusBy: _by, evidence: _evidence, ...rest } = action;
  return { ...rest, ...fields };
}

function take<T>(lines: Map<string, T[]>, id: string): readonly T[] {
  const lineItems = lines.get(id) ?? [];
  lines.delete(id);
  return lineItems;
}
