// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Collections kept on disk and in memory behave the same, whichever records repeat, and how.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { MemorySet, type RecordSet } from '../../../packages/feed-tools/src/store/record-set.js';
import { Spool } from '../../../packages/feed-tools/src/store/spool.js';
import { SpooledSet } from '../../../packages/feed-tools/src/store/spooled-set.js';
import { folderWith } from './support/command.js';

const RUNS = Number(process.env.FC_RUNS ?? 1000);

type Item = Record<string, unknown>;
type Step = { add: Item } | { delete: true } | { list: true };

const step = fc.tuple(
  fc.constantFrom('a', 'b', 'é', ''),
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        add: fc.dictionary(fc.constantFrom('x', 'y', 'z', '1'), fc.oneof(fc.nat(9), fc.string(), fc.constant(null)), {
          noNullPrototype: true,
        }),
      }),
    },
    fc.constant({ delete: true as const }),
    fc.constant({ list: true as const }),
  ),
);

function apply(set: RecordSet<Item>, key: string, what: Step): unknown {
  if ('add' in what) set.add(key, what.add);
  else if ('delete' in what) set.delete(key);
  return 'list' in what ? [...set] : [set.size, set.has(key), set.get(key)];
}

test('records on disk are the same as records in memory', async t => {
  const folder = await folderWith(t);
  let run = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(step, step), { maxLength: 20 }), steps => {
      const memory = new MemorySet<Item>();
      const disk = new SpooledSet<Item>(join(folder, `${run++}`));
      try {
        for (const [key, what] of [...steps.flat(), ['', { list: true }] as const])
          assert.deepEqual(apply(disk, key, what), apply(memory, key, what));
        assert.deepEqual([...disk.drain()], [...memory.drain()]);
      } finally {
        disk.close();
      }
    }),
    { numRuns: RUNS },
  );
});

test('a key repeated ten thousand times is read back once for each of its sets of fields', async t => {
  const set = new SpooledSet<Item>(join(await folderWith(t), 's'));
  t.after(() => set.close());
  for (let count = 0; count < 10_000; count += 1) set.add('a', count % 2 === 0 ? { x: count } : { y: count });
  const reads = t.mock.method(Spool.prototype, 'readAt').mock;
  assert.deepEqual([...set], [{ x: 9998, y: 9999 }]);
  assert.equal(reads.callCount(), 2);
});
