// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A fuzzer that finds nothing is only useful if it can find faults: these tests plant some.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { FeedError } from '@orientation-widgets/feed';
import { fuzzTarget, isSlow, type Run } from '../../fuzz/fuzz-target.js';
import { targets } from '../../fuzz/targets.js';

function runOf(t: TestContext, inputs: number, fresh = 0): Run {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  t.after(() => rmSync(folder, { recursive: true }));
  let left = inputs;
  return { seed: 1, hasTime: () => left-- > 0, coverage: { fresh: () => fresh }, folder };
}

test('a fault is found from a sound input, and the input that shows it is kept', async t => {
  t.mock.method(console, 'error', () => undefined);
  const run = runOf(t, 2_000);
  const isBad = (bytes: Buffer): boolean => bytes.includes('<');
  const { executions, faults } = await fuzzTarget(
    'x',
    {
      seeds: ['a;b'],
      run: bytes => {
        if (isBad(bytes)) throw new TypeError('fell');
      },
    },
    run,
  );
  assert.equal(executions, 2_001);
  const [path = ''] = faults.values();
  assert.equal(faults.size, 1, 'one fault, however often it is met');
  assert.ok(isBad(readFileSync(path)));
  assert.deepEqual(readdirSync(run.folder), [path.slice(run.folder.length + 1)], 'nothing else is left');
});

test('a refusal is an answer, not a fault', async t => {
  const refuse = (): never => {
    throw new FeedError('not-a-feed', 'no');
  };
  const { faults } = await fuzzTarget('x', { seeds: ['a'], run: refuse }, runOf(t, 10));
  assert.equal(faults.size, 0);
});

test('an input that reaches new code is kept, and inputs are made from it', async t => {
  const { paths, corpusSize } = await fuzzTarget('x', { seeds: ['a'], run: () => undefined }, runOf(t, 9, 2));
  assert.deepEqual([paths, corpusSize], [20, 10]);
});

test('the same seed gives the same inputs', async t => {
  const inputs = async (): Promise<string[]> => {
    const parsed: string[] = [];
    await fuzzTarget('x', { seeds: ['{"a":[1,2]}'], run: bytes => parsed.push(bytes.toString('hex')) }, runOf(t, 200));
    return parsed;
  };
  assert.deepEqual(await inputs(), await inputs());
});

test('what is slow is so beside other work of the same machine, not beside a clock', () => {
  assert.ok(!isSlow(9_000, 100));
  assert.ok(isSlow(11_000, 100));
  assert.ok(!isSlow(11_000, 200), 'a machine half as fast has twice the time');
});

for (const [name, target] of Object.entries(targets))
  test(`the reader ${name} reads or refuses its seeds and changed inputs`, async t => {
    const { faults } = await fuzzTarget(name, target, runOf(t, target.unitInputs ?? 100));
    assert.equal(faults.size, 0);
  });
