// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { catalogue } from './texts.js';

/** Messages about the configuration. */
export const CONFIGURATION = catalogue({
  'configuration-not-an-object': {
    en: 'a configuration should be a JSON object',
    fr: 'une configuration est un objet JSON',
  },
  'not-a-date-time': { en: '"{value}" is not an ISO 8601 date', fr: '« {value} » n’est pas une date ISO 8601' },
  'not-a-territory': {
    en: '"{value}" is not a territory such as reg-32, dep-59 or country-fr',
    fr: '« {value} » n’est pas un territoire comme reg-32, dep-59 ou country-fr',
  },
  'source-id-repeated': {
    en: '"{value}" is the id of two sources',
    fr: '« {value} » est l’identifiant de deux sources',
  },
  'kind-unknown': {
    en: 'unknown kind "{value}" (known: {known:list})',
    fr: 'type inconnu « {value} » (connus : {known:list})',
  },
  'licence-unknown': {
    en: 'unknown licence "{value}" (known: {known:list})',
    fr: 'licence inconnue « {value} » (connues : {known:list})',
  },
  // File of a setting
  'named-file-refused': { en: '{cause:message}: {file}', fr: '{cause:message} : {file}' },
  'address-not-read': {
    en: 'an address is not read: download the file of {address}',
    fr: 'une adresse web n’est pas lue : téléchargez le fichier de {address}',
  },
  'too-many-paths': {
    en: 'more than {limit:number} paths: give their folder',
    fr: 'plus de {limit:number} chemins : donnez leur dossier',
  },
  'neither-file-nor-folder': { en: 'neither a file nor a folder: {file}', fr: 'ni fichier ni dossier : {file}' },
  'should-be-a-path': { en: 'should be a path', fr: 'devrait être un chemin' },
  'should-be-paths': {
    en: 'should be a path, or a list of paths',
    fr: 'devrait être un chemin, ou une liste de chemins',
  },
  'should-be-a-percentage': {
    en: 'should be a percentage between 0 and 100',
    fr: 'devrait être un pourcentage entre 0 et 100',
  },
  'should-be-true-or-false': { en: 'should be true or false', fr: 'devrait être true ou false' },
  'should-be-texts': { en: 'should be a list of texts', fr: 'devrait être une liste de textes' },
  'should-be-sources': {
    en: 'should be a list with at least one source',
    fr: 'devrait être une liste d’au moins une source',
  },
  'should-be-an-object-with-a-name': {
    en: 'should be an object with a name',
    fr: 'devrait être un objet avec un nom',
  },
  'should-be-an-object': { en: 'should be an object', fr: 'devrait être un objet' },
  'should-be-filled-text': { en: 'should be a text that is not empty', fr: 'devrait être un texte non vide' },
  'should-be-like': { en: 'should be {example}', fr: 'devrait être {example}' },
  'should-be-one-of': { en: 'should be one of {words:list}', fr: 'devrait être l’un de ces mots : {words:list}' },
  'should-be-a-domain': {
    en: 'should be "formacode" or "nsf", the first digits of a code, then a domain',
    fr: 'devrait être « formacode » ou « nsf », le début d’un code, puis un domaine',
  },
  'setting-unknown': {
    en: 'is not a setting of the kind "{kind}" ({known:list})',
    fr: 'n’est pas un réglage de la sorte « {kind} » ({known:list})',
  },
  'publisher-missing': {
    en: 'is missing: pages say who publishes these figures',
    fr: 'absent : les pages disent qui publie ces chiffres',
  },
});
