// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { crc32, deflateRawSync } from 'node:zlib';

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
/** Version of the ZIP format with deflated parts: 2.0. */
const VERSION = 20;
/** Flag of names in UTF-8. */
const UTF8 = 0x0800;
const DEFLATED = 8;
/** Date of each part: 1 January 1980, the first day of the format, so that the same parts give the same bytes. */
const FIRST_DAY = 0x0021;

/** Writes the parts of a ZIP archive, such as a workbook. */
export function writeArchive(parts: Iterable<readonly [name: string, content: Buffer]>): Buffer {
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [partName, content] of parts) {
    const name = Buffer.from(partName);
    const deflated = deflateRawSync(content);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(VERSION, 0);
    shared.writeUInt16LE(UTF8, 2);
    shared.writeUInt16LE(DEFLATED, 4);
    shared.writeUInt16LE(FIRST_DAY, 8);
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(deflated.length, 14);
    shared.writeUInt32LE(content.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(uint32(DIRECTORY_HEADER), uint16(VERSION), shared, place, name);
    bodies.push(uint32(LOCAL_HEADER), shared, name, deflated);
    offset += 30 + name.length + deflated.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = directory.length / 5;
  const end = [
    uint32(END_OF_DIRECTORY),
    uint32(0),
    uint16(count),
    uint16(count),
    uint32(size),
    uint32(offset),
    uint16(0),
  ];
  return Buffer.concat([...bodies, ...directory, ...end]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
