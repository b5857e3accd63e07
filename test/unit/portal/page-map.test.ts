// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Pages other than those of jobs, trainings and figures: each exists when the feed has its content, and not otherwise.
import { checkSite } from '@orientation-widgets/portal';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONFIG, feedOfJobs, job, smallFeed, smallPortal, WELDER } from './support/small-portal.js';

const common = { audiences: [], territoryIds: ['dep-59'], sectors: ['Industrie'], sourceId: 'moi' };

/** Returns a feed with a record of each kind that has a page. */
function wideFeed(): Record<string, unknown> {
  const feed = smallFeed([{ ...job(WELDER), easySummary: 'Vous assemblez du métal.', easyAccess: 'On peut débuter.' }]);
  const [sheet] = feed['commitments'] as object[];
  const project = { ...common, kind: 'innovation', summary: 'Un essai.' };
  return {
    ...feed,
    territories: [
      ...(feed['territories'] as object[]),
      { id: 'com-59350', kind: 'commune', code: '59350', name: 'Lille', parents: ['dep-59', 'reg-32', 'country-fr'] },
    ],
    commitments: [{ ...sheet, partners: ['Diag Orient et la mission locale'] }],
    directory: [
      ...(feed['directory'] as object[]),
      { ...common, id: 'stage', kind: 'immersion', name: 'Stage à l’atelier', summary: 'Cinq jours.' },
      { ...common, id: 'diag', kind: 'tool', name: 'Diag Orient', summary: 'Un questionnaire.' },
      { ...project, id: 'silent', name: 'Projet muet' },
      {
        ...project,
        id: 'judged',
        name: 'Projet jugé',
        innovation: {
          stage: 'evaluated',
          criteria: [{ id: 'reach', text: 'Vingt personnes', by: 'Le Carif-Oref', date: '2026-05-04' }],
          results: ['Vingt personnes venues.'],
          lessons: [],
          failures: ['Trop loin de la gare.'],
          documents: [],
          funders: [],
        },
      },
      ...[true, false].map(consent => ({
        ...common,
        id: `guest-${consent}`,
        kind: 'ambassador',
        name: consent ? 'Ada' : 'Personne sans accord',
        summary: 'Parle de la soudure.',
        ambassador: { jobId: 'soudeur', formats: ['en classe'], consent },
      })),
      {
        ...common,
        id: 'forge',
        kind: 'company',
        name: 'La Forge',
        summary: 'Un atelier.',
        company: { jobIds: ['soudeur'], rome: ['H2913'], posts: null, skills: [], hosts: true, apprentices: null },
      },
    ],
  };
}

const MAP = [
  'agenda/index.html',
  'agenda/2037-02/index.html',
  'immersions/index.html',
  'ambassadeurs/index.html',
  'innovations/index.html',
  'innovations/deposer/index.html',
  'nouveautes/index.html',
  'facile/index.html',
  'facile/metiers/industrie/index.html',
  'mon-dossier/index.html',
  'contrat/calendrier/index.html',
  'contrat/changements/index.html',
  'territoires/nord/dossier/index.html',
  'territoires/nord/structures/index.html',
  'besoins/index.html',
  'formations/voie/school/index.html',
  'je-cherche/une-alternance/index.html',
  'je-cherche/un-stage/index.html',
  'je-cherche/une-aide/index.html',
  'je-cherche/un-evenement/index.html',
  'agenda.ics',
  'nouveautes.xml',
  'contrat/nouveautes.xml',
  'besoins/besoins.csv',
];

/** Returns the faults of a site, except for the person without consent whom the feed of this file has on purpose. */
async function faultsOf(site: string): Promise<readonly unknown[]> {
  return (await checkSite(site)).faults.filter(({ check }) => check !== 'consent');
}

test('each page of the map is built where the feed has its data, and passes the check', async t => {
  const portal = await smallPortal(t, { feed: wideFeed() });
  await portal.build();
  const files = await portal.files();
  for (const path of MAP) assert.ok(files.has(path), path);
  assert.deepEqual(await faultsOf(portal.out), []);
});

test('a feed of jobs alone makes the folder page only', async t => {
  const portal = await smallPortal(t, { feed: feedOfJobs() });
  await portal.build();
  const files = await portal.files();
  assert.deepEqual(
    MAP.filter(path => files.has(path)),
    ['mon-dossier/index.html'],
  );
  assert.doesNotMatch(await portal.page('index.html'), /une-alternance|un-evenement|facile/);
});

test('the agenda shows cancelled, moved and full events, and the news list each time once', async t => {
  const portal = await smallPortal(t, { feed: wideFeed() });
  await portal.build();
  const page = await portal.page('agenda/2037-02/index.html');
  assert.match(page, /<strong>Annulé<\/strong>/);
  assert.match(page, /<strong>Déplacé<\/strong>[^]*Prévu d’abord\u202f: 4 février 2037, à 9\u00a0h/);
  assert.match(page, /<strong>Complet<\/strong>/);
  assert.doesNotMatch(page, /Salon passé/);
  assert.match(await portal.page('agenda/index.html'), /Les derniers passés[^]*Salon passé/);
  const news = await portal.page('nouveautes.xml');
  const ids = [...news.matchAll(/<guid isPermaLink="false">([^<]*)<\/guid>/g)].map(([, id]) => id);
  assert.equal(ids.length, 4);
  assert.equal(new Set(ids).size, 4);
  for (const link of news.matchAll(/<link>([^<]*)<\/link>/g))
    assert.match(link[1] ?? '', /^https:\/\/portail\.region-essai\.fr\/orientation\//);
});

test('a news feed stays valid XML, whatever the name of an event', async t => {
  const feed = wideFeed();
  const directory = (feed['directory'] as { id: string }[]).map(item =>
    item.id === 'visite' ? { ...item, name: 'Atelier\u0007 <b> & "co"' } : item,
  );
  const portal = await smallPortal(t, { feed: { ...feed, directory } });
  await portal.build();
  const news = await portal.page('nouveautes.xml');
  assert.match(news, /<title>Atelier {1,2}&lt;b&gt; &amp; &quot;co&quot; : 3 février 2037/);
  assert.doesNotMatch(news.replace(/\n/g, ''), /\p{Cc}/u);
});

test('only ambassadors with consent are listed, and projects without results are counted', async t => {
  const portal = await smallPortal(t, { feed: wideFeed() });
  await portal.build();
  const people = await portal.page('ambassadeurs/index.html');
  assert.match(people, /Ada/);
  assert.doesNotMatch(people, /Personne sans accord/);
  const projects = await portal.page('innovations/index.html');
  assert.match(projects, /Projet jugé[^]*Vingt personnes venues\. \(dit par Le Carif-Oref, 4 mai 2026\)[^]*Trop loin/);
  assert.match(projects, /Projet muet<\/a><\/th>\s*<td><\/td>/);
  assert.match(projects, /1 projet sur 2 n’a rien publié/);
  assert.doesNotMatch(projects, /non publié|Porté par/);
  assert.match(await portal.page('secteurs/industrie/index.html'), /La Forge<\/a><\/span>/);
});

test('a contract sheet links to its sector and to what its text names', async t => {
  const portal = await smallPortal(t, { feed: wideFeed() });
  await portal.build();
  const sheet = await portal.page('contrat/1-1-observer-ensemble/index.html');
  assert.match(sheet, /href="\/orientation\/secteurs\/industrie\/">Industrie<\/a> <span class="soft">1 métier/);
  assert.match(sheet, /Ce que cette fiche nomme[^]*>Mission locale<[^]*>Diag Orient</);
  assert.doesNotMatch(sheet, /Projet muet/);
});

test('a sheet of a part of a sector has its jobs, trainings, figures, projects and events', async t => {
  const feed = wideFeed();
  const [sheet] = feed['commitments'] as object[];
  const [visit] = (feed['directory'] as { id: string }[]).filter(({ id }) => id === 'visite');
  const projects = [
    {
      ...{ name: 'Canal du Nord', territories: ['dep-59'], sectors: ['Industrie'] },
      source: { title: 'Fiche', publisher: 'La Région' },
    },
  ];
  const of = (id: string, sectors: readonly string[]): object => ({
    ...{ ...sheet, id, title: `Fiche ${id}`, level: 'sector-priority', partners: [], sectors },
  });
  const portal = await smallPortal(t, {
    config: { ...CONFIG, projects },
    feed: {
      ...feed,
      sectors: [{ id: 'industry', label: 'Industrie', aliases: ['métallurgie'] }],
      commitments: [of('S1', ['Industrie automobile', 'Métallurgie']), of('S2', ['Soudeurs']), of('S3', ['Recyclage'])],
      directory: [
        ...(feed['directory'] as object[]),
        { ...visit, id: 'usine', name: 'Visite d’usine', sectors: ['Industrie'] },
      ],
      observations: [
        ...(feed['observations'] as object[]),
        {
          ...{ measureId: 'unemployment', territoryId: 'reg-32', period: '2025', value: 7.5 },
          sector: 'industry',
          sourceId: 'moi',
        },
      ],
    },
  });
  await portal.build();
  const page = await portal.page('contrat/s1-fiche-s1/index.html');
  assert.match(page, /<h2>Les métiers<\/h2>[^]*soudeuse-soudeur\/">[^]*secteurs\/industrie\//);
  assert.match(page, /<h2>Se former<\/h2>[^]*cap-soudage\//);
  assert.match(page, /Le secteur en chiffres[^]*7,5[^]*Hauts-de-France, 2025/);
  assert.match(page, /Grands projets[^]*Canal du Nord/);
  assert.match(page, /Les événements du secteur[^]*Visite d’usine/);
  // The sector also links to the sheet of its part.
  assert.match(await portal.page('secteurs/industrie/index.html'), /contrat\/s1-fiche-s1\//);
  const partSheet = await portal.page('contrat/s2-fiche-s2/index.html');
  assert.match(partSheet, /<h2>Les métiers<\/h2>[^]*soudeuse-soudeur\/">[^]*Par leur nom/);
  const silent = await portal.page('contrat/s3-fiche-s3/index.html');
  assert.match(silent, /Aucun métier de ce site ne porte le nom de ce secteur\u202f: Recyclage\./);
  assert.doesNotMatch(silent, /Se former|Grands projets/);
  assert.deepEqual(await faultsOf(portal.out), []);
});

test('a large project is on the pages of its territory and sector, with its source', async t => {
  const projects = [
    {
      name: 'Canal du Nord',
      territories: ['dep-59'],
      sectors: ['Industrie'],
      jobs: ['soudeur'],
      source: { title: 'Fiche S1.8', publisher: 'La Région', period: '2022-2028' },
    },
  ];
  const portal = await smallPortal(t, { config: { ...CONFIG, projects }, feed: wideFeed() });
  await portal.build();
  for (const path of ['secteurs/industrie/', 'territoires/nord/', 'territoires/nord/dossier/'])
    assert.match(
      await portal.page(`${path}index.html`),
      /Canal du Nord[^]*Nord\.<[^]*soudeuse-soudeur[^]*Source\u202f: La Région, Fiche S1\.8, 2022-2028/,
      path,
    );
  const wrong = [{ ...projects[0], territories: ['dep-95'] }];
  const other = await smallPortal(t, { config: { ...CONFIG, projects: wrong } });
  await assert.rejects(
    other.build(),
    /portal\.json:\d+: \/projects\/0\/territories\/0 « dep-95 » n’est pas un territoire du flux, vouliez-vous « dep-59 »/,
  );
});

test('each page asks for feedback only when the publisher gives a link', async t => {
  const feedback = 'https://avis.example/portail';
  const asking = await smallPortal(t, { config: { ...CONFIG, site: { ...CONFIG.site, feedback } } });
  await asking.build();
  for (const [path, page] of await asking.files())
    if (path.endsWith('.html') && !path.endsWith('carte.html'))
      assert.match(
        page,
        /Cet outil vous a-t-il aidé\u202f\? <a href="https:\/\/avis\.example\/portail" rel="noreferrer">/,
        path,
      );
  const silent = await smallPortal(t);
  await silent.build();
  assert.doesNotMatch(await silent.page('index.html'), /a-t-il aidé/);
});

test('a comparison of feeds is shown with its counts, and an invalid file is refused', async t => {
  const diff = {
    old: { title: 'a', updated: '2026-10-01', territory: 'reg-32' },
    new: { title: 'a', updated: '2026-11-24', territory: 'reg-32' },
    collections: [
      {
        name: 'trainings',
        before: 10,
        after: 12,
        added: 3,
        removed: 1,
        changed: 0,
        fields: [],
        examples: { added: ['cap-soudage', 'gone'], removed: [], changed: [] },
        territories: [],
      },
    ],
  };
  const portal = await smallPortal(t, { config: { ...CONFIG, news: ['november.json'] } });
  await portal.write('november.json', diff);
  await portal.build();
  assert.match(
    await portal.page('nouveautes/index.html'),
    /Du 1ᵉʳ octobre 2026 au 24 novembre 2026[^]*3 formations de plus, 1 formation de moins\. Par exemple\u202f: <a[^>]*>CAP Soudage</,
  );
  await portal.write('november.json', { ...diff, collections: [{ name: 'trainings' }] });
  await assert.rejects(
    portal.build(),
    /\/news\/0 fichier illisible : november\.json: ce n’est pas ce qu’écrit orientation-feed diff --json/,
  );
});
