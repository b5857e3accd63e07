// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { collectionOf, openFeed, readFeed } from '@orientation-widgets/feed';
import type { Territory } from '@orientation-widgets/feed';
import { createTrainingIndex, LocalTrainingSource } from '@orientation-widgets/search';
import type { TrainingSource } from '@orientation-widgets/search';
import { collectResults, withDetails } from '../../../packages/elements/src/training-finder/tools/collect-results.js';
import type { Cell } from '../../../packages/domain/src/words/csv-writer.js';
import {
  csvHeaders,
  csvRows,
  trainingsCsv,
} from '../../../packages/elements/src/training-finder/tools/trainings-csv.js';
import { trainingsCalendar } from '../../../packages/elements/src/training-finder/tools/trainings-calendar.js';
import { trainingsFeed, trainingsJson } from '../../../packages/elements/src/training-finder/tools/trainings-feed.js';
import { fileName } from '../../../packages/elements/src/training-finder/tools/training-export.js';
import type { TrainingExport } from '../../../packages/elements/src/training-finder/tools/training-export.js';
import { finderFeed } from '../../../stories/fixtures/finder.js';
import { readCalendar, rowsOf, separators, unescape } from './support/exported-files.js';

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
  const results = await collectResults({ source }, request, alive, () => undefined);
  const ids = new Set(results.map(({ training }) => training.id));
  return {
    results: await withDetails(feed, results, alive),
    feed: feed.info,
    sources: await feed.collection('sources'),
    territories: collections.territories,
    outcomes: [...(await feed.collection('outcomes'))].filter(({ trainingId }) => ids.has(trainingId ?? '')),
    now: '2026-11-24T18:00:00.000Z',
    queryText: '',
    near: { lat: 50.289, lon: 2.766 },
  };
}

describe('the whole list of results', () => {
  it('loads page after page from the source, and reports its progress', async () => {
    const many = {
      ...finderFeed(),
      trainings: Array.from({ length: 250 }, (_, rank) => ({ ...collections.trainings.at(0), id: `n-${rank}` })),
    };
    const big = openFeed(many);
    const local = new LocalTrainingSource(
      createTrainingIndex({ ...collections, trainings: await big.collection('trainings') }),
    );
    const requests: number[] = [];
    const counting: TrainingSource = {
      search: (request, options) => {
        requests.push(request.offset ?? 0);
        return local.search(request, options);
      },
      counts: (...args) => local.counts(...args),
      suggest: (...args) => local.suggest(...args),
      records: (...args) => local.records(...args),
    };
    const seen: string[] = [];
    const results = await collectResults({ source: counting }, {}, alive, ({ done, total }) =>
      seen.push(`${done}/${total}`),
    );
    assert.equal(new Set(results.map(({ training }) => training.id)).size, 250);
    assert.deepEqual(requests, [0, 100, 200]);
    assert.deepEqual(seen, ['100/250', '200/250', '250/250']);
  });

  it('stops when it is cancelled', async () => {
    const stop = new AbortController();
    const cancelled = collectResults({ source }, {}, stop.signal, () => stop.abort());
    await assert.rejects(cancelled, { name: 'AbortError' });
  });

  it('stops when the source has fewer results than announced', async () => {
    const liar: TrainingSource = {
      search: async () => ({ total: 500, hits: [], facets: {}, partial: false, places: [] }),
      counts: async () => [],
      suggest: async () => [],
      records: async () => [],
    };
    assert.deepEqual(await collectResults({ source: liar }, {}, alive, () => undefined), []);
  });

  it('fails with the source: an incomplete file is never written', async () => {
    const broken: TrainingSource = {
      search: (request, options) =>
        request.offset ? Promise.reject(new Error('offline')) : source.search({ ...request, limit: 10 }, options),
      counts: async () => [],
      suggest: async () => [],
      records: (...args) => source.records(...args),
    };
    await assert.rejects(
      collectResults({ source: broken }, {}, alive, () => undefined),
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
    assert.equal(cell(arras, 'Niveau'), 'Niveau bac');
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
    const parsed = readFeed(JSON.parse(trainingsJson(extract)));
    assert.ok(parsed.ok);
    assert.deepEqual(parsed.problems, []);
    assert.equal(parsed.collections.trainings?.length, extract.results.length);
    assert.match(parsed.info.title, /^Données d’exemple\u202f: /);
    assert.deepEqual(
      parsed.collections.sources?.map(({ id }) => id),
      ['exemple'],
    );
    assert.ok(parsed.collections.outcomes?.length);
    assert.ok(parsed.collections.trainings?.[0]?.content, 'the long fields are there');
  });

  it('has no warning of example data when the data are real', async () => {
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

  it('is a calendar of the starts with a date', async () => {
    const extract = await extractOf();
    const parsed = readCalendar(trainingsCalendar(extract));
    const valuesNamed = (name: string): string[] =>
      parsed.filter(line => line.name === name).map(({ value }) => unescape(value));
    const dated = extract.results
      .flatMap(({ sessions }) => sessions)
      .filter(({ session }) => session.entry === 'fixed' && session.start);
    assert.equal(valuesNamed('SUMMARY').length, dated.length);
    assert.equal(new Set(valuesNamed('UID')).size, dated.length);
    assert.ok(valuesNamed('SUMMARY').every(summary => summary.startsWith('Données d’exemple. Rentrée')));
    const month = valuesNamed('SUMMARY').find(summary => summary.includes('jour non précisé'));
    assert.match(month ?? '', /Rentrée en février 2037 \(jour non précisé\)/);
    assert.ok(
      valuesNamed('DTSTART;VALUE=DATE').includes('20370201') && valuesNamed('DTEND;VALUE=DATE').includes('20370301'),
      'the whole month',
    );
    assert.equal(trainingsCalendar(extract), trainingsCalendar(extract), 'the same list gives the same file');
  });
});
