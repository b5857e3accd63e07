// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { CATALOGUE } from './catalogue/index.js';
import { readerTexts } from './catalogue/reader-messages.js';
import { fieldName } from './french-names.js';
import { number } from './french-numbers.js';
import type { Message, MessageCode, MessageParam } from './message.js';
import { readTemplate, type Placeholder, type Template } from './template.js';
import type { Language, MessageTexts } from './catalogue/texts.js';

/** Replacement for the values that differ between the messages of a group. */
export const ANY_VALUE = '…';

const PLURALS: Readonly<Record<Language, Intl.PluralRules>> = {
  en: new Intl.PluralRules('en'),
  fr: new Intl.PluralRules('fr'),
};

/** Returns the sentence of a message, without a capital letter or a final stop. */
export function textOf({ code, params = {}, path }: Message, language: Language): string {
  let text = '';
  for (const piece of templateOf(code, language)) {
    text += typeof piece === 'string' ? piece : valueText(piece, text, params, language);
  }
  if (path === undefined) return text;
  const colon = language === 'fr' ? '\u202f: ' : ': ';
  return `${path.replaceAll(': ', colon)}${colon}${text}`;
}

/** Formats the value of a placeholder in its language. */
function valueText(
  { name, kind, quotes, forms }: Placeholder,
  before: string,
  params: NonNullable<Message['params']>,
  language: Language,
): string {
  const value = params[name] ?? '';
  if (kind === 'plural') return forms[isOne(value, language) ? 0 : 1] ?? '';
  const opensSentence = before === '' || before.endsWith(': ');
  if (quotes && value === ANY_VALUE && language === 'fr' && opensSentence) return 'la valeur';
  const [open, close] = quotes ?? ['', ''];
  const items = [value].flat().map(item => `${open}${itemText(item, kind, language)}${close}`);
  return items.join(kind === 'clauses' ? (language === 'fr' ? '\u202f; ' : '; ') : ', ');
}

function isOne(value: MessageParam, language: Language): boolean {
  const count = Array.isArray(value) ? value.length : Number(value);
  return PLURALS[language].select(count) === 'one';
}

function itemText(item: string | number | Message, kind: Placeholder['kind'], language: Language): string {
  if (typeof item === 'object') return textOf(item, language);
  if (language === 'en') return String(item);
  if (typeof item === 'number') return number(item);
  if (kind === 'field' || kind === 'fields') return fieldName(item);
  return kind === 'pointer' ? fieldAt(item) : item;
}

/** Formats a JSON Pointer in French: "intitulé (feminine)" for `/title/feminine`. */
function fieldAt(pointer: string): string {
  const [, field = '', ...inside] = pointer.split('/');
  return inside.length > 0 ? `${fieldName(field)} (${inside.join('/')})` : fieldName(field);
}

const templates = new Map<string, Template>();

/** Returns the template of a message, parsed once. */
export function templateOf(code: MessageCode, language: Language): Template {
  const key = `${language} ${code}`;
  let template = templates.get(key);
  if (!template) templates.set(key, (template = readTemplate(textsOf(code)[language], language)));
  return template;
}

function textsOf(code: MessageCode): MessageTexts {
  const texts = Object.hasOwn(CATALOGUE, code) ? CATALOGUE[code as keyof typeof CATALOGUE] : readerTexts(code);
  if (!texts) throw new Error(`no text for the message ${code}`);
  return texts;
}
