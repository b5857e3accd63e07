// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { localName, type Attributes } from '../../xml/read-xml.js';
import type { Rule, Rules } from './rules.js';

/** Maximum length of the text of a field; LHÉO allows 3 000 characters. */
export const MAX_FIELD_CHARS = 32_768;
/** Maximum number of unknown names reported, so that a hostile file cannot fill the report. */
const MAX_REPORTED_NAMES = 50;

const enum Role {
  Transparent,
  Leaf,
  Block,
  Skipped,
}

/** Problems reported by the walker. */
export interface WalkerNotes {
  unknownElement(name: string, line: number): void;
  longText(name: string, line: number): void;
}

/**
 * Applies the rules of a grammar to the elements of a document, without building a tree: its only state is the stack of
 * open blocks and the text of the open field. An unknown element is reported once and treated as transparent, so that
 * the children of a misspelt `<coordonneFs>` are still read.
 */
export class Walker {
  readonly #roles: Role[] = [];
  readonly #blocks: { rule: Rule; rules: Rules; record: unknown }[] = [];
  readonly #reported = new Set<string>();
  readonly #notes: WalkerNotes;
  #rules: Rules;
  #record: unknown = undefined;
  #skipped = 0;
  #leaf: Rule | undefined = undefined;
  #leafDepth = 0;
  #leafName = '';
  #leafAttributes: Attributes = {};
  #line = 0;
  #text = '';
  #cut = false;

  constructor(document: Rules, notes: WalkerNotes) {
    this.#rules = document;
    this.#notes = notes;
  }

  get wantsText(): boolean {
    return this.#leaf !== undefined;
  }

  open(name: string, attributes: Attributes, line: number): void {
    if (this.#skipped > 0) {
      this.#skipped += 1;
      return;
    }
    if (this.#leaf !== undefined) {
      // Unescaped markup inside a text is cleaned later, with the text.
      this.#leafDepth += 1;
      this.#append(`<${localName(name)}>`);
      return;
    }
    const rule = this.#rules.get(name) ?? this.#rules.get(localName(name));
    if (rule === undefined) {
      this.#reportUnknown(localName(name), line);
      this.#roles.push(Role.Transparent);
    } else if (rule.kind === 'leaf') {
      this.#leaf = rule;
      this.#leafName = name;
      this.#leafAttributes = attributes;
      this.#line = line;
      this.#text = '';
      this.#cut = false;
      this.#roles.push(Role.Leaf);
    } else if (rule.kind === 'block') {
      this.#blocks.push({ rule, rules: this.#rules, record: this.#record });
      this.#record = rule.begin?.(this.#record, attributes, line);
      this.#rules = rule.children ?? this.#rules;
      this.#roles.push(Role.Block);
    } else if (rule.kind === 'skip') {
      this.#skipped = 1;
      this.#roles.push(Role.Skipped);
    } else {
      this.#roles.push(Role.Transparent);
    }
  }

  text(text: string): void {
    if (this.#leaf !== undefined) this.#append(text);
  }

  close(name: string): void {
    if (this.#skipped > 1) {
      this.#skipped -= 1;
      return;
    }
    if (this.#leafDepth > 0) {
      this.#leafDepth -= 1;
      this.#append(`</${localName(name)}>`);
      return;
    }
    const role = this.#roles.pop();
    if (role === Role.Leaf) {
      const leaf = this.#leaf;
      this.#leaf = undefined;
      leaf?.set?.(this.#record, this.#text, this.#leafAttributes);
    } else if (role === Role.Block) {
      const child = this.#record;
      const opened = this.#blocks.pop();
      if (opened === undefined) return;
      this.#rules = opened.rules;
      this.#record = opened.record;
      opened.rule.end?.(opened.record, child);
    } else if (role === Role.Skipped) {
      this.#skipped = 0;
    }
  }

  #append(text: string): void {
    if (this.#cut) return;
    this.#text = this.#text === '' ? text : this.#text + text;
    if (this.#text.length <= MAX_FIELD_CHARS) return;
    this.#text = this.#text.slice(0, MAX_FIELD_CHARS);
    this.#cut = true;
    this.#notes.longText(this.#leafName, this.#line);
  }

  #reportUnknown(name: string, line: number): void {
    if (this.#reported.has(name) || this.#reported.size >= MAX_REPORTED_NAMES) return;
    this.#reported.add(name);
    this.#notes.unknownElement(name.slice(0, 60), line);
  }
}
