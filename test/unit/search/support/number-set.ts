// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Decodes the output of `numberSet`: the portable format of Roaring bitmaps, with array and bitmap containers. */
export function numbersOfSet(text: string): number[] {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.readUInt32LE(0) !== 12_346) throw new Error('not a Roaring bitmap without runs');
  const count = bytes.readUInt32LE(4);
  return Array.from({ length: count }, (_, i) => {
    const high = bytes.readUInt16LE(8 + 4 * i) << 16;
    const size = bytes.readUInt16LE(10 + 4 * i) + 1;
    const start = bytes.readUInt32LE(8 + 4 * count + 4 * i);
    if (size <= 4096) return Array.from({ length: size }, (_, at) => high | bytes.readUInt16LE(start + 2 * at));
    const bits = bytes.subarray(start, start + 8192);
    return [...bits].flatMap((byte, at) =>
      [0, 1, 2, 3, 4, 5, 6, 7].flatMap(bit => (byte & (1 << bit) ? high | (8 * at + bit) : [])),
    );
  }).flat();
}
