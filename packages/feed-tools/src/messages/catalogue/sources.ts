// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { catalogue } from './texts.js';

/** Messages about a source, and about its files that cannot be used. */
export const SOURCES = catalogue({
  'no-data-inclusion': {
    en: 'no structure or service of data.inclusion: columns id, nom, date_maj',
    fr: 'aucune structure et aucun service de data.inclusion : colonnes id, nom, date_maj',
  },
  'nothing-read': { en: 'nothing was read in this source', fr: 'rien n’a été lu dans cette source' },
  'neither-communes-nor-epci': {
    en: 'neither communes nor EPCI: not read',
    fr: 'ni communes ni EPCI, fichier non lu',
  },
  'no-communes': {
    en: 'no list of communes of the territory in these files',
    fr: 'aucune liste des communes du territoire dans ces fichiers',
  },
  'neither-rncp-xml-nor-csv': {
    en: 'neither an XML export nor a CSV file with the columns Numero_Fiche, Intitule and Actif',
    fr: 'ni export XML, ni fichier CSV avec les colonnes Numero_Fiche, Intitule et Actif',
  },
  'no-outlines': {
    en: 'no outline of a kind of territory of the feed: not used',
    fr: 'contours d’un type que le flux n’a pas',
  },
  'outlines-repeated': {
    en: 'another file gives the outlines of the same kind of territory: not used',
    fr: 'un autre fichier donne déjà ces contours',
  },
  'rome-file-missing': { en: 'the ROME folder has no file {file}', fr: 'le dossier du ROME n’a pas de fichier {file}' },
  'rome-file-absent': {
    en: 'the ROME folder has no file {file}: jobs go without it',
    fr: 'le dossier du ROME n’a pas de fichier {file} : les métiers s’en passent',
  },
  'no-published-levels': {
    en: 'no level of tension was read before: list dares-tensions first',
    fr: 'aucun niveau de tension lu avant : placez d’abord la source dares-tensions',
  },
  'levels-of-another-method': {
    en: 'levels of another method than that of Dares, by ROME and bassin: kept apart, never compared nor ranked with them',
    fr: 'niveaux d’une autre méthode que celle de la Dares, par ROME et bassin : gardés à part, ni comparés ni classés avec eux',
  },
  'licence-not-given': {
    en: 'no licence given: have the producer confirm that the figures may be published, then write it',
    fr: 'licence absente : faites confirmer par le producteur que ces chiffres peuvent être publiés, puis indiquez-la',
  },
  'years-not-given': {
    en: 'the years are missing: give the period of the source, "2021-2022"',
    fr: 'années absentes : indiquez la période de la source, « 2021-2022 »',
  },
  'territory-incomplete': {
    en: 'no total for {territory} in {year}: no row for {missing:list}',
    fr: 'pas de total pour {territory} en {year}, faute de lignes pour {missing:list}',
  },
  'label-of-several-codes': {
    en: 'one label for several codes: the first code has it',
    fr: 'un libellé pour plusieurs codes : gardé pour le premier',
  },
});
