// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { collectionOf, openFeed, readFeed } from '@orientation-widgets/feed';
import type { Territory } from '@orientation-widgets/feed';
import { createTrainingIndex, LocalTrainingSource } from '@orientation-widgets/search';
import type { TrainingSource } from '@orientation-widgets/search';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import {
  collectResults,
  withDetails,
} from '../../../packages/elements/src/training-finder/tools/export/collect-results.js';
import { inert, writeCsv } from '../../../packages/elements/src/export/csv-writer.js';
import type { Cell } from '../../../packages/elements/src/export/csv-writer.js';
import {
  csvHeaders,
  csvRows,
  trainingsCsv,
} from '../../../packages/elements/src/training-finder/tools/export/trainings-csv.js';
import { trainingsCalendar } from '../../../packages/elements/src/training-finder/tools/export/trainings-calendar.js';
import {
  trainingsFeed,
  trainingsJson,
} from '../../../packages/elements/src/training-finder/tools/export/trainings-feed.js';
import { fileName } from '../../../packages/elements/src/training-finder/tools/export/training-export.js';
import type { TrainingExport } from '../../../packages/elements/src/training-finder/tools/export/training-export.js';
import { calendarText, dayRange, fold, writeCalendar } from '../../../packages/elements/src/export/ics-writer.js';
import { finderFeed } from '../../../stories/fixtures/finder.js';

const separators = [',', ';'] as const;
const rowsOf = (text: string, separator: string): string[][] =>
  parse(text, { bom: true, delimiter: separator, record_delimiter: '\r\n', relax_column_count: false });

/** What a careless reader makes of a file: any separator cuts, quotes are blanks. */
const pieces = (text: string): string[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/[,;|\t\r\n]/)
    .map(piece => piece.replace(/^[\s"']+/, match => (match.includes("'") ? "'" : '')));

describe('a CSV file', () => {
  const cases: readonly (readonly [string, readonly Cell[], string])[] = [
    ['plain cells', ['a', 'b'], 'a,b'],
    ['a comma', ['a, b'], '"a, b"'],
    ['quotes', ['« a », "b"'], '"« a », ""b"""'],
    ['a line break', ['a\nb'], '"a\nb"'],
    ['unknown and zero', [undefined, 0, ''], ',0,'],
    ['decimals', [12.5], '12.5'],
    ['a negative number, which is no formula', [-5], '-5'],
    ['a formula', ['=1+1'], "'=1+1"],
    ['a formula after blanks', [' \t=1+1'], '" \t\'=1+1"'],
    ['a formula after a separator', ['a;=1+1'], '"a;\'=1+1"'],
    ['a formula in wide letters', ['＝1+1'], "'＝1+1"],
    ['a phone number', ['+33 3 00 00 00 00'], "'+33 3 00 00 00 00"],
    ['an e-mail address', ['contact@example.org'], 'contact@example.org'],
    ['a hyphen inside a word', ['Aide-soignant - jour'], 'Aide-soignant - jour'],
    ['a NUL', ['a\0b'], 'ab'],
  ];
  for (const [what, row, expected] of cases) {
    it(`writes ${what}`, () => assert.equal(writeCsv([row], { separator: ',' }), `\uFEFF${expected}\r\n`));
  }

  it('writes decimals as the reader of the separator does', () => {
    assert.equal(writeCsv([[12.5, 'a;b', 'c,d']], { separator: ';' }), '\uFEFF12,5;"a;b";"c,d"\r\n');
  });

  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('=', '+', '-', '@', ',', ';', '"', "'", '\r', '\n', '\t', ' ', 'a', '＝') }),
  );

  it('is read back by a CSV parser, whatever the texts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(texts, { minLength: 2, maxLength: 2 }), { minLength: 1 }),
        fc.constantFrom(...separators),
        (rows, separator) => {
          const clean = rows.map(row => row.map(text => inert(text.replaceAll('\0', ''))));
          assert.deepEqual(rowsOf(writeCsv(rows, { separator }), separator), clean);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('only adds apostrophes to a text', () => {
    fc.assert(
      fc.property(texts, text => assert.equal(inert(text).replaceAll("'", ''), text.replaceAll("'", ''))),
      { numRuns: 2000 },
    );
  });

  it('starts no cell with a formula, even for a reader set to another separator', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1 }), fc.constantFrom(...separators), (row, separator) => {
        for (const piece of pieces(writeCsv([row], { separator }))) assert.doesNotMatch(piece, /^[=+\-@＝＋－＠]/);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Reads a calendar by the letter of RFC 5545. */
function readCalendar(text: string): { name: string; value: string }[] {
  assert.ok(text.endsWith('\r\n'), 'the last line is ended');
  const lines = text.slice(0, -2).split('\r\n');
  for (const line of lines) {
    assert.ok(Buffer.byteLength(line) <= 75, `${Buffer.byteLength(line)} octets`);
    assert.doesNotMatch(line, /[\r\n]/);
  }
  return lines
    .join('\r\n')
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map(line => {
      const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z]+=[A-Z]+)*):(.*)$/su.exec(line) ?? assert.fail(line);
      return { name, value };
    });
}

const unescape = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_, character: string) => (/n/i.test(character) ? '\n' : character));

describe('a calendar', () => {
  const dates: readonly (readonly [string, readonly [string, string] | undefined])[] = [
    ['2027-02-01', ['20270201', '20270202']],
    ['2027-12-31', ['20271231', '20280101']],
    ['2028-02-29', ['20280229', '20280301']],
    ['2027-02', ['20270201', '20270301']],
    ['2027-12', ['20271201', '20280101']],
    ['2027-02-30', undefined],
    ['2027-13', undefined],
    ['2027', undefined],
    ['bientôt', undefined],
  ];
  for (const [date, expected] of dates)
    it(`${date} is ${expected?.join(' to ') ?? 'no date'}`, () => assert.deepEqual(dayRange(date), expected));

  it('folds at 75 octets without cutting a character', () => {
    for (const letter of ['a', 'é', '漢', '🎓']) {
      const line = `SUMMARY:${letter.repeat(200)}`;
      const folded = fold(line).split('\r\n');
      assert.ok(folded.every(part => Buffer.byteLength(part) <= 75 && !part.includes('\uFFFD')));
      assert.equal(folded.map((part, rank) => (rank ? part.slice(1) : part)).join(''), line);
    }
  });

  it('escapes what would end a value or start another line', () => {
    assert.equal(calendarText('a, b; c\\d\r\ne\u0007'), 'a\\, b\\; c\\\\d\\ne');
  });

  const anything = fc.string({ unit: 'binary' });
  const event = fc.record({
    uid: anything,
    date: fc.constantFrom('2027-02-01', '2027-02'),
    summary: anything,
    description: anything,
    location: anything,
  });

  it('gives every text back to a reader of RFC 5545, whatever it is', () => {
    const clean = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[\0-\t\v-\x1F\x7F]/g, '');
    fc.assert(
      fc.property(fc.array(event), events => {
        const read = readCalendar(writeCalendar('Rentrées', events, '2026-11-24T18:00:00.000Z'));
        const named = (name: string): string[] =>
          read.filter(line => line.name === name).map(({ value }) => unescape(value));
        assert.deepEqual(
          named('SUMMARY'),
          events.map(({ summary }) => clean(summary)),
        );
        assert.deepEqual(
          named('UID'),
          events.map(({ uid }) => clean(uid)),
        );
        assert.deepEqual(
          named('DESCRIPTION'),
          events
            .map(({ description }) => description)
            .filter(Boolean)
            .map(clean),
        );
        assert.equal(named('BEGIN').length, events.length + 1);
        assert.equal(
          named('DTSTAMP').every(value => value === '20261124T180000Z'),
          true,
        );
      }),
      { numRuns: 1000 },
    );
  });
});

const feed = openFeed(finderFeed());
const collections = {
  trainings: await feed.collection('trainings'),
  sessions: await feed.collection('sessions'),
  places: await feed.collection('places'),
  providers: await feed.collection('providers'),
  territories: await feed.collection('territories'),
};
const source = new LocalTrainingSource(createTrainingIndex(collections));
const alive = new AbortController().signal;

async function extractOf(request: object = {}): Promise<TrainingExport> {
  const results = await collectResults(source, request, alive, () => undefined);
  const ids = new Set(results.map(({ training }) => training.id));
  return {
    results: await withDetails(feed, results, alive),
    feed: feed.info,
    sources: await feed.collection('sources'),
    territories: collections.territories,
    outcomes: [...(await feed.collection('outcomes'))].filter(({ trainingId }) => ids.has(trainingId ?? '')),
    now: '2026-11-24T18:00:00.000Z',
    asked: '',
    near: { lat: 50.289, lon: 2.766 },
  };
}

describe('the whole list of results', () => {
  it('comes page after page, through the source, and says how far it is', async () => {
    const many = {
      ...finderFeed(),
      trainings: Array.from({ length: 250 }, (_, rank) => ({ ...collections.trainings.at(0), id: `n-${rank}` })),
    };
    const big = openFeed(many);
    const local = new LocalTrainingSource(
      createTrainingIndex({ ...collections, trainings: await big.collection('trainings') }),
    );
    const asked: number[] = [];
    const counting: TrainingSource = {
      search: (request, options) => {
        asked.push(request.offset ?? 0);
        return local.search(request, options);
      },
      suggest: (...args) => local.suggest(...args),
      records: (...args) => local.records(...args),
    };
    const seen: string[] = [];
    const results = await collectResults(counting, {}, alive, ({ done, total }) => seen.push(`${done}/${total}`));
    assert.equal(new Set(results.map(({ training }) => training.id)).size, 250);
    assert.deepEqual(asked, [0, 100, 200]);
    assert.deepEqual(seen, ['100/250', '200/250', '250/250']);
  });

  it('stops when it is cancelled', async () => {
    const stop = new AbortController();
    const cancelled = collectResults(source, {}, stop.signal, () => stop.abort());
    await assert.rejects(cancelled, { name: 'AbortError' });
  });

  it('stops when the source has fewer than it said', async () => {
    const liar: TrainingSource = {
      search: async () => ({ total: 500, hits: [], facets: {}, partial: false, places: [] }),
      suggest: async () => [],
      records: async () => [],
    };
    assert.deepEqual(await collectResults(liar, {}, alive, () => undefined), []);
  });

  it('fails with the source: a file with holes is no file', async () => {
    const broken: TrainingSource = {
      search: (request, options) =>
        request.offset ? Promise.reject(new Error('offline')) : source.search({ ...request, limit: 10 }, options),
      suggest: async () => [],
      records: (...args) => source.records(...args),
    };
    await assert.rejects(
      collectResults(broken, {}, alive, () => undefined),
      /offline/,
    );
  });
});

describe('the extract of a list', () => {
  it('is a table with a row for each session, and one for a training without', async () => {
    const rows = csvRows(await extractOf());
    assert.equal(rows.length, 1 + 101);
    assert.ok(rows.every(row => row.length === csvHeaders().length));
    const cell = (row: readonly Cell[] | undefined, name: string): Cell => row?.[csvHeaders().indexOf(name)];
    const none = rows.find(row => row[0] === 'CAP ébéniste');
    assert.equal(cell(none, 'Début'), undefined);
    assert.equal(cell(none, 'Avertissement'), 'Données d’exemple');
    const arras = rows.find(row => cell(row, 'Commune') === 'Arras' && cell(row, 'Début'));
    assert.equal(cell(arras, 'Distance (km)'), 0);
    assert.equal(cell(arras, 'Niveau'), 'Niveau bac (4)');
    assert.equal(cell(arras, 'Prix (euros)'), undefined);
    assert.equal(cell(arras, 'Catalogue mis à jour le'), '2026-11-24');
  });

  it('is read back by a CSV parser with either separator', async () => {
    const extract = await extractOf({ text: 'boulanger' });
    for (const separator of separators) {
      const rows = rowsOf(trainingsCsv(extract, { separator }), separator);
      assert.equal(rows.length, 11);
      assert.equal(rows[1]?.[0], 'CAP boulanger');
    }
  });

  it('is a feed of the same contract, with its sources and its warning', async () => {
    const extract = await extractOf({ text: 'aide-soignant' });
    const read = readFeed(JSON.parse(trainingsJson(extract)));
    assert.ok(read.ok);
    assert.deepEqual(read.problems, []);
    assert.equal(read.collections.trainings?.length, extract.results.length);
    assert.match(read.info.title, /^Données d’exemple\u202f: /);
    assert.deepEqual(
      read.collections.sources?.map(({ id }) => id),
      ['exemple'],
    );
    assert.ok(read.collections.outcomes?.length);
    assert.ok(read.collections.trainings?.[0]?.content, 'the long fields are there');
  });

  it('says nothing of an example when the data are real', async () => {
    const extract = await extractOf({ text: 'boulanger' });
    const real = {
      ...extract,
      sources: collectionOf([{ id: 'exemple', title: 'Catalogue', publisher: 'C2RP' }]),
      territories: collectionOf<Territory>([]),
    };
    const all = [
      trainingsCsv(real, { separator: ',' }),
      trainingsCalendar(real),
      trainingsFeed(real).title,
      fileName(real, 'csv'),
    ].join('\n');
    assert.doesNotMatch(all, /Données d’exemple/i);
    assert.equal(fileName(real, 'csv'), 'formations-2026-11-24.csv');
    assert.equal(fileName(extract, 'ics'), 'donnees-d-exemple-formations-2026-11-24.ics');
  });

  it('is a calendar of the starts that have a date', async () => {
    const extract = await extractOf();
    const read = readCalendar(trainingsCalendar(extract));
    const named = (name: string): string[] =>
      read.filter(line => line.name === name).map(({ value }) => unescape(value));
    const dated = extract.results
      .flatMap(({ sessions }) => sessions)
      .filter(({ session }) => session.entry === 'fixed' && session.start);
    assert.equal(named('SUMMARY').length, dated.length);
    assert.equal(new Set(named('UID')).size, dated.length);
    assert.ok(named('SUMMARY').every(summary => summary.startsWith('Données d’exemple. Rentrée')));
    const month = named('SUMMARY').find(summary => summary.includes('jour non précisé'));
    assert.match(month ?? '', /Rentrée en février 2099 \(jour non précisé\)/);
    assert.ok(
      named('DTSTART;VALUE=DATE').includes('20990201') && named('DTEND;VALUE=DATE').includes('20990301'),
      'the whole month',
    );
    assert.equal(trainingsCalendar(extract), trainingsCalendar(extract), 'the same list gives the same file');
  });
});
