// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { checkFeed, type BuildReport } from '@orientation-widgets/feed-tools';
import type { Job, Recruitment, Tension, Territory } from '@orientation-widgets/feed';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { realData, withoutRealData } from '../../support/paths.js';
import { recordsOf } from './support/built.js';
import { buildHosted } from './support/hosted-command.js';

const SOURCES = [
  { id: 'communes', kind: 'communes', path: ['geo', 'bmo/bassin_emploi_communes_hdf.csv'] },
  { id: 'rome', kind: 'rome', path: 'rome' },
  { id: 'fap', kind: 'fap-rome', path: 'dares/fap225_rome.csv' },
  { id: 'femmes', kind: 'fap-women-share', path: 'dares/part_femmes_3niv.csv' },
  { id: 'tensions', kind: 'dares-tensions', path: 'dares/tensions_2019_hdf.csv' },
  { id: 'bmo', kind: 'bmo', path: 'bmo/bmo_2024_hdf.csv' },
  { id: 'certif', kind: 'certif-info', path: 'certifications/certif_info.csv' },
  { id: 'offre', kind: 'lheo', path: 'lheo/intercarif-data-test.xml', keepOutside: true },
  { id: 'index', kind: 'lheo', path: 'lheo/carif.xml', keepOutside: true },
];

/** The feed of Hauts-de-France from the producers' own files; counts checked against what was measured on them. */
describe('the feed of the real files', { skip: withoutRealData }, () => {
  let folder = '';
  let out = '';
  let report: BuildReport;
  let jobs: Job[] = [];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'feed-tools-real-'));
    out = join(folder, 'feed');
    const config = { title: 't', publisher: { name: 'x' }, territory: 'reg-32', today: '2017-06-01', sources: SOURCES };
    report = await buildHosted({ config, out, folder: realData });
    jobs = await recordsOf(out, 'jobs');
  });

  after(() => rm(folder, { recursive: true, force: true }));

  const source = (id: string): BuildReport['sources'][number] => {
    const match = report.sources.find(item => item.id === id);
    assert.ok(match);
    return match;
  };

  it('drops no record, and every file and record is valid', async () => {
    assert.deepEqual(
      report.sources.flatMap(({ dropped }) => dropped),
      [],
    );
    const check = await checkFeed(out);
    assert.deepEqual([check.refusals, check.problems, check.dangling], [[], [], []]);
  });

  it('has the 1 584 jobs of the ROME, all with sectors, skills and a text', () => {
    assert.equal(jobs.length, 1584);
    assert.ok(jobs.every(({ sectors, skills, summary }) => sectors.length > 0 && skills.length >= 20 && summary));
    assert.ok(jobs.every(({ summary, access }) => !`${summary ?? ''}${access ?? ''}`.includes("''")));
    assert.deepEqual(jobs.find(({ id }) => id === 'j1501')?.title, {
      feminine: 'Aide-soignante',
      masculine: 'Aide-soignant',
    });
  });

  it('links jobs to families, 531 by their code and 1 052 by the parent code', () => {
    const { direct, parent, given: givenCount, none } = report.joins.families;
    assert.deepEqual([direct, parent, givenCount, none], [531, 1052, 0, 1]);
    assert.deepEqual(
      jobs.filter(({ fap }) => !fap).map(({ id }) => id),
      ['l1510'],
    );
  });

  it('has 263 tension rows for the country, 263 for the région and 1 315 for its départements', async () => {
    const tensions: Tension[] = await recordsOf(out, 'tensions');
    const count = (start: string): number => tensions.filter(({ territoryId }) => territoryId.startsWith(start)).length;
    assert.deepEqual([count('country'), count('reg-32'), count('dep-')], [263, 263, 1315]);
    const missing = tensions.filter(({ level }) => level === null);
    assert.equal(missing.length, 17 + 469);
    assert.ok(missing.every(({ missing: why }) => why === 'not-published'));
  });

  it('has the 3 807 recruitment rows of the 28 bassins, with their secrets, and their sums', async () => {
    const all: Recruitment[] = await recordsOf(out, 'recruitments');
    const rows = all.filter(({ territoryId }) => territoryId.startsWith('bassin-'));
    assert.equal(rows.length, 3807);
    assert.equal(new Set(rows.map(({ territoryId }) => territoryId)).size, 28);
    const nulls = (key: 'projects' | 'difficult' | 'seasonal'): number => rows.filter(row => row[key] === null).length;
    assert.deepEqual([nulls('projects'), nulls('difficult'), nulls('seasonal')], [716, 1522, 2870]);
    assert.equal(rows.filter(({ secret }) => !secret).length, 784);
    const total = (start: string): number =>
      all
        .filter(({ territoryId }) => territoryId.startsWith(start))
        .reduce((sum, { projects }) => sum + (projects ?? 0), 0);
    assert.deepEqual([total('bassin-'), total('dep-'), total('reg-32')], [174_511, 174_511, 174_511]);
  });

  it('has the 3 782 communes with postal codes and centres, 92 EPCI and 28 bassins', async () => {
    const territories: Territory[] = await recordsOf(out, 'territories');
    const kinds: Record<string, number> = {};
    for (const { kind } of territories) kinds[kind] = (kinds[kind] ?? 0) + 1;
    assert.deepEqual(kinds, { country: 1, region: 1, department: 5, bassin: 28, epci: 92, commune: 3782 });
    const communes = territories.filter(({ kind }) => kind === 'commune');
    assert.ok(
      communes.every(({ lat, lon, population, postalCodes }) => lat && lon && population !== undefined && postalCodes),
    );
    assert.ok(communes.every(({ parents }) => parents.some(id => id.startsWith('bassin-'))));
  });

  it('has the published certifications, the 80 codes given twice or more merged', async () => {
    // 10 067 rows, of which 7 121 published; 7 041 different codes among them. The 144 repeated rows of the whole file
    // include those of certifications that are not published.
    assert.equal(source('certif').kept.trainings, 7041);
    assert.equal(source('certif').skipped.find(({ reason }) => reason.includes('merged'))?.count, 80);
  });

  it('has the training of the Intercarif test file, and leaves out its session, which is over', async () => {
    const [training] = (await recordsOf(out, 'trainings')).filter(({ sourceId }) => sourceId === 'offre');
    assert.deepEqual([training?.title, training?.level, training?.rome], ['Développeur web', 3, ['F1604']]);
    assert.deepEqual(
      source('offre').skipped.map(({ code, count }) => [code, count]),
      [['session-over', 1]],
    );
  });

  it('has the ten offers of the Carif index, with a session each and a place in a town', async () => {
    const sessions = (await recordsOf(out, 'sessions')).filter(({ sourceId }) => sourceId === 'index');
    assert.equal(new Set(sessions.map(({ trainingId }) => trainingId)).size, 10);
    const places = await recordsOf(out, 'places');
    assert.ok(
      sessions.every(({ placeId }) => places.some(({ id, communeName }) => id === placeId && communeName !== '')),
    );
  });

  it('gives the share of women to 1 167 jobs from their family and to 84 from a wider one', () => {
    const { family, wider } = report.joins.womenShare;
    assert.deepEqual([family, wider], [1167, 84]);
    const carer = jobs.find(({ id }) => id === 'j1501')?.womenShare;
    assert.deepEqual([carer?.value, carer?.period], [90.8, '2017-2019']);
  });
});
