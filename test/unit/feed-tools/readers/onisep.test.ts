// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { buildFeed, checkFeed } from '@orientation-widgets/feed-tools';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { recordsOf } from '../support/built.js';
import { configOf, folderWith } from '../support/command.js';

const SITE = 'https://www.onisep.fr/http/redirection';

const JOBS = [
  '\uFEFF"libellé métier";"lien site onisep.fr";"nom publication";"code ROME";domaine/sous-domaine',
  `"allumeur / allumeuse de réverbères";${SITE}/metier/slug/MET.1;"Les lumières";Z1101;"énergie, eau/lumière| tourisme/ville"`,
  `"allumeur / allumeuse de réverbères";${SITE}/metier/slug/MET.1;"La ville";Z1101;"énergie, eau/lumière"`,
  `falotier;${SITE}/metier/slug/MET.2;"La ville";;`,
  'rêveur;https://exemple.fr;"La ville";;',
].join('\n');

const JOBS_XML =
  `<root><item><libelle_metier>veilleur / veilleuse et guetteur / guetteuse</libelle_metier><lien_site_onisepfr>${SITE}/metier/slug/MET.3</lien_site_onisepfr>` +
  '<code_rome>Z1103</code_rome><domainesous-domaine/></item></root>';

const TRAININGS = [
  '"code CNIS";"libellé formation principal";"code RNCP";"niveau RNCP";"libellé niveau RNCP";"lien site onisep.fr";domaine/sous-domaine',
  `331;"BTS éclairage";111;3;"niveau 5 (bac + 2)";${SITE}/formation/slug/FOR.10;"énergie, eau/lumière"`,
  `;"école de la nuit";;0;"non inscrit au RNCP";${SITE}/formation/slug/FOR.11;`,
].join('\n');

const action = (id: string, more: object): object => ({
  'Action De Formation Af Identifiant Onisep': id,
  'Formation For Libelle': 'BTS éclairage',
  'For Url Et Id Onisep': `${SITE}/formation/slug/FOR.10`,
  'For Nature Du Certificat': 'Diplôme national',
  'Lieu Denseignement Ens Libelle': 'Lycée A',
  'Ens Url Et Id Onisep': `${SITE}/etablissement/slug/ENS.7`,
  'Ens Code Uai': '0590001A',
  'Ens Code Postal': '59427',
  'Ens Commune': 'Armentières',
  'Ens Departement': 'Nord',
  'Ens Region': 'Hauts-de-France',
  'Ens Latitude': '50.7',
  'Ens Longitude': '2.9',
  'Af Modalites Scolarite': 'temps plein, cours en présentiel',
  'Ens Hebergement': 'sans hébergement',
  ...more,
});

const ACTIONS = JSON.stringify([
  action('AF.1', {
    'Ens Accessibilite': 'Locaux accessibles : ascenseur',
    'Ens Hebergement': 'internat (homme/femme)',
    'Af Cout Scolarite': '2144 euros en 2024',
  }),
  action('AF.2', {
    'Af Modalites Scolarite': 'temps plein, cours partiellement en distanciel',
    'Ens Url Et Id Onisep': `${SITE}/etablissement/slug/ENS.8`,
    'Ens Latitude': '0',
    'Ens Longitude': '0',
  }),
  action('AF.3', { 'Ens Region': 'Ile-de-France', 'Ens Departement': 'Paris' }),
  action('4', {}),
  action('AF.5', {
    'Ens Url Et Id Onisep': `${SITE}/etablissement/slug/ENS.9`,
    'Ens Hebergement': 'internat (homme/femme - non accessible pour les BTS)',
  }),
]);

const STRUCTURES = JSON.stringify([
  {
    'Code Uai': '0590001A',
    Nom: 'Lycée A',
    'N Siret': '34012780200015',
    'Commune Cog': '59017',
    Departement: 'Nord',
    Region: 'Hauts-de-France',
    Telephone: '03 20 00 00 00',
    'Journees Portes Ouvertes': 'le 31/01/2027 de 09h00 à 13h00 (sur place) | le 28/03/2026 de 09h00 à 13h00',
    'Longitude X': '2.9',
    'Latitude Y': '50.7',
  },
]);

const PASSAGE =
  '<root><item><certif_info_ci_identifiant>500</certif_info_ci_identifiant><ci_niveau_europeen>5</ci_niveau_europeen><ci_certifiant>Oui</ci_certifiant>' +
  '<ci_code_rncp>111</ci_code_rncp><ci_code_scolarite>32025501</ci_code_scolarite><ideo_identifiant_formation>FOR.10</ideo_identifiant_formation>' +
  '<ideo_libelle_complet_formation>BTS éclairage</ideo_libelle_complet_formation></item>' +
  '<item><certif_info_ci_identifiant>501</certif_info_ci_identifiant><ci_niveau_europeen/><ci_certifiant>Oui</ci_certifiant><ci_code_rncp/>' +
  '<ci_code_scolarite/><ideo_identifiant_formation/><ideo_libelle_complet_formation/></item></root>';

const FILES = {
  'jobs.csv': JOBS,
  'jobs.xml': JOBS_XML,
  'trainings.csv': TRAININGS,
  'actions.json': ACTIONS,
  'structures.json': STRUCTURES,
  'passage.xml': PASSAGE,
  'terms.json': JSON.stringify({ terms: [{ id: 'cap', acronym: 'CAP', expansion: 'Certificat' }] }),
};

const SOURCES = [
  { id: 'terms', kind: 'feed', path: 'terms.json' },
  { id: 'jobs', kind: 'onisep-jobs', path: ['jobs.csv', 'jobs.xml'] },
  { id: 'for', kind: 'onisep-trainings', path: 'trainings.csv' },
  { id: 'structures', kind: 'onisep-structures', path: 'structures.json' },
  { id: 'af', kind: 'onisep-actions', path: 'actions.json' },
  { id: 'passage', kind: 'onisep-passage', path: 'passage.xml' },
];

async function build(t: TestContext, more: object) {
  const folder = await folderWith(t, FILES);
  const out = join(folder, 'out');
  const run = (options: object): ReturnType<typeof buildFeed> =>
    buildFeed(JSON.parse(configOf(SOURCES, options)), { out, folder });
  return { out, odbl: join(out, 'odbl'), run, report: await run(more) };
}

test('without consent, no ODbL source is read, and the report mentions it', async t => {
  const { odbl, report } = await build(t, {});
  assert.equal(existsSync(odbl), false);
  assert.equal(report.shareAlike, undefined);
  const left = report.sources.filter(({ kind }) => kind.startsWith('onisep'));
  assert.deepEqual(
    left.map(({ read: parsed, skipped }) => [parsed, skipped[0]?.reason]),
    Array(5).fill([0, 'licence ODbL-1.0, which the configuration does not accept']),
  );
  assert.equal(report.collections.jobs, undefined);
});

test('with consent, ODbL data are in a feed of their own with the notice', async t => {
  const { out, odbl, run, report } = await build(t, { accept: ['ODbL-1.0'] });
  assert.deepEqual(Object.keys(report.collections), ['sources', 'territories', 'terms']);
  assert.ok(!(await readFile(join(out, 'feed.json'), 'utf8')).includes('Onisep'));
  const notice = await readFile(join(odbl, 'NOTICE.txt'), 'utf8');
  assert.ok(
    notice.includes('Onisep, Idéo-Métiers') && notice.includes('https://opendatacommons.org/licenses/odbl/1-0/'),
  );
  assert.deepEqual(
    (await recordsOf(odbl, 'sources')).map(({ licence }) => licence),
    Array(5).fill('ODbL-1.0'),
  );
  for (const folder of [out, odbl]) {
    const check = await checkFeed(folder);
    assert.deepEqual([check.refusals, check.problems, check.dangling], [[], [], []]);
  }
  await run({});
  assert.equal(existsSync(odbl), false);
});

test('an unknown licence is refused', async t => {
  await assert.rejects(build(t, { accept: ['ODbL'] }), /\/accept\/0: unknown licence "ODbL"/);
});

test('onisep-jobs: one job is read for its publications, with both names', async t => {
  const { odbl, report } = await build(t, { accept: ['ODbL-1.0'] });
  const jobs = await recordsOf(odbl, 'jobs');
  assert.deepEqual(
    jobs.map(({ id, title, rome, sectors }) => [id, title.feminine, title.masculine, rome, sectors]),
    [
      ['onisep:met-1', 'Allumeuse de réverbères', 'Allumeur de réverbères', ['Z1101'], ['Énergie, eau', 'Tourisme']],
      ['onisep:met-2', 'Falotier', 'Falotier', undefined, []],
      ['onisep:met-3', ...Array<string>(2).fill('Veilleur / veilleuse et guetteur / guetteuse'), ['Z1103'], []],
    ],
  );
  const source = report.shareAlike?.sources.find(({ id }) => id === 'jobs');
  assert.equal(source?.skipped[0]?.count, 1);
  assert.match(
    source?.dropped[0]?.examples[0] ?? '',
    /^jobs\.csv:5: "https:\/\/exemple\.fr" is not the address of a job/,
  );
});

test('onisep: the list, the actions and the table of codes make one training', async t => {
  const { odbl } = await build(t, { accept: ['ODbL-1.0'] });
  const [lights, school, ...rest] = await recordsOf(odbl, 'trainings');
  assert.deepEqual(rest, []);
  assert.deepEqual(
    [lights?.id, lights?.title, lights?.level, lights?.nsf],
    ['for:for-10', 'BTS éclairage', 5, ['331']],
  );
  assert.deepEqual(
    lights?.certifications.map(({ kind, code }) => `${kind} ${code}`),
    ['onisep FOR.10', 'rncp 111', 'certifinfo 500', 'cfd 32025501'],
  );
  assert.deepEqual([school?.level, school?.certifying], [null, false]);
});

test('onisep-actions: a session of the school route has the facts certain from its free text', async t => {
  const { odbl, report } = await build(t, { accept: ['ODbL-1.0'] });
  const sessions = await recordsOf(odbl, 'sessions');
  assert.deepEqual(
    sessions.map(({ id, trainingId, route, mode, accessible, start, price }) => [
      id,
      trainingId,
      route,
      mode,
      accessible,
      start,
      price,
    ]),
    [
      ['af:af-1', 'for:for-10', 'school', 'on-site', true, null, undefined],
      ['af:af-2', 'for:for-10', 'school', 'hybrid', null, null, undefined],
      ['af:af-5', 'for:for-10', 'school', 'on-site', null, null, undefined],
    ],
  );
  const places = await recordsOf(odbl, 'places');
  assert.deepEqual(
    places.map(({ communeCode, boarding, precision }) => [communeCode, boarding, precision]),
    [
      ['59017', true, 'exact'],
      ['59017', false, 'none'],
      ['59017', undefined, 'exact'],
    ],
  );
  const source = report.shareAlike?.sources.find(({ id }) => id === 'af');
  assert.deepEqual([source?.skipped[0]?.count, source?.dropped[0]?.count], [1, 1]);
});

test('onisep-structures: providers, and the open days still to come', async t => {
  const { odbl, report } = await build(t, { accept: ['ODbL-1.0'] });
  const [provider] = await recordsOf(odbl, 'providers');
  assert.deepEqual(
    [provider?.id, provider?.siret, provider?.phone],
    ['uai-0590001a', '34012780200015', '03 20 00 00 00'],
  );
  const [day, ...rest] = await recordsOf(odbl, 'resources');
  assert.deepEqual(rest, []);
  assert.deepEqual(
    [day?.kind, day?.starts, day?.name, day?.territoryIds],
    ['event', '2027-01-31', 'Journée portes ouvertes – Lycée A', ['dep-59']],
  );
  assert.equal(report.shareAlike?.sources.find(({ id }) => id === 'structures')?.skipped[0]?.reason, 'open day over');
});
