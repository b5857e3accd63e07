// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Every written format of a portal, made from hostile texts and numbers, is read by an ordinary parser of the format.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { Parser } from 'n3';
import { SaxesParser } from 'saxes';
import { job, smallFeed, smallPortal, WELDER } from './support/small-portal.js';

/** Ends of the structures of each format, and characters that some of them forbid. */
const HOSTILE = [
  'Trait\r\nATTENDEE:mailto:a@evil.example\r\nEND:VEVENT',
  ']]></title><script>alert(1)</script><!--',
  '"@fr ; <http://evil.example/p> "x',
  '\\}, note = {x}} @misc{evil, title={%$#&_^~',
  "=cmd|' /C calc'!A0",
  '---\ntitle: evil\n---\n# Faux\n- [x](javascript:alert(1))',
  'a\u0000b\u001b[2Jc\u009Bd\uD800e\uFFFEf\uFFFFg\u202Eh\u2028i\u2066j',
  '\\N\\n;,:"',
].join('\n');

const FILLED_EVENT = {
  timezone: 'Europe/Paris',
  uid: `u\r\nATTENDEE:x ${HOSTILE}`,
  occurrences: [
    { start: '2037-02-03T09:00', end: '2037-02-03T11:00', status: 'cancelled', sequence: 3_000_000_000 },
    { start: '2037-02-05T09:00', status: 'moved', previousStart: '2037-02-04T09:00', sequence: 1 },
    { start: '2037-02-06', status: 'full', sequence: 0 },
  ],
  registration: { url: 'javascript:alert(1)' },
};

function hostileFeed(): Record<string, unknown> {
  const feed = smallFeed();
  const rename = (list: unknown, changes: object): object[] =>
    (list as object[]).map(item => ({ ...item, ...changes }));
  return {
    ...feed,
    title: HOSTILE,
    publisher: { name: HOSTILE, contact: 'mailto:a@exemple.fr' },
    sources: rename(feed['sources'], { title: HOSTILE, publisher: HOSTILE, licence: HOSTILE }),
    territories: rename(feed['territories'], { name: HOSTILE }),
    jobs: [
      {
        ...job({ ...WELDER, feminine: HOSTILE, masculine: HOSTILE, summary: HOSTILE }),
        skills: [HOSTILE],
        sectors: [HOSTILE],
      },
    ],
    trainings: rename(feed['trainings'], { title: HOSTILE, domains: [HOSTILE], url: 'javascript:alert(1)' }),
    places: rename(feed['places'], { name: HOSTILE, communeName: HOSTILE, lat: 1e-7, lon: -1e-7 }),
    sessions: rename(feed['sessions'], { id: HOSTILE, url: 'javascript:alert(1)' }),
    measures: rename(feed['measures'], { title: HOSTILE, unit: HOSTILE, definition: HOSTILE }),
    observations: [
      ...(feed['observations'] as object[]),
      { measureId: 'silent', territoryId: 'reg-32', period: '2025', value: 1e-7, sourceId: 'moi' },
    ],
    commitments: rename(feed['commitments'], { title: HOSTILE, objectives: [HOSTILE] }),
    directory: [
      ...(feed['directory'] as object[]).slice(0, 3),
      {
        ...(feed['directory'] as object[])[3],
        ...{ name: HOSTILE, summary: HOSTILE, operator: HOSTILE, url: 'https://exemple.fr/"<>\\', event: FILLED_EVENT },
        ...{ lat: 1e-7, lon: -1e-7 },
        address: { street: HOSTILE, communeName: HOSTILE, communeCode: '59350', precision: 'exact' },
      },
    ],
    terms: [{ id: 'cep', acronym: HOSTILE, expansion: HOSTILE }],
  };
}

/** Parses XML strictly; throws on a fault. */
function parseXml(text: string): string[] {
  const names: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', error => {
    throw error;
  });
  parser.on('opentag', ({ name }) => names.push(name));
  parser.write(text).close();
  return names;
}

/** Fields of the only entry of a BibTeX file: a value ends where its braces do. */
function readBibtex(text: string): string[] {
  const [, body] = /^@misc\{[\w-]+,\n([^]*)\n\}\n$/.exec(text) ?? [];
  assert.ok(body !== undefined, text);
  const names: string[] = [];
  let at = 0;
  while (at < body.length) {
    const [start = '', name = ''] = /^(?:,\n)? {2}([a-z]+) = \{/.exec(body.slice(at)) ?? [];
    assert.ok(name, body.slice(at));
    names.push(name);
    at += start.length;
    for (let depth = 1; depth > 0; at += 1) {
      const sign = body[at];
      assert.ok(sign !== undefined, 'a brace never closes');
      if (sign === '\\') at += 1;
      else if (sign === '{') depth += 1;
      else if (sign === '}') depth -= 1;
    }
  }
  return names;
}

/** Characters that a file of data holds nowhere. */
const UNPRINTABLE = /[\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/u;

describe('a portal of hostile texts', () => {
  const removals: (() => unknown)[] = [];
  let files: ReadonlyMap<string, string>;
  before(async () => {
    const portal = await smallPortal(
      { after: run => void removals.push(run as () => unknown) },
      { feed: hostileFeed() },
    );
    await portal.build();
    files = await portal.files();
  });
  after(() => Promise.all(removals.map(remove => remove())));

  /** Files whose path has an end. */
  function filesOf(end: RegExp): [string, string][] {
    const selected = [...files].filter(([path]) => end.test(path));
    assert.ok(selected.length > 0, `no file ${end.source}`);
    return selected;
  }

  test('writes an agenda that a calendar reads, without a property of the feed', () => {
    const [, text] = filesOf(/\.ics$/)[0] ?? ['', ''];
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.doesNotMatch(text, UNPRINTABLE);
    const events = new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent');
    assert.equal(events.length, 3);
    for (const event of events) {
      assert.equal(event.getFirstProperty('attendee'), null);
      assert.doesNotMatch(String(event.getFirstPropertyValue('url')), /javascript|["<>\\]/);
      assert.match(String(event.getFirstPropertyValue('sequence')), /^\d{1,10}$/);
    }
    assert.match(text, /\r\nGEO:0\.000000;-0\.000000\r\n/);
  });

  test('writes XML that a strict parser reads, without an element of the feed', () => {
    for (const [path, text] of filesOf(/\.(?:xml|svg)$/)) {
      assert.ok(!parseXml(text).includes('script'), path);
      if (path.endsWith('.xml')) assert.doesNotMatch(text, UNPRINTABLE, path);
    }
  });

  test('writes Turtle that holds the triples of the tool alone', () => {
    for (const [path, text] of filesOf(/\.ttl$/)) {
      const quads = new Parser().parse(text);
      assert.ok(quads.length > 20, path);
      assert.deepEqual(
        quads.filter(({ predicate }) => predicate.value.includes('evil')),
        [],
      );
    }
  });

  test('writes JSON without a character that hides or reverses a text', () => {
    for (const [path, text] of filesOf(/(?:catalogue\.jsonld|csl\.json|oembed\.json|csv-metadata\.json)$/))
      JSON.parse(text, (_, value: unknown) => {
        if (typeof value === 'string') assert.doesNotMatch(value, UNPRINTABLE, path);
        return value;
      });
  });

  test('writes BibTeX whose fields are those of the tool', () => {
    const fields = ['author', 'title', 'year', 'howpublished', 'note', 'url', 'urldate'];
    for (const [path, text] of filesOf(/\.bib$/)) {
      const names = readBibtex(text);
      assert.deepEqual(
        names,
        fields.filter(name => names.includes(name)),
        path,
      );
      assert.doesNotMatch(text, UNPRINTABLE, path);
    }
  });

  test('writes CSV whose rows have the same cells, and no formula', () => {
    for (const [path, text] of filesOf(/chiffres\.csv$/)) {
      const rows = parse(text, { bom: true });
      assert.ok(rows.length > 3, path);
      for (const cell of rows.flat()) assert.doesNotMatch(cell, /^\s*[=+@]/m, path);
      assert.doesNotMatch(text, UNPRINTABLE, path);
    }
  });

  test('writes Markdown without a heading, a link or a rule of the feed', () => {
    for (const [path, text] of filesOf(/\.md$|llms\.txt$/)) {
      assert.doesNotMatch(text, /^# Faux|^title: evil|(?<!\\)\]\(javascript:|(?<!\\)<script/im, path);
      assert.doesNotMatch(text, UNPRINTABLE, path);
    }
  });

  test('writes pages without a non-character', () => {
    for (const [path, text] of filesOf(/\.html$/)) assert.doesNotMatch(text, /[\uFFFE\uFFFF\p{Cs}]/u, path);
  });
});
