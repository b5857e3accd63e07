// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildWith } from '../support/built.js';

const training = (id: string, more: object): object => ({
  id,
  title: id,
  certifications: [],
  certifying: true,
  level: null,
  entryLevel: null,
  domains: [],
  formacodes: [],
  nsf: [],
  rome: [],
  ...more,
});

const trainingsFile = (...list: object[]): string => JSON.stringify({ trainings: list });

test('nsf and formacode: codes of trainings missing from the nomenclatures are counted', async t => {
  const files = {
    't.json': trainingsFile(
      training('a', { formacodes: ['11016', '99999'], nsf: ['114b', '998'] }),
      training('b', { formacodes: ['80015'] }),
    ),
    // The file has no heading, synonyms separated by $, and rows of audiences with fewer cells.
    'FCod.csv':
      '11016;ANALYSE DONNEES;analyse données;DOM;110 MATHEMATIQUES;analyse discriminante$analyse multidimensionnelle;;;;;;;;;\n' +
      '80015;EMPLOYE;employé;PUB\n11461;THERMIQUE;thermique;PAY$DOM;114 PHYSIQUE\nx;y;z;DOM\n',
    'nsf.csv': '\uFEFFGROUPE_SPECIALITE;LIBELLE_LONG\n114;MATHEMATIQUES\nDO;x\n',
  };
  const sources = [
    { id: 't', kind: 'feed', path: 't.json' },
    { id: 'f', kind: 'formacode', path: 'FCod.csv' },
    { id: 'n', kind: 'nsf', path: 'nsf.csv' },
  ];
  const built = await buildWith(t, sources, files);
  assert.deepEqual(built.report.joins.unknownCodes, { formacodes: 2, nsf: 1 });
  const [, formacode, nsf] = built.report.sources;
  assert.deepEqual(
    [formacode?.read, formacode?.skipped[0]?.count, formacode?.dropped[0]?.examples[0]],
    [4, 1, 'FCod.csv:4: "x" is not a Formacode'],
  );
  assert.equal(nsf?.dropped[0]?.count, 1);
});

test('rome-formacode: a training without a job gets those of its main Formacode', async t => {
  const files = {
    't.json': trainingsFile(
      training('a', { formacodes: ['34024', '21598'] }),
      training('b', { formacodes: ['34024'], rome: ['Z1101'] }),
      training('c', { formacodes: ['42079'] }),
    ),
    'list.txt':
      'ROME > FORMACODE\n• achats M1101 ______aChat 340 24 QuaLité aChat 340 05Suite\n• abattage H2101 ____abattagE 215 98\n• vide D1101 ____rien\n',
    'old.csv': '11111;Employé de ménage à domicile;SERVICE MAISON 42079\n',
  };
  const sources = [
    { id: 't', kind: 'feed', path: 't.json' },
    { id: 'r', kind: 'rome-formacode', path: ['list.txt', 'old.csv'] },
  ];
  const built = await buildWith(t, sources, files);
  const trainings = await built.records('trainings');
  assert.deepEqual(
    trainings.map(({ rome }) => rome),
    [['M1101'], ['Z1101'], []],
  );
  assert.deepEqual(trainings[0]?.fieldSources, [{ field: 'rome', sourceId: 'r', by: 'formacode' }]);
  assert.deepEqual(built.report.joins.trainingsToJobs, { formacode: 1, formacodeUse: 0, nsfUse: 0 });
  const source = built.report.sources[1];
  assert.deepEqual(
    source?.skipped.map(({ code, count }) => [code, count]),
    [['rome-2-code', 1]],
  );
  assert.deepEqual(source?.dropped[0]?.examples, ['list.txt:4: no Formacode for D1101']);
});

/** Returns a file of Certif Info with certifications of these codes. */
function certifInfo(certifications: readonly [count: number, formacode: string, nsf: string, rome: string][]): string {
  const heading =
    'Code_Diplome;Libelle_Diplome;Code_Niveau_Europeen;Code_FormaCode;Code_Rome_1;Code_Nsf;Code_RNCP;Code_RS;Etat_Libelle';
  const rows = certifications.flatMap(([count, formacode, nsf, rome]) =>
    Array.from({ length: count }, () => [formacode, rome, nsf]),
  );
  return [heading, ...rows.map((codes, index) => [index + 1, 'Titre', '', ...codes, '', '', 'Publié'].join(';'))].join(
    '\n',
  );
}

test('a training gets the jobs that nearly all the certifications of its field lead to', async t => {
  const files = {
    't.json': trainingsFile(
      training('by-formacode', { formacodes: ['11111'], nsf: ['325'] }),
      training('by-nsf', { formacodes: ['22222'], nsf: ['325t'] }),
      training('few', { formacodes: ['33333'] }),
      training('various', { nsf: ['331'] }),
      training('general', { nsf: ['136'] }),
      training('given', { formacodes: ['11111'], rome: ['Z1101'] }),
    ),
    'c.csv': certifInfo([
      [8, '11111', '', 'A1101'],
      [2, '11111', '', 'B1101'],
      [9, '33333', '', 'C1101'],
      [10, '', '325', 'K1601'],
      [7, '', '331', 'J1501'],
      [3, '', '331', 'J1502'],
      [10, '', '136', 'E1108'],
    ]),
  };
  const built = await buildWith(
    t,
    [
      { id: 't', kind: 'feed', path: 't.json' },
      { id: 'c', kind: 'certif-info', path: 'c.csv' },
    ],
    files,
  );
  const trainings = (await built.records('trainings')).filter(({ sourceId }) => sourceId === 't');
  assert.deepEqual(
    trainings.map(({ rome }) => rome),
    [['A1101'], ['K1601'], [], [], [], ['Z1101']],
  );
  assert.deepEqual(trainings[1]?.fieldSources, [{ field: 'rome', sourceId: 'c', by: 'nsf' }]);
  assert.deepEqual(built.report.joins.trainingsToJobs, { formacode: 0, formacodeUse: 1, nsfUse: 1 });
});

test('diplomas: level and NSF of a CFD; « 00 » and « 99 » are no level', async t => {
  const certified = (id: string, code: string, more: object = {}): object =>
    training(id, { certifications: [{ kind: 'cfd', code }], ...more });
  const files = {
    't.json': trainingsFile(
      certified('a', '46321218'),
      certified('b', '99999902'),
      certified('c', '46321218', { level: 3 }),
    ),
    'd.csv': 'FORMATION_DIPLOME;GROUPE_SPECIALITE;NIVEAU_QUALIFICATION_RNCP\n46321218;212;04\n99999902;999;99\nx;1;1\n',
    'other.csv': 'a;b\n1;2\n',
  };
  const sources = [
    { id: 't', kind: 'feed', path: 't.json' },
    { id: 'd', kind: 'diplomas', path: ['d.csv', 'other.csv'] },
  ];
  const built = await buildWith(t, sources, files);
  const trainings = await built.records('trainings');
  assert.deepEqual(
    trainings.map(({ level, nsf }) => [level, nsf]),
    [
      [4, ['212']],
      [null, []],
      [3, ['212']],
    ],
  );
  assert.deepEqual(trainings[2]?.fieldSources, [{ field: 'nsf', sourceId: 'd' }]);
  assert.equal(built.report.sources[1]?.dropped[0]?.count, 1);
  assert.equal(built.report.sources[1]?.warnings[0]?.reason, 'columns of no known kind: not read');
});

test('diplomas: a diploma has its end and its successor, or a new version of the same title', async t => {
  const certified = (id: string, title: string, ...codes: readonly string[]): object =>
    training(id, { title, certifications: codes.map(code => ({ kind: 'cfd', code })) });
  const files = {
    't.json': trainingsFile(
      certified('cuisine', 'CAP Cuisine', '50022139'),
      certified('option', 'CAP Conducteur d’engins : travaux publics option A', '50023118'),
      certified('another-level', 'BTS Podo-orthésiste', '32033105'),
      certified('another-name', 'BTS Diététique', '32033103'),
      certified('wrong-code', 'BTS Bioqualité', '32022106'),
      certified('in-force', 'CAP Cuisine', '50022146'),
      certified('two', 'CAP', '50022139', '32033103'),
      certified('no-day', 'Bac pro', '40025510'),
      certified('named-by-another', 'Bac pro Productions aquacoles', '40321204'),
    ),
    'v.csv':
      'FORMATION_DIPLOME;GROUPE_SPECIALITE;NIVEAU_QUALIFICATION_RNCP;DATE_FERMETURE\n50022139;221;03;31/08/2025\n',
    'n.csv':
      'FORMATION_DIPLOME;GROUPE_SPECIALITE;LIBELLE_COURT;LIBELLE_LONG_200;NIVEAU_QUALIFICATION_RNCP;DATE_OUVERTURE;DATE_FERMETURE;NOUVEAU_DIPLOME_1;ANCIEN_DIPLOME_1\n' +
      '50022139;221;CAP;CUISINE (CAP);03;01/09/2016;31/08/2025;50022146;\n' +
      '32022106;221;BTS;BIOQUALITE (BTS);05;01/09/2020;31/08/2026;32022108;\n' +
      '32022107;221;BTS;BIOQUALITE (BTS);05;01/09/2026;;;32022106\n' +
      '32033103;331;BTS;DIETETIQUE (BTS);05;01/09/1995;31/08/2026;32033115;\n' +
      '50022146;221;CAP;CUISINE (CAP);03;01/09/2024;;;\n40025510;255;BAC PRO;;04;;bientôt;;\n' +
      '50023118;231;CAP;CONDUCTEUR (CAP);03;01/09/2002;31/08/2024;50023121;\n' +
      "50023121;231;CAP;CONDUCTEUR D'ENGINS DE TRAVAUX PUBLICS (CAP);03;01/09/2023;;;\n" +
      '32033105;331;BTS;PODO-ORTHESISTE (BTS);05;01/09/1995;31/08/2027;32033113;\n' +
      '32033113;331;BTS;PODO-ORTHESISTE (BTS);06;01/09/2025;;;\n' +
      '32033115;331;BTS;DIETETIQUE ET NUTRITION (BTS);05;01/09/2025;;;\n' +
      '40321204;212;BAC PRO;PRODUCTIONS AQUACOLES (BAC PRO);04;01/09/2000;31/08/2024;;\n' +
      '40321213;212;BAC PRO;CONDUITE DE PRODUCTIONS AQUACOLES (BAC PRO);04;01/09/2023;;;40321204\n',
    'names.csv':
      'Code diplôme;Diplôme;Intitulé de la spécialité (et options);Code RNCP\n500-22146 T;CAP;Cuisine;38430\n' +
      '320-33113 T;BTS;Podo-orthésiste;40037\n',
  };
  const built = await buildWith(
    t,
    [
      { id: 't', kind: 'feed', path: 't.json' },
      { id: 'd', kind: 'diplomas', path: ['v.csv', 'n.csv', 'names.csv'] },
    ],
    files,
  );
  assert.deepEqual(
    (await built.records('trainings')).map(({ id, closed, renewedOn, succeededBy }) => [
      ...[id, closed, renewedOn],
      succeededBy?.map(({ kind, code, title }) => `${kind} ${code} ${title ?? ''}`),
    ]),
    [
      ['cuisine', undefined, '2024-09-01', undefined],
      ['option', undefined, '2023-09-01', undefined],
      ['another-level', '2027-08-31', undefined, ['rncp 40037 BTS Podo-orthésiste']],
      ['another-name', '2026-08-31', undefined, ['cfd 32033115 BTS Dietetique et nutrition']],
      ['wrong-code', undefined, '2026-09-01', undefined],
      ['in-force', undefined, undefined, undefined],
      ['two', undefined, undefined, undefined],
      ['no-day', undefined, undefined, undefined],
      ['named-by-another', '2024-08-31', undefined, ['cfd 40321213 Bac pro Conduite de productions aquacoles']],
    ],
  );
  assert.deepEqual(
    built.report.sources[1]?.warnings.map(({ code, examples }) => [code, examples]),
    [['not-a-date', ['n.csv:7: "bientôt" is not a date']]],
  );
});

test('domains: the main Formacode decides, then the NSF, and a given domain stays', async t => {
  const files = {
    't.json': trainingsFile(
      training('hairdresser', { formacodes: ['42050'] }),
      training('bank', { formacodes: ['42199', '43454'], nsf: ['331'] }),
      training('nurse', { formacodes: ['99999'], nsf: ['331'] }),
      training('driver', { nsf: ['999', '311u'] }),
      training('given', { formacodes: ['42050'], domains: ['Beauté'] }),
      training('none', {}),
    ),
  };
  const sources = [{ id: 't', kind: 'feed', path: 't.json' }];
  const built = await buildWith(t, sources, files);
  assert.deepEqual(
    (await built.records('trainings')).map(({ domains }) => domains),
    [
      ['Mode, coiffure, esthétique'],
      ['Gestion, banque, immobilier'],
      ['Santé'],
      ['Transport et logistique'],
      ['Beauté'],
      [],
    ],
  );
  assert.deepEqual(built.report.joins.domains, { filled: 4, none: 1 });
  const ownFiles = { ...files, 'domains.csv': 'nomenclature;code;domain\nformacode;42;Beauté et banque\n' };
  const edited = await buildWith(t, sources, ownFiles, { domains: 'domains.csv' });
  assert.deepEqual(
    (await edited.records('trainings')).map(({ domains }) => domains[0]),
    ['Beauté et banque', 'Beauté et banque', undefined, undefined, 'Beauté', undefined],
  );
});

test('domains: a table with a fault is refused with its line', async t => {
  const files = {
    't.json': trainingsFile(training('a', {})),
    'domains.csv': 'nomenclature;code;domain\nformacode;42;Beauté\nrome;A;x\n',
  };
  await assert.rejects(
    buildWith(t, [{ id: 't', kind: 'feed', path: 't.json' }], files, { domains: 'domains.csv' }),
    /domains\.csv:3: should be "formacode" or "nsf"/,
  );
});

test('transitions: the list of the publisher flags the jobs that it names', async t => {
  const job = (code: string, transitions?: string[]): object => ({
    id: code,
    title: { feminine: code, masculine: code },
    rome: [code],
    sectors: [],
    skills: [],
    conditions: [],
    related: [],
    links: [],
    ...(transitions && { transitions }),
  });
  const files = {
    't.json': JSON.stringify({
      jobs: [job('F1603', ['ecological', 'digital']), job('H1301', ['ecological']), job('M1101')],
      trainings: [
        training('both', { rome: ['F1603', 'H1301'] }),
        training('one', { rome: ['F1603'] }),
        training('mixed', { rome: ['F1603', 'M1101'] }),
        training('listed', { formacodes: ['24147'] }),
        training('unknown job', { rome: ['Z9999'] }),
      ],
    }),
  };
  const more = { transitions: { rev3: { rome: ['F1603'], formacodes: ['24147'] } } };
  const built = await buildWith(t, [{ id: 't', kind: 'feed', path: 't.json' }], files, more);
  assert.deepEqual(
    (await built.records('jobs')).map(({ transitions }) => transitions),
    [['ecological', 'digital', 'rev3'], ['ecological'], undefined],
  );
  assert.deepEqual(
    (await built.records('trainings')).map(({ transitions }) => transitions),
    [['ecological'], ['ecological', 'digital', 'rev3'], undefined, ['rev3'], undefined],
  );
  assert.deepEqual(built.report.joins.transitions, { jobs: 1, trainings: 3 });
  await assert.rejects(
    buildWith(t, [{ id: 't', kind: 'feed', path: 't.json' }], files, { transitions: ['rev3'] }),
    /\/transitions: should be/,
  );
});
