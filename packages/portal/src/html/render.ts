// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import { htmlText } from './xml-text.js';

/** Markup written by this package, or made by Markdown, which shows raw HTML as text. */
export class Markup {
  constructor(readonly text: string) {}
}

/**
 * Position of a value in a template: a child, a whole attribute, part of a quoted attribute, or a listener or property.
 */
type Hole = { readonly kind: 'child' | 'quoted' } | { readonly kind: 'attribute' | 'gesture'; readonly name: string };

const holes = new WeakMap<TemplateStringsArray, readonly Hole[]>();

/**
 * Renders a Lit template as HTML, as a browser would draw it, for a page that needs no script. Texts are escaped,
 * `nothing` omits an attribute, and a list gives its items.
 *
 * @throws {TypeError} a listener, a property or an object: they mean nothing in a file.
 */
export function renderHtml(template: unknown): string {
  const parts: string[] = [];
  write(template, parts, false);
  return parts.join('');
}

/**
 * Renders a view of an element in the same way. Its listeners and properties are left out: the upgraded element sets
 * them.
 */
export function renderElementHtml(template: unknown): string {
  const parts: string[] = [];
  write(template, parts, true);
  return parts.join('');
}

function write(value: unknown, parts: string[], isElement: boolean): void {
  if (value === nothing || value === undefined || value === null || value === '') return;
  if (typeof value === 'string') parts.push(htmlText(value));
  else if (typeof value === 'number') parts.push(String(value));
  else if (value instanceof Markup) parts.push(value.text);
  else if (Array.isArray(value)) for (const item of value as readonly unknown[]) write(item, parts, isElement);
  else if (isTemplate(value)) writeTemplate(value, parts, isElement);
  else throw new TypeError(`a template shows no ${typeof value}`);
}

function isTemplate(value: unknown): value is TemplateResult | SVGTemplateResult {
  return typeof value === 'object' && value !== null && '_$litType$' in value;
}

function writeTemplate(
  { strings, values }: TemplateResult | SVGTemplateResult,
  parts: string[],
  isElement: boolean,
): void {
  let kinds = holes.get(strings);
  if (!kinds) holes.set(strings, (kinds = holesOf(strings)));
  strings.forEach((text, index) => {
    const hole = kinds[index];
    const value: unknown = values[index];
    if (hole?.kind !== 'attribute' && hole?.kind !== 'gesture') {
      parts.push(text);
      if (hole) write(hole.kind === 'child' ? value : textOf(value), parts, isElement);
      return;
    }
    const { kind, name } = hole;
    if (kind === 'gesture' && !isElement) throw new TypeError(`not an attribute of a file: ${text.slice(-30)}`);
    // An omitted attribute takes its name, its equals sign and the space before it with it.
    const before = text.slice(0, text.length - name.length - 1);
    if (kind === 'gesture') parts.push(before.trimEnd());
    else if (name.startsWith('?')) parts.push(value ? before + name.slice(1) : before.trimEnd());
    else if (value === nothing || value === undefined) parts.push(before.trimEnd());
    else parts.push(`${before}${name}="${htmlText(textOf(value))}"`);
  });
}

function textOf(value: unknown): string {
  if (value === nothing || value === undefined || value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new TypeError(`an attribute holds no ${typeof value}`);
}

/** Positions of the values of a template. */
function holesOf(strings: readonly string[]): Hole[] {
  let [isTag, quote] = [false, ''];
  return strings.slice(0, -1).map(text => {
    for (const character of text) {
      if (quote) quote = character === quote ? '' : quote;
      else if (isTag && (character === '"' || character === "'")) quote = character;
      else if (character === '<') isTag = true;
      else if (character === '>') isTag = false;
    }
    if (!isTag) return { kind: 'child' };
    if (quote) return { kind: 'quoted' };
    const name = /(?<![^\s"'<>/=])([^\s"'<>/=]+)=$/.exec(text)?.[1];
    if (!name) throw new TypeError(`not an attribute of a file: ${text.slice(-30)}`);
    return { kind: /^[.@]/.test(name) ? 'gesture' : 'attribute', name };
  });
}
