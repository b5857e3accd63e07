// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { collectionOf, openFeed } from '@orientation-widgets/feed';
import type { Outcome, Resource, Session, Training } from '@orientation-widgets/feed';
import { fundingSummary, priceSummary } from '../../../packages/domain/src/trainings/cost-labels.js';
import { levelAverages } from '../../../packages/domain/src/trainings/level-average.js';
import { loadDetail } from '../../../packages/elements/src/trainings/detail/load-detail.js';
import { matchingAids } from '../../../packages/domain/src/trainings/matching-aids.js';
import { nextTrainings } from '../../../packages/domain/src/trainings/next-trainings.js';
import { priceRange } from '../../../packages/domain/src/trainings/price-range.js';
import type { PlaceView } from '../../../packages/domain/src/trainings/training-view.js';
import { resourceOf } from '../../support/resource.js';
import { exampleFeed } from '../../../stories/fixtures/feed.js';

const training = (id: string, level: number | null, more: Partial<Training> = {}): Training => ({
  id,
  title: id,
  certifications: [],
  certifying: true,
  level,
  entryLevel: null,
  domains: [],
  formacodes: [],
  nsf: [],
  rome: [],
  sourceId: 's',
  ...more,
});

const outcome = (trainingId: string, employed: number | null, more: Partial<Outcome> = {}): Outcome => ({
  trainingId,
  territoryId: 'reg-32',
  route: 'apprenticeship',
  cohort: '2021-2022',
  employed: { '6': employed },
  furtherStudy: null,
  sourceId: 's',
  ...more,
});

describe('the average of a level', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const trainings = collectionOf([
    ...ids.map(id => training(id, 4)),
    training('other', 3),
    training('certified', 4, { certifications: [{ kind: 'rncp', code: '1' }] }),
  ]);
  const five = ids.slice(0, 5).map((id, rank) => outcome(id, 50 + rank * 10));

  it('is that of the published figures of the same level and route', () => {
    const averageOf = levelAverages(
      [...five, outcome('other', 0), outcome('f', 0, { route: 'school' }), outcome('f', null)],
      trainings,
      4,
    );
    assert.deepEqual(averageOf(five[0]!), { employed: 70, figures: 5, leavers: undefined });
  });

  it('weighs each figure by its people when every record tells them', () => {
    const weighed = five.map((record, rank) => ({ ...record, leavers: rank === 0 ? 960 : 10 }));
    assert.deepEqual(levelAverages(weighed, trainings, 4)(weighed[0]!), { employed: 51, figures: 5, leavers: 1000 });
  });

  const apart: readonly (readonly [string, Partial<Outcome>])[] = [
    ['another cohort', { cohort: '2019-2020' }],
    ['another source', { sourceId: 'z' }],
    ['another territory', { territoryId: 'dep-59' }],
    ['an establishment', { uai: '0590000A' }],
  ];
  for (const [what, more] of apart) {
    it(`is not mixed with ${what}`, () => {
      const stranger = outcome('f', 1, more);
      const averageOf = levelAverages([...five, stranger], trainings, 4);
      assert.equal(averageOf(five[0]!)?.employed, 70);
      assert.equal(averageOf(stranger), undefined);
    });
  }

  it('is not made from too few figures, nor without a level', () => {
    assert.equal(levelAverages(five.slice(1), trainings, 4)(five[1]!), undefined);
    assert.equal(levelAverages(five, trainings, null)(five[0]!), undefined);
  });

  it('knows the level of a certification', () => {
    const certified: Outcome = { ...outcome('', 90), certification: { kind: 'rncp', code: '1' } };
    delete certified.trainingId;
    assert.equal(levelAverages([...five, certified], trainings, 4)(certified)?.figures, 6);
  });
});

describe('what comes next', () => {
  const from = training('from', 4, { rome: ['J1501'], nsf: ['331'], domains: ['Santé'] });
  const cases: readonly (readonly [string, Training, boolean])[] = [
    ['a higher level for the same job', training('x', 6, { rome: ['J1501'] }), true],
    [
      'a higher level in the same domain, open to this level',
      training('x', 6, { domains: ['Santé'], entryLevel: 4 }),
      true,
    ],
    ['a higher level in the same speciality, entry unknown', training('x', 5, { nsf: ['331'] }), true],
    ['the same level', training('x', 4, { rome: ['J1501'] }), false],
    ['a lower level', training('x', 3, { rome: ['J1501'] }), false],
    ['an unknown level', training('x', null, { rome: ['J1501'] }), false],
    ['another field', training('x', 6, { rome: ['M1805'], domains: ['Numérique'] }), false],
    ['one that asks for more than this level', training('x', 7, { rome: ['J1501'], entryLevel: 6 }), false],
  ];
  for (const [what, other, expected] of cases) {
    it(`${expected ? 'shows' : 'leaves out'} ${what}`, () => {
      assert.equal(nextTrainings(collectionOf([from, other]), from).includes(other), expected);
    });
  }

  it('puts the next level first, one by title, up to the requested number', () => {
    const rest = [
      training('master', 7, { rome: ['J1501'], entryLevel: 4 }),
      training('bts', 5, { domains: ['Santé'], entryLevel: 4 }),
      training('bts-2', 5, { domains: ['Santé'], entryLevel: 4, title: 'bts' }),
      training('licence', 6, { nsf: ['331'], entryLevel: 4 }),
    ];
    const next = (limit: number): string[] =>
      nextTrainings(collectionOf([from, ...rest]), from, limit).map(({ id }) => id);
    assert.deepEqual(next(5), ['bts', 'licence', 'master']);
    assert.deepEqual(next(1), ['bts']);
  });

  it('puts those that share words of the title first, and excludes other domains', () => {
    const titled = (id: string, title: string, nsf: string[] = []): Training =>
      training(id, 6, { title, nsf, domains: ['Santé'], entryLevel: 4 });
    const studies = [
      titled('chemistry', 'BUT Génie chimique'),
      titled('health', 'BUT Génie sanitaire', ['331']),
      titled('electric', 'BUT Génie électrique'),
    ];
    const electrician = { ...from, title: 'BTS Électrotechnique' };
    assert.deepEqual(
      nextTrainings(collectionOf([electrician, ...studies]), electrician).map(({ id }) => id),
      ['electric', 'health'],
    );
  });

  it('is empty for a training without a level', () => {
    assert.deepEqual(
      nextTrainings(collectionOf([training('x', 6, { rome: ['J1501'] })]), { ...from, level: null }),
      [],
    );
  });
});

describe('aids', () => {
  const aid = (id: string, audiences: string[], more: Partial<Resource> = {}): Resource => ({
    id,
    kind: 'aid',
    name: id,
    summary: '',
    audiences,
    territoryIds: ['reg-32'],
    sectors: [],
    ...more,
  });
  const resources = [
    aid('ambassadeurs', ['Demandeurs d’emploi'], { kind: 'scheme' }),
    aid('aif', ["Demandeurs d'emploi"]),
    aid('bourse', ['Étudiants']),
    aid('lycée', ['Lycéennes et lycéens']),
    aid('apprentis', ['Apprentis']),
    aid('entreprises', ['TPE-PME']),
    aid('ailleurs', ['Salariés'], { territoryIds: ['bassin-3218'] }),
    aid('bois', ['Salariés'], { sectors: ['Bois'] }),
    aid('mission locale', ['Demandeurs d’emploi'], { kind: 'structure' }),
  ];
  const context = { routes: ['continuing'], level: 5, territoryIds: ['dep-59', 'reg-32'], domains: ['Santé'] } as const;
  const ids = (more: object): string[] => matchingAids(resources, { ...context, ...more }).map(({ id }) => id);

  const cases: readonly (readonly [string, object, string[]])[] = [
    ['by route, without the schemes that pay nothing to a person', {}, ['aif']],
    ['for apprentices', { routes: ['apprenticeship'] }, ['apprentis']],
    ['for students', { routes: ['school'] }, ['bourse']],
    ['for pupils up to the baccalauréat', { routes: ['school'], level: 4 }, ['lycée']],
    ['for both where the level is not told', { routes: ['school'], level: null }, ['bourse', 'lycée']],
    ['of each route', { routes: ['school', 'apprenticeship'] }, ['bourse', 'apprentis']],
    ['of the sector', { domains: ['bois'] }, ['aif', 'bois']],
    ['of the territory', { territoryIds: ['bassin-3218', 'reg-32'] }, ['aif', 'ailleurs']],
    ['none without a session', { routes: [] }, []],
  ];
  for (const [what, more, expected] of cases) it(what, () => assert.deepEqual(ids(more), expected));
});

describe('the price', () => {
  const places = (...sessions: readonly Partial<Session>[]): PlaceView[] => [
    {
      key: 'p',
      place: undefined,
      distanceKm: undefined,
      sessions: sessions.map(session => ({
        session: { funders: [], funded: null, ...session } as Session,
        moment: 'coming',
        provider: undefined,
        detailed: true,
      })),
    },
  ];
  const cases: readonly (readonly [string, PlaceView[], string])[] = [
    ['is unknown, never free, when no session tells it', places({}, {}), 'Non précisé'],
    ['is free at zero', places({ price: 0 }), 'Gratuit'],
    ['is one price', places({ price: 1900 }, { price: 1900 }, {}), '1\u202f900\u00a0€'],
    ['is a range', places({ price: 500 }, { price: 900 }), 'De 500\u00a0€ à 900\u00a0€, selon la session'],
    ['is sometimes free', places({ price: 0 }, { price: 900 }), 'De gratuit à 900\u00a0€, selon la session'],
    ['is unknown without a session', [], 'Non précisé'],
  ];
  for (const [what, priceSessions, expected] of cases)
    it(what, () => assert.equal(priceSummary(priceRange(priceSessions)), expected));

  it('counts the sessions without a price', () => {
    assert.equal(priceRange(places({ price: 0 }, {}, {})).unknown, 2);
  });

  const funding: readonly (readonly [PlaceView[], string | undefined])[] = [
    [places({ funded: true, funders: ['Région'] }), 'Région'],
    [places({ funded: true, funders: ['Région'] }, { funded: false }), 'Région\u202f: 1 sur 2 sessions'],
    [places({ funded: true, funders: ['Bénéficiaire de l’action', 'Région'] }), 'Région'],
    [places({ funded: true, funders: ['Entreprise'] }), 'Possible'],
    [places({ funded: false }), 'Pas de financement public'],
    [places({ funded: false }, { funded: null }), undefined],
    [[], undefined],
  ];
  for (const [trainingPlaces, expected] of funding)
    it(`is paid: ${expected ?? 'not said'}`, () => assert.equal(fundingSummary({ places: trainingPlaces }), expected));
});

describe('the detail of a training', () => {
  it('shows the tension of its jobs around its nearest session, with the source', async () => {
    const detail = await loadDetail(openFeed(exampleFeed()), 't-deas', { today: '2026-11-24' });
    const [prospect] = detail?.context?.prospects ?? [];
    const nearest = prospect?.tension.wider ?? prospect?.tension.near;
    assert.equal(prospect?.job.id, 'aide-soignance');
    assert.equal(nearest?.place, 'Pas-de-Calais');
    assert.equal(nearest?.record.level, 3);
  });

  it('lists the studies that follow', async () => {
    const detail = await loadDetail(openFeed(exampleFeed()), 't-deas', { today: '2026-11-24' });
    assert.deepEqual(
      detail?.context?.next.map(({ id }) => id),
      ['t-dei'],
    );
  });

  it('lists the other routes to the same diploma, except those already shown', async () => {
    const codes = { certifications: [{ kind: 'rncp' as const, code: '40692' }] };
    const { trainings = [], sessions = [] } = exampleFeed();
    assert.ok(Array.isArray(trainings) && Array.isArray(sessions));
    const changedTrainings = (trainings as Training[]).map(item =>
      item.id === 't-deas' ? { ...item, ...codes } : item,
    );
    const adults = training('t-adults', 4, codes);
    const [model] = (sessions as Session[]).filter(({ trainingId }) => trainingId === 't-deas');
    assert.ok(model);
    const session = (id: string, start: string): Session => ({
      ...model,
      id,
      trainingId: 't-adults',
      route: 'continuing',
      start,
      end: null,
    });
    const feed = exampleFeed({
      trainings: [...changedTrainings, adults],
      sessions: [...(sessions as Session[]), session('ahead', '2037-01-04'), session('over', '2020-01-04')],
    });
    const detail = await loadDetail(openFeed(feed), 't-deas', { today: '2026-11-24' });
    assert.deepEqual(
      detail?.context?.ways.map(way => [way.training.id, way.route, way.sessions.map(({ id }) => id)]),
      [['t-adults', 'continuing', ['ahead']]],
    );
    const alone = await loadDetail(openFeed(exampleFeed()), 't-deas', { today: '2026-11-24' });
    assert.deepEqual(alone?.context?.ways, []);
  });

  it('is shown without its surroundings when they cannot be read', async () => {
    const part = { href: 'https://nowhere.invalid/x.json', count: 1, bytes: 1, sha256: '0'.repeat(64) };
    const detail = await loadDetail(openFeed(exampleFeed({ resources: part })), 't-deas', { today: '2026-11-24' });
    assert.equal(detail?.training.id, 't-deas');
    assert.equal(detail?.context, undefined);
  });

  it('names whom to ask where no source locates it, the nearest to the visitor first', async () => {
    const guide = (id: string, communeCode: string, lat: number): Resource =>
      resourceOf(id, {
        ...{ kind: 'structure', needs: ['training'], phone: '03 20 00 00 00', lat, lon: 3 },
        address: { communeCode, communeName: id, precision: 'commune' },
      });
    const directory = [guide('Lille', '59350', 50.6), guide('Amiens', '80021', 49.9)];
    const feed = exampleFeed({ sessions: [], directory });
    const guidesOf = async (options = {}): Promise<string[] | undefined> =>
      (await loadDetail(openFeed(feed), 't-deas', options))?.context?.guides.map(({ id }) => id);
    assert.deepEqual(await guidesOf(), ['Lille', 'Amiens']);
    assert.deepEqual(await guidesOf({ near: { lat: 49.8, lon: 3 } }), ['Amiens']);
    const placed = await loadDetail(openFeed(exampleFeed()), 't-deas', { today: '2026-11-24' });
    assert.deepEqual(placed?.context?.guides, []);
  });

  it('is empty when the feed has no such training', async () => {
    assert.equal(await loadDetail(openFeed(exampleFeed()), 'none'), undefined);
  });
});
