// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { SaxesParser } from 'saxes';
import { SourceError } from '../source-error.js';
import { ByteDecoder, detectEncoding, type Encoding } from './decode.js';
import { readBytes, type ByteOptions } from './read-bytes.js';

/** Maximum nesting; LHÉO needs 12 levels. */
const MAX_DEPTH = 64;
/** Maximum number of characters without an event: a single text, comment or tag. */
const MAX_CHARS_WITHOUT_EVENT = 4 * 1024 * 1024;
/** Bytes decoded at once: small enough for their text to stay in the young generation. */
const PIECE_BYTES = 32 * 1024;
/** Maximum number of minor faults ignored before the file is rejected. */
const MAX_TOLERATED = 1000;

/** Faults that do not affect the structure. saxes keeps the character or entity as it is. */
const TOLERATED: ReadonlyMap<string, string> = new Map([
  ['disallowed character.', 'a control character that XML forbids'],
  ['undefined entity.', 'an entity that XML does not define'],
  ['malformed character entity.', 'a malformed character reference'],
  ['an XML declaration must be at the start of the document.', 'text before the XML declaration'],
  ['the XML declaration must appear at the start of the document.', 'text before the XML declaration'],
  ['version number must match /^1\\.[0-9]+$/.', 'an unknown XML version'],
  ['encoding value must match /^[A-Za-z0-9][A-Za-z0-9._-]*$/.', 'a malformed name of encoding'],
  ['the string "]]>" is disallowed in char data.', 'a stray ]]>'],
]);

/** Attributes of an element, by their name as written. */
export type Attributes = Readonly<Record<string, string>>;

/** Receives the events of {@link readXml}. An exception stops the reading and reaches the caller. */
export interface XmlEvents {
  /** An element opens. `name` includes its prefix: see {@link localName}. */
  open(name: string, attributes: Attributes, line: number): void;
  /** Decoded text, in one or more chunks. */
  text(text: string): void;
  close(name: string): void;
  /** Checked after each tag: false skips the text that follows, which is faster. Default: true. */
  readonly wantsText?: boolean;
}

/** Receives what {@link readXml} reports besides the elements. */
export interface XmlNotes {
  /** The root element is about to open. */
  root(name: string, attributes: Attributes, line: number): void;
  /** A fault that was ignored. */
  repaired(fault: { line: number; code: string; reason: string }): void;
  /** Called between chunks: reading waits for the promise it returns. */
  drain?(): Promise<void> | undefined;
}

/** Name without its namespace prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/**
 * Reads an XML file as a stream of events, in flat memory. Detects the encoding. Expands no entity except the five of
 * XML and character references; opens nothing outside the file.
 *
 * @returns The encoding of the file.
 * @throws {SourceError} not XML, truncated, badly nested, too deep, with entity declarations, or with a text too long.
 */
export async function readXml(options: ByteOptions, events: XmlEvents, notes: XmlNotes): Promise<Encoding> {
  const file = options.path;
  const parser = new SaxesParser({ xmlns: false, position: false });
  const refuse: (reason: string) => never = reason => {
    throw new SourceError({ file, line: parser.line, reason });
  };
  let charsSinceEvent = 0;
  let depth = 0;
  let tolerated = 0;

  parser.on('opentag', tag => {
    charsSinceEvent = 0;
    depth += 1;
    if (depth > MAX_DEPTH) refuse(`elements are nested deeper than ${String(MAX_DEPTH)} levels`);
    if (depth === 1) notes.root(tag.name, tag.attributes, parser.line);
    events.open(tag.name, tag.attributes, parser.line);
    listen();
  });
  const text = (value: string): void => {
    charsSinceEvent = 0;
    events.text(value);
  };
  let listening = true;
  const listen = (): void => {
    const wanted = events.wantsText ?? true;
    if (wanted === listening) return;
    listening = wanted;
    if (wanted) parser.on('text', text);
    else parser.off('text');
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', tag => {
    charsSinceEvent = 0;
    depth -= 1;
    events.close(tag.name);
    listen();
  });
  parser.on('doctype', doctype => {
    if (doctype.includes('<!ENTITY')) refuse('the file declares entities, which are never expanded');
  });
  parser.on('error', error => {
    const message = error.message;
    const reason = TOLERATED.get(message);
    if (reason === undefined || (depth === 0 && message === 'disallowed character.')) {
      refuse(explainParserError(message));
    } else {
      tolerated += 1;
      if (tolerated > MAX_TOLERATED) refuse(`more than ${String(MAX_TOLERATED)} faults, the last one is ${reason}`);
      notes.repaired({ line: parser.line, code: 'xml', reason: `${reason} was read around` });
    }
  });

  let decoder: ByteDecoder | undefined;
  const write = (piece: string): void => {
    charsSinceEvent += piece.length;
    parser.write(piece);
    if (charsSinceEvent > MAX_CHARS_WITHOUT_EVENT)
      refuse(`one text, comment or tag is longer than ${String(MAX_CHARS_WITHOUT_EVENT)} characters`);
  };
  for await (const chunk of readBytes(options)) {
    let bytes = chunk;
    if (decoder === undefined) {
      const guess = detectEncoding(bytes);
      if (guess.unknownLabel !== undefined) refuse(`the encoding ${guess.unknownLabel} is not supported`);
      decoder = new ByteDecoder(guess, reason => {
        notes.repaired({ line: parser.line, code: 'encoding', reason });
      });
      bytes = bytes.subarray(guess.bom);
      const piece = decoder.decode(bytes);
      if (/^\s*<(?:!doctype\s+html|html)\b/i.test(piece)) refuse('this is a web page, not an XML file');
      if (!/^\s*</.test(piece)) refuse(piece.trim() === '' ? 'the file is empty' : 'this is not an XML file');
      write(piece);
    } else {
      for (let from = 0; from < chunk.length; from += PIECE_BYTES) {
        write(decoder.decode(chunk.subarray(from, from + PIECE_BYTES)));
      }
    }
    const wait = notes.drain?.();
    if (wait !== undefined) await wait;
  }
  if (decoder === undefined) return refuse('the file is empty');
  write(decoder.end());
  parser.close();
  return decoder.encoding;
}

/** Rewords the errors of saxes that a producer may meet. */
function explainParserError(message: string): string {
  if (message.startsWith('unclosed tag: ')) return `the file is truncated: <${message.slice(14)}> is never closed`;
  if (message === 'unexpected end.') return 'the file is truncated';
  if (message.startsWith('unmatched closing tag') || message === 'unexpected close tag.') {
    return 'a closing tag does not match the element it closes';
  }
  // An unescaped `&` extends to the next semicolon and may swallow elements: continuing would mix records up.
  if (message.includes('entity name')) return 'an & on this line or just before is not written &amp;';
  if (message === 'document must contain a root element.') return 'the file has no XML element';
  return `this is not well-formed XML: ${message.replace(/\.$/, '')}`;
}
