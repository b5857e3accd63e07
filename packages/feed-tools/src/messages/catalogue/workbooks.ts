// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { catalogue } from './texts.js';

/** Messages about XLSX workbooks, which are archives of XML parts. */
export const WORKBOOKS = catalogue({
  'not-xlsx': {
    en: 'this archive is not a workbook in the XLSX format',
    fr: 'cette archive n’est pas un classeur XLSX',
  },
  'xlsb-workbook': {
    en: 'this workbook is in the XLSB format: save it as XLSX',
    fr: 'ce classeur est au format XLSB : enregistrez-le en XLSX',
  },
  'xls-or-locked-workbook': {
    en: 'this workbook is in the XLS format, or locked with a password: save it as XLSX without a password',
    fr: 'ce classeur est au format XLS, ou protégé par un mot de passe : enregistrez-le en XLSX sans mot de passe',
  },
  'workbook-unreadable': {
    en: 'this workbook cannot be opened: {fault:message}',
    fr: 'ce classeur ne s’ouvre pas : {fault:message}',
  },
  'part-unreadable': {
    en: 'the part {part} cannot be read: {fault:message}',
    fr: 'la partie {part} est illisible : {fault:message}',
  },
  'part-damaged': {
    en: 'the part {part} is damaged: {fault:message}',
    fr: 'la partie {part} est abîmée : {fault:message}',
  },
  'part-missing': { en: 'the part {part} is missing', fr: 'la partie {part} manque' },
  'sheets-share-a-part': { en: 'two sheets are one part, {part}', fr: 'deux feuilles sont une même partie, {part}' },

  // The archive
  'archive-truncated': {
    en: 'it is truncated, or not a ZIP archive',
    fr: 'il est tronqué, ou n’est pas une archive ZIP',
  },
  'archive-encrypted': { en: 'it is encrypted', fr: 'il est chiffré' },
  'parts-overlap': {
    en: 'several of its parts are the same bytes',
    fr: 'plusieurs de ses éléments sont les mêmes octets',
  },
  'archive-split': { en: 'it is split over several disks', fr: 'il tient sur plusieurs disques' },
  'archive-end-damaged': { en: 'its end is damaged', fr: 'sa fin est abîmée' },
  'archive-contents-damaged': { en: 'its table of contents is damaged', fr: 'son sommaire est abîmé' },
  'archive-contents-misleading': {
    en: 'its table of contents does not lead to the contents',
    fr: 'son sommaire ne mène pas au contenu',
  },
  'archive-overflows': {
    en: 'its contents go beyond the end of the file',
    fr: 'son contenu dépasse la fin du fichier',
  },
  'compression-damaged': { en: 'its compressed data is damaged', fr: 'ses données compressées sont abîmées' },
  'archive-compression-unknown': {
    en: 'unsupported compression method: {method}',
    fr: 'compression inconnue ({method})',
  },
  'too-many-parts': { en: 'it has more than {limit:number} parts', fr: 'il a plus de {limit:number} parties' },
  'part-repeated': { en: 'it has two parts named {part}', fr: 'deux parties portent le nom {part}' },
  'part-outside': {
    en: 'a part has a name outside the archive ({part})',
    fr: 'le nom d’une partie sort de l’archive ({part})',
  },
  'part-is-a-link': { en: '{part} is a symbolic link', fr: '{part} est un lien symbolique' },
  'part-too-large': {
    en: '{part} unpacks to more than {limit:number} MB',
    fr: '{part} se décompresse en plus de {limit:number} Mo',
  },
  'part-too-compressed': {
    en: '{part} unpacks to more than {limit:number} times its size',
    fr: '{part} se décompresse en plus de {limit:number} fois sa taille',
  },
  'checksum-wrong': { en: 'its checksum is wrong', fr: 'sa somme de contrôle est fausse' },
  'size-wrong': {
    en: 'its size is not the one the archive declares',
    fr: 'sa taille n’est pas celle que l’archive annonce',
  },

  // A part
  'part-empty': { en: 'it is empty', fr: 'elle est vide' },
  'part-has-doctype': {
    en: 'it has a DOCTYPE, which no workbook has',
    fr: 'elle a un DOCTYPE, ce qu’aucun classeur n’a',
  },
  'part-malformed': {
    en: 'it is not well-formed XML ({fault:message})',
    fr: 'son XML est mal formé ({fault:message})',
  },
  'part-text-too-long': {
    en: 'one text or tag is longer than {limit:number} characters',
    fr: 'un texte ou une balise dépasse {limit:number} caractères',
  },
  'shared-texts-too-long': {
    en: 'the shared texts are longer than {limit:number} characters',
    fr: 'les textes partagés dépassent {limit:number} caractères',
  },
  'too-many-shared-texts': {
    en: 'there are more than {limit:number} shared texts',
    fr: 'il y a plus de {limit:number} textes partagés',
  },
  'shared-text-unknown': {
    en: 'a cell names the shared text {number}, which does not exist',
    fr: 'une cellule cite le texte partagé {number}, qui n’existe pas',
  },
  'not-a-cell': { en: '"{value}" is not a cell', fr: '« {value} » n’est pas une cellule' },
  'not-a-row-number': { en: '"{value}" is not the number of a row', fr: '« {value} » n’est pas un numéro de ligne' },
  'rows-out-of-order': { en: 'the row {row:number} comes after it', fr: 'la ligne {row:number} vient après elle' },
});
