// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { SaxesParser } from 'saxes';
import { message, type Message } from '../messages/message.js';
import { SourceError } from '../source/source-error.js';
import { ByteDecoder, detectEncoding, type XmlEncoding } from './decode.js';
import { readBytes, type ByteOptions } from './read-bytes.js';
import { fatalFault, toleratedFault } from './saxes-faults.js';

/** Maximum nesting depth; LHÉO needs 12 levels. */
const MAX_DEPTH = 64;
/** Maximum number of characters without an event: a single text, comment or tag. */
const MAX_CHARS_WITHOUT_EVENT = 4 * 1024 * 1024;
/** Number of bytes decoded at once: small enough for their text to stay in the young generation. */
const PIECE_BYTES = 32 * 1024;
/** Maximum number of minor faults ignored before the file is rejected. */
const MAX_TOLERATED = 1000;

/** Attributes of an element, by name as written. */
export type Attributes = Readonly<Record<string, string>>;

/** Receives the events of {@link readXml}. An exception stops the reading and reaches the caller. */
export interface XmlEvents {
  /** Called when an element opens. `name` includes its prefix: see {@link localName}. */
  open(name: string, attributes: Attributes, line: number): void;
  /** Called with decoded text, in one or more chunks. */
  text(text: string): void;
  close(name: string): void;
  /** Checked after each tag: false skips the text that follows, which is faster. Default: true. */
  readonly wantsText?: boolean;
}

/** Receives the notes of {@link readXml} other than elements. */
export interface XmlNotes {
  /** Called before the root element opens. */
  root(name: string, attributes: Attributes, line: number): void;
  /** Called for a fault that was ignored. */
  repaired(fault: { line: number; reason: Message }): void;
  /** Called between chunks: reading waits for the promise it returns. */
  drain?(): Promise<void> | undefined;
}

/** Returns a name without its namespace prefix. */
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
export async function readXml(options: ByteOptions, events: XmlEvents, notes: XmlNotes): Promise<XmlEncoding> {
  const file = options.path;
  const parser = new SaxesParser({ xmlns: false, position: false });
  const refuse: (reason: Message) => never = reason => {
    throw new SourceError({ file, line: parser.line, reason });
  };
  let charsSinceEvent = 0;
  let depth = 0;
  let tolerated = 0;

  parser.on('opentag', tag => {
    charsSinceEvent = 0;
    depth += 1;
    if (depth > MAX_DEPTH) refuse(message('xml-too-deep', { limit: MAX_DEPTH }));
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
    const wantsText = events.wantsText ?? true;
    if (wantsText === listening) return;
    listening = wantsText;
    if (wantsText) parser.on('text', text);
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
    if (doctype.includes('<!ENTITY')) refuse(message('xml-entities'));
  });
  parser.on('error', error => {
    const fault = toleratedFault(error.message);
    if (fault === undefined || (depth === 0 && fault.code === 'control-character')) {
      refuse(fatalFault(error.message));
    } else {
      tolerated += 1;
      if (tolerated > MAX_TOLERATED) refuse(message('xml-too-many-faults', { limit: MAX_TOLERATED, fault }));
      notes.repaired({ line: parser.line, reason: message('read-around', { fault }) });
    }
  });

  let decoder: ByteDecoder | undefined;
  const write = (piece: string): void => {
    charsSinceEvent += piece.length;
    parser.write(piece);
    if (charsSinceEvent > MAX_CHARS_WITHOUT_EVENT)
      refuse(message('xml-text-too-long', { limit: MAX_CHARS_WITHOUT_EVENT }));
  };
  for await (const chunk of readBytes(options)) {
    let bytes = chunk;
    if (decoder === undefined) {
      const guess = detectEncoding(bytes);
      if (guess.unknownLabel !== undefined) refuse(message('encoding-unsupported', { encoding: guess.unknownLabel }));
      decoder = new ByteDecoder(guess, reason => {
        notes.repaired({ line: parser.line, reason });
      });
      bytes = bytes.subarray(guess.bom);
      const piece = decoder.decode(bytes);
      if (/^\s*<(?:!doctype\s+html|html)\b/i.test(piece)) refuse(message('web-page-not-xml'));
      if (!/^\s*</.test(piece)) refuse(piece.trim() === '' ? message('file-empty') : message('not-xml'));
      write(piece);
    } else {
      for (let from = 0; from < chunk.length; from += PIECE_BYTES) {
        write(decoder.decode(chunk.subarray(from, from + PIECE_BYTES)));
      }
    }
    const wait = notes.drain?.();
    if (wait !== undefined) await wait;
  }
  if (decoder === undefined) return refuse(message('file-empty'));
  write(decoder.end());
  parser.close();
  return decoder.encoding;
}
