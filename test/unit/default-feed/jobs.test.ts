// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextJobs } from '../../../packages/domain/src/jobs/next-jobs.js';
import { withoutRealData } from '../../support/paths.js';
import { factRows, records, sourceRows, specialities } from './facts.js';

const jobs = records('jobs');
const ids = new Set(jobs.map(({ id }) => id));

test('at least 150 jobs have a tension, every one with both names and full texts', () => {
  const families = new Set(records('tensions').map(({ fap }) => fap));
  assert.ok(jobs.filter(({ fap }) => fap?.some(code => families.has(code))).length >= 150);
  assert.equal(ids.size, jobs.length, 'ids are unique');
  const thin = jobs.filter(
    job =>
      !job.title.feminine ||
      !job.title.masculine ||
      !job.summary ||
      !job.easySummary ||
      !job.access ||
      !job.easyAccess ||
      job.skills.length < 4 ||
      job.conditions.length < 3 ||
      job.sectors.length === 0,
  );
  assert.deepEqual(
    thin.map(({ id }) => id),
    [],
  );
});

test('the feed has the ten jobs most in tension of the contract', () => {
  const leading = ['B7Z91', 'M2Z90', 'Q1Z81', 'D6Z70', 'R2Z83', 'G1Z71', 'C2Z70', 'R4Z91', 'H0Z92', 'Q2Z90'];
  assert.deepEqual(
    leading.filter(code => !jobs.some(({ fap }) => fap?.includes(code))),
    [],
  );
});

test('each job lists three to five related jobs that exist', () => {
  const faults = jobs.filter(
    ({ id, related }) =>
      related.length < 3 || related.length > 5 || related.some(other => other === id || !ids.has(other)),
  );
  assert.deepEqual(
    faults.map(({ id }) => id),
    [],
  );
});

test('jobs that care for the same people are not suggested to one another as rarely considered', () => {
  const care = [
    'aide-soignant',
    'aide-domicile',
    'accompagnant-social',
    'brancardier',
    'ambulancier',
    'infirmier',
    'reeducateur',
  ];
  const profiles = records('profiles');
  const faults = jobs
    .filter(({ id }) => care.includes(id))
    .flatMap(job =>
      nextJobs(job, jobs, { profiles }).flatMap(({ job: { id }, elsewhere }) =>
        elsewhere && care.includes(id) ? [`${job.id}: ${id}`] : [],
      ),
    );
  assert.deepEqual(faults, []);
});

test('a key resolves to the job of the family, not to a narrower one', () => {
  const narrow = new Set(specialities().map(({ id }) => id));
  const first = new Map<string, string>();
  for (const job of jobs) for (const code of job.fap ?? []) if (!first.has(code)) first.set(code, job.id);
  const hidden = jobs.filter(({ id, fap }) => !narrow.has(id) && narrow.has(first.get(fap?.[0] ?? '') ?? ''));
  assert.deepEqual(
    hidden.map(({ id }) => id),
    [],
  );
});

test('a narrower job does not borrow the share of women or the pay of its family', () => {
  assert.deepEqual(
    specialities()
      .filter(({ womenShare, salary }) => womenShare ?? salary)
      .map(({ id }) => id),
    [],
  );
});

test('recruitment plans come from a family of the correspondence table', () => {
  const table = factRows('fap-2009-2021.csv');
  const pairs = new Set(
    table
      .filter(({ confidence }) => ['same', 'close', 'split', 'official'].includes(confidence ?? ''))
      .map(({ fap2009, fap2021 }) => `${fap2009} ${fap2021}`),
  );
  const faults = jobs.filter(({ fap }) => fap?.[1] !== undefined && !pairs.has(`${fap[0]} ${fap[1]}`));
  assert.deepEqual(
    faults.map(({ id }) => id),
    [],
  );
  const families = new Set(records('tensions').map(({ fap }) => fap));
  assert.deepEqual(
    [...families].filter(code => !table.some(({ fap2009 }) => fap2009 === code)),
    [],
  );
});

test('easy texts have sentences of fifteen words at most', () => {
  const long = jobs.flatMap(({ id, easySummary = '' }) =>
    easySummary
      .split(/(?<=[.!?])\s/)
      .filter(sentence => sentence.split(/\s+/).length > 15)
      .map(sentence => `${id}: ${sentence}`),
  );
  assert.deepEqual(long, []);
});

test('a skill names its object or its beneficiaries: it is never a verb alone', () => {
  const bare = jobs.flatMap(({ id, skills }) =>
    skills.filter(skill => !/\s/.test(skill)).map(skill => `${id}: ${skill}`),
  );
  assert.deepEqual(bare, []);
});

test('the access section expands acronyms, except those of well-known diplomas and companies', () => {
  const knownIds = new Set(['CAP', 'BTS', 'BUT', 'PME', 'SNCF', 'IMT', 'ISA']);
  const faults = jobs.flatMap(({ id, access = '' }) => {
    // "certificat de conduite (CACES)": the acronym in parentheses repeats the words.
    const bareAccess = access.replace(/\([^)]*\)/g, '');
    return (bareAccess.match(/\b[A-Z][A-Z\d]+\b/g) ?? [])
      .filter(acronym => !knownIds.has(acronym))
      .map(acronym => `${id}: ${acronym}`);
  });
  assert.deepEqual(faults, []);
});

test('ROME and FAP codes exist', { skip: withoutRealData }, () => {
  const rome = new Set(
    sourceRows('rome/unix_referentiel_code_rome_v460_utf8.csv', 'utf-8').map(({ code_rome }) => code_rome),
  );
  const fap = new Set([
    ...sourceRows('dares/libelles_fap2009.csv', 'utf-8', ';').map(row => row['fap']),
    ...sourceRows('dares/dares_nomenclature_fap2021.csv', 'utf-8').map(({ code_fap_228 }) => code_fap_228),
  ]);
  const faults = jobs.flatMap(job =>
    [...(job.rome ?? []).filter(code => !rome.has(code)), ...(job.fap ?? []).filter(code => !fap.has(code))].map(
      code => `${job.id}: ${code}`,
    ),
  );
  assert.deepEqual(faults, []);
});

test('women’s share and pay are the figures of Dares', { skip: withoutRealData }, () => {
  const women = new Map(
    sourceRows('dares/part_femmes_3niv.csv', 'windows-1252').map(({ Fap3, Annee, Part }) => [
      `${Fap3} ${Annee}`,
      Number(Part),
    ]),
  );
  const pay = new Map(
    sourceRows('dares/salaire_median_3niv.csv', 'utf-8').map(({ Fap3, Annee, Salaire_median }) => [
      `${Fap3} ${Annee}`,
      Number(Salaire_median),
    ]),
  );
  // The sum over the ages is the number of people in the job, in thousands.
  const workers = new Map<string, number>();
  for (const row of sourceRows('dares/age_2017_2019_3niv.csv', 'windows-1252'))
    workers.set(row['fap'] ?? '', (workers.get(row['fap'] ?? '') ?? 0) + 1000 * (Number(row['annee_2017_2019']) || 0));
  for (const { id, fap = [], womenShare, womenShareOfFamily, salary } of jobs) {
    const family = fap[0] ?? '';
    for (const { period, value } of womenShare ? [womenShare, ...(womenShare.history ?? [])] : []) {
      const source = women.get(`${family} ${period}`) ?? women.get(`${family.slice(0, 3)} ${period}`);
      assert.ok(
        source !== undefined && Math.abs(source - value) <= 0.0501,
        `${id} ${period}: ${value}, Dares ${source}`,
      );
    }
    for (const { period, value } of womenShareOfFamily ? [womenShareOfFamily, ...womenShareOfFamily.history] : []) {
      const source = women.get(`${family.slice(0, 3)} ${period}`);
      assert.ok(
        source !== undefined && Math.abs(source - value) <= 0.0501,
        `${id} family ${period}: ${value}, Dares ${source}`,
      );
    }
    if (womenShare?.workers !== undefined)
      assert.ok(
        Math.abs(womenShare.workers - (workers.get(family) ?? NaN)) <= 51,
        `${id}: ${womenShare.workers} people, Dares ${workers.get(family)}`,
      );
    if (salary) assert.equal(salary.median, pay.get(`${family} ${salary.period}`), id);
  }
});
