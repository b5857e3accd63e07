// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Tag of a page, or text between two tags. */
export type Token =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const TAG = /^<(\/?)([a-zA-Z][\w-]*)/;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Elements whose content is not HTML. */
const RAW = new Set(['script', 'style']);

/**
 * Reads the tags and texts of a page in order, in linear time. A `>` in an attribute is not supported: this package
 * writes none.
 */
export function* scanHtml(html: string): Generator<Token> {
  for (let at = 0; at < html.length;) {
    if (html[at] !== '<') {
      const end = endOf(html, '<', at);
      yield { kind: 'text', text: decode(html.slice(at, end)) };
      at = end;
      continue;
    }
    if (html.startsWith('<!--', at)) {
      at = endOf(html, '-->', at + 4) + 3;
      continue;
    }
    const end = endOf(html, '>', at) + 1;
    const part = html.slice(at, end);
    at = end;
    const [start = '', closes, tag = ''] = TAG.exec(part) ?? [];
    const name = tag.toLowerCase();
    if (part.startsWith('<!')) continue;
    if (!name) yield { kind: 'text', text: decode(part) };
    else if (closes) yield { kind: 'close', name };
    else {
      yield { kind: 'open', name, attributes: attributesOf(part.slice(start.length, -1)) };
      if (RAW.has(name)) at = endOfRaw(html, name, at);
    }
  }
}

/** Index of a text after a position; the end of the page when it is absent. */
function endOf(html: string, piece: string, from: number): number {
  const end = html.indexOf(piece, from);
  return end < 0 ? html.length : end;
}

/** Index of the closing tag of a script or of a style sheet. */
function endOfRaw(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}\\b`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE))
    attributes.set(name.toLowerCase(), decode(double ?? single ?? bare ?? ''));
  return attributes;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function decode(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
}
