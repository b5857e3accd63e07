// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { printableText } from '@orientation-widgets/domain/words/printable-text.js';
import { escapeMarkup } from '../text/escape-markup.js';

/** Beginning of a text, without half a character at its end. */
const cut = (text: string, max: number): string => text.slice(0, max).replace(/[\uD800-\uDBFF]$/, '');

/** Writes elements, and counts the texts that are longer than LHÉO allows. */
export class XmlWriter {
  /** Number of texts that were cut. */
  shortened = 0;

  /** Element that contains others; '' without any. */
  parent(name: string, children: readonly string[], numero = ''): string {
    const content = children.join('');
    return content === '' ? '' : `<${name}${numero && ` numero="${this.#escape(numero)}"`}>\n${content}</${name}>\n`;
  }

  /** Optional text; '' when it is unknown. */
  text(name: string, value: string | undefined, max: number): string {
    const clean = printableText(value ?? '', ' ').trim();
    if (clean === '') return '';
    const short = cut(clean, max);
    if (short !== clean) this.shortened += 1;
    return `<${name}>${this.#escape(short)}</${name}>\n`;
  }

  /** Text that LHÉO requires: `-` when it is unknown, as producers write. */
  required(name: string, value: string | undefined, max: number): string {
    return this.text(name, value, max) || `<${name}>-</${name}>\n`;
  }

  /** Code that LHÉO requires. */
  code(name: string, value: string): string {
    return `<${name}>${this.#escape(value)}</${name}>\n`;
  }

  /** Number without an exponent; '' when it is longer than LHÉO allows, since a cut number is another one. */
  decimal(name: string, value: number, max: number): string {
    const text = String(value);
    const short = text.includes('e') || text.length > max ? String(Number(value.toFixed(2))) : text;
    return short.includes('e') || short.length > max ? '' : this.code(name, short);
  }

  /** Web address; '' when it is unknown or longer than LHÉO allows, since a cut address leads nowhere. */
  address(name: string, url: string | undefined): string {
    const { length } = url ?? '';
    return length >= 3 && length <= 400 ? this.parent(name, [this.text('urlweb', url, 400)]) : '';
  }

  /** Pairs that are outside the standard, as the Carif write them. */
  extras(info: string, pairs: Readonly<Record<string, string>>): string {
    const children = Object.entries(pairs).map(
      ([name, value]) => `<extra info="${this.#escape(name)}">${this.#escape(value)}</extra>\n`,
    );
    return `<extras info="${this.#escape(info)}">\n${children.join('')}</extras>\n`;
  }

  #escape(text: string): string {
    return escapeMarkup(printableText(text, ' '));
  }
}
