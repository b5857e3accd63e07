// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseJson, SourceError } from '@orientation-widgets/feed-tools';
import { TOO_DEEP } from '../../../../packages/feed-tools/src/json/depth.js';
import { JsonScanner } from '../../../../packages/feed-tools/src/json/scanner.js';
import { buildWith } from '../support/built.js';
import { folderWith, orientationFeed } from '../support/command.js';
import { jobOf } from '../support/records.js';

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const DEEP = nested(300_000);

describe('parseJson', () => {
  it('refuses a value nested too deeply, with its file and line', () => {
    assert.throws(
      () => parseJson(Buffer.from(`{"a":\n${DEEP}}`), 'x.json'),
      (error: unknown) => error instanceof SourceError && /^x\.json:2: .*nested too deeply/.test(error.message),
    );
  });

  it('ignores the brackets inside texts', () => {
    const text = JSON.stringify({ a: `"\\${'['.repeat(500)}`, b: JSON.parse(nested(90)) as unknown });
    assert.deepEqual(parseJson(Buffer.from(text), 'x.json'), JSON.parse(text));
  });
});

describe('the scanner of JSON files', () => {
  it('returns a placeholder for an item nested too deeply, in any pieces, and the next items', () => {
    const text = `{"meta":{"a":${DEEP}},"list":[1,${DEEP},{"a":${nested(90)}}]}`;
    for (const size of [text.length, 1000]) {
      const items: unknown[] = [];
      const members: unknown[] = [];
      const scanner = new JsonScanner({
        root: () => undefined,
        member: (key, value) => members.push(key, value),
        item: item => items.push(item),
      });
      for (let at = 0; at < text.length; at += size) scanner.write(text.slice(at, at + size));
      scanner.end();
      assert.deepEqual(items.slice(0, 2), [1, TOO_DEEP]);
      assert.equal(items.length, 3);
      assert.equal(members[1], TOO_DEEP);
    }
  });
});

describe('the command', () => {
  it('names the file that is nested too deeply: a configuration, outlines, a deposit', async t => {
    const sources = `"sources":[{"id":"o","kind":"outlines","path":"o.json"}]`;
    const head = '"title":"T","territory":"reg-32","publisher":{"name":"P"}';
    const folder = await folderWith(t, {
      'deep.json': `{"title":${DEEP}}`,
      'config.json': `{${head},${sources}}`,
      'o.json': `{"type":"FeatureCollection","features":[{"geometry":${DEEP}}]}`,
    });
    const out = join(folder, 'out');
    for (const [args, name] of [
      [['build', join(folder, 'deep.json'), '--out', out], 'deep.json'],
      [['build', join(folder, 'config.json'), '--out', out], 'o.json'],
      [['deposit', join(folder, 'deep.json'), '--into', join(folder, 'into.json')], 'deep.json'],
    ] as const) {
      const { code, stderr } = await orientationFeed(...args);
      assert.equal(code, 1);
      assert.match(stderr, new RegExp(`${name.replace('.', '\\.')}:1: imbriqué trop profondément`));
    }
  });
});

describe('a list of records', () => {
  it('loses only the one that is nested too deeply', async t => {
    const jobText = JSON.stringify(jobOf('soudage', { rome: ['H2913'] }));
    const built = await buildWith(t, [{ id: 'f', kind: 'feed', path: 'f.json' }], {
      'f.json': `{"jobs":[{"id":"x","skills":${DEEP}},${jobText}]}`,
    });
    assert.equal((await built.records('jobs')).length, 1);
    assert.match(built.report.sources[0]?.dropped[0]?.examples[0] ?? '', /\/jobs\/0: is nested too deeply/);
  });
});
