// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { catalogue } from './texts.js';

/** Messages about the format and the heading of tables, CSV or sheets. */
export const TABLES = catalogue({
  'web-page-not-csv': {
    en: 'this is an HTML page, not CSV: the download probably failed',
    fr: 'c’est une page web, pas du CSV : le téléchargement a sans doute échoué',
  },
  'xml-not-csv': { en: 'this is an XML file, not CSV', fr: 'c’est un fichier XML, pas du CSV' },
  'pdf-not-csv': { en: 'this is a PDF, not CSV', fr: 'c’est un PDF, pas du CSV' },
  'compressed-not-csv': {
    en: 'this is a compressed file, not CSV: unpack it',
    fr: 'c’est un fichier compressé, pas du CSV : décompressez-le',
  },
  'binary-not-csv': { en: 'this is a binary file, not CSV', fr: 'c’est un fichier binaire, pas du CSV' },
  'quote-never-closed': {
    en: 'a quote is opened and never closed',
    fr: 'un guillemet est ouvert et jamais fermé',
  },
  'row-too-long': {
    en: 'a row is longer than {limit:number} characters: a quote is probably missing',
    fr: 'une ligne dépasse {limit:number} caractères : il manque sans doute un guillemet',
  },
  'cells-missing-or-too-many': {
    en: '{found:number} {found|cell|cells} instead of {expected:number}',
    fr: '{found:number} {found|cellule|cellules} au lieu de {expected:number}',
  },
  'cell-without-heading': {
    en: 'a cell after the last heading is not read: the row may be shifted',
    fr: 'une cellule après le dernier titre n’est pas lue : la ligne est peut-être décalée',
  },
  'row-repeated': {
    en: 'same codes and values as {place:sample}: counted once',
    fr: 'mêmes codes et mêmes valeurs que {place:sample} : compté une fois',
  },
  'row-contradicts': {
    en: 'same codes as {place:sample}, other values: the first are kept',
    fr: 'mêmes codes que {place:sample}, autres valeurs : les premières sont gardées',
  },
  'figures-contradict': {
    en: 'same codes as an earlier row, other values: the first are kept',
    fr: 'mêmes codes qu’une ligne plus haut, autres valeurs : les premières sont gardées',
  },
  'record-contradicts': {
    en: 'same id as an earlier record, other values of {fields:fields}: the last are kept',
    fr: 'même identifiant qu’une fiche plus haut, autres valeurs pour {fields:fields} : les dernières sont gardées',
  },

  // Headings
  'columns-read': {
    en: '{fault:message} (columns read: {columns})',
    fr: '{fault:message} (colonnes lues : {columns})',
  },
  'headings-repeated': {
    en: 'several columns have the same heading: "{columns:list}"; only the first is read',
    fr: 'plusieurs colonnes ont le même titre : « {columns:list} » ; seule la première est lue',
  },
  'last-line-unended': {
    en: 'nothing ends the last line: the download may have been cut',
    fr: 'rien ne termine la dernière ligne : le téléchargement a pu être coupé',
  },
  'column-missing': {
    en: 'column missing: "{columns:list}"',
    fr: '{columns|colonne absente|colonnes absentes} : « {columns:list} »',
  },
  'columns-not-found': { en: 'no column for: {columns:fields}', fr: 'pas de colonne pour : {columns:fields}' },
  'other-columns': { en: 'other columns', fr: 'autres colonnes' },
  'columns-not-read': { en: 'columns not read: {columns}', fr: 'colonnes non lues : {columns}' },
  'columns-of-no-known-kind': {
    en: 'columns of no known kind: not read',
    fr: 'colonnes inconnues, fichier non lu',
  },

  // Sheets
  'no-wanted-sheet': {
    en: 'no sheet has the wanted table: {sheets:clauses}',
    fr: 'aucune feuille n’a le tableau attendu : {sheets:clauses}',
  },
  'in-sheet': { en: '[{sheet}] {fault:message}', fr: '[{sheet}] {fault:message}' },
  'sheet-empty': { en: 'is empty', fr: 'est vide' },
  'no-visible-sheet': {
    en: 'every sheet is hidden or a chart',
    fr: 'toutes les feuilles sont masquées ou des graphiques',
  },
  'sheet-not-found': {
    en: 'no sheet named "{sheet}" (sheets: "{known:list}")',
    fr: 'aucune feuille nommée « {sheet} » (feuilles : « {known:list} »)',
  },
});
