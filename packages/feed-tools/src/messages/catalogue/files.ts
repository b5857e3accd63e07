// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { catalogue } from './texts.js';

/** Messages about files of any format that are unusable, or only partly usable. */
export const FILES = catalogue({
  'file-empty': { en: 'the file is empty', fr: 'le fichier est vide' },
  'file-without-rows': { en: 'the file has no row', fr: 'le fichier n’a aucune ligne' },
  'file-changed': {
    en: 'the file changed while it was read: build again',
    fr: 'le fichier a changé pendant la lecture : relancez la construction',
  },
  'file-too-large': { en: 'the file is larger than {limit:number} MB', fr: 'le fichier dépasse {limit:number} Mo' },
  'gzip-damaged': {
    en: 'the gzip data is damaged or truncated',
    fr: 'les données gzip sont abîmées ou tronquées',
  },
  'unpacks-too-large': {
    en: 'unpacks to more than {limit:number} times its size',
    fr: 'se décompresse en plus de {limit:number} fois sa taille',
  },

  // Encodings
  'encoding-unsupported': {
    en: 'the encoding {encoding} is not supported',
    fr: 'l’encodage {encoding} n’est pas pris en charge',
  },
  'not-utf-8': { en: 'the file is not in UTF-8', fr: 'le fichier n’est pas en UTF-8' },
  'read-as': {
    en: 'the file is not in UTF-8: read as {encoding}',
    fr: 'le fichier n’est pas en UTF-8 : lu en {encoding}',
  },
  'encoding-not-declared': {
    en: 'the file declares {declared} but its bytes are {encoding}; read as {encoding}',
    fr: 'le fichier annonce {declared} mais ses octets sont en {encoding} : lu en {encoding}',
  },
  'bytes-invalid': { en: 'some bytes are not valid {encoding}', fr: 'des octets ne sont pas du {encoding}' },
  'bytes-replaced': {
    en: 'some bytes are not valid UTF-8 and are shown as \uFFFD',
    fr: 'des octets ne sont pas de l’UTF-8, ils sont montrés par \uFFFD',
  },
  'line-in-windows-1252': {
    en: 'the line is in windows-1252 and the file in UTF-8: each is read as it is',
    fr: 'ligne en windows-1252 dans un fichier en UTF-8 : lue comme telle',
  },
  'characters-lost': {
    en: 'some characters were lost, in the file or on its way: each is shown as \uFFFD',
    fr: 'caractères perdus, dans le fichier ou en chemin, montrés par \uFFFD',
  },

  // JSON
  'not-json': {
    en: 'not JSON at line {line:number}, column {column:number}',
    fr: 'ce n’est pas du JSON à la ligne {line:number}, colonne {column:number}',
  },
  'not-json-but-empty': {
    en: 'not JSON at line {line:number}, column {column:number}: the file is empty',
    fr: 'ce n’est pas du JSON à la ligne {line:number}, colonne {column:number} : le fichier est vide',
  },
  'not-json-but-markup': {
    en: 'not JSON at line {line:number}, column {column:number}: this is an HTML page or XML',
    fr: 'ce n’est pas du JSON à la ligne {line:number}, colonne {column:number} : c’est une page web ou du XML',
  },
  'json-value-too-long': {
    en: 'a value is longer than {limit:number} characters at line {line:number}, column {column:number}',
    fr: 'une valeur dépasse {limit:number} caractères à la ligne {line:number}, colonne {column:number}',
  },
  'should-be-a-list': { en: 'should be a list', fr: 'devrait être une liste' },
  'should-be-records': {
    en: 'should be a list, or an object with a list "{collection}"',
    fr: 'devrait être une liste, ou un objet avec une liste « {collection} »',
  },
});
