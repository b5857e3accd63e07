// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Pages that compare, that list by town, that sum a board up, and that list contacts and gaps: their content for a
// visitor without scripts, and the cases in which they are not made.
import { checkSite } from '@orientation-widgets/portal';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONFIG, job, smallFeed, smallPortal, WELDER } from './support/small-portal.js';

const common = { audiences: [], territoryIds: ['dep-59'], sectors: [], sourceId: 'moi' };
const france = ['dep-59', 'reg-32', 'country-fr'];

/** Returns a feed with three jobs, five trainings in two towns, three boards, schemes, and two communes on the map. */
function listFeed(): Record<string, unknown> {
  const feed = smallFeed([
    {
      ...job(WELDER),
      access: 'Un CAP suffit.',
      salary: { median: 1549, unit: 'net-month', period: '2017-2019', sourceId: 'moi' },
      related: ['fraiseur'],
    },
    job({ id: 'fraiseur', feminine: 'Fraiseuse', masculine: 'Fraiseur', summary: 'Vous usinez.' }),
    job({ id: 'tisserand', feminine: 'Tisserande', masculine: 'Tisserand', summary: 'Vous tissez.' }),
  ]);
  const [training] = feed['trainings'] as object[];
  const [session] = feed['sessions'] as object[];
  const [lycee] = feed['places'] as object[];
  const taught = ['cap-soudage', 'bac-usinage', 'bts-metal', 'cap-tissage', 'titre-toit'];
  return {
    ...feed,
    territories: [
      ...(feed['territories'] as object[]),
      {
        ...{ id: 'com-59350', kind: 'commune', code: '59350', name: 'Lille', parents: france },
        ...{ lat: 50.63, lon: 3.06, population: 236_710, populationYear: 2021 },
      },
      {
        ...{ id: 'com-59183', kind: 'commune', code: '59183', name: 'Dunkerque', parents: france },
        ...{ lat: 51.03, lon: 2.37, population: 86_865, populationYear: 2021 },
      },
    ],
    tensions: [
      ...(feed['tensions'] as object[]),
      {
        ...{ job: 'fraiseur', territoryId: 'reg-32', period: '2019', level: null, missing: 'below-threshold' },
        ...{ factors: {}, sourceId: 'moi' },
      },
    ],
    trainings: taught.map((id, rank) => ({ ...training, id, title: `Formation ${id}`, level: rank < 2 ? 3 : 4 })),
    sessions: taught.map((id, rank) => ({
      ...session,
      id: `s-${id}`,
      trainingId: id,
      placeId: rank < 4 ? 'lycee' : 'atelier',
      route: rank ? 'apprenticeship' : 'school',
    })),
    places: [lycee, { ...lycee, id: 'atelier', name: 'Atelier du Toit', communeCode: '59512', communeName: 'Roubaix' }],
    boards: [
      { id: 'publics', title: 'Publics et parcours', measures: ['unemployment', 'silent'], territoryKinds: [] },
      { id: 'ambition-2', title: 'Ambition 2, tous les publics', measures: ['unemployment'], territoryKinds: [] },
      { id: 'ambition-4', title: 'Ambition 4, les essais', measures: ['silent'], territoryKinds: [] },
      { id: 'shared', title: 'Partagé', measures: ['unemployment'], territoryKinds: [] },
    ],
    directory: [
      ...(feed['directory'] as { id: string }[]).map(item =>
        item.id === 'mission' ? { ...item, lat: 50.63, lon: 3.06 } : item,
      ),
      {
        ...common,
        ...{ id: 'call', kind: 'scheme', name: 'Un appel', summary: 'On rappelle.', phone: '03 20 12 34 56' },
        audiences: ['Demandeurs d’emploi'],
      },
      { ...common, id: 'run', kind: 'aid', name: 'Une bourse', summary: 'Une somme.', operator: 'La Région' },
      { ...common, id: 'silence', kind: 'aid', name: 'Une garde', summary: 'Une heure.' },
    ],
  };
}

const LISTS = [
  'metiers/comparer/index.html',
  'formations/a/index.html',
  'formations/a/lille/index.html',
  'chiffres/publics/index.html',
  'chiffres/ambitions/index.html',
  'chiffres/ambitions/2/index.html',
  'annuaire/qui-voir/index.html',
  'annuaire/zones-non-couvertes/index.html',
];

test('each list is on the site map and on its parent page', async t => {
  const portal = await smallPortal(t, { feed: listFeed() });
  const { omissions } = await portal.build();
  const files = await portal.files();
  const plan = files.get('plan/index.html') ?? '';
  const sitemap = files.get('sitemap.xml') ?? '';
  for (const path of LISTS) {
    assert.ok(files.has(path), path);
    assert.ok(sitemap.includes(path.replace('index.html', '')), `${path} in the sitemap`);
  }
  for (const address of ['metiers/comparer', 'formations/a', 'chiffres/publics', 'chiffres/ambitions'])
    for (const page of [plan, files.get(`${address.split('/')[0]}/index.html`)])
      assert.ok(page?.includes(`href="/orientation/${address}/"`), address);
  for (const address of ['annuaire/qui-voir', 'annuaire/zones-non-couvertes'])
    for (const page of [plan, files.get('annuaire/index.html')])
      assert.ok(page?.includes(`href="/orientation/${address}/"`), address);
  assert.deepEqual((await checkSite(portal.out)).faults, []);
  assert.deepEqual(
    omissions.filter(({ id }) => ['59512', 'ambition-4', 'shared'].includes(id)).map(({ id, reason }) => [id, reason]),
    [
      ['ambition-4', 'aucune de ses mesures n’a de chiffre'],
      ['59512', 'moins de 3 formations : pas de page de la commune'],
    ],
  );
  assert.ok(!files.has('chiffres/ambitions/4/index.html') && !files.has('formations/a/roubaix/index.html'));
});

test('a feed of one job, without town, scheme or map, makes no list and reports each', async t => {
  const portal = await smallPortal(t);
  const { omissions } = await portal.build();
  const files = await portal.files();
  assert.deepEqual(
    LISTS.filter(path => files.has(path)),
    [],
  );
  assert.deepEqual(
    omissions.filter(({ id }) => /^(comparer|qui-voir|zones-non-couvertes|59350)$/.test(id)).map(({ id }) => id),
    ['59350', 'comparer', 'qui-voir', 'zones-non-couvertes'],
  );
  assert.doesNotMatch(files.get('plan/index.html') ?? '', /Listes et comparaisons/);
});

test('the comparison of jobs shows tension, pay, share of women and access route', async t => {
  const portal = await smallPortal(t, { feed: listFeed() });
  await portal.build();
  const page = await portal.page('metiers/comparer/index.html');
  assert.match(
    page,
    /<job-card feed="\/orientation\/feed\/feed\.json" job="soudeur" compare="fraiseur,tisserand" heading-level="2">/,
  );
  assert.match(page, /<th scope="col"><a href="[^"]+soudeuse-soudeur\/">Soudeuse, soudeur<\/a><\/th>/);
  const row = (name: string): string => new RegExp(`<th scope="row">${name}</th>.*?</tr>`, 's').exec(page)?.[0] ?? '';
  assert.match(row('Difficulté à recruter'), /très élevée[^]*Hauts-de-France, 2019[^]*<td><\/td>/);
  assert.match(row('Salaire'), /En 2017-2019[^]*1\s549\s€ net par mois[^]*<td><\/td>/);
  assert.match(page, /Case vide\s: nous n’avons pas cette information\./);
  assert.match(row('Part des femmes'), /3,1[^<]*%[^]*France, 2017-2019/);
  assert.match(row('Comment y entrer'), /Un CAP suffit\.[^]*<td><\/td>/);
});

test('the publisher chooses the compared jobs, and an unknown job is refused', async t => {
  const config = (comparer: readonly string[]): unknown => ({ ...CONFIG, pages: { comparer } });
  const portal = await smallPortal(t, { config: config(['tisserand', 'soudeur']), feed: listFeed() });
  await portal.build();
  assert.match(await portal.page('metiers/comparer/index.html'), /job="tisserand" compare="soudeur"/);
  for (const [names, reason] of [
    [
      ['soudeur', 'tisseran'],
      /\/pages\/comparer\/1 « tisseran » n’est pas un métier du site, vouliez-vous « tisserand »/,
    ],
    [['soudeur', 'soudeur'], /\/pages\/comparer\/1 « soudeur » est nommé deux fois/],
  ] as const) {
    const wrong = await smallPortal(t, { config: config(names), feed: listFeed() });
    await assert.rejects(wrong.build(), reason);
  }
});

test('the trainings of a town are grouped by level, with their route and place', async t => {
  const portal = await smallPortal(t, { feed: listFeed() });
  await portal.build();
  const page = await portal.page('formations/a/lille/index.html');
  assert.match(page, /<h1>Se former à Lille<\/h1>[^]*4 formations sur ce site/);
  assert.match(
    page,
    /<h2>[^<]*CAP[^<]*<\/h2>[^]*>Formation cap-soudage<\/a> <span class="soft">Au lycée ou en école</i,
  );
  assert.match(page, /L’établissement[^]*Lycée du Fer <span class="soft">4 formations/);
  assert.doesNotMatch(page, /titre-toit/);
  assert.match(await portal.page('formations/a/index.html'), /<h2>Nord<\/h2>[^]*>Lille<\/a> <span class="soft">4</);
  assert.match(
    await portal.page('formations/formation-cap-soudage/index.html'),
    /href="\/orientation\/formations\/a\/lille\/">Lille</,
  );
});

test('the page of a training says that its diploma ended, and names its successor or new version', async t => {
  const feed = listFeed();
  const ends: Record<string, object> = {
    'cap-soudage': {
      closed: '2025-08-31',
      succeededBy: [
        { kind: 'rncp', code: '99901', title: 'CAP Métal' },
        { kind: 'cfd', code: '40025101', title: 'Usinage' },
      ],
    },
    'bac-usinage': { renewedOn: '2024-09-01', certifications: [{ kind: 'cfd', code: '40025101' }] },
  };
  const trainings = (feed['trainings'] as { id: string }[]).map(training => ({ ...training, ...ends[training.id] }));
  const portal = await smallPortal(t, { feed: { ...feed, trainings } });
  await portal.build();
  const pageOf = (id: string): Promise<string> => portal.page(`formations/formation-${id}/index.html`);
  assert.match(
    await pageOf('cap-soudage'),
    /a pris fin le 31 août 2025\.<\/p>[^]*est remplacé par\u202f: CAP Métal\u202f; <a href="[^"]*formation-bac-usinage\/">[^<]+<\/a>\. Demandez aux établissements/,
  );
  assert.match(await pageOf('bac-usinage'), /Nouvelle version de ce diplôme à compter du 1ᵉʳ septembre 2024/);
  assert.doesNotMatch(await pageOf('bts-metal'), /pris fin|Nouvelle version|remplacé/);
});

test('a board shows its latest figures with their year, and no zero for a missing one', async t => {
  const portal = await smallPortal(t, { feed: listFeed() });
  await portal.build();
  const page = await portal.page('chiffres/publics/index.html');
  assert.match(page, /<indicator-board feed="[^"]+" board="publics" sync-url heading-level="2">/);
  assert.match(page, />Taux de chômage<\/a> <strong>9,5[^<]*%<\/strong> <span class="soft">2025</);
  assert.match(page, /Sans chiffre sur ce site[^]*Mesure sans chiffre[^]*Ce n’est pas zéro/);
  assert.match(await portal.page('chiffres/ambitions/index.html'), /ambitions\/2\/">Ambition 2[^]*1 mesure</);
});

test('the contact page shows telephone numbers, and lists records without contact below', async t => {
  const portal = await smallPortal(t, { feed: listFeed() });
  await portal.build();
  const page = await portal.page('annuaire/qui-voir/index.html');
  const row = (name: string): string => new RegExp(`>${name}</a></th>.*?</tr>`, 's').exec(page)?.[0] ?? '';
  assert.match(page, /<directory-contacts feed="[^"]+" heading-level="2">/);
  assert.match(row('Un appel'), /les personnes sans emploi<\/td><td><a href="tel:0320123456">03 20 12 34 56<\/a>/);
  assert.equal(row('Une bourse') + row('Une garde'), '');
  assert.match(page, /Sans contact publié\s: [^<]*Une bourse \(La Région\), [^<]*Une garde/);
});

test('the page of uncovered areas names towns, their inhabitants and the nearest place', async t => {
  const portal = await smallPortal(t, { feed: listFeed() });
  await portal.build();
  const page = await portal.page('annuaire/zones-non-couvertes/index.html');
  assert.match(page, /<directory-coverage feed="[^"]+" heading-level="2">/);
  assert.match(page, /1 territoire sur 2 sans lieu à moins de 20\u00a0km/);
  assert.match(page, /Nord<\/a><\/th><td>1 sur 2<\/td><td>86\s865 habitants \(2021\)/);
  assert.match(page, /Choisir un métier<\/th><td>1 sur 2</);
  assert.match(page, /<th scope="row">Dunkerque [^]*À distance seulement<\/td><td>Mission locale, à 6\d\u00a0km</);
});

test('the footer of each page links to the news when there is any', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  assert.match(await portal.page('metiers/index.html'), /<footer class="bottom">[^]*nouveautes\/">Actualités</);
  const { commitments: _, directory: __, ...quiet } = smallFeed();
  const other = await smallPortal(t, { feed: quiet });
  await other.build();
  assert.doesNotMatch(await other.page('metiers/index.html'), /Actualités/);
});

test('the page of a need asks for the town, and lists its answers without a script', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  const page = await portal.page('annuaire/besoin/job/index.html');
  const [, fallback = ''] = /<resource-finder[^>]* need="job"[^>]*>(.*)<\/resource-finder>/s.exec(page) ?? [];
  assert.match(fallback, /Par département/);
});
