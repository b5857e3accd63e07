// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { TestContext } from 'node:test';
import { buildWith, type Built } from './built.js';

/** Small invented files: a directory, the nomenclatures of diplomas, and the headings of the files of offers. */
export const DIRECTORY = [
  'uai;nom;secteur;adresse;code_commune;commune;lat;lon;precision;sources',
  "0590001A;Lycée de l'Exemple;Public;;59350;Lille;50.63;3.06;point;x",
  '0620002B;CFA du Modèle;Privé;;62041;Arras;50.29;2.77;commune;x',
  '0800003C;Centre sans commune;;;;;;;;x',
].join('\n');

export const OFFICIAL = [
  '\uFEFFDiplôme;Code diplôme;Intitulé de la spécialité (et options);Code RNCP',
  "CAP;500-34307 T;Agent de propreté et d'hygiène;24655",
  'BTS;320-31408 T;Comptabilité et gestion;39159',
  'BAC PRO;400-24203 S;Métiers de la mode  - vêtements;37930',
].join('\n');

const CAPITALS = [
  'FORMATION_DIPLOME;GROUPE_SPECIALITE;LIBELLE_COURT;LIBELLE_LONG_200;NIVEAU_QUALIFICATION_RNCP',
  '50034307;343;CAP;AGENT DE PROPRETE ET D’HYGIENE (CAP);03',
  '32031408;314;BTS;COMPTABILITE ET GESTION (BTS);05',
  '40031211;312;BAC PRO;METIERS DE LA RELATION CLIENT 2NDE COMMUNE (BAC PRO);04',
  '40321405;214;BAC PRO AG;AMENAGEMENTS PAYSAGERS (BAC PRO AG);04',
  '40333001;330;BAC PRO AG;SERVICE AUX PERSONNES (SEC PRO AG);04',
].join('\n');

const MEF = [
  'MEF_STAT_11;FORMATION_DIPLOME',
  '23210034307;50034307',
  '32211031408;32031408',
  '23810031211;40031211',
  '23811021405;40321405',
  '23811033001;40333001',
  '23810024203;40024203',
  '23820024203;40024203',
].join('\n');

export const BEFORE = [
  { id: 'lieux', kind: 'establishments', path: 'lieux.csv' },
  { id: 'noms', kind: 'diplomas', path: ['capitales.csv', 'mef.csv', 'noms.csv'] },
];
export const FILES = { 'lieux.csv': DIRECTORY, 'capitales.csv': CAPITALS, 'mef.csv': MEF, 'noms.csv': OFFICIAL };

export const AFFELNET =
  "rentree;dep;libelle_mef;Etablissement d'accueil;MEF STAT 11;Voeu de recensement O/N;Statut Offre de formation;Capacité carte scolaire;Demandes vœux 1\n";
export const BTS = 'rentree;dep;UAI;LIBELLÉFORMATION;MEFSTAT11;NB_VOEUX_CONFIRMES;STATUT;CAPACITEPSUP\n';
export const EXTRACT = 'statut;uai;etablissement;region;formation;coordonnees\n';

export function buildOffers(t: TestContext, source: object, rows: string, before = BEFORE): Promise<Built> {
  return buildWith(t, [...before, { id: 'offre', path: 'offre.csv', ...source }], { ...FILES, 'offre.csv': rows });
}

/** Returns the title, capacity, school year and route of each session. */
export async function offers(built: Built): Promise<unknown[]> {
  const titles = new Map((await built.records('trainings')).map(({ id, title }) => [id, title]));
  const sessions = await built.records('sessions');
  return sessions.map(({ trainingId, capacity, schoolYear, route }) => [
    titles.get(trainingId),
    capacity,
    schoolYear,
    route,
  ]);
}

export const faults = ({ report }: Built): string[] =>
  report.sources.at(-1)?.dropped.flatMap(({ examples }) => examples) ?? [];
export const left = ({ report }: Built): unknown[] =>
  report.sources.at(-1)?.skipped.map(({ code, count }) => [code, count]) ?? [];
