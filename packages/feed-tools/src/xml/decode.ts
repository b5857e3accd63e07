// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { isAscii, isUtf8 } from 'node:buffer';
import { message, type Message } from '../messages/message.js';

/** Encodings that producers use. */
export type XmlEncoding = 'utf-8' | 'windows-1252' | 'iso-8859-15' | 'utf-16le' | 'utf-16be';

/** Labels found in XML declarations; ISO-8859-1 is read as its superset windows-1252, as browsers do. */
const LABELS: ReadonlyMap<string, XmlEncoding> = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['us-ascii', 'utf-8'],
  ['ascii', 'utf-8'],
  ['iso-8859-1', 'windows-1252'],
  ['iso8859-1', 'windows-1252'],
  ['iso_8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['windows-1252', 'windows-1252'],
  ['cp1252', 'windows-1252'],
  ['iso-8859-15', 'iso-8859-15'],
  ['iso8859-15', 'iso-8859-15'],
  ['latin9', 'iso-8859-15'],
  ['latin-9', 'iso-8859-15'],
  ['utf-16', 'utf-16le'],
  ['utf-16le', 'utf-16le'],
  ['utf-16be', 'utf-16be'],
]);

const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const LATIN_9: ReadonlyMap<string, string> = new Map([
  ['¤', '€'],
  ['¦', 'Š'],
  ['¨', 'š'],
  ['´', 'Ž'],
  ['¸', 'ž'],
  ['¼', 'Œ'],
  ['½', 'œ'],
  ['¾', 'Ÿ'],
]);

/** Encoding deduced from the first bytes of a file. */
export interface EncodingGuess {
  readonly encoding: XmlEncoding;
  /** Length of the byte order mark, in bytes. */
  readonly bom: number;
  /** Whether a byte order mark or a byte pattern decides, whatever the declaration says. */
  readonly certain: boolean;
  /** Label of the XML declaration when it is not supported. */
  readonly unknownLabel?: string;
}

/** Detects the encoding from the byte order mark, the byte pattern of `<`, then the XML declaration. */
export function detectEncoding(head: Uint8Array): EncodingGuess {
  const [a = -1, b = -1, c = -1, d = -1] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', bom: 3, certain: true };
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) {
    return { encoding: 'utf-8', bom: 0, certain: true, unknownLabel: 'UTF-32' };
  }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', bom: 2, certain: true };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', bom: 2, certain: true };
  if (a === 0x3c && b === 0) return { encoding: 'utf-16le', bom: 0, certain: true };
  if (a === 0 && b === 0x3c) return { encoding: 'utf-16be', bom: 0, certain: true };

  const start = Buffer.from(head.subarray(0, 256)).toString('latin1');
  const label = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(start)?.[1];
  if (label === undefined || label.trim() === '') return { encoding: 'utf-8', bom: 0, certain: false };
  const encoding = LABELS.get(label.trim().toLowerCase());
  if (encoding === undefined) return { encoding: 'utf-8', bom: 0, certain: false, unknownLabel: label };
  // The declaration was readable byte by byte, so a file that declares UTF-16 here is not UTF-16.
  return { encoding: encoding.startsWith('utf-16') ? 'utf-8' : encoding, bom: 0, certain: false };
}

/**
 * Decodes a stream of bytes. The declared encoding of an 8-bit file is checked against its first bytes that are not
 * ASCII, since many exports declare ISO-8859-1 for UTF-8, or the reverse.
 */
export class ByteDecoder {
  #encoding: XmlEncoding;
  #settled: boolean;
  #carry: Buffer | undefined;
  readonly #onRepair: (reason: Message) => void;
  #reported = false;

  /** @param onRepair Called once, when the bytes are not in the declared encoding. */
  constructor(guess: EncodingGuess, onRepair: (reason: Message) => void) {
    this.#encoding = guess.encoding;
    this.#settled = guess.certain;
    this.#onRepair = onRepair;
  }

  get encoding(): XmlEncoding {
    return this.#encoding;
  }

  /** Decodes the next bytes; characters cut at the end wait for the next call. */
  decode(chunk: Buffer): string {
    const bytes = this.#carry === undefined ? chunk : Buffer.concat([this.#carry, chunk]);
    this.#carry = undefined;
    if (this.#encoding === 'utf-16le' || this.#encoding === 'utf-16be') return this.#decode16(bytes);
    if (isAscii(bytes)) return bytes.toString('latin1');

    const completeBytes = this.#encoding === 'utf-8' || !this.#settled ? this.#keepTail(bytes) : bytes;
    if (!this.#settled && !isAscii(completeBytes)) this.#settle(completeBytes);
    if (this.#encoding === 'utf-8') {
      if (!isUtf8(completeBytes)) this.#repair(message('bytes-replaced'));
      return completeBytes.toString('utf8');
    }
    const carry = this.#takeCarry();
    return decode8(carry === undefined ? completeBytes : Buffer.concat([completeBytes, carry]), this.#encoding);
  }

  /** Decodes the bytes still pending at the end of the file. */
  end(): string {
    const carry = this.#takeCarry();
    if (carry === undefined) return '';
    if (!this.#settled && this.#encoding === 'utf-8') return decode8(carry, 'windows-1252');
    if (this.#encoding === 'windows-1252' || this.#encoding === 'iso-8859-15') return decode8(carry, this.#encoding);
    return '\uFFFD';
  }

  #settle(bytes: Buffer): void {
    this.#settled = true;
    const declared = this.#encoding;
    if (isUtf8(bytes)) {
      this.#encoding = 'utf-8';
    } else if (declared === 'utf-8') {
      this.#encoding = 'windows-1252';
    }
    if (this.#encoding !== declared) {
      this.#repair(message('encoding-not-declared', { declared, encoding: this.#encoding }));
    }
  }

  #repair(reason: Message): void {
    if (this.#reported) return;
    this.#reported = true;
    this.#onRepair(reason);
  }

  #takeCarry(): Buffer | undefined {
    const carry = this.#carry;
    this.#carry = undefined;
    return carry;
  }

  /** Keeps a UTF-8 character cut by the end of the chunk for the next call. */
  #keepTail(bytes: Buffer): Buffer {
    const cut = incompleteTail(bytes);
    if (cut === 0) return bytes;
    this.#carry = Buffer.from(bytes.subarray(bytes.length - cut));
    return bytes.subarray(0, bytes.length - cut);
  }

  #decode16(bytes: Buffer): string {
    const even = bytes.length - (bytes.length % 2);
    if (even < bytes.length) this.#carry = Buffer.from(bytes.subarray(even));
    const completeBytes = bytes.subarray(0, even);
    return this.#encoding === 'utf-16le'
      ? completeBytes.toString('utf16le')
      : Buffer.from(completeBytes).swap16().toString('utf16le');
  }
}

function decode8(bytes: Buffer, encoding: 'windows-1252' | 'iso-8859-15'): string {
  const text = bytes.toString('latin1');
  return encoding === 'windows-1252'
    ? text.replace(/[\x80-\x9f]/g, c => WINDOWS_1252.charAt(c.charCodeAt(0) - 0x80))
    : text.replace(/[¤¦¨´¸¼½¾]/g, c => LATIN_9.get(c) ?? c);
}

/** Returns the number of final bytes, 0 to 3, that start a UTF-8 character without completing it. */
function incompleteTail(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? back : 0;
    }
  }
  return 0;
}
