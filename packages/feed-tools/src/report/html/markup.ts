// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { escapeMarkup } from '../../text/escape-markup.js';
import { printableText } from '../../text/printable.js';

/** HTML that is safe to insert as is. */
export class ReportMarkup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/**
 * Values accepted by a template: texts and numbers are escaped, markup is not, lists are joined, undefined is empty.
 */
export type Content = string | number | ReportMarkup | undefined | readonly Content[];

/** Builds markup from a template; every value that is not markup is escaped, in text and in attributes. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): ReportMarkup {
  return new ReportMarkup(parts.reduce((text, part, index) => text + render(values[index - 1]) + part));
}

function render(content: Content): string {
  if (content === undefined) return '';
  if (content instanceof ReportMarkup) return content.text;
  if (typeof content === 'object') return content.map(render).join('');
  return escapeMarkup(printableText(String(content)));
}
