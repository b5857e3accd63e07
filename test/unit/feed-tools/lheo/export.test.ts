// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// LHÉO written from a feed, then read by the reader of LHÉO.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, test, type TestContext } from 'node:test';
import type { Session, Training } from '@orientation-widgets/feed';
import { writeExample } from '../../../../packages/feed-tools/src/example/write-example.js';
import { LheoDocument, type LheoRecords } from '../../../../packages/feed-tools/src/lheo-export/lheo-document.js';
import { realData, withoutRealData } from '../../../support/paths.js';
import { configOf, folderWith } from '../support/command.js';
import { hostedFeed } from '../support/hosted-command.js';
import { collect, collectText, fixture, TODAY, withFile, type Reading } from './support/collect.js';

const NO_BREAK = /[\u00a0\u202f]/g;
const SCHEMA = `${realData}/lheo/lheo.xsd`;
const hasXmllint = spawnSync('xmllint', ['--version']).error === undefined;
const skipSchema = !existsSync(SCHEMA) ? `no ${SCHEMA}` : !hasXmllint && 'no xmllint on this machine';

const textOf = (records: LheoRecords): string => [...new LheoDocument(records)].join('');

/** Records of a reading that LHÉO can say: a training without a session has no place in it. */
function sayable({ trainings, sessions, places, providers }: Reading): object {
  const trainingIds = new Set(sessions.map(({ trainingId }) => trainingId));
  const trainingsWithSession = trainings.filter(({ id }) => trainingIds.has(id));
  const providerIds = new Set([...trainingsWithSession, ...sessions].map(({ providerId }) => providerId));
  const sorted = <T extends { readonly id: string }>(records: readonly T[]): readonly T[] =>
    records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    trainings: trainingsWithSession,
    sessions: sorted(sessions),
    places: sorted(places),
    providers: sorted(providers.filter(({ id }) => providerIds.has(id))),
  };
}

async function assertRoundTrip(path: string, today = TODAY): Promise<void> {
  const first = await collect(path, { today });
  assert.ok(first.sessions.length > 0);
  const second = await collectText(textOf(first), { today });
  assert.deepEqual(second.problems, []);
  assert.deepEqual(sayable(second), sayable(first));
}

const training = (more: Partial<Training> = {}): Training => ({
  id: 'a:FO_000001',
  title: 'Soudure',
  certifications: [],
  certifying: false,
  level: null,
  entryLevel: null,
  domains: [],
  formacodes: [],
  nsf: [],
  rome: [],
  sourceId: 'a',
  ...more,
});

const session = (more: Partial<Session> = {}): Session => ({
  id: 'a:SE_000001',
  trainingId: 'a:FO_000001',
  placeId: null,
  route: 'continuing',
  mode: 'on-site',
  start: null,
  end: null,
  entry: 'fixed',
  recruitment: null,
  funded: null,
  funders: [],
  accessible: null,
  sourceId: 'a',
  ...more,
});

const only = (trainings: readonly Training[], sessions: readonly Session[]): LheoRecords => ({
  trainings,
  sessions,
  places: [],
  providers: [],
});

describe('a document of LHÉO written from records', () => {
  test('is read back as the same records, from a file of LHÉO 2.3', async () => {
    await assertRoundTrip(fixture('offres-2.3.xml'));
  });

  test('is read back as the same records, from files of LHÉO 2.2 and of EDOF', async () => {
    for (const name of ['index-2.2.xml', 'edof-latin1.xml']) await assertRoundTrip(fixture(name), '2020-01-01');
  });

  test('is read back as the same records, from 900 invented sessions', async t => {
    const out = join(await folderWith(t), 'example.xml');
    await writeExample({ sessions: 900, seed: 32, out, today: TODAY });
    await assertRoundTrip(out);
  });

  test('is read back as the same records, from the producers’ files', { skip: withoutRealData }, async () => {
    await assertRoundTrip(`${realData}/lheo/carif.xml`, '2017-08-09');
    await assertRoundTrip(`${realData}/lheo/carif_single_offer.xml`, '2019-06-03');
  });

  test('keeps each route but VAE, which only a title can say', async () => {
    const routes = ['school', 'apprenticeship', 'work-study', 'continuing'] as const;
    const sessions = routes.map((route, rank) => session({ id: `a:SE_00000${rank}`, route }));
    const reading = await collectText(textOf(only([training()], sessions)));
    assert.deepEqual(
      reading.sessions.map(({ route }) => route),
      routes,
    );
  });

  test('escapes markup and drops the characters that XML forbids', async () => {
    const title = 'A & B < C > "D" ]]> \u0001\u0000\uFFFE\uD800 é😀';
    const text = textOf(only([training({ title })], [session()]));
    assert.doesNotMatch(text, /[\u0000-\u0008\uFFFE]|\p{Cs}/u);
    const { trainings, problems } = await collectText(text);
    assert.deepEqual(problems, []);
    assert.equal(trainings[0]?.title, 'A & B < C > "D" ]]> é😀');
  });

  test('gives records of two sources with the same local id a numero each', async () => {
    const trainings = [training(), training({ id: 'b:FO_000001', title: 'Cuisine' })];
    const sessions = [session(), session({ id: 'b:SE_000001', trainingId: 'b:FO_000001' })];
    const text = textOf(only(trainings, sessions));
    const reading = await collectText(text);
    assert.deepEqual(
      reading.sessions.map(record => [record.id, reading.trainings.find(({ id }) => id === record.trainingId)?.title]),
      [
        ['src:SE_000001', 'Soudure'],
        ['src:b-SE_000001', 'Cuisine'],
      ],
    );
  });

  test('writes no exponent, no number cut short, and no text of forbidden characters alone', () => {
    const prices = [1e21, 12_345_678_901.5, 1e-7, 1234567.891, 99.5];
    const sessions = prices.map((price, rank) => session({ id: `a:SE_${rank}`, price }));
    const text = textOf(only([training({ title: '\u0000\uFFFE', objective: 'a\u202Eb\u2067c' })], sessions));
    assert.deepEqual(
      [...text.matchAll(/<prix-total-TTC>(.*)<\/prix-total-TTC>/g)].map(([, price]) => price),
      ['0', '1234567.89', '99.5'],
    );
    assert.match(text, /<intitule-formation>-<\/intitule-formation>/);
    assert.match(text, /<objectif-formation>a b c<\/objectif-formation>/);
  });

  test('leaves out a training without a session, and counts it with the texts it cuts', () => {
    const trainings = [training({ objective: 'é'.repeat(3001) }), training({ id: 'a:FO_000002' })];
    const document = new LheoDocument(only(trainings, [session()]));
    const text = [...document].join('');
    assert.deepEqual(document.counts, { trainings: 1, sessions: 1, withoutSession: 1, shortened: 1 });
    assert.match(text, /<objectif-formation>é{3000}<\/objectif-formation>/);
  });

  test('is valid against the schema of LHÉO 2.3', { skip: skipSchema }, async t => {
    const out = join(await folderWith(t), 'example.xml');
    await writeExample({ sessions: 300, seed: 7, out, today: TODAY });
    const contents = [
      textOf(await collect(fixture('offres-2.3.xml'))),
      textOf(await collect(out)),
      textOf(only([training({ title: '' })], [session({ contact: 'x', url: 'y', price: 1234567.891, hours: 1e9 })])),
    ];
    for (const content of contents)
      await withFile(content, path => {
        const args = ['--noout', '--nonet', '--schema', SCHEMA, path];
        const { status, stderr } = spawnSync('xmllint', args, { encoding: 'utf8', maxBuffer: 1 << 26 });
        assert.equal(status, 0, stderr.slice(0, 2000));
        return Promise.resolve();
      });
  });
});

describe('the command lheo', () => {
  let lheoText = '';
  before(async () => {
    lheoText = await readFile(fixture('offres-2.3.xml'), 'utf8');
  });

  async function builtFeed(t: TestContext): Promise<string> {
    const sources = [{ id: 'src', kind: 'lheo', path: 'offres.xml', publisher: 'Carif', licence: 'Licence Ouverte' }];
    const folder = await folderWith(t, { 'offres.xml': lheoText, 'config.json': configOf(sources) });
    const build = await hostedFeed('build', join(folder, 'config.json'), '--out', join(folder, 'feed'));
    assert.equal(build.code, 0, build.stderr);
    return folder;
  }

  test('writes the trainings of a feed with their long texts, and never replaces a file', async t => {
    const folder = await builtFeed(t);
    const out = join(folder, 'written.xml');
    const run = await hostedFeed('lheo', join(folder, 'feed'), '--out', out);
    assert.equal(run.code, 0, run.stderr);
    assert.match(run.stdout.replace(NO_BREAK, ' '), /written\.xml : 1 formation, 1 session, LHÉO 2\.3\./);
    const { trainings } = await collect(out);
    assert.equal(trainings[0]?.objective, 'Préparer le CAP.\n\nCuire & dresser\n\nNettoyer');
    const again = await hostedFeed('lheo', join(folder, 'feed'), '--out', out);
    assert.equal(again.code, 1);
    assert.match(again.stderr, /ce fichier existe/);
  });

  test('refuses a folder without a feed, and a command line without one', async t => {
    assert.equal((await hostedFeed('lheo', await folderWith(t))).code, 1);
    assert.equal((await hostedFeed('lheo')).code, 2);
  });
});
