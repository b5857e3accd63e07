// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { crc32, deflateRawSync } from 'node:zlib';

/** Part of an archive, with its false declarations. */
export interface ZipPart {
  name: string;
  data: string | Uint8Array;
  /** False declared size; absent when the true one is declared. */
  declaredSize?: number;
  /** False declared checksum; absent when the true one is declared. */
  declaredCrc?: number;
  encrypted?: boolean;
  symbolicLink?: boolean;
  /** Its bytes are those of the part before it. */
  isOverlapping?: boolean;
}

/** Writes a ZIP archive, valid or not. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  let start = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const raw = Buffer.from(part.data);
    const packed = deflateRawSync(raw);
    const flags = (part.encrypted ? 1 : 0) | 0x800;
    const shared = Buffer.alloc(26);
    [20, flags, 8].forEach((value, index) => shared.writeUInt16LE(value, index * 2));
    shared.writeUInt32LE(part.declaredCrc ?? crc32(raw), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(part.declaredSize ?? raw.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, name, packed]);
    const central = Buffer.alloc(46);
    central.write('PK\u0001\u0002', 0, 'latin1');
    central.writeUInt16LE((3 << 8) | 20, 4);
    shared.copy(central, 6, 0, 24);
    if (part.symbolicLink) central.writeUInt32LE((0o120777 << 16) >>> 0, 38);
    if (!part.isOverlapping) {
      start = offset;
      bodies.push(local);
      offset += local.length;
    }
    central.writeUInt32LE(start, 42);
    directory.push(central, name);
  }
  const table = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(table.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, table, end]);
}
