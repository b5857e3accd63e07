// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { jobCodes, providerCodes, trainingCodes } from '@orientation-widgets/domain/codes/code-index.js';
import { normalizeCode, parseCode } from '@orientation-widgets/domain/codes/parse-codes.js';
import { resolveCodes } from '@orientation-widgets/domain/codes/resolve-codes.js';
import { job } from '../../support/job.js';
import { randomFrom } from '../../support/random.js';
import { sessionOf, trainingOf } from '../../support/training.js';
import { records } from '../default-feed/facts.js';

const today = '2026-11-30';

describe('parseCode()', () => {
  test('reads the system in lower case and the code without separators', () => {
    assert.deepEqual(parseCode('ROME: d-1102'), { system: 'rome', code: 'D1102' });
    assert.equal(parseCode('D1102'), undefined);
  });

  test('drops the name of the register and the letter of a speciality', () => {
    assert.equal(normalizeCode('rncp', 'RNCP38380'), '38380');
    assert.equal(normalizeCode('cfd', '500-22139 S'), '50022139');
    assert.equal(normalizeCode('uai', '0593117t'), '0593117T');
  });
});

describe('resolveCodes()', () => {
  const trainings = [
    trainingOf('old', {
      title: 'Ancien',
      certifications: [{ kind: 'rncp', code: '100' }],
      closed: '2025-08-31',
      succeededBy: [{ kind: 'cfd', code: '40000002' }],
    }),
    trainingOf('new', {
      certifications: [
        { kind: 'rncp', code: 'RNCP200' },
        { kind: 'cfd', code: '40000002' },
      ],
      succeeds: [{ kind: 'rncp', code: '50' }],
    }),
    trainingOf('option-a', { certifications: [{ kind: 'rncp', code: '300' }] }),
    trainingOf('option-b', { certifications: [{ kind: 'rncp', code: '300' }], closed: '2027-08-31' }),
    trainingOf('rncp:300'),
  ];
  const providers = [{ id: 'school', name: 'Lycée', uai: '0593117T', siret: '123 456 789 00012' }];
  const sessions = [
    sessionOf('s1', { trainingId: 'option-a', providerId: 'school' }),
    sessionOf('s2', { trainingId: 'new', providerId: 'school' }),
  ];
  const index = trainingCodes({ trainings, sessions, providers, today });
  const idsOf = (text: string): string[] => {
    const resolution = resolveCodes(index, text);
    if (resolution.status === 'unknown') return [];
    return (resolution.status === 'choice' ? resolution.records : [resolution.record]).map(({ id }) => id);
  };

  test('opens the record of an id, even when it has ended or looks like a code', () => {
    assert.deepEqual(idsOf('old'), ['old']);
    assert.deepEqual(idsOf('rncp:300'), ['rncp:300']);
  });

  test('opens the only record that has a code, however it is written', () => {
    for (const text of ['rncp:200', 'RNCP:RNCP200', ' rncp:rncp-200 ', 'cfd:40000002L'])
      assert.deepEqual(idsOf(text), ['new']);
  });

  test('offers the records that share a code', () => {
    assert.deepEqual(resolveCodes(index, 'rncp:rncp300').status, 'choice');
    assert.deepEqual(idsOf('rncp:rncp300'), ['option-a', 'option-b']);
  });

  test('opens the replacement of an ended record, with its name', () => {
    assert.deepEqual(resolveCodes(index, 'rncp:100'), {
      status: 'successor',
      record: trainings[1],
      former: { code: 'rncp:100', name: 'Ancien' },
    });
  });

  test('opens the replacement of a code that no record has any more', () => {
    assert.deepEqual(resolveCodes(index, 'rncp:50'), {
      status: 'successor',
      record: trainings[1],
      former: { code: 'rncp:50' },
    });
  });

  test('keeps an ended record when nothing replaces it', () => {
    const alone = trainingCodes({
      trainings: [trainingOf('t', { certifications: [{ kind: 'cfd', code: '1' }], closed: '2020-08-31' })],
      today,
    });
    assert.equal(resolveCodes(alone, 'cfd:1').status, 'record');
  });

  test('joins the codes of a diploma and of a school, in any order', () => {
    assert.deepEqual(idsOf('uai:0593117T'), ['option-a', 'new']);
    assert.deepEqual(idsOf('rncp:rncp300 uai:0593117t'), ['option-a']);
    assert.deepEqual(idsOf('siret:12345678900012 cfd:40000002'), ['new']);
    assert.deepEqual(idsOf('uai:0593117T rncp:100'), ['new']);
  });

  test('suggests the nearest codes of a system, and the systems of the feed', () => {
    assert.deepEqual(resolveCodes(index, 'rncp:201'), {
      status: 'unknown',
      nearest: ['rncp:200'],
      systems: ['rncp', 'cfd', 'uai', 'siret'],
    });
    assert.deepEqual(resolveCodes(index, 'isco:2310'), {
      status: 'unknown',
      nearest: [],
      systems: ['rncp', 'cfd', 'uai', 'siret'],
    });
    assert.equal(resolveCodes(index, '').status, 'unknown');
    assert.equal(resolveCodes(index, 'constructor:toString').status, 'unknown');
  });

  test('finds every code of generated records, and only their owners', () => {
    const random = randomFrom(38);
    const generated = Array.from({ length: 300 }, (_, rank) =>
      trainingOf(`t${rank}`, {
        certifications: Array.from({ length: Math.floor(random() * 3) }, () => ({
          kind: random() < 0.5 ? ('rncp' as const) : ('cfd' as const),
          code: String(Math.floor(random() * 200)),
        })),
      }),
    );
    const generatedIndex = trainingCodes({ trainings: generated, today });
    for (const { certifications } of generated)
      for (const { kind, code } of certifications) {
        const owners = generated.filter(training =>
          training.certifications.some(c => c.kind === kind && c.code === code),
        );
        const resolution = resolveCodes(generatedIndex, `${kind}:${code}`);
        assert.deepEqual(
          resolution.status === 'choice' ? resolution.records : resolution.status === 'record' && [resolution.record],
          owners,
        );
      }
  });
});

describe('the codes of jobs and of providers', () => {
  const jobs = [
    job('vendeur', { rome: ['D1106', 'D1212'], fap: ['R1Z60'] }),
    job('boulanger', { rome: ['D1102'] }),
    job('patissier', { rome: ['D1102'] }),
  ];

  test('lead to the jobs that have them', () => {
    assert.deepEqual(resolveCodes(jobCodes(jobs), 'fap:r1z60'), { status: 'record', record: jobs[0] });
    assert.deepEqual(resolveCodes(jobCodes(jobs), 'rome:D1102'), { status: 'choice', records: [jobs[1], jobs[2]] });
  });

  test('opens the jobs of an ISCO group by its code', () => {
    const groups = [
      { id: '7512', rome: ['D1102'], sourceId: 'rome-isco' },
      { id: '0110', rome: ['D1106', 'K1703'], sourceId: 'rome-isco' },
    ];
    const index = jobCodes(jobs, groups);
    for (const text of ['isco:7512', 'ISCO:C7512', 'isco:ISCO-08.7512'])
      assert.deepEqual(resolveCodes(index, text), { status: 'choice', records: [jobs[1], jobs[2]] });
    assert.deepEqual(resolveCodes(index, 'isco:0110'), { status: 'record', record: jobs[0] });
    assert.deepEqual(resolveCodes(index, 'isco:7513'), {
      status: 'unknown',
      nearest: ['isco:7512'],
      systems: ['rome', 'fap', 'isco'],
    });
  });

  test('lead to the provider that has them', () => {
    const provider = { id: 'p', name: 'CFA', uai: '0590001A' };
    assert.deepEqual(resolveCodes(providerCodes([provider]), 'uai:0590001a'), { status: 'record', record: provider });
  });
});

describe('the codes of the default feed', () => {
  const index = trainingCodes({
    trainings: records('trainings'),
    sessions: records('sessions'),
    providers: records('providers'),
    today,
  });

  test('open the trainings that have them, or those that replace them', () => {
    for (const training of records('trainings'))
      for (const { kind, code } of training.certifications) {
        const resolution = resolveCodes(index, `${kind}:${code}`);
        assert.notEqual(resolution.status, 'unknown', `${kind}:${code}`);
        const matches = resolution.status === 'choice' ? resolution.records : [];
        if (resolution.status === 'record') assert.equal(resolution.record.id, training.id);
        else if (resolution.status === 'successor') assert.ok(training.closed, training.title);
        else assert.ok(matches.some(({ id }) => id === training.id));
      }
  });

  test('offer the options of a diploma that has one number', () => {
    const resolution = resolveCodes(index, 'rncp:38361');
    assert.equal(resolution.status === 'choice' && resolution.records.length, 3);
  });

  test('have an answer for every job and every school', () => {
    const [jobs, schools] = [jobCodes(records('jobs')), providerCodes(records('providers'))];
    for (const { rome = [] } of records('jobs'))
      for (const code of rome) assert.notEqual(resolveCodes(jobs, `rome:${code}`).status, 'unknown', code);
    for (const { id, uai } of records('providers')) {
      const resolution = resolveCodes(schools, `uai:${uai}`);
      assert.equal(resolution.status === 'record' && resolution.record.id, id);
    }
  });
});
