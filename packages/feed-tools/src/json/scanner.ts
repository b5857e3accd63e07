// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { MAX_DEPTH, TOO_DEEP } from './depth.js';
import { syntaxErrorOffset } from './syntax-error-offset.js';

/** Placeholder for a member of the root that is a list: its items follow. */
export const LIST = Symbol('list');

/**
 * Receives the contents of a JSON file, two levels deep: its root is a list of items, or an object with lists of items.
 */
export interface JsonEvents {
  /** Called with the kind of the root; no other call follows for a scalar. */
  root(kind: 'list' | 'object' | 'value'): void;
  /** Called for each member of the root, with its value, `LIST`, or `TOO_DEEP`. */
  member(key: string, value: unknown): void;
  /** Called for each item of a list, or `TOO_DEEP`: of the member `key`, or of the root when the key is undefined. */
  item(value: unknown, index: number, key: string | undefined): void;
}

/** Error on a text that is not JSON, or on a value that does not fit in memory. */
export class JsonSyntaxError extends Error {
  /**
   * @param offset Position of the first invalid character.
   * @param limit Maximum length of a value, when one exceeds it.
   */
  constructor(
    readonly offset: number,
    readonly limit?: number,
  ) {
    super(limit === undefined ? 'not JSON' : `a value is longer than ${limit} characters`);
  }
}

/** Maximum length of an item, in characters: it is parsed at once. */
const MAX_ITEM = 1 << 22;

type Expectation =
  | 'root'
  | 'key'
  | 'key-or-end'
  | 'colon'
  | 'member'
  | 'member-comma'
  | 'item'
  | 'item-or-end'
  | 'item-comma'
  | 'nothing';

const NOT_SPACE = /[^\t\n\r ]/g;
const SCALAR_END = /[\t\n\r ,:\]}]/g;

/** Splits the text of a JSON file, given in chunks, into its items: only one is in memory at a time. */
export class JsonScanner {
  readonly #events: JsonEvents;
  /** Pending text, the position in it, and the number of characters before it. */
  #text = '';
  #at = 0;
  #before = 0;
  #expected: Expectation = 'root';
  #key: string | undefined = undefined;
  #index = 0;
  /**
   * Progress of the search for the end of the value at `#at`: characters scanned, nesting, deepest nesting, and whether a
   * string is open.
   */
  #scanned = 0;
  #depth = 0;
  #deepest = 0;
  #inText = false;

  constructor(events: JsonEvents) {
    this.#events = events;
  }

  /** @throws {JsonSyntaxError} */
  write(text: string): void {
    this.#text = this.#text.slice(this.#at) + text;
    this.#before += this.#at;
    this.#at = 0;
    while (this.#step(false));
    if (this.#text.length - this.#at > MAX_ITEM) throw new JsonSyntaxError(this.#offset, MAX_ITEM);
  }

  /** @throws {JsonSyntaxError} */
  end(): void {
    while (this.#step(true));
    if (this.#at < this.#text.length)
      throw new JsonSyntaxError(this.#offset + syntaxErrorOffset(this.#text.slice(this.#at)));
    if (this.#expected !== 'nothing') throw new JsonSyntaxError(this.#offset);
  }

  get #offset(): number {
    return this.#before + this.#at;
  }

  /** Reads one token; returns false when none is complete. */
  #step(isLast: boolean): boolean {
    NOT_SPACE.lastIndex = this.#at;
    this.#at = NOT_SPACE.exec(this.#text)?.index ?? this.#text.length;
    const mark = this.#text.charAt(this.#at);
    if (mark === '') return false;
    const next = this.#follow(mark);
    if (next === 'value') return this.#value(isLast);
    if (next === undefined) throw new JsonSyntaxError(this.#offset);
    this.#at += 1;
    this.#expected = next;
    return true;
  }

  /**
   * Returns the expectation after a mark; 'value' when a value starts there, undefined when the mark is not allowed.
   */
  #follow(mark: string): Expectation | 'value' | undefined {
    switch (this.#expected) {
      case 'root':
        return mark === '[' ? this.#openRoot('list') : mark === '{' ? this.#openRoot('object') : 'value';
      case 'key':
      case 'key-or-end':
        if (mark === '"') return 'value';
        return mark === '}' && this.#expected === 'key-or-end' ? 'nothing' : undefined;
      case 'colon':
        return mark === ':' ? 'member' : undefined;
      case 'member':
        return mark === '[' ? this.#openList() : 'value';
      case 'member-comma':
        return mark === ',' ? 'key' : mark === '}' ? 'nothing' : undefined;
      case 'item-comma':
        return mark === ',' ? 'item' : mark === ']' ? this.#afterList : undefined;
      case 'item-or-end':
        return mark === ']' ? this.#afterList : 'value';
      case 'item':
        return 'value';
      case 'nothing':
        return undefined;
    }
  }

  #openRoot(kind: 'list' | 'object'): Expectation {
    this.#events.root(kind);
    return kind === 'list' ? 'item-or-end' : 'key-or-end';
  }

  #openList(): Expectation {
    this.#events.member(this.#key ?? '', LIST);
    this.#index = 0;
    return 'item-or-end';
  }

  get #afterList(): Expectation {
    return this.#key === undefined ? 'nothing' : 'member-comma';
  }

  #value(isLast: boolean): boolean {
    const end = this.#end(isLast);
    if (end < 0) return false;
    const text = this.#text.slice(this.#at, end);
    let value: unknown = TOO_DEEP;
    try {
      if (this.#deepest <= MAX_DEPTH) value = JSON.parse(text);
    } catch {
      throw new JsonSyntaxError(this.#offset + syntaxErrorOffset(text));
    }
    this.#deepest = 0;
    this.#at = end;
    this.#emit(value);
    return true;
  }

  #emit(value: unknown): void {
    if (this.#expected === 'root') {
      this.#events.root('value');
      this.#expected = 'nothing';
    } else if (this.#expected === 'member') {
      this.#events.member(this.#key ?? '', value);
      this.#expected = 'member-comma';
    } else if (this.#expected === 'item' || this.#expected === 'item-or-end') {
      this.#events.item(value, this.#index++, this.#key);
      this.#expected = 'item-comma';
    } else {
      this.#key = value as string;
      this.#expected = 'colon';
    }
  }

  /** Returns the end of the value at `#at`; -1 when more text is needed to find it. */
  #end(isLast: boolean): number {
    const first = this.#text.charCodeAt(this.#at);
    if (first !== 0x22 && first !== 0x5b && first !== 0x7b) {
      SCALAR_END.lastIndex = this.#at;
      const end = SCALAR_END.exec(this.#text)?.index;
      if (end === this.#at) throw new JsonSyntaxError(this.#offset);
      return end ?? (isLast ? this.#text.length : -1);
    }
    const text = this.#text;
    let at = this.#at + this.#scanned;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (this.#inText) {
        if (code === 0x5c) at += 1;
        else if (code === 0x22) {
          this.#inText = false;
          if (this.#depth === 0) return this.#finishAt(at + 1);
        }
      } else if (code === 0x22) this.#inText = true;
      else if (code === 0x5b || code === 0x7b) this.#deepest = Math.max(this.#deepest, ++this.#depth);
      else if ((code === 0x5d || code === 0x7d) && (this.#depth -= 1) === 0) return this.#finishAt(at + 1);
    }
    this.#scanned = at - this.#at;
    return -1;
  }

  #finishAt(end: number): number {
    this.#scanned = 0;
    return end;
  }
}
