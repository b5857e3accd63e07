// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { open, type Entry, type ZipFile } from 'yauzl';
import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { message, type Message } from '../messages/message.js';
import { SourceError } from '../source/source-error.js';
import { ArchiveError, archiveFault } from './archive-error.js';

/** Maximum number of parts in an archive; a workbook has a few dozen. */
const MAX_PARTS = 2000;
/** Maximum size of an unpacked part, in bytes. */
const MAX_PART_BYTES = 1 << 30;
/** Maximum compression ratio: sheets compress 5 to 50 times, and a higher ratio means a zip bomb. */
const MAX_RATIO = 250;
const RATIO_GRACE_BYTES = 8 << 20;

const UNIX = 3;
const FILE_TYPE_MASK = 0o170000;
const SYMBOLIC_LINK = 0o120000;

/** The parts of a ZIP archive. Nothing is ever written to disk. */
export class Archive {
  readonly #zip: ZipFile;
  readonly #file: string;
  readonly #entries: ReadonlyMap<string, Entry>;

  constructor(zip: ZipFile, file: string, entries: ReadonlyMap<string, Entry>) {
    this.#zip = zip;
    this.#file = file;
    this.#entries = entries;
  }

  /** Names of its parts. */
  get parts(): string[] {
    return [...this.#entries.keys()];
  }

  /** Size of all its parts once unpacked, in bytes. */
  get unpackedBytes(): number {
    return [...this.#entries.values()].reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  }

  has(part: string): boolean {
    return this.#entries.has(part);
  }

  /**
   * Unpacks a part as a stream.
   *
   * @param onBytes Called with the approximate number of bytes read from disk.
   * @throws {SourceError} the part is missing, encrypted, damaged, or not of its declared size.
   */
  async *read(part: string, onBytes?: (bytes: number) => void): AsyncGenerator<Buffer> {
    const entry = this.#entries.get(part);
    if (!entry) throw this.#fault(message('part-missing', { part }));
    const ratio = entry.compressedSize / Math.max(1, entry.uncompressedSize);
    let sum = 0;
    try {
      for await (const chunk of (await this.#stream(entry)) as AsyncIterable<Buffer>) {
        sum = crc32(chunk, sum);
        onBytes?.(Math.round(chunk.length * ratio));
        yield chunk;
      }
      if (sum !== entry.crc32) throw new ArchiveError(message('checksum-wrong'));
    } catch (error) {
      if (error instanceof SourceError) throw error;
      throw this.#fault(message('part-damaged', { part, fault: archiveFault(error) }), error);
    }
  }

  close(): void {
    this.#zip.close();
  }

  #stream(entry: Entry): Promise<Readable> {
    return new Promise((resolve, reject) => {
      this.#zip.openReadStream(entry, (error, stream) => {
        if (error) reject(error);
        else resolve(stream);
      });
    });
  }

  #fault(reason: Message, cause?: unknown): SourceError {
    return new SourceError({ file: this.#file, reason, cause });
  }
}

/**
 * Opens a ZIP archive and reads its directory.
 *
 * @param path Path on disk.
 * @param file Name of the file in messages.
 * @throws {SourceError} not a ZIP archive, truncated, encrypted, or hostile: a name outside the archive, a symbolic
 * link, a duplicate name, too many parts, a part too large or too compressed.
 */
export async function openArchive(path: string, file: string): Promise<Archive> {
  let zip: ZipFile | undefined;
  try {
    zip = await openZip(path);
    return new Archive(zip, file, await entriesOf(zip));
  } catch (error) {
    zip?.close();
    throw new SourceError({
      file,
      reason: message('workbook-unreadable', { fault: archiveFault(error) }),
      cause: error,
    });
  }
}

function openZip(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    open(path, { lazyEntries: true, autoClose: false, strictFileNames: true }, (error, zip) => {
      if (error) reject(error);
      else resolve(zip);
    });
  });
}

function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let packedBytes = 0;
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => {
      resolve(entries);
    });
    zip.on('entry', (entry: Entry) => {
      const fault =
        entries.size >= MAX_PARTS ? message('too-many-parts', { limit: MAX_PARTS }) : faultOf(entry, entries);
      packedBytes += entry.compressedSize;
      // Parts that share their bytes unpack to more than their ratio says.
      if (fault !== undefined || packedBytes > zip.fileSize) {
        reject(new ArchiveError(fault ?? message('parts-overlap')));
        return;
      }
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function faultOf(entry: Entry, entries: ReadonlyMap<string, Entry>): Message | undefined {
  const { fileName: name, compressedSize, uncompressedSize } = entry;
  if (entries.has(name)) return message('part-repeated', { part: name });
  if (entry.isEncrypted()) return message('archive-encrypted');
  const mode = entry.versionMadeBy >> 8 === UNIX ? entry.externalFileAttributes >>> 16 : 0;
  if ((mode & FILE_TYPE_MASK) === SYMBOLIC_LINK) return message('part-is-a-link', { part: name });
  if (uncompressedSize > MAX_PART_BYTES) return message('part-too-large', { part: name, limit: MAX_PART_BYTES >> 20 });
  if (uncompressedSize > RATIO_GRACE_BYTES && uncompressedSize > compressedSize * MAX_RATIO) {
    return message('part-too-compressed', { part: name, limit: MAX_RATIO });
  }
  return undefined;
}
