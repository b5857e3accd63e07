// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Site of a branch or a campus from the feed of its region: the records it selects, those it adds, and those it never
// replaces.
import { loadFeed } from '@orientation-widgets/feed';
import { loadOptions, locateFeed } from '@orientation-widgets/feed-tools';
import { checkSite } from '@orientation-widgets/portal';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { CONFIG, job, smallFeed, smallPortal, WELDER, type SmallPortal } from './support/small-portal.js';

const NURSE = { id: 'infirmier', feminine: 'Infirmière', masculine: 'Infirmier', summary: 'Vous soignez.' };
const nurse = { ...job(NURSE), rome: ['J1506'], fap: ['V1Z80'], sectors: ['Santé'], related: ['soudeur'] };

/** Returns the feed of a region with two sectors, a welder and a nurse. */
function regionFeed(): Record<string, unknown> {
  const feed = smallFeed([job(WELDER), nurse]);
  const [tension] = feed['tensions'] as object[];
  const [training] = feed['trainings'] as object[];
  const [session] = feed['sessions'] as object[];
  return {
    ...feed,
    tensions: [tension, { ...tension, job: 'infirmier', level: 4 }],
    trainings: [
      training,
      { ...training, id: 'ifsi', title: 'Diplôme d’infirmière', rome: ['J1506'], domains: ['Santé'] },
    ],
    sessions: [session, { ...session, id: 's2', trainingId: 'ifsi', route: 'apprenticeship' }],
    boards: [{ id: 'shared', title: 'Partagé', measures: ['unemployment', 'silent'], territoryKinds: [] }],
  };
}

/** Feed of a campus: an event, and a source whose id the region also uses. */
const CAMPUS = {
  formatVersion: '1.2',
  title: 'Campus',
  publisher: { name: 'Campus' },
  language: 'fr',
  updated: '2026-11-20T08:00:00Z',
  territory: 'dep-59',
  sources: [{ id: 'moi', title: 'Agenda du campus', publisher: 'Campus', period: '2026' }],
  directory: [
    place('campus', 'Plateau du campus'),
    place('mission', 'Mission locale, vue du campus'),
    { ...place('fete', 'Portes ouvertes'), kind: 'event', starts: '2037-03-14' },
  ],
  observations: [{ measureId: 'unemployment', territoryId: 'reg-32', period: '2025', value: 1, sourceId: 'moi' }],
};

function place(id: string, name: string): object {
  return {
    id,
    kind: 'place',
    name,
    summary: 'Des machines.',
    audiences: [],
    territoryIds: ['dep-59'],
    sectors: [],
    sourceId: 'moi',
  };
}

const campusPortal = (t: TestContext, more: object, feed: object = {}): Promise<SmallPortal> =>
  smallPortal(t, {
    config: { ...CONFIG, feeds: [{ id: 'region', href: 'feed.json', ...feed }], ...more },
    feed: regionFeed(),
  });

test('a branch site shows its jobs and their related records, on its pages and in its feed', async t => {
  const portal = await campusPortal(t, {
    select: { jobs: { sectors: ['Santé'] }, trainings: { jobs: 'selected' }, commitments: { sectors: ['Industrie'] } },
  });
  await portal.build();
  const files = await portal.files();
  assert.ok(files.has('metiers/infirmiere-infirmier/index.html'));
  assert.ok(files.has('formations/diplome-d-infirmiere/index.html'));
  assert.ok(!files.has('metiers/soudeuse-soudeur/index.html'));
  assert.ok(!files.has('formations/cap-soudage/index.html'));
  assert.match(files.get('metiers/infirmiere-infirmier/index.html') ?? '', /élevée/);
  const location = await locateFeed(join(portal.out, 'feed'));
  const feed = await loadFeed(location.url, loadOptions(location));
  assert.deepEqual(
    [...(await feed.collection('jobs'))].map(({ id, related }) => [id, related]),
    [['infirmier', []]],
  );
  assert.deepEqual(
    [...(await feed.collection('tensions'))].map(({ level }) => level),
    [4],
  );
  assert.deepEqual(
    [...(await feed.collection('sessions'))].map(({ id }) => id),
    ['s2'],
  );
  assert.deepEqual(
    [...(await feed.collection('sources'))].map(({ id }) => id),
    ['moi'],
    'no source of the site itself',
  );
  assert.deepEqual((await checkSite(portal.out)).faults, []);
});

test('trainings are filtered by route and territory, and one without an offer has no page', async t => {
  const portal = await campusPortal(t, {
    select: { trainings: { routes: ['apprenticeship'], territories: ['dep-59'] } },
  });
  await portal.build();
  const files = await portal.files();
  assert.ok(files.has('formations/diplome-d-infirmiere/index.html'));
  assert.ok(!files.has('formations/cap-soudage/index.html'));
});

test('a campus adds its records, and never replaces a figure', async t => {
  const portal = await campusPortal(t, {
    feeds: [
      { id: 'region', href: 'feed.json' },
      { id: 'campus', href: 'campus.json' },
    ],
    select: { resources: { kinds: ['structure'] }, territories: { home: 'dep-59', levels: ['department'] } },
  });
  await portal.write('campus.json', CAMPUS);
  const { notices } = await portal.build();
  assert.match(notices.join('\n'), /flux « campus », directory : 1 fiche laissée, son identifiant est pris/);
  assert.match(await portal.page('annuaire/plateau-du-campus/index.html'), /Campus, Agenda du campus/);
  assert.match(await portal.page('annuaire/mission-locale/index.html'), /Ma branche, Observatoire/);
  assert.ok((await portal.files()).has('annuaire/portes-ouvertes/index.html'));
  assert.ok(
    !(await portal.files()).has('territoires/hauts-de-france/index.html'),
    'the region is around, and has no page',
  );
  const figure = await portal.page('chiffres/taux-de-chomage/index.html');
  assert.match(figure, /9,5/);
  assert.match(notices.join('\n'), /flux « campus », observations : 1 chiffre laissé, un autre flux le donne déjà/);
  const first = await portal.files();
  assert.deepEqual((await portal.build()).written.changed, 0);
  assert.deepEqual(await portal.files(), first, 'the same bytes');
  await portal.write('portal.json', {
    ...CONFIG,
    feeds: [
      { id: 'region', href: 'feed.json' },
      { id: 'campus', href: 'campus.json', wins: ['directory'] },
    ],
  });
  assert.doesNotMatch((await portal.build({ acceptFewer: true })).notices.join('\n'), /directory/);
  assert.match(await portal.page('annuaire/mission-locale/index.html'), /<h1>Mission locale, vue du campus/);
});

test('only the measures of a custom board have pages', async t => {
  const portal = await campusPortal(t, {
    select: { boards: [{ id: 'ours', title: 'Le nôtre', measures: ['unemployment'] }] },
  });
  const { omissions } = await portal.build();
  assert.ok((await portal.files()).has('chiffres/taux-de-chomage/index.html'));
  assert.deepEqual(
    omissions.filter(({ section }) => section === 'chiffres'),
    [],
  );
});

test('audience cards keep their order, and a former address redirects to the current page', async t => {
  const portal = await campusPortal(t, {
    site: { ...CONFIG.site, logo: { file: 'logo.svg', alt: '' } },
    theme: { from: 'industry-campus', tokens: { '--ow-accent': '#8a2c5e' } },
    pages: {
      home: ['territories'],
      'je-suis': ['parent', 'collegien'],
      'je-cherche': ['une-formation'],
      redirects: { '/anciens/tisserand.html': '/metiers/soudeuse-soudeur/' },
    },
  });
  await portal.write('logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await portal.build();
  const home = await portal.page('index.html');
  assert.deepEqual(
    [...home.matchAll(/href="\/orientation\/je-suis\/(\w+)\//g)].map(([, slug]) => slug),
    ['parent', 'collegien'],
  );
  assert.match(home, /<img src="\/orientation\/assets\/logo\.svg" alt="" height="40">/);
  assert.ok(!(await portal.files()).has('je-cherche/un-metier/index.html'));
  const css = await portal.page('assets/portal.css');
  assert.match(css, /--ow-accent:#8a2c5e;/);
  assert.match(css, /--ow-ground:light-dark\(/);
  const moved = await portal.page('anciens/tisserand.html');
  assert.match(moved, /http-equiv="refresh" content="0; url=\/orientation\/metiers\/soudeuse-soudeur\/"/);
  assert.match(moved, /<a class="btn" href="\/orientation\/metiers\/soudeuse-soudeur\/">/);
  assert.match(moved, /noindex/);
  assert.deepEqual((await checkSite(portal.out)).faults, []);
});

const REFUSALS: readonly (readonly [why: string, more: object, words: RegExp])[] = [
  [
    'a job that the feed has not',
    { select: { jobs: { add: ['infirmer'] } } },
    /portal\.json:\d+: \/select\/jobs\/add « infirmer » n’est pas un métier du flux, vouliez-vous « infirmier »/,
  ],
  [
    'a sector that no job has',
    { select: { jobs: { sectors: ['Sante'] } } },
    /« Sante » n’est pas un secteur des métiers du flux, vouliez-vous « Santé »/,
  ],
  [
    'a territory that the feed has not',
    { select: { territories: { home: 'dep-95' } } },
    /\/select\/territories\/home « dep-95 » n’est pas un territoire du flux/,
  ],
  [
    'a board that the feed has not',
    { select: { boards: ['share'] } },
    /« share » n’est pas un tableau de bord du flux, vouliez-vous « shared »/,
  ],
  ['a board that is no board', { select: { boards: [3] } }, /\/select\/boards\/0 devrait être un texte ou un objet/],
  [
    'figures that would be replaced',
    { feeds: [{ href: 'feed.json', wins: ['tensions'] }] },
    /« tensions » n’est pas prévu/,
  ],
  [
    'two feeds of one name',
    {
      feeds: [
        { id: 'a', href: 'feed.json' },
        { id: 'a', href: 'feed.json' },
      ],
    },
    /\/feeds\/1\/id « a » est déjà le nom d’un flux/,
  ],
  [
    'a former address that is one of today',
    { pages: { redirects: { '/metiers/': '/' } } },
    /« \/metiers\/ » est l’adresse d’une page du site/,
  ],
  [
    'a former address that leads nowhere',
    { pages: { redirects: { '/a/': '/rien/' } } },
    /« \/rien\/ » n’est l’adresse d’aucune page/,
  ],
  [
    'a logo that is not there',
    { site: { ...CONFIG.site, logo: { file: 'absent.svg', alt: '' } } },
    /\/site\/logo\/file fichier illisible/,
  ],
  ['a theme that is none', { theme: { from: 'industrie-campus' } }, /vouliez-vous « industry-campus »/],
];

for (const [why, more, words] of REFUSALS)
  test(`the build refuses ${why}`, async t => {
    const portal = await campusPortal(t, more);
    await assert.rejects(portal.build(), words);
  });
