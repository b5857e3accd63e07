// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Catalogue } from './catalogue.js';

/** The command line, the configuration, the guards, the folder of the feed. */
export const COMMANDS: Catalogue = {
  // Command line
  'command missing': 'commande absente',
  'unknown command: {}': 'commande inconnue : {}',
  'argument missing: {}': 'argument absent : {}',
  'unexpected argument: {}': 'argument en trop : {}',
  'option missing: {}': 'option absente : {}',
  '"{}" is not a whole number between {} and {}': '« {} » n’est pas un nombre entier entre {} et {}',
  '"{}" is not a limit ({})': '« {} » n’est pas une limite ({})',
  'unknown collection: {} (known: {})': 'collection inconnue : {} (connues : {})',
  "Unknown option '{}'{}": 'option inconnue : {}',
  "Option '{}' argument missing": 'il manque la valeur de l’option {}',
  "Option '{}' does not take an argument": 'l’option {} ne prend pas de valeur',
  "Option '{}' argument is ambiguous.{}": 'la valeur de l’option {} est ambiguë',

  // System
  'no such file or folder': 'fichier ou dossier introuvable',
  'no such file': 'fichier introuvable',
  'no such folder': 'dossier introuvable',
  'no such folder, or it cannot be read': 'dossier introuvable ou illisible',
  'permission denied': 'accès refusé',
  'no space left on the disk': 'disque plein',
  'this is a folder, not a file': 'c’est un dossier, pas un fichier',
  'this is a file, not a folder': 'c’est un fichier, pas un dossier',
  'the system refused ({})': 'refus du système ({})',
  'cannot be read ({})': 'lecture impossible ({})',
  'cannot listen there ({})': 'écoute impossible à cette adresse ({})',

  // init
  'no file of a known kind in this folder': 'aucun fichier de type connu dans ce dossier',
  'more than {} files: choose a smaller folder': 'plus de {} fichiers : choisissez un dossier plus petit',
  'this file exists: choose another one with --out': 'ce fichier existe : choisissez-en un autre avec --out',

  // Feed that is read
  'no such file, and no feed.json in a folder of that name': 'ni fichier ni dossier de ce nom qui contienne feed.json',
  'no such file in the folder of the feed': 'fichier introuvable dans le dossier du flux',
  'the server answered {}': 'le serveur a répondu {}',
  'more than {} bytes': 'plus de {} octets',
  'the manifest says {} records, the file has {}': 'le manifeste annonce {} fiches, le fichier en a {}',
  'the manifest says {} bytes, the file has {}': 'le manifeste annonce {} octets, le fichier en a {}',
  'the content is not the one the manifest describes (SHA-256)':
    'le contenu n’est pas celui que le manifeste décrit (SHA-256)',
  'not an orientation feed: no formatVersion "{}"': 'ce n’est pas un flux d’orientation : pas de formatVersion « {} »',
  'not an orientation feed: {} {}': 'ce n’est pas un flux d’orientation : {} {}',
  'feed of version {}; this page reads version {}': 'flux de version {} ; la version lue est la {}',

  // Configuration
  'a configuration should be a JSON object': 'une configuration est un objet JSON',
  'is missing: give the column of each field': 'absent : donnez la colonne de chaque champ',
  '"{}" is not an ISO 8601 date': '« {} » n’est pas une date ISO 8601',
  '"{}" is not a date such as 2026-11-24': '« {} » n’est pas une date comme 2026-11-24',
  '"{}" is not a territory such as reg-32, dep-59 or country-fr':
    '« {} » n’est pas un territoire comme reg-32, dep-59 ou country-fr',
  '"{}" is the id of two sources': '« {} » est l’identifiant de deux sources',
  'unknown kind "{}" (known: {})': 'type inconnu « {} » (connus : {})',
  'unknown licence "{}" (known: {})': 'licence inconnue « {} » (connues : {})',
  'no such file or folder: {}': 'fichier ou dossier introuvable : {}',
  'permission denied: {}': 'accès refusé : {}',
  'this is not a file: {}': 'ce n’est pas un fichier : {}',
  'this is not a file': 'ce n’est pas un fichier',
  'an address is not read: download the file of {}': 'une adresse web n’est pas lue : téléchargez le fichier de {}',
  'more than {} paths: give their folder': 'plus de {} chemins : donnez leur dossier',
  'neither a file nor a folder: {}': 'ni fichier ni dossier : {}',
  'should be { "rev3": { "rome": […], "formacodes": […] } }':
    'devrait être { "rev3": { "rome": […], "formacodes": […] } }',
  'should be "formacode" or "nsf", the first digits of a code, then a domain':
    'devrait être « formacode » ou « nsf », le début d’un code, puis un domaine',
  'should be "day-first" or "month-first"': 'devrait être « day-first » ou « month-first »',
  'should be an object: what each text stands for': 'devrait être un objet : ce que chaque texte veut dire',
  'should be the name of a column': 'devrait être le nom d’une colonne',
  'should be the name of a column, or an object with "column"':
    'devrait être le nom d’une colonne, ou un objet avec « column »',
  '{} have no such field': 'la collection {} n’a pas ce champ',
  'licence {}, which the configuration does not accept': 'licence {}, que la configuration n’accepte pas',

  // Guards
  '"{}" is not a threshold ({})': '« {} » n’est pas une limite ({})',
  '"{}" names no source of the configuration ({})': '« {} » ne nomme aucune source de la configuration ({})',
  '{}, then > or >=, then a number or a percentage': '{}, puis > ou >=, puis un nombre ou un pourcentage',
  '{}, over the limit "{}": nothing is published': '{}, au-delà de la limite « {} » : rien n’est publié',
  '{} rows dropped in the source "{}"': 'lignes écartées : {} dans la source « {} »',
  '{} rows dropped': 'lignes écartées : {}',
  '{} records that break the schema': 'fiches non conformes : {}',
  '{} conflicts between sources of one training': 'désaccords entre sources d’une même formation : {}',
  '{} links between records broken': 'liens rompus entre fiches : {}',
  '{} of {} ({} %)': '{} sur {} ({} %)',
  'would shrink by more than {} %: {list}; the earlier feed is kept (--allow-shrink to replace it)':
    'perdrait plus de {} % : {} ; le flux précédent est gardé (--allow-shrink pour le remplacer)',
  '{field} from {} to {} (-{} %)': '{} de {} à {} (−{} %)',
  'nothing can be written in this folder': 'rien ne peut être écrit dans ce dossier',
  'this folder is not empty and is not a feed: choose another one':
    'ce dossier n’est ni vide ni un flux : choisissez-en un autre',
};
