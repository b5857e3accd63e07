// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Attributes } from '../../xml/read-xml.js';

/** Rule for reading a child element of a block. Record types are checked by {@link rules}, then erased here. */
export interface Rule<Parent = unknown> {
  readonly kind: 'leaf' | 'block' | 'wrapper' | 'skip';
  /** For a leaf: stores the text. */
  set?(record: Parent, text: string, attributes: Attributes): void;
  /** For a block: creates the record that stores its children. */
  begin?(record: Parent, attributes: Attributes, line: number): unknown;
  /** For a block: rules of its children. */
  readonly children?: Rules;
  /** For a block: called when it closes. */
  end?(record: Parent, child: unknown): void;
}

/** Rule of an element, and the entry that followed it last time. */
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

  /**
   * Returns the rule of an element; undefined without one. Tries the expected element first: elements come in the same
   * order from one record to the next.
   */
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

/** Creates the rules for the children of a record of type R. */
export function rules<R>(table: Readonly<Record<string, Rule<R>>>): Rules {
  return new Rules(table);
}

/** Creates the rule of a field, whose text goes to `set`. */
export function leaf<R>(set: (record: R, text: string, attributes: Attributes) => void): Rule<R> {
  return { kind: 'leaf', set };
}

/** Creates the rule of an element with its own fields. */
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

/** Rule of an element that only groups others: its children follow the rules of its parent. */
export const wrapper: Rule = { kind: 'wrapper' };

/** Rule of an element of the standard that the feed does not use. */
export const skip: Rule = { kind: 'skip' };
