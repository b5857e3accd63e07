// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Message } from './message.js';

/** Languages that every message is written in: English for programs and logs, French for people. */
export type Language = 'en' | 'fr';

/**
 * The texts of a message. Values stand between braces, with their kind after a colon when they are not plain texts:
 * `{value}`, `{line:number}`, `{files:list}`. A word that goes with a number or a list has its two forms, for one and for
 * several: `{found:number} {found|cell|cells}`. A value between quotation marks is what the file says: reasons that differ by
 * such a value alone are counted together. French is written with plain spaces: the narrow ones are put in.
 */
export type Texts = Readonly<Record<Language, string>>;

/** What a value may be, by the kind that its template gives it. */
export interface Kinds {
  number: number;
  /** What the file says, without quotation marks. */
  sample: string;
  /** Texts, with commas between them; each between quotation marks when the list is. */
  list: readonly string[];
  /** A field, a collection or a column of the model. */
  field: string;
  fields: readonly string[];
  /** A JSON Pointer of a field in a record: `/title/feminine`. */
  pointer: string;
  message: Message;
  /** Messages with commas between them. */
  messages: readonly Message[];
  /** Messages with semicolons between them. */
  clauses: readonly Message[];
}

/** The value that a placeholder asks for. */
type Param<P extends string> = P extends `${infer Name}|${string}`
  ? Readonly<Record<Name, number | readonly unknown[]>>
  : P extends `${infer Name}:${infer Kind}`
    ? Readonly<Record<Name, Kind extends keyof Kinds ? Kinds[Kind] : never>>
    : Readonly<Record<P, string>>;

/** The values that a template asks for. */
export type ParamsOf<Template extends string> = Template extends `${string}{${infer P}}${infer Rest}`
  ? Param<P> & ParamsOf<Rest>
  : unknown;

/** Same values in both languages, or what TypeScript shows in place of the French text. */
type Checked<T extends Texts> = [ParamsOf<T['en']>, ParamsOf<T['fr']>] extends [ParamsOf<T['fr']>, ParamsOf<T['en']>]
  ? T
  : { readonly en: T['en']; readonly fr: 'the French text should have the values of the English one' };

/** Messages of one subject, by code. */
export function catalogue<const C extends Readonly<Record<string, Texts>>>(
  messages: C & { readonly [K in keyof C]: Checked<C[K]> },
): C {
  return messages;
}
