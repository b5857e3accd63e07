// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { isAscii } from 'node:buffer';
import { fileChunks, firstBytes } from './file-bytes.js';

/** An encoding used by producers, as named by the WHATWG Encoding Standard. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-15';

const HEAD_BYTES = 4096;

/**
 * Detects the encoding of a text file by reading it once.
 *
 * A byte order mark comes first, then the zero bytes of UTF-16, then whether the whole file is valid UTF-8. Otherwise
 * the file is in an 8-bit encoding: ISO-8859-15 when it has letters (œ, Œ, Ÿ) that only make sense there, else
 * windows-1252, a superset of ISO-8859-1 for text.
 */
export async function sniffEncoding(path: string): Promise<Encoding> {
  const head = firstBytes(path, HEAD_BYTES);
  return encodingFromBom(head) ?? utf16WithoutBom(head) ?? (await eightBitOrUtf8(path));
}

/** Yields the text of a file in chunks, without its byte order mark. */
export async function* readText(
  path: string,
  encoding: Encoding,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of fileChunks(path)) {
    onBytes?.(chunk.length);
    const text = decoder.decode(chunk, { stream: true });
    if (text) yield text;
  }
  const rest = decoder.decode();
  if (rest) yield rest;
}

function encodingFromBom(head: Buffer): Encoding | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return undefined;
}

function utf16WithoutBom(head: Buffer): Encoding | undefined {
  const pairs = head.length >> 1;
  if (pairs < 4) return undefined;
  let zerosFirst = 0;
  let zerosSecond = 0;
  for (let i = 0; i < pairs; i++) {
    if (head[2 * i] === 0) zerosFirst++;
    if (head[2 * i + 1] === 0) zerosSecond++;
  }
  if (zerosSecond > pairs * 0.7 && zerosFirst < pairs * 0.1) return 'utf-16le';
  if (zerosFirst > pairs * 0.7 && zerosSecond < pairs * 0.1) return 'utf-16be';
  return undefined;
}

async function eightBitOrUtf8(path: string): Promise<Encoding> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const bytes = new ByteCounts();
  let valid = true;
  for await (const chunk of fileChunks(path)) {
    if (valid) valid = decodes(utf8, chunk);
    if (!valid) bytes.count(chunk);
    else if (!isAscii(chunk)) bytes.characters += 1;
  }
  if (valid && endsCleanly(utf8)) return 'utf-8';
  // A few bytes are damaged, or the last one is cut: reading the file as windows-1252 would break all its accents.
  if (bytes.characters > bytes.strays * 4) return 'utf-8';
  return bytes.latin9 > 0 ? 'iso-8859-15' : 'windows-1252';
}

/** Byte statistics that tell apart encodings that extend ASCII, in a file that is not entirely UTF-8. */
class ByteCounts {
  /** Valid multi-byte UTF-8 characters, and bytes above ASCII that belong to none. */
  characters = 0;
  strays = 0;
  /** Letters that only make sense in ISO-8859-15. */
  latin9 = 0;
  #previous = 0;
  #expected = 0;

  count(chunk: Buffer): void {
    for (const byte of chunk) {
      if (isLatin9Letter(byte) ? isLetter(this.#previous) : isLatin9Letter(this.#previous) && isLetter(byte))
        this.latin9++;
      this.#previous = byte;
      const continues = byte >= 0x80 && byte < 0xc0;
      if (this.#expected > 0 && continues) {
        this.#expected--;
        if (this.#expected === 0) this.characters++;
        continue;
      }
      if (this.#expected > 0 || continues) this.strays++;
      this.#expected = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc0 ? 1 : 0;
    }
  }
}

function decodes(decoder: TextDecoder, chunk: Buffer): boolean {
  try {
    decoder.decode(chunk, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function endsCleanly(decoder: TextDecoder): boolean {
  try {
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** ¼ ½ ¾ in windows-1252, which are never next to a letter; Œ œ Ÿ in ISO-8859-15, which are. */
function isLatin9Letter(byte: number): boolean {
  return byte === 0xbc || byte === 0xbd || byte === 0xbe;
}

function isLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte >= 0xc0;
}
