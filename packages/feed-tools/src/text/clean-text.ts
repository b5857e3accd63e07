// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { detach } from './detach.js';
import { decodeEntities } from './html-entities.js';

/** Elements whose content is not text to read. */
const HIDDEN = new Set([
  'script',
  'style',
  'template',
  'iframe',
  'object',
  'noscript',
  'svg',
  'math',
  'textarea',
  'select',
  'head',
  'title',
]);
/** Elements that start on a new line. */
const BLOCKS = new Set(
  'address article aside blockquote br dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big body button caption center cite code col colgroup del dfn em embed figcaption font html i img input ins kbd label link mark meta o param q s samp small source span strike strong sub sup time tt u var video audio wbr'.split(
    ' ',
  ),
);
/** Maximum length of a tag with an unknown name. */
const MAX_UNKNOWN_TAG = 300;

/** Removes tags, scripts and comments; turns block elements into line breaks. Linear in the length of the text. */
function stripTags(text: string): string {
  let from = text.indexOf('<');
  if (from === -1) return text;
  let out = '';
  let copied = 0;
  while (from !== -1) {
    const tag = tagAt(text, from);
    if (tag === undefined) {
      from = text.indexOf('<', from + 1);
    } else {
      out += text.slice(copied, from) + tag.replacement;
      copied = tag.end;
      from = text.indexOf('<', copied);
    }
  }
  return out + text.slice(copied);
}

interface Tag {
  readonly end: number;
  readonly replacement: string;
}

function tagAt(text: string, from: number): Tag | undefined {
  if (text.startsWith('<!--', from)) return { end: after(text, '-->', from), replacement: '' };
  const next = text.charCodeAt(from + 1);
  if (next === 0x21 || next === 0x3f) return { end: after(text, '>', from), replacement: '' };
  const closing = next === 0x2f;
  const nameStart = closing ? from + 2 : from + 1;
  const nameEnd = wordEnd(text, nameStart);
  if (nameEnd === nameStart) return undefined;
  const name = text.slice(nameStart, nameEnd).toLowerCase();
  if (HIDDEN.has(name)) {
    return { end: closing ? after(text, '>', from) : hiddenEnd(text, name, nameEnd), replacement: '' };
  }
  if (BLOCKS.has(name)) return { end: after(text, '>', from), replacement: '\n' };
  if (INLINE.has(name)) return { end: after(text, '>', from), replacement: '' };
  const end = text.slice(from, from + MAX_UNKNOWN_TAG).search(/>|.</s);
  return end !== -1 && text[from + end] === '>' ? { end: from + end + 1, replacement: ' ' } : undefined;
}

/** Returns the position after a mark; the end of the text when the mark is missing. */
function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at + mark.length;
}

function hiddenEnd(text: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}[^>]*>`, 'gi');
  closing.lastIndex = from;
  return closing.exec(text) === null ? text.length : closing.lastIndex;
}

function wordEnd(text: string, from: number): number {
  let end = from;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end) | 0x20;
    const letter = code >= 0x61 && code <= 0x7a;
    const digit = code >= 0x30 && code <= 0x39;
    if (!letter && !(digit && end > from)) break;
  }
  return end;
}

const MARKUP = /[<&]/;
/** Control, invisible and direction-changing characters, and lone surrogates. */
const INVISIBLE = /[\0-\b\v\f\x0e-\x1f\x7f-\x9f\p{Cf}\p{Cs}]/gu;
/**
 * Characters that ordinary text never has: markup, spaces to collapse, characters outside French typography. Most texts
 * are ordinary and need no other test.
 */
const UNTIDY =
  /[<&\t\r]|[ \u00a0\u202f][ \n\u00a0\u202f]|\n[ \n]|[^\n -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u202f\u2030-\u205e\u20a0-\u2bff]/;
/** Characters that may be invisible: a quick test before the slow Unicode classes. */
const UNUSUAL = /[^\t\n\r -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u202f\u2030-\u205e\u20a0-\u2bff]/;
const UNTIDY_LINE = /[<&]|[ ]{2}|[^ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u2bff]/;
const EMPTY = /^[-–—_.\s]*$/;

function withoutMarkup(raw: string): string {
  if (!MARKUP.test(raw)) return raw;
  const once = decodeEntities(stripTags(raw));
  // Some exports escape twice: a second and last pass, only on escaped text.
  return raw.includes('&') && MARKUP.test(once) ? decodeEntities(stripTags(once)) : once;
}

function withoutInvisible(text: string): string {
  return UNUSUAL.test(text) ? text.replace(INVISIBLE, '') : text;
}

/**
 * Cleans the text of a field and keeps its line breaks: removes tags and scripts, decodes entities at most twice (after
 * XML's own), puts paragraphs and list items on separate lines.
 *
 * @returns '' for an empty text, and for the marks that producers put in required fields (`-`, `.`).
 */
export function cleanText(raw: string): string {
  const text = (UNTIDY.test(raw) ? tidy(raw) : raw).trim();
  return EMPTY.test(text) ? '' : detach(text);
}

function tidy(raw: string): string {
  return withoutInvisible(withoutMarkup(raw))
    .replace(/[ \t\u00a0\u202f\u2002\u2003\u2009]{2,}|\t/g, ' ')
    .replace(/\r\n?/g, '\n')
    .replace(/ ?\n[ \n]*/g, gap => (gap.indexOf('\n') === gap.lastIndexOf('\n') ? '\n' : '\n\n'));
}

/** Cleans a text and puts it on one line, for a title, a name or an address. */
export function cleanLine(raw: string): string {
  const text = (UNTIDY_LINE.test(raw) ? withoutInvisible(withoutMarkup(raw)).replace(/\s+/g, ' ') : raw).trim();
  return EMPTY.test(text) ? '' : detach(text);
}
