// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Companies, and people who talk about their job: a missing answer is neither yes nor no, and people travel no further
// than they state.
import type { Resource, Testimony } from '@orientation-widgets/feed';
import { distanceKm } from '@orientation-widgets/search';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { companiesOf } from '../../../packages/domain/src/directory/companies.js';
import type { CompanyQuery } from '../../../packages/domain/src/directory/companies.js';
import { jobsByKey } from '../../../packages/domain/src/directory/named-jobs.js';
import { peopleOf } from '../../../packages/domain/src/directory/people.js';
import type { Where } from '../../../packages/domain/src/directory/resource-query.js';
import { resourceOf } from '../../support/resource.js';

const DAY = '2026-11-26';
const LENS: Where = {
  name: 'Lens',
  ofName: 'de Lens',
  territoryIds: ['com-62498', 'dep-62', 'reg-32'],
  lat: 50.43,
  lon: 2.83,
  kmTo: point => distanceKm({ lat: 50.43, lon: 2.83 }, point),
};
const JOBS = jobsByKey([{ id: 'soudeur', rome: ['H2913'], title: { feminine: 'soudeuse', masculine: 'soudeur' } }]);

const company = (id: string, details: Partial<Resource['company']>, more: Partial<Resource> = {}): Resource =>
  resourceOf(id, {
    kind: 'company',
    ...more,
    company: { jobIds: [], rome: ['H2913'], posts: null, skills: [], hosts: null, apprentices: null, ...details },
  });

const namesCount = (resources: readonly Resource[], query: Partial<CompanyQuery>): [string, string, number] => {
  const { near, further, silent } = companiesOf(resources, { radiusKm: 20, ...query }, JOBS, DAY);
  const ids = (of: typeof near): string => of.map(({ resource: { id } }) => id).join();
  return [ids(near), ids(further), silent];
};

test('only an explicit yes matches a wish; a missing answer is counted, a no is not', () => {
  const all = [
    company('yes', { apprentices: true, hosts: false, posts: 2 }),
    company('no', { apprentices: false, hosts: false, posts: 0 }),
    company('silent', {}),
  ];
  assert.deepEqual(namesCount(all, { offer: 'apprentices' }), ['yes', '', 1]);
  assert.deepEqual(namesCount(all, { offer: 'posts' }), ['yes', '', 1]);
  assert.deepEqual(namesCount(all, { offer: 'hosts' }), ['', '', 1]);
});

test('a distant company without an answer is not counted among those nearby', () => {
  const far = company('far', {}, { lat: 51, lon: 2.83 });
  assert.deepEqual(namesCount([far], { offer: 'hosts', where: LENS }), ['', '', 0]);
  assert.deepEqual(namesCount([far], { where: LENS }), ['', 'far', 0]);
});

test('a company is found by a job, its ROME code or its sector; one closed for good is not', () => {
  const all = [
    company('a', {}, { sectors: ['Métallurgie'] }),
    company('b', { jobIds: ['soudeur'], rome: [] }),
    company('c', { rome: ['D1102'] }),
    company('gone', {}, { status: 'closed' }),
  ];
  assert.deepEqual(namesCount(all, { job: 'soudeur' })[0].split(',').sort(), ['a', 'b']);
  assert.deepEqual(namesCount(all, { job: 'D1102' })[0], 'c');
  assert.deepEqual(namesCount(all, { sector: 'Métallurgie' })[0], 'a');
});

test('a person is listed within both their own limit and the searched distance', () => {
  const ambassador = (id: string, lat: number, radiusKm?: number, more: Partial<Resource> = {}): Resource =>
    resourceOf(id, {
      kind: 'ambassador',
      lat,
      lon: 2.83,
      ...more,
      ambassador: { jobId: 'soudeur', formats: [], consent: true, ...(radiusKm !== undefined && { radiusKm }) },
    });
  const all = [
    ambassador('here', 50.44),
    ambassador('stays', 50.55, 5),
    ambassador('travels', 50.8, 80),
    ambassador('on-line', 45, 1, { reach: 'remote' }),
    ambassador('refuses', 50.43),
  ];
  const refusing = { jobId: 'soudeur', formats: [], consent: false };
  all[4] = { ...ambassador('refuses', 50.43), ambassador: refusing };
  const people = peopleOf(all, [], { radiusKm: 20, where: LENS }, JOBS, DAY);
  assert.deepEqual(people.near.map(({ resource: { id } }) => id).sort(), ['here', 'on-line', 'travels']);
  assert.deepEqual(people.further, []);
  const alone = peopleOf([all[1] ?? assert.fail()], [], { radiusKm: 20, where: LENS }, JOBS, DAY);
  assert.deepEqual([alone.near.length, alone.further.length], [0, 1]);
});

test('testimonies are filtered by job', () => {
  const testimonyOf = (id: string, jobId: string): Testimony => ({
    id,
    jobId,
    name: id,
    role: '',
    text: '',
    consent: true,
  });
  const { testimonies } = peopleOf(
    [],
    [testimonyOf('a', 'soudeur'), testimonyOf('b', 'macon')],
    { radiusKm: 20, job: 'H2913' },
    JOBS,
    DAY,
  );
  assert.deepEqual(
    testimonies.map(({ id }) => id),
    ['a'],
  );
});
