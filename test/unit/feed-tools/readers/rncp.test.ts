// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildWith } from '../support/built.js';
import { trainingOf } from '../support/records.js';

const sheet = (number: string, inside: string): string =>
  `<FICHE><ID_FICHE>1</ID_FICHE><NUMERO_FICHE>${number}</NUMERO_FICHE>${inside}</FICHE>`;

const LAMPS = sheet(
  'RNCP111',
  `
  <NOUVELLES_CERTIFICATIONS><NOUVELLE_CERTIFICATION>
    <ID_FICHE_NOUVELLE_CERTIFICATION>RNCP999</ID_FICHE_NOUVELLE_CERTIFICATION>
  </NOUVELLE_CERTIFICATION></NOUVELLES_CERTIFICATIONS>
  <INTITULE>Éclairage des rues</INTITULE>
  <ABREGE><CODE>BTS</CODE><LIBELLE>Brevet</LIBELLE></ABREGE>
  <FORMACODES><FORMACODE><CODE>24066</CODE></FORMACODE><FORMACODE><CODE>24054</CODE></FORMACODE></FORMACODES>
  <NOMENCLATURE_EUROPE><NIVEAU>NIV5</NIVEAU></NOMENCLATURE_EUROPE>
  <CODES_NSF><NSF><CODE>255s</CODE></NSF></CODES_NSF>
  <ACTIVITES_VISEES>Allumer &amp; éteindre</ACTIVITES_VISEES>
  <CAPACITES_ATTESTEES>-</CAPACITES_ATTESTEES>
  <CODES_ROME><ROME><CODE>Z1101</CODE></ROME><ROME><CODE>Z1100</CODE></ROME></CODES_ROME>
  <SI_JURY_FI><ACTIF>Non</ACTIF></SI_JURY_FI>
  <STATISTIQUES_PROMOTIONS><STATISTIQUES_PROMOTION><TAUX_INSERTION_GLOBAL_6MOIS>90</TAUX_INSERTION_GLOBAL_6MOIS></STATISTIQUES_PROMOTION></STATISTIQUES_PROMOTIONS>
  <DATE_FIN_ENREGISTREMENT>31/08/2028</DATE_FIN_ENREGISTREMENT>
  <OBJECTIFS_CONTEXTE>Éclairer.</OBJECTIFS_CONTEXTE>
  <ACTIF>Oui</ACTIF>
  <CORRESPONDANCES><CORRESPONDANCE><DESTINATION><NUMERO_FICHE>RNCP888</NUMERO_FICHE></DESTINATION></CORRESPONDANCE></CORRESPONDANCES>`,
);

test('rncp, XML: one active certification a sheet, whatever other certifications it names', async t => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?><FICHES><VERSION_FLUX>4.1</VERSION_FLUX>${LAMPS}${[
    sheet(
      'RS22',
      '<INTITULE>Secours</INTITULE><ABREGE><CODE>DipSec</CODE></ABREGE><ACTIF>Oui</ACTIF><DATE_FIN_ENREGISTREMENT>bientôt</DATE_FIN_ENREGISTREMENT>',
    ),
    sheet('RNCP112', '<INTITULE>Ancien</INTITULE><SI_JURY_FI><ACTIF>Oui</ACTIF></SI_JURY_FI><ACTIF>Non</ACTIF>'),
    sheet(
      'RNCP113',
      '<INTITULE>Passé</INTITULE><ACTIF>Oui</ACTIF><DATE_FIN_ENREGISTREMENT>31/08/2026</DATE_FIN_ENREGISTREMENT>',
    ),
    sheet('114', '<INTITULE>Sans registre</INTITULE><ACTIF>Oui</ACTIF>'),
    sheet('RNCP115', '<ACTIF>Oui</ACTIF>'),
  ].join('')}</FICHES>`;
  const built = await buildWith(t, [{ id: 'r', kind: 'rncp', path: 'r.xml' }], { 'r.xml': xml });
  const [lamps, secours, ...rest] = await built.records('trainings');
  assert.deepEqual(rest, []);
  assert.deepEqual(lamps, {
    id: 'rncp-111',
    title: 'BTS Éclairage des rues',
    certifications: [{ kind: 'rncp', code: '111' }],
    certifying: true,
    level: 5,
    entryLevel: null,
    domains: ['Industrie, électricité, maintenance'],
    formacodes: ['24066', '24054'],
    nsf: ['255s'],
    rome: ['Z1101'],
    url: 'https://www.francecompetences.fr/recherche/rncp/111/',
    sourceId: 'r',
    objective: 'Éclairer.',
    content: 'Allumer & éteindre',
    succeededBy: [{ kind: 'rncp', code: '999' }],
    equivalences: [{ kind: 'rncp', code: '888', blocks: [], otherBlocks: [] }],
  });
  assert.deepEqual([secours?.id, secours?.title, secours?.level], ['rs-22', 'Secours', null]);
  const [source] = built.report.sources;
  assert.equal(source?.read, 6);
  const skipped = Object.fromEntries((source?.skipped ?? []).map(({ reason, count }) => [reason, count]));
  assert.deepEqual(skipped, {
    'certification no longer active': 1,
    'registration over': 1,
    'promotion statistics, which are not outcomes by route': 1,
  });
  assert.equal(source?.dropped.length, 2);
  assert.equal(source.warnings.length, 2);
  assert.equal(built.report.collections.outcomes, undefined);
});

test('rncp, CSV: fields on several lines and codes in files of their own are read, in any order', async t => {
  const files = {
    'csv/export_fiches_CSV_Formacode_2026_08_29.csv':
      '"Numero_Fiche";"Formacode_Code";"Formacode_Libelle"\n"RNCP111";"24066";"Installation"\n',
    'csv/export_fiches_CSV_Nsf_2026_08_29.csv':
      '"Numero_Fiche";"Nsf_Code";"Nsf_Intitule"\n"RNCP111";"255";"Électricité"\n',
    'csv/export_fiches_CSV_Rome_2026_08_29.csv':
      '"Numero_Fiche";"Codes_Rome_Code";"Codes_Rome_Libelle"\n"RNCP111";"Z1101";"x"\n"RNCP111";"Z1102";"y"\n',
    'csv/export_fiches_CSV_CCN_2026_08_29.csv': '"Numero_Fiche";"Ccn_1_Numero"\n"RNCP111";"3"\n',
    'csv/export_fiches_CSV_Standard_2026_08_29.csv':
      '"Id_Fiche";"Numero_Fiche";"Intitule";"Abrege_Libelle";"Nomenclature_Europe_Niveau";"Date_Fin_Enregistrement";"Actif"\n' +
      '"1";"RNCP111";"Éclairage\ndes rues";"TP";"NIV3";"31/08/2028";"ACTIVE"\n"2";"RNCP112";"Ancien";"";"";"";"INACTIVE"\n',
  };
  const built = await buildWith(t, [{ id: 'r', kind: 'rncp', path: 'csv' }], files);
  const [training, ...rest] = await built.records('trainings');
  assert.deepEqual(rest, []);
  assert.deepEqual(
    [training?.title, training?.level, training?.rome],
    ['TP Éclairage des rues', 3, ['Z1101', 'Z1102']],
  );
  assert.deepEqual([training?.formacodes, training?.nsf], [['24066'], ['255']]);
  assert.equal(
    built.report.sources[0]?.warnings[0]?.examples[0],
    'csv/export_fiches_CSV_CCN_2026_08_29.csv: columns of no known kind: not read',
  );
});

test('rncp: another XML file is refused with its root', async t => {
  await assert.rejects(
    buildWith(t, [{ id: 'r', kind: 'rncp', path: 'r.xml' }], { 'r.xml': '<lheo><offres/></lheo>' }),
    /r\.xml:1: the root is <lheo>, not the <FICHES> of the RNCP/,
  );
});

test('rncp: an offer that has only the code of a certification takes its level, jobs and codes', async t => {
  const offer = trainingOf('offre', { level: null, certifications: [{ kind: 'rncp', code: '111' }] });
  const xml = `<FICHES><FICHE><NUMERO_FICHE>RNCP111</NUMERO_FICHE><INTITULE>Allumer</INTITULE><NOMENCLATURE_EUROPE><NIVEAU>NIV5</NIVEAU></NOMENCLATURE_EUROPE>
    <CODES_NSF><NSF><CODE>255s</CODE></NSF></CODES_NSF><CODES_ROME><ROME><CODE>Z1101</CODE></ROME></CODES_ROME><ACTIF>Oui</ACTIF></FICHE></FICHES>`;
  const sources = [
    { id: 'o', kind: 'feed', path: 'o.json' },
    { id: 'r', kind: 'rncp', path: 'r.xml' },
  ];
  const built = await buildWith(t, sources, { 'o.json': JSON.stringify({ trainings: [offer] }), 'r.xml': xml });
  const [training] = (await built.records('trainings')).filter(({ id }) => id === 'offre');
  assert.deepEqual([training?.level, training?.rome, training?.nsf], [5, ['Z1101'], ['255s']]);
});
