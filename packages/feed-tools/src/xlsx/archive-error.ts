// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message, type Message } from '../messages/message.js';

/** Error that makes an archive, or one of its parts, unreadable. */
export class ArchiveError extends Error {
  constructor(readonly fault: Message) {
    super(fault.code);
  }
}

/** yauzl has no error codes: a fault is identified by the start of its text. */
const FAULTS: Readonly<Record<string, (words: string) => Message>> = {
  'End of central directory': () => message('archive-truncated'),
  'unexpected EOF': () => message('archive-truncated'),
  'Invalid comment length': () => message('archive-end-damaged'),
  'absolute path': part => message('part-outside', { part }),
  'invalid relative path': part => message('part-outside', { part }),
  'invalid characters in fileName': part => message('part-outside', { part }),
  'too many bytes in the stream': () => message('size-wrong'),
  'not enough bytes in the stream': () => message('size-wrong'),
  'invalid zip64': () => message('archive-contents-damaged'),
  'zip64 extended information': () => message('archive-contents-damaged'),
  'invalid central directory file header signature': () => message('archive-contents-damaged'),
  'extra field length exceeds': () => message('archive-contents-damaged'),
  'invalid local file header signature': () => message('archive-contents-misleading'),
  'file data overflows file bounds': () => message('archive-overflows'),
  'multi-disk zip files': () => message('archive-split'),
  'strong encryption': () => message('archive-encrypted'),
  'unsupported compression method: ': method => message('archive-compression-unknown', { method }),
};

/** Returns the fault of an archive, found by this package, by zlib or by yauzl. */
export function archiveFault(error: unknown): Message {
  if (error instanceof ArchiveError) return error.fault;
  const { code, message: words } = error as NodeJS.ErrnoException;
  if (code?.startsWith('Z_')) return message('compression-damaged');
  const [start = '', make] = Object.entries(FAULTS).find(([faultStart]) => words.startsWith(faultStart)) ?? [];
  return make?.(words.slice(start.length).replace(/^: /, '')) ?? message('in-its-words', { words });
}
