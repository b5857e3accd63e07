// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Training } from '@orientation-widgets/feed';
import { withoutRealData } from '../../support/paths.js';
import { records, sourceRows } from './facts.js';

const trainings = records('trainings');
const jobs = records('jobs');
const jobsOfRome = new Map<string, string[]>();
for (const { id, rome = [] } of jobs)
  for (const code of rome) jobsOfRome.set(code, [...(jobsOfRome.get(code) ?? []), id]);

const jobsOf = ({ rome }: Training): string[] => rome.flatMap(code => jobsOfRome.get(code) ?? []);
const titled = (title: string): Training | undefined => trainings.find(training => training.title === title);

describe('the table from trainings to jobs', () => {
  test('links 200 jobs to a training, and 85 % of the trainings to a job', () => {
    assert.ok(new Set(trainings.flatMap(jobsOf)).size >= 200);
    const share = trainings.filter(training => jobsOf(training).length > 0).length / trainings.length;
    assert.ok(share >= 0.85, String(share));
  });

  test('names the source of each link', () => {
    const offers = trainings.filter(({ sourceId }) => sourceId !== 'cprdfop');
    const unsourced = offers.filter(
      ({ rome, fieldSources = [] }) => rome.length > 0 !== fieldSources.some(({ field }) => field === 'rome'),
    );
    assert.deepEqual(
      unsourced.map(({ id }) => id),
      [],
    );
  });

  test('links known trainings to their expected jobs', () => {
    for (const [title, job] of [
      ['CAP Cuisine', 'cuisinier'],
      ['BUT Science des données', 'analyste-donnees'],
      ['Licence Psychologie', 'psychologue'],
      ['CAP Équipier polyvalent du commerce', 'caissier'],
      ['BTS Photographie', 'photographe'],
    ] as const) {
      const training = titled(title);
      assert.ok(training && jobsOf(training).includes(job), `${title}: ${job}`);
    }
    assert.deepEqual(titled('Baccalauréat général')?.rome, []);
  });

  test('holds each code that France compétences gives to the certification', { skip: withoutRealData }, () => {
    const current = new Set(
      sourceRows('rome/unix_referentiel_code_rome_v460_utf8.csv', 'utf-8').map(({ code_rome }) => code_rome),
    );
    const official = new Map<string, Set<string>>();
    for (const { Numero_Fiche: sheet = '', Codes_Rome_Code: code = '' } of sourceRows(
      'certifications/rncp-2026-02/export_fiches_CSV_Rome_2026_02_01.csv',
      'utf-8',
      ';',
    )) {
      if (current.has(code)) official.set(sheet, (official.get(sheet) ?? new Set()).add(code));
    }
    const sourced = trainings.filter(({ fieldSources = [] }) =>
      fieldSources.some(({ field, sourceId }) => field === 'rome' && sourceId === 'france-competences'),
    );
    assert.ok(sourced.length > 150);
    for (const { title, certifications, rome } of sourced) {
      const codes = certifications.flatMap(({ kind, code }) =>
        kind === 'rncp' ? [...(official.get(`RNCP${code}`) ?? [])] : [],
      );
      assert.ok(codes.length > 0, title);
      assert.deepEqual(
        codes.filter(code => !rome.includes(code)),
        [],
        title,
      );
    }
  });
});
