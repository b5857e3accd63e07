// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** A tag of a page, or the text between two. */
export type Token =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const TAG = /^<(\/?)([a-zA-Z][\w-]*)/;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Elements whose content is no HTML. */
const RAW = new Set(['script', 'style']);

/** Reads the tags and texts of a page, one after the other. A `>` in an attribute is not expected: this package writes none. */
export function* scanHtml(html: string): Generator<Token> {
  let raw = '';
  for (const [part] of html.matchAll(/<!--[^]*?-->|<[^>]*>|[^<]+/g)) {
    const [start = '', closes, tag = ''] = TAG.exec(part) ?? [];
    const name = tag.toLowerCase();
    if (raw && !(closes && name === raw)) continue;
    raw = '';
    if (part.startsWith('<!')) continue;
    if (!name) yield { kind: 'text', text: decode(part) };
    else if (closes) yield { kind: 'close', name };
    else {
      if (RAW.has(name)) raw = name;
      yield { kind: 'open', name, attributes: attributesOf(part.slice(start.length, -1)) };
    }
  }
}

function attributesOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE))
    found.set(name.toLowerCase(), decode(double ?? single ?? bare ?? ''));
  return found;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function decode(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
}
