// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { frenchSpaces } from './french-numbers.js';
import type { Kind, Language } from './catalogue/texts.js';

/** A placeholder in a template, and its quotation marks. */
export interface Placeholder {
  readonly name: string;
  readonly kind: Kind | 'plural';
  /** Quotation marks around a value, which then comes from a file; undefined without quotation marks. */
  readonly quotes: readonly [open: string, close: string] | undefined;
  /** Singular and plural forms of a word; empty for other placeholders. */
  readonly forms: readonly string[];
}

/** A template split into texts and placeholders. */
export type Template = readonly (string | Placeholder)[];

const QUOTES: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['"', '"'],
  fr: ['«\u202f', '\u202f»'],
};

/** Splits a template, and applies the typography of its language. */
export function readTemplate(template: string, language: Language): Template {
  const quotes = QUOTES[language];
  const [open, close] = quotes;
  const pieces = (language === 'fr' ? frenchSpaces(template) : template).split(/\{([^{}]+)\}/);
  const isQuoted = (index: number): boolean =>
    index % 2 === 1 && (pieces[index - 1] ?? '').endsWith(open) && (pieces[index + 1] ?? '').startsWith(close);
  return pieces.map((piece, index) => {
    if (index % 2 === 1) return placeholderOf(piece, isQuoted(index) ? quotes : undefined);
    return piece.slice(
      isQuoted(index - 1) ? close.length : 0,
      isQuoted(index + 1) ? piece.length - open.length : undefined,
    );
  });
}

function placeholderOf(text: string, quotes: Placeholder['quotes']): Placeholder {
  const [name = '', ...forms] = text.split('|');
  if (forms.length > 0) return { name, kind: 'plural', quotes, forms };
  const [of = '', kind = 'text'] = text.split(':');
  return { name: of, kind: kind as Placeholder['kind'], quotes, forms };
}
