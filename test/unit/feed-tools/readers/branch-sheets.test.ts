// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Workbook of a branch: companies, testimonies, events. Nothing without consent or past its date is published, and each
// fault is reported by cell.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { textOf } from '@orientation-widgets/feed-tools';
import { buildWith, type Built } from '../support/built.js';
import { folderWith } from '../support/command.js';
import { hostedFeed } from '../support/hosted-command.js';
import { jobOf } from '../support/records.js';
import { messageCounts } from '../support/message-counts.js';
import { workbookOf, type Cell } from '../support/workbook.js';

const JOBS = JSON.stringify({
  jobs: [jobOf('soudage', { rome: ['H2913'], title: { feminine: 'Soudeuse', masculine: 'Soudeur' } })],
});
const TODAY = { today: '2026-11-24' };

async function build(t: TestContext, files: Record<string, string | Uint8Array>): Promise<Built> {
  return buildWith(
    t,
    [
      { id: 'jobs', kind: 'feed', path: 'jobs.json' },
      { id: 'branch', kind: 'branch-sheets', path: Object.keys(files) },
    ],
    { 'jobs.json': JOBS, ...files },
    TODAY,
  );
}

/** Returns the faults of the branch, in French, with their places. */
function faults(built: Built): string[] {
  const source = built.report.sources.find(({ id }) => id === 'branch');
  return [source?.dropped, source?.warnings].flatMap(
    list =>
      list?.flatMap(({ occurrences }) =>
        occurrences.map(
          ({ place, message }) => `${place ?? ''} ${textOf(message, 'fr').replace(/[\u00a0\u202f]/g, ' ')}`,
        ),
      ) ?? [],
  );
}

const COMPANIES =
  'Entreprise;Nom de l’entreprise;SIRET;Activité;Rue;Code postal;Commune;Métiers;Postes à pourvoir;Compétences attendues;Formation avant l’embauche;Accueille en stage;Cherche un apprenti ou une apprentie;Label;Taille;Secteurs;Téléphone;Courriel;Site;Valable jusqu’au\n';

test('companies: jobs are read by name or ROME code, and each fault says its cell', async t => {
  const built = await build(t, {
    'entreprises.csv':
      COMPANIES +
      'a-1;Tôlerie du Nord;11000200000015;Nous soudons.;1 rue du Puits;59610;Fourmies;Soudeuse | H2909;2;Lire un plan | Souder;POEI de 3 mois;Oui;;Label régional;10 à 49;Métallurgie;03 53 01 00 30;contact@tolerie.example;tolerie.example;31/12/2026\n' +
      'a-2;Dépassée;;;;59610;Fourmies;;;;;;;;;;;;;01/01/2026\n' +
      'a-3;Sans date;;;;59610;Fourmies;;;;;;;;;;;;;\n' +
      'a-4;Doutes;123;;;5961;Fourmies;Licorne;beaucoup;;;Peut-être;Non;;;;;contact@lin;javascript:alert(1);2026-12-31\n' +
      'a-1;Encore;;;;59610;Fourmies;;;;;;;;;;;;;31/12/2026\n' +
      ';Sans identifiant;;;;;;;;;;;;;;;;;;31/12/2026\n' +
      'a-5;À Paris;;;;75002;Paris;;;;;;;;;;;;;31/12/2026\n',
  });
  const [first, doubts, unnamed, ...rest] = await built.records('directory');
  assert.deepEqual([unnamed?.id, rest], ['company-sans-identifiant', []]);
  assert.deepEqual(first?.company, {
    jobIds: ['soudage'],
    rome: ['H2909'],
    posts: 2,
    skills: ['Lire un plan', 'Souder'],
    trainingBeforeHire: 'POEI de 3 mois',
    hosts: true,
    apprentices: null,
    sizeBand: '10 à 49',
  });
  assert.deepEqual(
    [first.id, first.kind, first.label, first.siret, first.validUntil, first.url, first.territoryIds, first.sourceId],
    [
      'company-a-1',
      'company',
      'Label régional',
      '11000200000015',
      '2026-12-31',
      'https://tolerie.example',
      ['dep-59'],
      'branch',
    ],
  );
  assert.deepEqual(doubts?.company, {
    jobIds: [],
    rome: [],
    posts: null,
    skills: [],
    hosts: null,
    apprentices: false,
  });
  assert.equal(doubts.url, undefined);
  assert.deepEqual(faults(built), [
    'entreprises.csv:4 colonne « Valable jusqu’au » à remplir',
    'entreprises.csv:6 identifiant « a-1 » donné deux fois',
    'entreprises.csv:5 colonne « SIRET » : « 123 » n’est pas un SIRET de 14 chiffres',
    'entreprises.csv:5 colonne « Courriel » : « contact@lin » n’est pas une adresse de courriel',
    'entreprises.csv:5 colonne « Site » : « javascript:alert(1) » n’est pas une adresse web',
    'entreprises.csv:5 colonne « Métiers » : « Licorne » n’est pas un métier du flux',
    'entreprises.csv:5 colonne « Postes à pourvoir » : « beaucoup » n’est pas un nombre',
    'entreprises.csv:5 colonne « Accueille en stage » : « Peut-être » n’est pas l’un de ses mots (Oui, Non)',
  ]);
  assert.ok(messageCounts(built, 'branch').some(([code, count]) => code === 'past-its-date' && count === 1));
});

const TESTIMONIES =
  'Témoignage;Métier;Prénom;Ce que la personne fait;Où en est la personne;Ce que la personne dit;Vidéo ou son;Transcription;Contre un stéréotype;Accord de la personne;Vient parler de son métier;Sous quelle forme;Jusqu’à combien de kilomètres;Code postal;Commune;Téléphone de la structure;Courriel de la structure;Valable jusqu’au\n';

test('testimonies: none is published without consent or after its last day', async t => {
  const built = await build(t, {
    'temoignages.csv':
      TESTIMONIES +
      't-1;Soudeur;Amina;Apprentie soudeuse;En apprentissage;J’aime le feu.;https://video.example/1;J’aime le feu, dit-elle.;Oui;Oui;Oui;en classe | en visio;30;59610;Fourmies;03 53 01 00 30;;2027-06-30\n' +
      't-2;Soudeur;Paul;Soudeur;;Sans accord.;;;;Non;Oui;;;;;;;\n' +
      't-3;Soudeur;Léa;Soudeuse;;Accord passé.;;;;Oui;;;;;;;;30/06/2026\n' +
      't-4;Soudeur;Max;Soudeur;;Date illisible.;;;;Oui;;;;;;;;bientôt\n' +
      't-5;Soudeur;Inès;Soudeuse;Débutante;Je débute.;https://video.example/5;;;oui;;;;;;;;\n' +
      't-6;Astronaute;Zoé;Astronaute;;Je flotte.;;;;Oui;;;;;;;;\n',
  });
  const testimonies = await built.records('testimonies');
  assert.deepEqual(testimonies[0], {
    id: 'testimony-t-1',
    jobId: 'soudage',
    name: 'Amina',
    role: 'Apprentie soudeuse',
    text: 'J’aime le feu.',
    media: 'https://video.example/1',
    transcript: 'J’aime le feu, dit-elle.',
    stage: 'apprentice',
    consent: true,
    validUntil: '2027-06-30',
    counterStereotype: true,
    sourceId: 'branch',
  });
  assert.deepEqual(
    testimonies.map(({ id }) => id),
    ['testimony-t-1', 'testimony-t-5'],
  );
  const [ambassador, ...rest] = await built.records('directory');
  assert.deepEqual(rest, []);
  assert.deepEqual(ambassador?.ambassador, {
    jobId: 'soudage',
    testimonyId: 'testimony-t-1',
    radiusKm: 30,
    formats: ['en classe', 'en visio'],
    consent: true,
  });
  assert.deepEqual([ambassador.validUntil, ambassador.territoryIds], ['2027-06-30', ['dep-59']]);
  assert.doesNotMatch(
    JSON.stringify(await Promise.all([built.records('directory'), built.records('testimonies')])),
    /Paul|Léa|Max/,
  );
  const faultTexts = faults(built).join('\n');
  assert.match(faultTexts, /temoignages\.csv:3 colonne « Accord de la personne » : « Non » n’est pas un accord/);
  assert.match(faultTexts, /temoignages\.csv:5 colonne « Valable jusqu’au » : « bientôt » n’est pas un jour/);
  assert.match(faultTexts, /temoignages\.csv:6 colonne « Transcription » vide/);
  assert.match(
    faultTexts,
    /temoignages\.csv:6 colonne « Où en est la personne » : « Débutante » n’est pas l’un de ses mots/,
  );
  assert.match(faultTexts, /temoignages\.csv:7 colonne « Métier » : « Astronaute » n’est pas un métier du flux/);
});

test('the workbooks that the command writes are filled and read back', async t => {
  const folder = await folderWith(t, {});
  const file = join(folder, 'e.xlsx');
  const templateRun = await hostedFeed('template', 'events', '--out', file);
  assert.equal(templateRun.code, 0, templateRun.stderr);
  assert.equal((await hostedFeed('template', 'events', '--out', file)).code, 1, 'a file is never replaced');
  // The empty template is a valid source without records.
  const empty = await build(t, { 'vide.xlsx': await readFile(file) });
  assert.deepEqual(await empty.records('directory'), []);
  const headings: Cell[] = [
    'Événement',
    'Titre',
    'Jour',
    'Heure de début',
    'Heure de fin',
    'Dernier jour',
    'État',
    'Code postal',
    'Commune',
    'Publics',
    'Inscription',
    'Places',
  ];
  const filled = workbookOf([
    {
      name: 'Événements',
      rows: [
        headings,
        [
          'e-1',
          'Visite',
          46372,
          0.583333333333333,
          '16h30',
          null,
          null,
          2000,
          'Laon',
          'Collégiens | Parents',
          'https://branche.example/s',
          12,
        ],
        ['e-1', null, '17/12/2026', '14:00', '16:00', null, 'Annulé'],
        ['e-2', 'Salon', '05/03/2027', null, null, '06/03/2027', 'Complet'],
        ['e-3', 'À l’envers', '05/03/2027', '16:00', '14:00'],
        ['e-4', 'Sans jour', null],
        ['e-5', 'Heure', '05/03/2027', '25h'],
      ],
    },
  ]);
  const built = await build(t, { 'e.xlsx': filled });
  const [visit, fair, ...rest] = await built.records('directory');
  assert.deepEqual(rest, []);
  assert.deepEqual(visit?.event, {
    timezone: 'Europe/Paris',
    occurrences: [
      { start: '2026-12-16T14:00:00+01:00', end: '2026-12-16T16:30:00+01:00', status: 'planned' },
      { start: '2026-12-17T14:00:00+01:00', end: '2026-12-17T16:00:00+01:00', status: 'cancelled' },
    ],
    registration: { url: 'https://branche.example/s', required: true, places: 12 },
  });
  assert.deepEqual(
    [visit.audiences, visit.territoryIds, visit.starts, visit.address?.postalCode],
    [['Collégiens', 'Parents'], ['dep-02'], '2026-12-16T14:00:00+01:00', '02000'],
  );
  assert.deepEqual(fair?.event?.occurrences, [{ start: '2027-03-05', end: '2027-03-06', status: 'full' }]);
  assert.deepEqual(faults(built), [
    'e.xlsx [Événements]:5 l’événement finit avant de commencer',
    'e.xlsx [Événements]:6 colonne « Jour » à remplir',
    'e.xlsx [Événements]:7 colonne « Heure de début » : « 25h » n’est pas une heure, comme 14:00',
  ]);
});

test('a record whose last day is past is published from no source, and is reported', async t => {
  const resource = { kind: 'company', name: 'A', summary: '', audiences: [], territoryIds: [], sectors: [] };
  const ownConfig = JSON.stringify({
    directory: [
      { ...resource, id: 'over', validUntil: '2026-11-23' },
      { ...resource, id: 'today', validUntil: '2026-11-24' },
    ],
  });
  const built = await buildWith(t, [{ id: 'own', kind: 'feed', path: 'own.json' }], { 'own.json': ownConfig }, TODAY);
  assert.deepEqual(
    (await built.records('directory')).map(({ id }) => id),
    ['today'],
  );
  assert.deepEqual(
    built.report.collections.directory?.invalid.map(({ code, count }) => [code, count]),
    [['past-its-date', 1]],
  );
});

test('templates exist for each sheet, and an unknown name lists the known ones', async t => {
  const folder = await folderWith(t, {});
  for (const name of ['companies', 'testimonies'])
    assert.equal((await hostedFeed('template', name, '--out', join(folder, `${name}.xlsx`))).code, 0);
  const other = await hostedFeed('template', 'people', folder);
  assert.equal(other.code, 2);
  assert.match(other.stderr, /commitments, companies, testimonies, events/);
});
