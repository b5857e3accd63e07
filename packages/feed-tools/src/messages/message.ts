// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CATALOGUE } from './catalogue/index.js';
import type { Kind, KindsOf } from './catalogue/texts.js';

/** Catalogues of messages: the shared one, and those that readers add in `readers/<name>/messages.ts`. */
export interface MessageCatalogues {
  readonly shared: typeof CATALOGUE;
}

type Catalogue = MessageCatalogues[keyof MessageCatalogues];

/** Codes of a catalogue, or of each catalogue of a union. */
type CodesOf<C> = C extends unknown ? keyof C : never;

/** English text of a code, from the catalogue of a union that has it. */
type EnglishOf<Code extends string, C = Catalogue> =
  C extends Readonly<Record<Code, { readonly en: infer T }>> ? T : never;

/** Code of a message, stable from one version to the next. */
export type MessageCode = CodesOf<Catalogue>;

/** A value of a message. */
export type MessageParam = string | number | Message | readonly (string | Message)[];

/** An event as plain data, which `textOf` turns into a sentence. */
export interface Message {
  readonly code: MessageCode;
  /** Values of the message, by name; absent when it has none. */
  readonly params?: Readonly<Record<string, MessageParam>>;
  /** Place in a file or a record: a JSON Pointer, a field, an option. */
  readonly path?: string;
}

/** Types of values, by kind. */
interface Values extends Record<Kind, MessageParam> {
  text: string;
  number: number;
  sample: string;
  list: readonly string[];
  field: string;
  fields: readonly string[];
  pointer: string;
  message: Message;
  messages: readonly Message[];
  clauses: readonly Message[];
}

/** Kinds of the values of a code. */
type KindsOfCode<C extends MessageCode> = KindsOf<EnglishOf<C>>;

/** Values required by a code. */
type Params<K> = { readonly [N in keyof K]: K[N] extends Kind ? Values[K[N]] : never };

/** Makes a message from its code and the values of its template. */
export function message<C extends MessageCode>(
  code: C,
  ...[params]: unknown extends KindsOfCode<C> ? [] : [Params<KindsOfCode<C>>]
): Message {
  return params === undefined ? { code } : { code, params: params as Required<Message>['params'] };
}

/** Returns the same message at a path. */
export function atPath(path: string, { code, params, path: inner }: Message): Message {
  const fullPath = inner === undefined ? path : `${path}: ${inner}`;
  return { code, ...(params && { params }), path: fullPath };
}
