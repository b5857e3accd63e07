// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

interface Level {
  /** Key or position of the current value. */
  key: string;
  list: boolean;
}

/**
 * Returns the line, from 1, of the value at a JSON Pointer in a valid JSON text, or of its closest existing ancestor.
 */
export function lineOfPointer(text: string, pointer: string): number {
  const pointerParts = pointer.split('/').slice(1);
  const path: Level[] = [];
  let expectKey = false;
  let best = { depth: -1, offset: 0 };
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const top = path.at(-1);
    if (token === '}' || token === ']') path.pop();
    else if (token === ',') {
      if (top?.list) top.key = String(Number(top.key) + 1);
      else expectKey = true;
    } else if (token === ':') expectKey = false;
    else if (expectKey && top) {
      top.key = JSON.parse(token) as string;
    } else {
      const depth = path.length;
      const onTheWay = depth <= pointerParts.length && path.every((level, i) => level.key === pointerParts[i]);
      if (onTheWay && depth > best.depth) best = { depth, offset: index };
      if (token === '{' || token === '[') path.push({ key: '0', list: token === '[' });
      expectKey = token === '{' ? true : expectKey;
      if (token === '[') expectKey = false;
    }
  }
  return text.slice(0, best.offset).split('\n').length;
}
