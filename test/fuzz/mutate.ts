// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Returns a generator of numbers from 0 to 1, the same for each seed (mulberry32). */
export function numbersOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Tokens with a special meaning for readers. */
const TOKENS = [
  '"', '\'', '<', '>', '&', ';', ',', '\t', '\r', '\n', '\0', '{', '}', '[', ']', ':', '-', '#', '\ufeff', '\ufffd', '\u202e',
  'null', 'true', '-1', '1e999', '9007199254740993', '__proto__', 'constructor', '<![CDATA[', ']]>', '<!DOCTYPE x [', '<!--', '-->',
  '&#x110000;', '&lt;', 'columns/1', 'ranks', 'values', 'codes', 'gaps', 'between', '🂡', '\ud800',
]; // prettier-ignore

/** Returns a copy with one to four changes, which may insert bytes of `other`. */
export function mutate(bytes: Buffer, other: Buffer, random: () => number): Buffer {
  const below = (limit: number): number => Math.floor(random() * limit);
  let changed = bytes;
  for (let left = 1 + below(4); left > 0; left -= 1) {
    const from = below(changed.length + 1);
    const to = Math.min(changed.length, from + below(random() < 0.2 ? changed.length + 1 : 9));
    const [head, middle, tail] = [changed.subarray(0, from), changed.subarray(from, to), changed.subarray(to)];
    const start = below(other.length + 1);
    const pieces = [
      [head, tail],
      [head, middle, middle, tail],
      [head, Buffer.from(TOKENS[below(TOKENS.length)] ?? ''), tail],
      [head, Buffer.from(TOKENS[below(TOKENS.length)] ?? ''), middle, tail],
      [head, Buffer.from([below(256)]), tail],
      [head, other.subarray(start, start + below(64)), tail],
    ];
    changed = Buffer.concat(pieces[below(pieces.length)] ?? [changed]);
  }
  return changed;
}

const VALUES: readonly unknown[] = [
  null, true, -1, 0, 1.5, 2 ** 53, 1e308, '', 'columns/1', '###', '\\', '\u202e', [], {}, [[]], [null], ['#'], [0, 0], { ranks: ['#$%'] },
  { ranks: ['#$%', '##$'], from: -5 }, { between: ['a', 'b'], digits: [15], numbers: [{ ranks: ['~~~'] }] },
]; // prettier-ignore

/** Returns a JSON text with one to four values replaced, removed or repeated; undefined for a text that is not JSON. */
export function mutateJson(bytes: Buffer, random: () => number): Buffer | undefined {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  try {
    const root: unknown[] = [JSON.parse(bytes.toString())];
    for (let left = 1 + Math.floor(random() * 4); left > 0; left -= 1) {
      let parent: object = root;
      let key = '0';
      while (random() < 0.85) {
        const child = (parent as Record<string, unknown>)[key];
        if (!child || typeof child !== 'object' || !Object.keys(child).length) break;
        parent = child;
        key = pick(Object.keys(parent)) ?? key;
      }
      const action = random();
      if (action < 0.2) Reflect.deleteProperty(parent, key);
      else if (action < 0.4 && Array.isArray(parent))
        parent.push(...Array.from({ length: 1 + Math.floor(random() * 40) }, () => parent[Number(key)] as unknown));
      else Reflect.set(parent, key, structuredClone(pick(VALUES)));
    }
    return Buffer.from(JSON.stringify(root[0]) ?? '');
  } catch {
    return undefined;
  }
}
