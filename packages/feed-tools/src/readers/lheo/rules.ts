// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Attributes } from '../../xml/read-xml.js';

/** Rule that reads a child element of a block. Record types are checked by {@link rules}, then erased here. */
export interface Rule<Parent = unknown> {
  readonly kind: 'leaf' | 'block' | 'wrapper' | 'skip';
  /** leaf: stores the text. */
  set?(record: Parent, text: string, attributes: Attributes): void;
  /** block: creates the record its children are stored in. */
  begin?(record: Parent, attributes: Attributes, line: number): unknown;
  /** block: rules of its children. */
  readonly children?: Rules;
  /** block: called when it closes. */
  end?(record: Parent, child: unknown): void;
}

/** The rule of an element, and the entry that followed it last time. */
interface Entry {
  readonly name: string;
  readonly rule: Rule;
  next: Entry | undefined;
}

/**
 * Rules of the children of a block, by local name. An element without a rule is transparent: its children are read in
 * its place.
 */
export class Rules {
  readonly #entries: ReadonlyMap<string, Entry>;
  #last: Entry | undefined;

  constructor(table: Readonly<Record<string, Rule>>) {
    this.#entries = new Map(Object.entries(table).map(([name, rule]) => [name, { name, rule, next: undefined }]));
  }

  /** Tries the expected element first: elements come in the same order from one record to the next. */
  get(name: string): Rule | undefined {
    const expected = this.#last?.next;
    if (expected?.name === name) {
      this.#last = expected;
      return expected.rule;
    }
    const ruleEntry = this.#entries.get(name);
    if (ruleEntry === undefined) return undefined;
    if (this.#last !== undefined) this.#last.next = ruleEntry;
    this.#last = ruleEntry;
    return ruleEntry.rule;
  }
}

/** Rules for the children of a record of type R. */
export function rules<R>(table: Readonly<Record<string, Rule<R>>>): Rules {
  return new Rules(table);
}

/** A field, whose text goes to `set`. */
export function leaf<R>(set: (record: R, text: string, attributes: Attributes) => void): Rule<R> {
  return { kind: 'leaf', set };
}

/** An element with fields of its own. */
export function block<R, C>(
  children: Rules,
  begin: (record: R, attributes: Attributes, line: number) => C,
  end?: (record: R, child: C) => void,
): Rule<R> {
  const rule = { kind: 'block' as const, children, begin };
  return end === undefined
    ? rule
    : {
        ...rule,
        end: (record, child) => {
          end(record, child as C);
        },
      };
}

/** An element that only groups others: its children follow the rules of its parent. */
export const wrapper: Rule = { kind: 'wrapper' };

/** An element of the standard that the feed does not use. */
export const skip: Rule = { kind: 'skip' };
