// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { generalise } from './generalise.js';
import { message, type Message } from './message.js';
import { textOf } from './text-of.js';

/** One occurrence of an event. */
export interface MessageOccurrence {
  /** Position, "file:line"; absent when unknown. */
  place?: string;
  /** The event, with its values. */
  message: Message;
}

/** A repeated event: a message, in which an ellipsis replaces the values that differ between occurrences. */
export interface Tally extends Message {
  /** The message in English. */
  reason: string;
  count: number;
  /** First occurrences in English, "file:line: reason". */
  examples: string[];
  /** First occurrences, as data. */
  occurrences: MessageOccurrence[];
}

const EXAMPLES = 3;
/** Maximum number of distinct reasons; further ones are counted together. */
const REASONS = 50;
const OTHERS = message('other-reasons');

/** Counts occurrences by code and by the values that matter, with the first examples. */
export class Tallies {
  readonly #tallies = new Map<string, Tally>();

  /**
   * @param reason The event; values quoted from a source do not make a distinct reason.
   * @param occurrence Position and exact message; absent when the event is only counted.
   */
  add(reason: Message, occurrence?: MessageOccurrence, count = 1): void {
    const tally = this.#tallyOf(reason);
    tally.count += count;
    if (!occurrence || tally.examples.length === EXAMPLES) return;
    tally.examples.push(exampleText(occurrence));
    tally.occurrences.push(occurrence);
  }

  get isEmpty(): boolean {
    return this.#tallies.size === 0;
  }

  /** Returns the tallies, most frequent first. */
  list(): Tally[] {
    return [...this.#tallies.values()].sort((a, b) => b.count - a.count);
  }

  #tallyOf(reason: Message): Tally {
    const general = generalise(reason);
    const key = keyOf(general);
    const knownTally = this.#tallies.get(key);
    if (knownTally) return knownTally;
    if (this.#tallies.size >= REASONS && general.code !== OTHERS.code) return this.#tallyOf(OTHERS);
    const tally = { ...general, reason: textOf(general, 'en'), count: 0, examples: [], occurrences: [] };
    this.#tallies.set(key, tally);
    return tally;
  }
}

/**
 * Returns the key of a reason. A reason without values is identified by its code alone, since it may apply to millions
 * of rows.
 */
function keyOf({ code, params, path }: Message): string {
  return params || path !== undefined ? JSON.stringify([code, params, path]) : code;
}

function exampleText({ place, message: what }: MessageOccurrence): string {
  const text = textOf(what, 'en');
  return place === undefined ? text : `${place}: ${text}`;
}
