// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Languages that every message is written in: English for programs and logs, French for people. */
export type Language = 'en' | 'fr';

/**
 * The texts of a message. Values stand between braces, with their kind after a colon when they are not plain texts:
 * `{value}`, `{line:number}`, `{files:list}`. A word that goes with a number or a list has its two forms, for one and for
 * several: `{found:number} {found|cell|cells}`. A value between quotation marks is what the file says: reasons that differ by
 * such a value alone are counted together. French is written with plain spaces: the narrow ones are put in.
 */
export type Texts = Readonly<Record<Language, string>>;

/**
 * Kinds of values. `sample` is what the file says, without quotation marks; the items of a `list` have commas between them, and each
 * its quotation marks when the list is between some; `field` and `fields` are of the model, or columns; a `pointer` leads to a field
 * of a record, `/title/feminine`; `messages` have commas between them, `clauses` semicolons.
 */
export type Kind =
  'text' | 'number' | 'sample' | 'list' | 'field' | 'fields' | 'pointer' | 'message' | 'messages' | 'clauses';

/** Kinds that a word with two forms may go with. */
type Counted = 'number' | 'list' | 'fields' | 'messages' | 'clauses';

/** The name of a placeholder, with its kind. */
type Placeholder<P extends string> = P extends `${infer Name}|${string}`
  ? Readonly<Record<Name, Counted>>
  : P extends `${infer Name}:${infer K}`
    ? Readonly<Record<Name, K extends Kind ? K : never>>
    : Readonly<Record<P, 'text'>>;

/** The kinds of the values of a template, by name. */
export type KindsOf<Template extends string> = Template extends `${string}{${infer P}}${infer Rest}`
  ? Placeholder<P> & KindsOf<Rest>
  : unknown;

/** Same values in both languages, or what TypeScript shows in place of the French text. */
type Checked<T extends Texts> = [KindsOf<T['en']>, KindsOf<T['fr']>] extends [KindsOf<T['fr']>, KindsOf<T['en']>]
  ? T
  : { readonly en: T['en']; readonly fr: 'the French text should have the values of the English one' };

/** Messages of one subject, by code. */
export function catalogue<const C extends Readonly<Record<string, Texts>>>(
  messages: C & { readonly [K in keyof C]: Checked<C[K]> },
): C {
  return messages;
}
