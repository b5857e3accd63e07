// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, test } from 'node:test';
import { HttpTrainingSource } from '@orientation-widgets/search';

/** Asks twice for the suggestions of a gateway that answers with these. */
async function suggestTwice(suggestions: readonly object[]): ReturnType<HttpTrainingSource['suggest']> {
  const server = createServer((_, response) => response.end(JSON.stringify({ suggestions }))).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const source = new HttpTrainingSource(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    await source.suggest('a');
    return await source.suggest('ab');
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

const suggestion = (text: string, highlights: number): object => ({
  text,
  trainingId: 'a',
  highlights: Array.from({ length: highlights }, (_, start) => [start, start + 1]),
});

describe('HttpTrainingSource.suggest', () => {
  test('bounds suggestions, their length and their highlights, and counts the rest once', async t => {
    const warn = t.mock.method(console, 'warn', () => undefined);
    const all = [suggestion('x'.repeat(10_000), 0), ...Array.from({ length: 29 }, () => suggestion('Soudage', 10_000))];
    const suggestions = await suggestTwice(all);
    assert.equal(suggestions.length, 20);
    assert.ok(suggestions.every(({ text, highlights }) => text === 'Soudage' && highlights.length === 20));
    assert.equal(warn.mock.callCount(), 1);
    assert.match(String(warn.mock.calls[0]?.arguments[0]), /10 suggestions and 199600 highlights are left out/);
  });

  test('keeps an ordinary answer as it is', async t => {
    const warn = t.mock.method(console, 'warn', () => undefined);
    const answer = [suggestion('Soudage', 2), suggestion('Soudure à l’arc', 0)];
    assert.deepEqual(await suggestTwice(answer), answer);
    assert.equal(warn.mock.callCount(), 0);
  });
});
