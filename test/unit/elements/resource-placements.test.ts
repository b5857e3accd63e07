// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Places where the visitor can try a job: an audience is never widened, and equally near companies take turns.
import type { Resource } from '@orientation-widgets/feed';
import { distanceKm } from '@orientation-widgets/search';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jobsByKey, jobsByTension, jobsOf } from '../../../packages/domain/src/directory/named-jobs.js';
import type { NamedJob } from '../../../packages/domain/src/directory/named-jobs.js';
import { isOffer, placementsOf } from '../../../packages/domain/src/directory/placements.js';
import type { Offer, PlacementQuery, Placements } from '../../../packages/domain/src/directory/placements.js';
import { addDays } from '../../../packages/domain/src/directory/local-time.js';
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

const job = (id: string, rome: string): NamedJob => ({ id, rome: [rome], title: { feminine: id, masculine: id } });
const JOBS = jobsByKey([job('soudeur', 'H2913'), job('chaudronnier', 'H2902')]);

type PlaceProps = Omit<Partial<Resource>, 'placement'> & { placement?: Partial<NonNullable<Resource['placement']>> };

const place = (id: string, more: PlaceProps = {}): Resource =>
  resourceOf(id, {
    kind: 'immersion',
    ...more,
    placement: {
      jobIds: [],
      rome: ['H2902'],
      frame: '',
      available: null,
      disability: null,
      employer: id,
      ...more.placement,
    },
  });

const placements = (resources: readonly Resource[], query: Partial<PlacementQuery> = {}, day = DAY): Placements =>
  placementsOf(resources, { radiusKm: 20, ...query }, JOBS, day);

const ids = (offers: readonly Offer[]): string => offers.map(({ resource }) => resource.id).join();

test('an audience is a hard filter: a place that does not list its audiences is left out', () => {
  const all = [
    place('pupils', { audienceIds: ['pupils'] }),
    place('adults', { audienceIds: ['jobseekers'] }),
    place('all', { audienceIds: ['everyone'] }),
    place('silent'),
  ];
  const { near, silent } = placements(all, { audience: 'pupils' });
  assert.deepEqual([ids(near).split(',').sort(), silent], [['all', 'pupils'], 1]);
  assert.equal(placements(all).near.length, 4, 'no one is left out when nobody is asked for');
});

test('the nearest place comes first, and one that takes nobody at present comes last', () => {
  const at = (lat: number): PlaceProps => ({ lat, lon: 2.83 });
  const all = [
    place('taken', { ...at(50.43), placement: { available: false } }),
    place('ten', at(50.52)),
    place('two', at(50.45)),
    place('old', { ...at(50.44), checked: '2026-01-01' }),
    place('recent', { ...at(50.47), checked: '2026-10-01' }),
    place('further', at(51)),
  ];
  const { near, old, further } = placements(all, { where: LENS });
  assert.deepEqual([ids(near), ids(old), ids(further)], ['two,recent,ten,taken', 'old', '']);
  assert.equal(ids(placements(all.slice(5), { where: LENS }).further), 'further');
});

test('places at the same distance take turns in first position, in an order stable for a day', () => {
  const all = Array.from({ length: 5 }, (_, rank) => place(`p${rank}`));
  const firsts = new Map<string, number>();
  for (let after = 0; after < 1000; after += 1) {
    const day = addDays(DAY, after);
    const first = placements(all, {}, day).near[0]?.resource.id ?? '';
    assert.equal(placements([...all].reverse(), {}, day).near[0]?.resource.id, first);
    firsts.set(first, (firsts.get(first) ?? 0) + 1);
  }
  assert.deepEqual([...firsts.keys()].sort(), ['p0', 'p1', 'p2', 'p3', 'p4']);
  for (const [id, times] of firsts) assert.ok(times > 150 && times < 250, `${id} is first ${times} days of 1000`);
});

test('a place is found by a job or its ROME code, and jobs with the highest tension come first', () => {
  const all = [place('rome'), place('id', { placement: { jobIds: ['soudeur'], rome: [] } })];
  assert.equal(ids(placements(all, { job: 'chaudronnier' }).near), 'rome');
  assert.equal(ids(placements(all, { job: 'H2902' }).near), 'rome');
  assert.equal(ids(placements(all, { job: 'H2913' }).near), 'id');
  assert.equal(ids(placements(all, { job: 'constructor' }).near), '');
  const keys = all.filter(isOffer).map(({ placement }) => placement);
  const levels: Readonly<Record<string, number>> = { soudeur: 5, chaudronnier: 3 };
  assert.deepEqual(
    jobsByTension(keys, JOBS, id => levels[id] ?? 0).map(({ id }) => id),
    ['soudeur', 'chaudronnier'],
  );
  assert.deepEqual(
    jobsOf(keys, JOBS).map(({ id }) => id),
    ['chaudronnier', 'soudeur'],
  );
});

test('an immersion scheme is not a place: it is listed apart', () => {
  const all = [resourceOf('pmsmp', { kind: 'immersion' }), resourceOf('gone', { kind: 'immersion', status: 'closed' })];
  const { near, frames } = placements(all);
  assert.deepEqual([ids(near), frames.map(({ id }) => id)], ['', ['pmsmp']]);
});

test('no place is listed twice or lost, whatever the places', () => {
  const arbitrary = fc.record({
    lat: fc.double({ min: 49, max: 52, noNaN: true }),
    available: fc.constantFrom(true, false, null),
    checked: fc.constantFrom(undefined, '2024-01-01', '2026-11-01'),
  });
  fc.assert(
    fc.property(fc.array(arbitrary, { maxLength: 30 }), all => {
      const resources = all.map(({ lat, available, checked }, rank) =>
        place(String(rank), { lat, lon: 2.83, ...(checked && { checked }), placement: { available } }),
      );
      const { near, old, further } = placements(resources, { where: LENS });
      const listed = [...near, ...old, ...further].map(({ resource }) => resource.id);
      assert.equal(new Set(listed).size, listed.length);
      const within = resources.filter(({ lat = 0, lon = 0 }) => LENS.kmTo({ lat, lon }) <= 20);
      assert.equal(near.length + old.length, within.length);
    }),
  );
});
