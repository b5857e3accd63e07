// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { catalogue } from './texts.js';

/** Messages about reading a feed to check, compare or print it. */
export const FEED = catalogue({
  'feed-not-found': {
    en: 'no such file, and no feed.json in a folder of that name',
    fr: 'ni fichier ni dossier de ce nom qui contienne feed.json',
  },
  'feed-file-not-found': {
    en: 'no such file in the folder of the feed',
    fr: 'fichier introuvable dans le dossier du flux',
  },
  'server-answered': { en: 'the server answered {status:number}', fr: 'le serveur a répondu {status:number}' },
  'other-host': {
    en: 'is not asked: it is not on {host}, the host of the feed',
    fr: 'n’est pas demandé : ce n’est pas sur {host}, le serveur du flux',
  },
  'too-many-redirects': {
    en: 'more than {limit:number} redirects',
    fr: 'plus de {limit:number} redirections',
  },
  'other-faults': {
    en: '{count:number} more {count|fault|faults}; the files that follow were not asked',
    fr: '{count:number} {count|autre fichier refusé|autres fichiers refusés} ; les suivants n’ont pas été demandés',
  },
  'too-many-bytes': { en: 'more than {limit:number} bytes', fr: 'plus de {limit:number} octets' },
  'record-count-differs': {
    en: 'the manifest says {expected:number} {expected|record|records}, the file has {found:number}',
    fr: 'le manifeste annonce {expected:number} {expected|fiche|fiches}, le fichier en a {found:number}',
  },
  'opening-differs': {
    en: 'training "{id}" of the first list is not that of the catalogue',
    fr: 'la formation « {id} » de la première liste n’est pas celle du catalogue',
  },
  'opening-field': { en: '{path} cannot be read', fr: '{path} n’est pas lisible' },
  'byte-count-differs': {
    en: 'the manifest says {expected:number} {expected|byte|bytes}, the file has {found:number}',
    fr: 'le manifeste annonce {expected:number} {expected|octet|octets}, le fichier en a {found:number}',
  },
  'content-differs': {
    en: 'the content is not the one the manifest describes (SHA-256)',
    fr: 'le contenu n’est pas celui que le manifeste décrit (SHA-256)',
  },
  'compressed-copy-differs': {
    en: 'this compressed copy is not that of the file beside it',
    fr: 'cette copie compressée n’est pas celle du fichier à côté',
  },
  'feed-too-old': {
    en: 'this feed is {hours:number} {hours|hour|hours} old, over the limit "{limit}"',
    fr: 'ce flux a {hours:number} {hours|heure|heures}, plus que la limite « {limit} »',
  },
  'feed-of-the-future': {
    en: 'this feed is dated {day}, in the future',
    fr: 'ce flux est daté du {day}, qui n’est pas encore venu',
  },
  'no-night': {
    en: 'this folder keeps no feed of a night',
    fr: 'ce dossier ne garde le flux d’aucune nuit',
  },
  'night-unknown': {
    en: 'no night "{name}" in this folder ({known:list})',
    fr: 'pas de nuit « {name} » dans ce dossier ({known:list})',
  },
  'nights-ambiguous': {
    en: '"{name}" names several nights ({known:list})',
    fr: '« {name} » désigne plusieurs nuits ({known:list})',
  },
  'night-file-missing': {
    en: 'this file of that night is missing: nothing is changed',
    fr: 'ce fichier de cette nuit manque : rien n’est changé',
  },
  'night-damaged': {
    en: 'this file of the night {id} is damaged: nothing is changed',
    fr: 'ce fichier de la nuit {id} est abîmé : rien n’est changé',
  },
  'not-a-duration': {
    en: '"{value}" is not a duration, such as 36h or 2d',
    fr: '« {value} » n’est pas une durée, comme 36h ou 2d',
  },
  'not-a-feed': { en: 'not an orientation feed', fr: 'ce n’est pas un flux d’orientation' },
  'feed-without-version': {
    en: 'not an orientation feed: no formatVersion "1.0"',
    fr: 'ce n’est pas un flux d’orientation : pas de formatVersion « 1.0 »',
  },
  'feed-refused': {
    en: 'not an orientation feed: {field} {fault:message}',
    fr: 'ce n’est pas un flux d’orientation : {field} {fault:message}',
  },
  'feed-of-version': {
    en: 'feed of version {version}; this page reads version {read}',
    fr: 'flux de version {version} ; la version lue est la {read}',
  },
  'feed-too-new': { en: 'feed of a version too new to be read', fr: 'flux d’une version trop récente' },
  'feed-unreachable': { en: 'the server cannot be reached', fr: 'serveur injoignable' },
  'feed-too-large': { en: 'the file is too large', fr: 'le fichier est trop gros' },
  'feed-not-json': { en: 'not JSON in UTF-8', fr: 'ce n’est pas du JSON en UTF-8' },
  'no-session': {
    en: 'this feed has no training session, and LHÉO requires one of each training',
    fr: 'ce flux n’a aucune session, et LHÉO en demande une à chaque formation',
  },
  'given-up': { en: 'given up', fr: 'abandonné' },
});
