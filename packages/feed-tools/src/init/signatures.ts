// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { COLLECTION_NAMES } from '@orientation-widgets/feed';
import { KNOWN_MEASURES } from '../readers/observations/known-measures.js';
import { romeFile } from '../readers/rome/folder.js';
import { nameKey } from '../text/names.js';
import { DIRECTORY_SIGNATURES } from './directory-signatures.js';
import type { FileHead } from '../recognition/file-head.js';
import { anyOf, columns, onlyColumns, text, type Signature } from '../recognition/signature.js';

/** A table of figures has a row a figure, and few columns. */
const MAX_COLUMNS = 20;

/** Names of a column of places, of times and of values: a table that has one of each may hold figures. */
const PLACES = ['refarea', 'geo', 'territoire', 'territory', 'code', 'ze2020', 'codeinsee', 'codgeo', 'epci', 'dep'];
const TIMES = ['timeperiod', 'periode', 'period', 'annee', 'trimestre', 'mois'];
const VALUES = ['obsvalue', 'valeur', 'value'];

const KNOWN_COLUMNS = [...KNOWN_MEASURES.keys()].map(nameKey);

/** A table of figures: a place, a time and a value. */
function isLongTable({ tables }: FileHead): boolean {
  const hasOneOf = (table: ReadonlySet<string>, names: readonly string[]): boolean =>
    names.some(name => table.has(name));
  return tables.some(
    table =>
      table.size <= MAX_COLUMNS &&
      hasOneOf(table, PLACES) &&
      hasOneOf(table, TIMES) &&
      (hasOneOf(table, VALUES) || hasOneOf(table, KNOWN_COLUMNS)),
  );
}

/** GeoJSON or TopoJSON. */
const GEOJSON = text(/^\s*\{[^]{0,200}"type"\s*:\s*"(Topology|FeatureCollection|Feature)"/);

/** The list of communes. */
const COMMUNES = columns('code', 'nom', 'typeLiaison', 'codesPostaux');

/** A manifest, or a file whose first key is a collection. */
const FEED = new RegExp(`^\\s*\\{\\s*"(formatVersion"|(${COLLECTION_NAMES.join('|')})"\\s*:\\s*\\[\\s*\\{\\s*"id")`);

/**
 * Known sources, in the order recommended in a configuration: territories first, then, of sources that describe the
 * same trainings, the one whose values take precedence. The first signature that matches wins.
 */
export const SIGNATURES: readonly Signature[] = [
  {
    kind: 'communes',
    comment:
      'Communes, EPCI, codes postaux, centres et bassins d’emploi. Sans eux, aucun lieu n’est placé sur la carte.',
    requires: COMMUNES,
    matches: anyOf(
      COMMUNES,
      columns('code', 'nom', 'membres', 'modeFinancement'),
      columns('Ancien Code Officiel', 'Code Courant Officiel'),
      columns('Code_Officiel_Commune', 'latitude', 'longitude'),
      columns('Code_commune_INSEE', 'Code_postal'),
      columns('code_commune_insee', 'code_bassin_BMO', 'lib_bassin_BMO'),
      columns('code_insee', 'ze2020', 'lib_ze'),
      columns('insee_com', 'niveau_densite'),
      columns('insee_com', 'niveau_ruralite'),
    ),
  },
  {
    kind: 'territories',
    comment:
      'Territoires à soi, listes de communes. «\u202fterritoryKind\u202f»\u202f: "spel" s’il manque, ou "bassin", "epci"…',
    matches: onlyColumns('id', 'name', 'communes'),
    oneSourcePerFile: true,
  },
  {
    kind: 'foreign-areas',
    comment:
      'Territoires de l’autre côté de la frontière, avec leurs contours. «\u202fcountry\u202f»\u202f: "BE" s’il manque.',
    matches: head => /"nis"\s*:/.test(head.text) && GEOJSON(head),
    oneSourcePerFile: true,
  },
  {
    kind: 'outlines',
    comment: 'Contours des territoires, pour les cartes. Le premier fichier de chaque type de territoire est utilisé.',
    matches: GEOJSON,
  },
  {
    kind: 'rome',
    comment: 'Fiches métiers du ROME 4.0\u202f: tout le dossier.',
    matches: columns('code_rome', 'libelle_rome', 'code_rome_parent'),
    named: romeFile('referentiel_code_rome'),
    wholeFolder: true,
  },
  {
    kind: 'fap-labels',
    comment: 'Libellés officiels des familles professionnelles (FAP).',
    matches: anyOf(
      columns('code_fap_228', 'intitule_fap_228'),
      onlyColumns('fap', 'libelle'),
      text(/Ensemble des niveaux des familles professionnelles/i),
    ),
  },
  {
    kind: 'fap-rome',
    comment:
      'Lien entre les métiers (ROME) et les familles professionnelles (FAP). Sans lui, un métier n’a pas de tension.',
    matches: anyOf(columns('fap', 'rome'), columns('fap_2021', 'rome'), text(/ROMEv3 à une FAP|FAP9RSQ/)),
  },
  {
    kind: 'fap-women-share',
    comment: 'Part des femmes par famille professionnelle (Dares).',
    matches: columns('Fap3', 'Annee', 'Part', 'libelle'),
  },
  {
    kind: 'dares-tensions',
    comment: 'Tensions par métier et territoire (Dares).',
    matches: anyOf(
      columns('fap', 'Catégorie Tension'),
      columns('Code FAP 228', 'Tension - discret'),
      columns('Code FAP 225', 'Tension - discret'),
    ),
  },
  {
    kind: 'dares-index',
    comment:
      'Indice national de tension des années passées (Dares). Les niveaux sont calculés avec ceux de la source précédente.',
    matches: onlyColumns('fap', 'Tension', 'Année'),
  },
  {
    kind: 'rome-tensions',
    comment:
      'Tensions par bassin et métier ROME. Méthode différente de celle de la Dares : à part à l’écran. Licence à indiquer.',
    matches: columns('rome', 'cbassin', 'ind_tension_d'),
  },
  {
    kind: 'bmo',
    comment:
      'Projets de recrutement (enquête BMO). «\u202f*\u202f» y est un secret, jamais un zéro. Gardez une seule fois chaque année.',
    matches: anyOf(
      columns('code métier BMO', 'met', 'xmet', 'smet'),
      columns('FAP_CODE', 'CATCHMENT_AREA_CODE', 'NB_RECRUT_PROJECTS'),
    ),
  },
  {
    kind: 'lheo',
    comment: 'Offre de formation au format LHÉO. Ajoutez le producteur et la licence.',
    matches: text(/<(\w+:)?lheo(-index)?[\s>]/),
    oneSourcePerFile: true,
  },
  {
    kind: 'establishments',
    comment: 'Annuaire des établissements par UAI. Avant les sources qui ne donnent que l’UAI.',
    matches: anyOf(
      columns('Identifiant_de_l_etablissement', 'Nom_etablissement', 'Code_commune', 'Nom_commune'),
      columns('uai', 'nom', 'code_commune', 'commune', 'lat', 'lon'),
    ),
  },
  ...DIRECTORY_SIGNATURES,
  {
    kind: 'rncp',
    comment: 'Certifications du RNCP et du Répertoire spécifique.',
    matches: anyOf(
      text(/<FICHES>[^]*<(VERSION_FLUX|FICHE)>/),
      columns('Numero_Fiche', 'Intitule', 'Actif'),
      columns('Numero_Fiche', 'Formacode_Code'),
      columns('Numero_Fiche', 'Nsf_Code'),
      columns('Numero_Fiche', 'Codes_Rome_Code'),
    ),
  },
  {
    kind: 'certif-info',
    comment: 'Certifications de Certif Info. Elles complètent les formations qui ont le même code.',
    matches: columns('Code_Diplome', 'Libelle_Diplome', 'Code_RNCP', 'Etat_Libelle'),
  },
  {
    kind: 'diplomas',
    comment: 'Diplômes de l’Éducation nationale\u202f: niveaux, codes NSF et MEF.',
    matches: anyOf(
      columns('FORMATION_DIPLOME', 'GROUPE_SPECIALITE', 'NIVEAU_QUALIFICATION_RNCP'),
      columns('MEFSTAT11_SPECIALITE', 'CFD_SPECIALITE'),
      columns('MEF_STAT_11', 'FORMATION_DIPLOME'),
      columns('Code diplôme', 'Diplôme', 'Intitulé de la spécialité (et options)', 'Code RNCP'),
    ),
  },
  {
    kind: 'orion',
    comment: 'Capacités d’accueil par établissement (CAP, bac pro, BTS). Après l’annuaire et les diplômes.',
    matches: anyOf(
      columns('UAI', 'LIBELLÉFORMATION', 'MEFSTAT11', 'STATUT', 'CAPACITEPSUP'),
      columns('Etablissement d’accueil', 'MEF STAT 11', 'Statut Offre de formation', 'Capacité carte scolaire'),
    ),
  },
  {
    kind: 'lycee-series',
    comment: 'Élèves par série des lycées généraux et technologiques. Après l’annuaire.',
    matches: columns('rentree_scolaire', 'numero_lycee', '1eres_stmg'),
  },
  {
    kind: 'parcoursup',
    comment: 'Enseignement supérieur sur Parcoursup. Un extrait veut l’annuaire avant, et sa «\u202fperiod\u202f».',
    matches: anyOf(
      columns('Code UAI de l’établissement', 'Filière de formation', 'Coordonnées GPS de la formation'),
      columns('uai', 'etablissement', 'formation', 'coordonnees'),
    ),
  },
  {
    kind: 'nsf',
    comment: 'Libellés des spécialités de formation (NSF).',
    matches: columns('GROUPE_SPECIALITE', 'DOMAINE_SPECIALITE', 'LIBELLE_LONG'),
  },
  { kind: 'formacode', comment: 'Termes du Formacode.', matches: text(/^\d{5};[^;\n]+;[^;\n]+;(DOM|PUB|DIP)/) },
  {
    kind: 'rome-formacode',
    comment: 'Lien entre le Formacode et le ROME.',
    matches: text(/^[ \t]*•.*\s[A-Z]\d{4}[ \t]*_/m),
  },
  {
    kind: 'inserjeunes',
    comment: 'Devenir des jeunes par région et certification (InserJeunes).',
    matches: columns('millesime', 'voie', 'cfd', 'mefstat11', 'taux_emploi_6_mois'),
  },
  {
    kind: 'inserjeunes-establishments',
    comment: 'Devenir des jeunes par établissement (InserJeunes). Le nom du fichier doit dire les années.',
    matches: anyOf(
      columns('n°UAI de l’établissement', 'Taux', 'Taux attendu'),
      columns('UAI', 'Année', 'Taux emploi 6 mois', 'Part contrats apprentissage interrompus'),
    ),
  },
  {
    kind: 'ival',
    comment: 'Réussite aux examens de chaque lycée professionnel (IVAL).',
    matches: columns('Code établissement', 'Année', 'Effectifs présents Total secteurs'),
  },
  {
    kind: 'baccalaureat',
    comment: 'Réussite au baccalauréat, par académie et spécialité.',
    matches: columns('Session', 'Académie', 'Statut du candidat', 'Diplôme spécialité', 'Nombre de présents'),
  },
  {
    kind: 'onisep-jobs',
    comment: 'Métiers de l’Onisep.',
    matches: columns('libellé métier', 'lien site onisep.fr', 'code ROME'),
  },
  {
    kind: 'onisep-trainings',
    comment: 'Formations initiales de l’Onisep.',
    matches: columns('libellé formation principal', 'code RNCP', 'lien site onisep.fr'),
  },
  {
    kind: 'onisep-structures',
    comment: 'Établissements de l’Onisep.',
    matches: columns('code UAI', 'nom', 'région', 'n° SIRET', 'tutelle'),
  },
  {
    kind: 'onisep-actions',
    comment: 'Lieux des formations de l’Onisep.',
    matches: columns('Action De Formation Af Identifiant Onisep', 'Formation For Libelle'),
  },
  {
    kind: 'onisep-passage',
    comment: 'Table de passage de l’Onisep.',
    matches: columns('certif_info_ci_identifiant', 'ci_code_rncp', 'ideo_identifiant_formation'),
  },
  {
    kind: 'commitment-states',
    comment: 'Suivi des engagements\u202f: le classeur que remplissent les pilotes.',
    matches: anyOf(
      columns('Engagement', 'Action', 'État', 'Date de l’état'),
      columns('Engagement', 'Indicateur', 'Période', 'Valeur'),
    ),
  },
  {
    kind: 'sdmx-csv',
    comment: 'Chiffres du tableau de bord, en SDMX-CSV. «\u202fmeasures\u202f» décrit leurs mesures.',
    matches: ({ text: start }) => /^\W*(STRUCTURE|DATAFLOW)\b[^\n]*\bTIME_PERIOD\b[^\n]*\bOBS_VALUE\b/.test(start),
    oneSourcePerFile: true,
  },
  {
    kind: 'json-stat',
    comment: 'Chiffres du tableau de bord, en JSON-stat 2.0. «\u202fmeasures\u202f» décrit leurs mesures.',
    matches: text(/^\s*\{(?=[^]*"class"\s*:\s*"dataset")(?=[^]*"dimension"\s*:)/),
    oneSourcePerFile: true,
  },
  {
    kind: 'observations',
    comment:
      'Chiffres du tableau de bord, une ligne chacun. «\u202fmeasures\u202f» décrit les mesures que le fichier ne décrit pas.',
    matches: isLongTable,
    oneSourcePerFile: true,
  },
  { kind: 'feed', comment: 'Fiches rédigées, au format du flux.', matches: text(FEED), oneSourcePerFile: true },
];
