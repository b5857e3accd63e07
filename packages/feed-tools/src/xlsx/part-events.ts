// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { SaxesParser } from 'saxes';
import { message, type Message } from '../messages/message.js';
import { detectEncoding } from '../xml/decode.js';
import { localName } from '../xml/read-xml.js';
import { saxesFault } from '../xml/saxes-faults.js';

/** Maximum nesting depth; a sheet needs about 10 levels, its drawings a few more. */
const MAX_DEPTH = 48;
/** Maximum number of characters without an event: a single text, comment or tag. */
const MAX_CHARS_WITHOUT_EVENT = 1 << 21;

/** Attributes of an element, by name as written. */
export type PartAttributes = Readonly<Record<string, string>>;

/** Receives the elements of one XML part of a workbook; names have no prefix. */
export interface PartEvents {
  open(name: string, attributes: PartAttributes): void;
  text(text: string): void;
  close(name: string): void;
}

/** Stops reading a part by throwing. */
export type Refuse = (reason: Message) => never;

/**
 * Reads an XML part as a stream of events; yields after each chunk so that the caller can use what it collected.
 *
 * The parts of a workbook are written by programs: any syntax error and any DOCTYPE are rejected.
 */
export async function* readPart(
  bytes: AsyncIterable<Buffer>,
  events: PartEvents,
  refuse: Refuse,
): AsyncGenerator<undefined, void, undefined> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let charsSinceEvent = 0;
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    charsSinceEvent = 0;
    if (++depth > MAX_DEPTH) refuse(message('xml-too-deep', { limit: MAX_DEPTH }));
    events.open(localName(name), attributes);
  });
  const text = (value: string): void => {
    charsSinceEvent = 0;
    events.text(value);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', ({ name }) => {
    charsSinceEvent = 0;
    depth--;
    events.close(localName(name));
  });
  parser.on('doctype', () => refuse(message('part-has-doctype')));
  parser.on('error', error => refuse(message('part-malformed', { fault: saxesFault(error.message) })));
  for await (const piece of textOf(bytes, refuse)) {
    charsSinceEvent += piece.length;
    parser.write(piece);
    if (charsSinceEvent > MAX_CHARS_WITHOUT_EVENT)
      refuse(message('part-text-too-long', { limit: MAX_CHARS_WITHOUT_EVENT }));
    yield;
  }
  parser.close();
}

async function* textOf(bytes: AsyncIterable<Buffer>, refuse: Refuse): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const chunk of bytes) {
    decoder ??= decoderOf(chunk, refuse);
    yield decode(decoder, chunk, refuse);
  }
  if (!decoder) refuse(message('part-empty'));
  yield decode(decoder, undefined, refuse);
}

function decoderOf(head: Buffer, refuse: Refuse): TextDecoder {
  const { encoding, unknownLabel } = detectEncoding(head);
  if (unknownLabel !== undefined) refuse(message('encoding-unsupported', { encoding: unknownLabel }));
  return new TextDecoder(encoding, { fatal: true });
}

function decode(decoder: TextDecoder, chunk: Buffer | undefined, refuse: Refuse): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    return refuse(message('bytes-invalid', { encoding: decoder.encoding }));
  }
}
