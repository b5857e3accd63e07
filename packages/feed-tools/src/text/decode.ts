// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { isAscii } from 'node:buffer';
import { fileChunks, firstBytes } from './file-bytes.js';
import { isFrenchLead, MixedLines } from './mixed-lines.js';

/**
 * An encoding used by producers, as named by the WHATWG Encoding Standard; `mixed` is UTF-8 that is not valid
 * everywhere, because some lines are in windows-1252 or damaged.
 */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-15' | 'mixed';

const HEAD_BYTES = 4096;

/**
 * Detects the encoding of a text file by reading it once.
 *
 * A byte order mark comes first, then the zero bytes of UTF-16, then whether the whole file is valid UTF-8, or mixed.
 * Otherwise the file is in an 8-bit encoding: ISO-8859-15 when it has letters (œ, Œ, Ÿ) that only make sense there,
 * else windows-1252, a superset of ISO-8859-1 for text.
 */
export async function sniffEncoding(path: string): Promise<Encoding> {
  const head = firstBytes(path, HEAD_BYTES);
  const marked = encodingFromBom(head);
  if (marked === 'utf-8') return (await eightBitOrUtf8(path)) === 'utf-8' ? 'utf-8' : 'mixed';
  return marked ?? utf16WithoutBom(head) ?? (await eightBitOrUtf8(path));
}

/**
 * Yields the text of a file in chunks, without its byte order mark.
 *
 * @param onWindows Called with each line in windows-1252 of a mixed file, from 1.
 */
export async function* readText(
  path: string,
  encoding: Encoding,
  onBytes?: (bytes: number) => void,
  onWindows: (line: number) => void = () => undefined,
): AsyncGenerator<string> {
  if (encoding === 'mixed') {
    yield* mixedText(path, onBytes, onWindows);
    return;
  }
  const decoder = new TextDecoder(encoding);
  for await (const chunk of fileChunks(path)) {
    onBytes?.(chunk.length);
    const text = decoder.decode(chunk, { stream: true });
    if (text) yield text;
  }
  const rest = decoder.decode();
  if (rest) yield rest;
}

async function* mixedText(
  path: string,
  onBytes: ((bytes: number) => void) | undefined,
  onWindows: (line: number) => void,
): AsyncGenerator<string> {
  const lines = new MixedLines(onWindows);
  for await (const chunk of fileChunks(path)) {
    onBytes?.(chunk.length);
    const text = lines.write(chunk);
    if (text) yield text;
  }
  const rest = lines.end();
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
    else if (!isAscii(chunk)) bytes.utf8 += 1;
  }
  if (valid && endsCleanly(utf8)) return 'utf-8';
  if (bytes.utf8 > 0) return 'mixed';
  return bytes.latin9 > 0 ? 'iso-8859-15' : 'windows-1252';
}

/** Byte statistics that tell apart encodings that extend ASCII, in a file that is not entirely UTF-8. */
class ByteCounts {
  /** French characters in UTF-8. */
  utf8 = 0;
  /** Letters that only make sense in ISO-8859-15. */
  latin9 = 0;
  #previous = 0;
  #expected = 0;

  count(chunk: Buffer): void {
    for (const byte of chunk) {
      if (isLatin9Letter(byte) ? isLetter(this.#previous) : isLatin9Letter(this.#previous) && isLetter(byte))
        this.latin9++;
      this.#previous = byte;
      if (this.#expected > 0 && byte >= 0x80 && byte < 0xc0) {
        this.#expected--;
        if (this.#expected === 0) this.utf8++;
      } else this.#expected = isFrenchLead(byte) ? (byte === 0xe2 ? 2 : 1) : 0;
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

/** Whether a byte is ¼ ½ ¾ in windows-1252, which are never next to a letter, and Œ œ Ÿ in ISO-8859-15, which are. */
function isLatin9Letter(byte: number): boolean {
  return byte === 0xbc || byte === 0xbd || byte === 0xbe;
}

function isLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte >= 0xc0;
}
