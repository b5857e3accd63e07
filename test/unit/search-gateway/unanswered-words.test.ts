// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, test } from 'node:test';
import { inspect } from 'node:util';
import { createGateway, EngineClient } from '@orientation-widgets/search-gateway';
import {
  MIN_ADDRESSES,
  unansweredFile,
  UnansweredWords,
  type UnansweredText,
} from '../../../packages/search-gateway/src/http/unanswered-words.js';
import { fakeEngine } from './support/fake-engine.js';

const DAY = '2026-12-01';
const addresses = (count: number): string[] => Array.from({ length: count }, (_, index) => `192.0.2.${index + 1}`);

function counting(): { words: UnansweredWords; lines: UnansweredText[] } {
  const lines: UnansweredText[] = [];
  return { words: new UnansweredWords(text => lines.push(text)), lines };
}

describe('the words without an answer', () => {
  test('are written once a day, from the twentieth address on', () => {
    const { words, lines } = counting();
    for (let time = 0; time < 3; time++)
      for (const address of addresses(MIN_ADDRESSES - 1)) words.add('Plumassière d’Art', address, DAY);
    assert.deepEqual(lines, []);
    words.add('plumassiere d’art', '198.51.100.1', DAY);
    for (const address of addresses(60)) words.add('plumassière d’art', address, DAY);
    assert.deepEqual(lines, [{ day: DAY, text: 'plumassiere d’art' }]);
    assert.equal(words.size, 0);
  });

  test('are counted for one day only, and never added up over two days', () => {
    const { words, lines } = counting();
    for (const address of addresses(19)) words.add('plumassier', address, DAY);
    words.forgetBefore('2026-12-02');
    assert.equal(words.size, 0);
    for (const address of addresses(25).slice(19)) words.add('plumassier', address, '2026-12-02');
    assert.deepEqual(lines, []);
  });

  test('are not counted when they may name somebody: a number, a mail address, a long text', () => {
    const { words, lines } = counting();
    for (const text of ['06 12 34 56 78', 'a@exemple.fr', 'je cherche un travail près de chez moi', 'x'.repeat(61), ''])
      for (const address of addresses(30)) words.add(text, address, DAY);
    assert.deepEqual([lines, words.size], [[], 0]);
  });

  test(
    'are lost with one log line, and without an exception, when the disk is full',
    { skip: !existsSync('/dev/full') },
    () => {
      const lines: string[] = [];
      const write = unansweredFile('/dev/full', line => lines.push(line));
      for (const text of ['plumassier', 'doreur']) write({ day: DAY, text });
      assert.equal(lines.length, 1);
      assert.match(lines[0] ?? '', /ENOSPC/);
    },
  );

  test('keep no address in clear text, and are limited in number', () => {
    const { words } = counting();
    const letters = (index: number): string => [...String(index)].map(digit => 'abcdefghij'[Number(digit)]).join('');
    for (let index = 0; index < 6000; index++) words.add(letters(index), '192.0.2.77', DAY);
    assert.equal(words.size, 5000);
    const waiting = new UnansweredWords(() => undefined);
    waiting.add('plumassier', '192.0.2.77', DAY);
    assert.doesNotMatch(inspect(waiting, { showHidden: true, depth: 9 }), /192\.0\.2\.77/);
  });
});

test('a gateway counts a text alone that found nothing, answered from its cache too', async t => {
  const engine = await fakeEngine(t);
  const lines: UnansweredText[] = [];
  const gateway = await createGateway({
    engine: new EngineClient({ urls: [engine.url] }),
    trustProxy: true,
    now: () => new Date('2026-12-01T23:30:00Z'),
    onUnanswered: text => lines.push(text),
  });
  t.after(() => gateway.app.close());
  await gateway.catalogue.refresh();
  const askFromEverywhere = async (url: string): Promise<void> => {
    for (const address of addresses(MIN_ADDRESSES))
      assert.equal((await gateway.app.inject({ url, headers: { 'x-forwarded-for': address } })).statusCode, 200);
  };
  for (const url of ['/v1/search?q=soudeur', '/v1/search?q=zzzz&filter[level]=4', '/v1/suggest?q=zzzz', '/v1/search'])
    await askFromEverywhere(url);
  assert.deepEqual(lines, []);
  await askFromEverywhere('/v1/search?q=zzzz&facets=level');
  assert.deepEqual(lines, [{ day: '2026-12-02', text: 'zzzz' }]);
});
