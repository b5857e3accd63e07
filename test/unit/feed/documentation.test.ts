// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// The examples of docs/feed.md must be true.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { decodeCollection, readFeed } from '@orientation-widgets/feed';
import { session } from './support/records.js';

const text = readFileSync(new URL('../../../docs/feed.md', import.meta.url), 'utf8');
const examples = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => json);
const exampleWith = (word: string): unknown => JSON.parse(examples.find(json => json.includes(word)) ?? '');

test('the feed written by hand is read without a fault', () => {
  const feed = readFeed(exampleWith('"formatVersion"'));
  assert.ok(feed.ok);
  assert.deepEqual(feed.problems, []);
  assert.equal(feed.collections.tensions?.[0]?.level, 5);
});

test('the columns give the ids and the values of the document', () => {
  const example = exampleWith('"columns/1"') as { columns: object };
  const rest = Object.entries(session('')).map(([field, value]) => [field, { values: [value] as unknown[] }]);
  const columns = { ...Object.fromEntries(rest), ...example.columns } as object;
  const { collection, problems } = decodeCollection('sessions', { ...example, columns });
  assert.deepEqual(problems, []);
  assert.deepEqual(
    [...collection].map(({ id, route, hours }) => [id, route, hours]),
    [
      ['14_SE_93700', 'school', undefined],
      ['14_SE_93701', 'school', 35],
      ['14_SE_93702', 'continuing', undefined],
    ],
  );
});
