// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { catalogue } from './texts.js';

/** Messages about refusals by a search engine, or by the feed to index. */
export const SEARCH_ENGINE = catalogue({
  'not-an-engine-address': {
    en: '"{value}" is not an http or https address; a name and a password go in {variable}',
    fr: '« {value} » n’est pas une adresse http ou https ; un nom et un mot de passe se donnent dans {variable}',
  },
  'not-the-engine': {
    en: 'an OpenSearch 2.19 or 3 is required, {found} answers there: nothing was written',
    fr: 'il faut un OpenSearch 2.19 ou 3, {found} répond à cette adresse : rien n’a été écrit',
  },
  'engine-forbidden': {
    en: 'the engine refuses this user ({status:number}): see {variable}',
    fr: 'le moteur refuse cet utilisateur ({status:number}) : voir {variable}',
  },
  'engine-read-only': {
    en: 'the index "{index}" is read-only: nothing was written; lift the block, then run this again',
    fr: 'l’index « {index} » est en lecture seule : rien n’a été écrit ; levez le blocage, puis relancez',
  },
  'engine-blocked': {
    en: 'the engine stopped accepting writes: {reason:sample}; the index that answers keeps every training whole, run this again afterwards',
    fr: 'le moteur n’accepte plus d’écriture : {reason:sample} ; l’index qui répond garde chaque formation entière, relancez ensuite',
  },
  'engine-refused': {
    en: 'the engine answered {status:number}: {reason:sample}',
    fr: 'le moteur a répondu {status:number} : {reason:sample}',
  },
  'engine-overloaded': {
    en: 'the engine refused {count:number} {count|write|writes} {tries:number} times; run this again later',
    fr: 'le moteur a refusé {count:number} {count|écriture|écritures} {tries:number} fois ; relancez plus tard',
  },
  'trainings-refused-by-engine': {
    en: 'the engine refused {count:number} {count|training|trainings}, the first one "{id}": {reason:sample}',
    fr: 'le moteur a refusé {count:number} {count|formation|formations}, la première « {id} » : {reason:sample}',
  },
  'feed-not-valid': {
    en: 'this feed does not validate ({count:number} {count|fault|faults}; see orientation-feed check): nothing was written; {first:sample}',
    fr: 'ce flux n’est pas valide ({count:number} {count|défaut|défauts} ; voir orientation-feed check) : rien n’a été écrit ; {first:sample}',
  },
  'feed-without-trainings': {
    en: 'this feed has no training: nothing was written',
    fr: 'ce flux n’a aucune formation : rien n’a été écrit',
  },
  'training-too-large': {
    en: 'the training "{id}" has {count:number} sessions, more than {limit:number}: nothing was written',
    fr: 'la formation « {id} » a {count:number} sessions, plus de {limit:number} : rien n’a été écrit',
  },
  'feed-older-than-index': {
    en: 'this feed is of {feed}, the index of {index}: nothing was written; --full to put the older one in its place',
    fr: 'ce flux est du {feed}, l’index du {index} : rien n’a été écrit ; --full pour mettre le plus ancien à la place',
  },
  'index-of-another-mapping': {
    en: 'the index "{index}" was made with another mapping or other tables of words: nothing was written; --full makes a new one beside it',
    fr: 'l’index « {index} » a été fait avec d’autres champs ou d’autres tables de mots : rien n’a été écrit ; --full en fait un nouveau à côté',
  },
  'index-of-someone-else': {
    en: '"{name}" is not an alias made by this command: nothing was written',
    fr: '« {name} » n’est pas un alias fait par cette commande : rien n’a été écrit',
  },
  'index-shrinks': {
    en: '{lost:number} of {total:number} trainings of the index are not in this feed, more than {limit:number} %: nothing was written (--allow-shrink to remove them)',
    fr: '{lost:number} des {total:number} formations de l’index ne sont pas dans ce flux, plus de {limit:number} % : rien n’a été écrit (--allow-shrink pour les retirer)',
  },
  'index-differs': {
    en: '{count:number} {count|training|trainings} of the index "{index}" are not as in the feed: it was not put in place',
    fr: '{count:number} {count|formation|formations} de l’index « {index} » {count|n’est pas|ne sont pas} comme dans le flux : il n’a pas été mis en place',
  },
  'no-earlier-index': {
    en: 'no earlier index to go back to',
    fr: 'aucun index précédent auquel revenir',
  },
});
