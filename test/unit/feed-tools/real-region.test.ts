// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Job, Outcome, Territory, Training } from '@orientation-widgets/feed';
import { checkFeed, READERS, type BuildReport, type SourceReport } from '@orientation-widgets/feed-tools';
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { realData, withoutRealData } from '../../support/paths.js';
import { REGION } from '../../support/region.js';
import { recordsOf } from './support/built.js';
import { buildHosted } from './support/hosted-command.js';

/** Kinds of the publisher's own lists, which no producer publishes. */
const OWN_LISTS = [
  'place-names',
  'feed',
  'csv',
  'indicators',
  'resources',
  'commitments',
  'commitment-states',
  'data-inclusion',
  'territories',
  'branch-sheets',
];

/** Kinds of the figures of a dashboard, compared line by line with a second reader in real-figures.test.ts. */
const FIGURES = ['observations', 'sdmx-csv', 'json-stat'];

/**
 * Kinds without a real file: fixtures of the project cover them in readers/ical.test.ts and
 * readers/json-agendas.test.ts.
 */
const FIXTURES_ONLY = ['ical', 'openagenda', 'schema-org', 'immersion-facilitee', 'hsds'];

/** Kinds whose real files are read alone, in readers/rome-tensions.test.ts, readers/around-communes.test.ts and readers/fap-portraits.test.ts. */
const READ_ALONE = ['rome-tensions', 'foreign-areas', 'fap-portraits'];

/** Kinds of the offers of schools, compared row by row with a second reader in real-catalogue.test.ts. */
const SCHOOL_OFFERS = ['establishments', 'orion', 'lycee-series'];

/**
 * The feed of Hauts-de-France from all the producers' files. Sources detailed in real-data.test.ts are only checked
 * here for what the others change.
 */
describe('the feed of the region, from all the real files', { skip: withoutRealData }, () => {
  let folder = '';
  let out = '';
  let report: BuildReport;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'feed-tools-region-'));
    out = join(folder, 'feed');
    report = await buildHosted({ config: REGION, out, folder: realData });
  });

  after(() => rm(folder, { recursive: true, force: true }));

  const source = (id: string): SourceReport => {
    const match = [...report.sources, ...(report.shareAlike?.sources ?? [])].find(item => item.id === id);
    assert.ok(match);
    return match;
  };
  const skipped = (id: string): Record<string, number> =>
    Object.fromEntries(source(id).skipped.map(({ reason, count }) => [reason, count]));

  it('reads every kind of source, drops no record, and both feeds are valid', async () => {
    assert.deepEqual(
      [...READERS.keys()].filter(
        kind =>
          ![...OWN_LISTS, ...FIXTURES_ONLY, ...READ_ALONE, ...SCHOOL_OFFERS, ...FIGURES].includes(kind) &&
          !REGION.sources.some(item => item.kind === kind),
      ),
      [],
    );
    for (const entry of [report, report.shareAlike]) {
      assert.deepEqual(
        entry?.sources.flatMap(({ id, dropped }) => dropped.map(({ reason }) => `${id}: ${reason}`)),
        [],
      );
      assert.deepEqual(
        Object.values(entry?.collections ?? {}).flatMap(({ invalid }) => invalid),
        [],
      );
    }
    for (const feed of [out, join(out, 'odbl')]) {
      const check = await checkFeed(feed);
      assert.deepEqual([check.refusals, check.problems, check.dangling], [[], [], []]);
    }
  });

  it('has the figures of the market: 1 584 jobs and the rows of tension and recruitment', async () => {
    assert.equal(report.collections.jobs?.count, 1584);
    const tensions = await recordsOf(out, 'tensions');
    assert.equal(tensions.filter(({ territoryId }) => territoryId === 'reg-32').length, 263);
    assert.equal(tensions.filter(({ territoryId }) => territoryId.startsWith('dep-')).length, 1315);
    // The index has 2 367 rows: the 263 of 2019 have published levels.
    const past = (await recordsOf(out, 'tensionSeries')).filter(({ sourceId }) => sourceId === 'indice');
    assert.deepEqual([past.length, past.filter(({ level }) => level === null).length], [2104, 25]);
    // The original workbook has the 53 443 rows of the whole country; rows of other régions are skipped.
    assert.equal(source('bmo').read, 53_443);
    const rows = (await recordsOf(out, 'recruitments')).filter(({ territoryId }) => territoryId.startsWith('bassin-'));
    assert.equal(rows.length, 3807);
    assert.deepEqual(
      [
        rows.filter(({ projects }) => projects === null).length,
        rows.filter(({ seasonal }) => seasonal === null).length,
      ],
      [716, 2870],
    );
  });

  it('has the 205 France services, 160 of which have publishable hours', async () => {
    const structures = (await recordsOf(out, 'directory')).filter(({ sourceId }) => sourceId === 'france-services');
    assert.equal(structures.length, 205);
    assert.equal(structures.filter(({ hours }) => hours).length, 160);
    assert.ok(structures.every(({ hours, hoursText }) => !hours || !hoursText));
  });

  it('has the 2 996 InserJeunes rows, of which 1 420 are below the threshold', async () => {
    const outcomes: Outcome[] = (await recordsOf(out, 'outcomes')).filter(({ sourceId }) => sourceId === 'ij');
    assert.equal(outcomes.length, 2996);
    const count = (test: (outcome: Outcome) => boolean): number => outcomes.filter(test).length;
    assert.deepEqual(
      [count(({ route }) => route === 'apprenticeship'), count(({ route }) => route === 'school')],
      [1927, 1069],
    );
    const cohorts = ['2019-2020', '2020-2021', '2021-2022', '2022-2023'].map(cohort =>
      count(outcome => outcome.cohort === cohort),
    );
    assert.deepEqual(cohorts, [677, 726, 776, 817]);
    assert.equal(
      count(({ missing }) => missing === 'below-threshold'),
      1420,
    );
    assert.equal(
      count(({ missing, furtherStudy }) => missing !== undefined && furtherStudy !== null),
      355,
    );
    assert.ok(
      outcomes.every(({ employed, missing }) => (missing === undefined) === (typeof employed['12'] === 'number')),
    );
    // Rates after 18 and 24 months exist for the two older cohorts only: 388 + 373 rows.
    assert.equal(
      count(({ employed }) => typeof employed['24'] === 'number'),
      761,
    );
  });

  it('has 1 132 outcomes by establishment, without the rows that put both routes together', async () => {
    const outcomes = (await recordsOf(out, 'outcomes')).filter(({ sourceId }) => sourceId === 'ij-etab');
    assert.equal(source('ij-etab').read, 546 + 585 + 121 + 137);
    assert.deepEqual(skipped('ij-etab'), { 'pupils and apprentices together: given apart': 118 + 139 });
    assert.equal(outcomes.length, 1132);
    const missing = outcomes.filter(({ missing: why }) => why === 'not-published');
    assert.ok(missing.length > 0 && missing.every(({ employed }) => employed['6'] === null));
    assert.ok(outcomes.every(({ employed, missing: why }) => why !== undefined || typeof employed['6'] === 'number'));
  });

  it('attaches outcomes to the trainings of the same diploma', () => {
    // 504 of the 640 CFD are among the published certifications; of the 326 MEFSTAT11, the table of families of jobs gives the
    // diploma of 45: the whole table (N_MEF) is not among the files. Establishments are known by the 4 rows of
    // Parcoursup only: 4 outcomes, and 6 years of success at examinations. 269 of the 327 sums of the baccalauréat are of a diploma that is there.
    const { training, certification, provider, none } = report.joins.outcomes;
    assert.equal(training + certification + provider + none, 2996 + 1132 + 1241 + 327);
    assert.deepEqual([training, certification, provider], [1858, 130, 10]);
  });

  it('has the 15 active certifications of the 20 sheets of France compétences', async () => {
    assert.deepEqual([source('rncp').read, source('rncp').kept.trainings], [20, 15]);
    // Three of the RNCP and two of the RS are no longer active.
    assert.equal(skipped('rncp')['certification no longer active'], 5);
    const { merged, absorbed } = report.joins.sameTrainings;
    assert.deepEqual([merged, absorbed], [6, 6]);
    const trainings: Training[] = await recordsOf(out, 'trainings');
    const web = trainings.filter(({ certifications }) =>
      certifications.some(({ kind, code }) => kind === 'rncp' && code === '37674'),
    );
    assert.equal(web.length, 1);
    assert.equal(web[0]?.sourceId, 'certif');
    assert.ok(web[0]?.fieldSources?.some(({ field, sourceId }) => field === 'objective' && sourceId === 'rncp'));
    // 7 041 certifications, 15 entries of the registers, 4 rows of Parcoursup, 11 offers in LHÉO; 6 absorbed.
    assert.equal(trainings.length, 7041 + 15 + 4 + 11 - 6);
  });

  it('gives nearly all trainings a domain, out of 16 in plain French', async () => {
    const trainings: Training[] = await recordsOf(out, 'trainings');
    const domains = new Set(trainings.flatMap(training => training.domains));
    assert.equal(domains.size, 16);
    // The trainings without a domain are the 4 rows of Parcoursup, which have no code, and a few services that fit no
    // domain.
    assert.ok(report.joins.domains.none < 20, String(report.joins.domains.none));
  });

  it('knows 2 624 Formacodes: the 3 048 terms without those of diplomas and audiences', () => {
    // The file has no heading: its first row counts.
    assert.deepEqual(
      [source('formacode').read, skipped('formacode')['term that is not a domain of training']],
      [3048, 424],
    );
    assert.equal(source('nsf').read, 115);
    assert.equal(source('diplomes').read, 4012 + 90);
    // ROME 2 is replaced; the file has the first 9 entries of the list for ROME 3.
    assert.deepEqual(
      [source('rome-formacode').read, skipped('rome-formacode')['code of ROME 2, replaced in 2009']],
      [475, 466],
    );
    assert.ok(report.joins.unknownCodes.formacodes > 0);
  });

  it('draws every territory, in light files', () => {
    const outlines = new Map(report.outlines.map(outline => [outline.kind, outline]));
    const counts = [...outlines].map(([kind, { count, without }]) => [kind, count, without]);
    assert.deepEqual(counts.sort(), [
      ['bassin', 28, 0],
      ['commune', 3782, 0],
      ['department', 5, 0],
      ['epci', 92, 0],
      ['region', 1, 0],
    ]);
    const light = (kind: 'department' | 'bassin' | 'epci'): number => outlines.get(kind)?.brotliBytes ?? Infinity;
    assert.ok(
      light('department') < 4000 && light('bassin') < 7000 && light('epci') < 15_000,
      [...outlines.values()].map(({ brotliBytes }) => brotliBytes).join(),
    );
  });

  it('keeps Onisep in a feed apart, with its 1 043 jobs and 12 places of the region', async () => {
    const kinds: Record<string, number> = {};
    for (const [name, { count }] of Object.entries(report.shareAlike?.collections ?? {})) kinds[name] = count;
    // 1 489 and 1 099 rows, one a publication, make 1 043 and 792 jobs.
    assert.deepEqual([source('metiers').kept.jobs, source('metiers-2022').kept.jobs], [1043, 792]);
    assert.equal(kinds['jobs'], 1043 + 792 - source('metiers-2022').merged);
    // 120 actions and 119 establishments in the samples, 12 each in the region.
    assert.deepEqual([kinds['sessions'], kinds['places'], kinds['providers']], [12, 12, 12]);
    assert.equal(source('formations').kept.trainings, 6086);
    // 4 902 codes, of which 1 619 without a training of Onisep; 20 others are of a training already read.
    assert.deepEqual([source('passage').read, source('passage').kept.trainings], [4902, 3263]);
    const open: Job[] = await recordsOf(out, 'jobs');
    assert.ok(open.every(({ id, links }) => !id.startsWith('onisep') && links.length === 0));
    const sources = await recordsOf(out, 'sources');
    assert.ok(sources.every(({ publisher, licence }) => publisher !== 'Onisep' && licence !== 'ODbL-1.0'));
  });

  it('has the 3 782 communes, in their EPCI and bassin', async () => {
    const territories: Territory[] = await recordsOf(out, 'territories');
    const communes = territories.filter(({ kind }) => kind === 'commune');
    assert.equal(communes.length, 3782);
    assert.ok(
      communes.every(({ parents }) =>
        ['epci-', 'bassin-', 'dep-'].every(start => parents.some(id => id.startsWith(start))),
      ),
    );
  });
});
