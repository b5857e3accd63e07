// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Languages of every message: English for programs and logs, French for people. */
export type Language = 'en' | 'fr';

/**
 * Texts of a message. Placeholders are in braces, with their kind after a colon unless they are plain texts: `{value}`,
 * `{line:number}`, `{files:list}`. A word that depends on a number or a list has a singular and a plural:
 * `{found:number} {found|cell|cells}`. A value between quotation marks comes from a file: reasons that differ only by
 * such a value are counted together. French is written with plain spaces; narrow ones are added.
 */
export type MessageTexts = Readonly<Record<Language, string>>;

/**
 * Kinds of values. `sample` comes from a file, without quotation marks; the items of a `list` are separated by commas,
 * and each is quoted when the list is; `field` and `fields` are fields of the feed, or columns; a `pointer` refers to a
 * field of a record, `/title/feminine`; `messages` are separated by commas, `clauses` by semicolons.
 */
export type Kind =
  'text' | 'number' | 'sample' | 'list' | 'field' | 'fields' | 'pointer' | 'message' | 'messages' | 'clauses';

/** Kinds whose value selects the singular or the plural. */
type Counted = 'number' | 'list' | 'fields' | 'messages' | 'clauses';

/** Name of a placeholder, with its kind. */
type Placeholder<P extends string> = P extends `${infer Name}|${string}`
  ? Readonly<Record<Name, Counted>>
  : P extends `${infer Name}:${infer K}`
    ? Readonly<Record<Name, K extends Kind ? K : never>>
    : Readonly<Record<P, 'text'>>;

/** Kinds of the placeholders of a template, by name. */
export type KindsOf<Template extends string> = Template extends `${string}{${infer P}}${infer Rest}`
  ? Placeholder<P> & KindsOf<Rest>
  : unknown;

/** Requires the same placeholders in both languages; otherwise, the type error shown in place of the French text. */
export type Checked<T extends MessageTexts> = [KindsOf<T['en']>, KindsOf<T['fr']>] extends [
  KindsOf<T['fr']>,
  KindsOf<T['en']>,
]
  ? T
  : { readonly en: T['en']; readonly fr: 'the French text should have the values of the English one' };

/** Checks the type of the messages of one subject, by code, and returns them. */
export function catalogue<const C extends Readonly<Record<string, MessageTexts>>>(
  messages: C & { readonly [K in keyof C]: Checked<C[K]> },
): C {
  return messages;
}
