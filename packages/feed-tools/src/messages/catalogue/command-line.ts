// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { catalogue } from './texts.js';

/** Messages about the command line. */
export const COMMAND_LINE = catalogue({
  'command-missing': { en: 'command missing', fr: 'commande absente' },
  'command-unknown': { en: 'unknown command: {command}', fr: 'commande inconnue : {command}' },
  'argument-missing': { en: 'argument missing: {argument}', fr: 'argument absent : {argument}' },
  'argument-unexpected': { en: 'unexpected argument: {argument}', fr: 'argument en trop : {argument}' },
  'option-missing': { en: 'option missing: {option}', fr: 'option absente : {option}' },
  'folder-is-published': {
    en: '"{value}" is inside the folder of --out, which is published',
    fr: '« {value} » est dans le dossier de --out, qui est publié',
  },
  'option-unknown': { en: 'unknown option: {option}', fr: 'option inconnue : {option}' },
  'option-value-missing': { en: 'the option {option} lacks its value', fr: 'il manque la valeur de l’option {option}' },
  'option-value-unexpected': {
    en: 'the option {option} takes no value',
    fr: 'l’option {option} ne prend pas de valeur',
  },
  'not-a-whole-number': {
    en: '"{value}" is not a whole number between {min:number} and {max:number}',
    fr: '« {value} » n’est pas un nombre entier entre {min:number} et {max:number}',
  },
  'not-a-day': {
    en: '"{value}" is not a date such as 2026-11-24',
    fr: '« {value} » n’est pas une date comme 2026-11-24',
  },
  'collection-unknown': {
    en: 'unknown collection: {collection} (known: {known:list})',
    fr: 'collection inconnue : {collection} (connues : {known:list})',
  },
  'territory-to-give': {
    en: 'these files do not say which territory: give it, --territory reg-53 or --territory Bretagne',
    fr: 'ces fichiers ne disent pas de quel territoire : donnez-le, --territory reg-53 ou --territory Bretagne',
  },
  'no-known-source': {
    en: 'no file of a known kind in this folder',
    fr: 'aucun fichier de type connu dans ce dossier',
  },
  'too-many-files': {
    en: 'more than {limit:number} files: choose a smaller folder',
    fr: 'plus de {limit:number} fichiers : choisissez un dossier plus petit',
  },
  'not-an-innovation': {
    en: 'not a project: its kind should be "innovation"',
    fr: 'n’est pas un projet : kind devrait être « innovation »',
  },
  'deposit-known': {
    en: '"{id}" is in {file} already: --replace puts this one in its place',
    fr: '« {id} » est déjà dans {file} : --replace met celui-ci à sa place',
  },
  'file-exists': {
    en: 'this file exists: choose another one with --out',
    fr: 'ce fichier existe : choisissez-en un autre avec --out',
  },
});
