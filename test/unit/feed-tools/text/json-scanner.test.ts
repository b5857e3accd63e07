// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Reading a JSON file item by item gives what JSON.parse gives, wherever its chunks end, and rejects what it rejects.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { syntaxErrorOffset } from '../../../../packages/feed-tools/src/json/syntax-error-offset.js';
import { JsonSyntaxError, JsonScanner, LIST } from '../../../../packages/feed-tools/src/json/scanner.js';

const RUNS = Number(process.env.FC_RUNS ?? 400);

/** Returns the value of a text, rebuilt from the events of the scanner. */
function scan(text: string, piece: number): unknown {
  let root: unknown = 'value';
  const members = new Map<string, unknown>();
  const scanner = new JsonScanner({
    root: kind => (root = kind === 'list' ? [] : kind === 'object' ? members : kind),
    member: (key, value) => members.set(key, value === LIST ? [] : value),
    item: (value, index, key) => {
      const list = (key === undefined ? root : members.get(key)) as unknown[];
      assert.equal(list.push(value), index + 1);
    },
  });
  for (let at = 0; at < text.length; at += piece) scanner.write(text.slice(at, at + piece));
  scanner.end();
  return root;
}

function expectedOf(value: unknown): unknown {
  if (Array.isArray(value)) return value;
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : 'value';
}

test('any JSON is read whole, whatever the pieces and the spaces', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom(undefined, 2, '\t'),
      (value, piece, space) => {
        const text = JSON.stringify(value, null, space);
        assert.deepEqual(scan(` ${text}\n`, piece), expectedOf(JSON.parse(text)));
      },
    ),
    { numRuns: RUNS },
  );
});

test('a text that is not JSON is refused at its first invalid character', () => {
  const damaged = fc
    .tuple(fc.jsonValue(), fc.nat(), fc.constantFrom('', ',', ']', '}', '"', 'x', '\\', '{', ':'))
    .map(([value, at, mark]) => {
      const text = JSON.stringify(value);
      return text.slice(0, at % (text.length + 1)) + mark;
    });
  fc.assert(
    fc.property(damaged, fc.integer({ min: 1, max: 9 }), (text, piece) => {
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      if (isJson) return void scan(text, piece);
      assert.throws(
        () => scan(text, piece),
        error => error instanceof JsonSyntaxError && error.offset === syntaxErrorOffset(text),
        text,
      );
    }),
    { numRuns: RUNS },
  );
});

test('a value that would fill the memory is refused', () => {
  assert.throws(() => scan(`{"jobs":["${'a'.repeat(5e6)}"]}`, 1 << 18), /longer than 4194304 characters/);
});
