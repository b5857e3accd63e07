// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { commonMisconceptions } from '@orientation-widgets/domain/jobs/common-misconceptions.js';
import type { Job } from '@orientation-widgets/feed';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linkWomenShare } from '../../../packages/feed-tools/src/joins/women-share.js';
import { MemorySet } from '../../../packages/feed-tools/src/store/record-set.js';
import { JoinTables } from '../../../packages/feed-tools/src/tables/join-tables.js';
import { jobTitleOf } from '../../../packages/feed-tools/src/text/job-title.js';
import { isNamedAfter } from '../../../packages/portal/src/sections/shared/planned-hires.js';

const job = (id: string, fap: string): Job => ({
  ...{ id, title: { feminine: id, masculine: id }, sectors: [], summary: '', skills: [], conditions: [] },
  ...{ related: [], links: [], fap: [fap] },
});

function sharesOf(...records: readonly Job[]): Job[] {
  const jobs = new MemorySet<Job>();
  for (const record of records) jobs.set(record.id, record);
  const tables = new JoinTables();
  const values = [{ period: '2017-2019', value: 73 }];
  tables.womenByFap.set('T4Z60', { fap: 'T4Z60', label: 'Agents d’entretien', sourceId: 'dares', values });
  linkWomenShare(jobs, tables);
  return [...jobs];
}

describe('the figure of a family of jobs', () => {
  it('has the name of the family where the feed has several of its jobs', () => {
    const shares = sharesOf(job('Cordiste', 'T4Z60'), job('Agent de propreté', 'T4Z60'));
    assert.deepEqual(
      shares.map(({ womenShare }) => womenShare?.family),
      ['Agents d’entretien', 'Agents d’entretien'],
    );
    const [alone] = sharesOf(job('Agent d’entretien', 'T4Z60'));
    assert.equal(alone?.womenShare?.family, undefined);
  });

  it('answers no received idea about one of its jobs', () => {
    const [cordiste] = sharesOf(job('Cordiste', 'T4Z60'), job('Agent de propreté', 'T4Z60'));
    const [alone] = sharesOf(job('Agent d’entretien', 'T4Z60'));
    assert.ok(cordiste && alone);
    assert.deepEqual(commonMisconceptions(cordiste, undefined), []);
    assert.equal(commonMisconceptions(alone, undefined).length, 1);
  });

  it('goes to a job that has a word of its name', () => {
    assert.equal(isNamedAfter(job('Agente de propreté', ''), 'Agents d’entretien de locaux'), true);
    assert.equal(isNamedAfter(job('Cordiste', ''), 'Agents d’entretien de locaux'), false);
  });
});

describe('a title of ROME', () => {
  it('gives each form its own ending', () => {
    assert.deepEqual(jobTitleOf('Agent / Agente d’administration principal(e) des douanes'), {
      feminine: 'Agente d’administration principale des douanes',
      masculine: 'Agent d’administration principal des douanes',
    });
  });
});
