// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CATALOGUE } from './catalogue/index.js';
import type { ParamsOf } from './texts.js';

/** Code of a message; it does not change from one version to the next. */
export type MessageCode = keyof typeof CATALOGUE;

/** A value that a message speaks of. */
export type MessageParam = string | number | Message | readonly (string | Message)[];

/** What happened, without its words: plain data, which `textOf` puts in a language. */
export interface Message {
  readonly code: MessageCode;
  /** Values of the message, by name; absent when it has none. */
  readonly params?: Readonly<Record<string, MessageParam>>;
  /** Where it happened in a file or a record: a JSON Pointer, a field, an option. */
  readonly path?: string;
}

/** The values that a code asks for. */
type Params<C extends MessageCode> = ParamsOf<(typeof CATALOGUE)[C]['en']>;

/** Makes a message from its code and the values of its template. */
export function message<C extends MessageCode>(
  code: C,
  ...[params]: unknown extends Params<C> ? [] : [Params<C>]
): Message {
  return params === undefined ? { code } : { code, params: params as Required<Message>['params'] };
}

/** The same message, said of what is at a path. */
export function atPath(path: string, { code, params, path: inner }: Message): Message {
  const whole = inner === undefined ? path : `${path}: ${inner}`;
  return { code, ...(params && { params }), path: whole };
}
