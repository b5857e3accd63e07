// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { catalogue } from './texts.js';

/** Messages about agendas, directories and the sheets of branches. */
export const AGENDAS = catalogue({
  // Calendars
  'not-a-calendar': {
    en: 'not a calendar: no BEGIN:VCALENDAR',
    fr: 'ce n’est pas un calendrier : BEGIN:VCALENDAR absent',
  },
  'event-not-read': { en: 'an event that cannot be read', fr: 'événement illisible' },
  'event-cut': { en: 'the file ends inside an event', fr: 'le fichier s’arrête au milieu d’un événement' },
  'calendar-cut': {
    en: 'nothing ends the calendar: the download may have been cut',
    fr: 'rien ne termine le calendrier : le téléchargement a pu être coupé',
  },
  'event-too-long-duration': {
    en: 'an event of more than {limit:number} days',
    fr: 'événement de plus de {limit:number} jours',
  },
  'event-too-long': { en: 'an event longer than 1 MB', fr: 'événement de plus de 1 Mo' },
  'event-without-uid': { en: 'an event without a UID', fr: 'événement sans UID' },
  'event-without-start': { en: 'an event without a start', fr: 'événement sans début' },
  'event-time-at-fault': {
    en: '{property:sample}: a date that no calendar has',
    fr: '{property:sample} : une date qu’aucun calendrier ne connaît',
  },
  'event-ends-before': {
    en: 'the event ends before it starts',
    fr: 'l’événement finit avant de commencer',
  },
  'zone-unknown': {
    en: 'unknown time zone "{value}": its times would be wrong',
    fr: 'fuseau horaire « {value} » inconnu : ses heures seraient fausses',
  },
  'rule-too-frequent': {
    en: 'a rule of repetition that no event has: {value:sample}',
    fr: 'règle de répétition qu’aucun événement ne peut avoir : {value:sample}',
  },
  'rule-too-long': {
    en: 'a rule of repetition that takes too long to follow, or never falls on a day',
    fr: 'règle de répétition trop longue à suivre, ou qui ne tombe jamais un jour',
  },
  'event-too-many-times': {
    en: 'more than {limit:number} times in an event',
    fr: 'plus de {limit:number} dates dans un événement',
  },
  'too-many-events': {
    en: 'more events than a source may have (50,000, or 20 MB)',
    fr: 'plus d’événements qu’une source ne peut en avoir (50 000, ou 20 Mo)',
  },
  'event-revised': {
    en: 'an event with a later revision',
    fr: 'événement révisé par un suivant',
  },
  'event-not-in-these-days': {
    en: 'no time in the twelve months before or after',
    fr: 'aucune date dans les douze mois qui précèdent ou qui suivent',
  },

  // Directories
  'census-empty': {
    en: 'a complete census of which the feed has nothing: confirm it with "confirmEmpty": true',
    fr: 'recensement complet sans structure : confirmez-le par « confirmEmpty » : true',
  },
  'not-a-density': {
    en: '"{value}" is not a level of density',
    fr: '« {value} » n’est pas un niveau de densité',
  },
  'foreign-area-without-name': {
    en: 'an area without a code or a name',
    fr: 'territoire sans code ou sans nom',
  },
  'not-a-country-code': {
    en: '"{value}" is not the code of a country, such as "BE"',
    fr: '« {value} » n’est pas le code d’un pays, comme « BE »',
  },

  // Sheets of branches
  'cell-to-fill': { en: 'column "{column}" is to be filled', fr: 'colonne « {column} » à remplir' },
  'past-its-date': { en: 'its last day is over', fr: 'la date de validité est passée' },
  'no-consent': {
    en: 'column "{column}": "{value}" is not the consent of the person: nothing is published of them',
    fr: 'colonne « {column} » : « {value} » n’est pas un accord de la personne, rien d’elle n’est publié',
  },
  'no-transcript': {
    en: 'column "{column}" is empty: people who do not hear have nothing',
    fr: 'colonne « {column} » vide : les personnes qui n’entendent pas n’ont rien',
  },
  'job-unknown': {
    en: 'column "{column}": "{value}" is no job of the feed',
    fr: 'colonne « {column} » : « {value} » n’est pas un métier du flux',
  },
  'word-unknown': {
    en: 'column "{column}": "{value}" is not one of its words ({words:list})',
    fr: 'colonne « {column} » : « {value} » n’est pas l’un de ses mots ({words:list})',
  },
  'cell-not-a-time': {
    en: 'column "{column}": "{value}" is not a time, such as 14:00',
    fr: 'colonne « {column} » : « {value} » n’est pas une heure, comme 14:00',
  },
  'cell-not-a-postal-code': {
    en: 'column "{column}": "{value}" is not a postal code',
    fr: 'colonne « {column} » : « {value} » n’est pas un code postal',
  },
  'cell-not-a-siret': {
    en: 'column "{column}": "{value}" is not a SIRET of 14 digits',
    fr: 'colonne « {column} » : « {value} » n’est pas un SIRET de 14 chiffres',
  },
  'cell-not-an-address': {
    en: 'column "{column}": "{value}" is not a web address',
    fr: 'colonne « {column} » : « {value} » n’est pas une adresse web',
  },
  'cell-not-an-id': {
    en: 'column "{column}": "{value}" is not an id (letters, digits, spaces, dots and dashes)',
    fr: 'colonne « {column} » : « {value} » n’est pas un identifiant (lettres, chiffres, espaces, points et tirets)',
  },

  // Events, organisations and hosts in JSON
  'no-events': { en: 'no list "events"', fr: 'pas de liste « events »' },
  'no-things': {
    en: 'no event or organisation of schema.org',
    fr: 'ni événement ni organisation de schema.org',
  },
  'other-thing': {
    en: 'neither an event nor an organisation',
    fr: 'ni un événement, ni une organisation',
  },
  'no-hosts': {
    en: 'no list of companies: the answer of a search of Immersion Facilitée is expected',
    fr: 'pas de liste d’entreprises : la réponse d’une recherche d’Immersion Facilitée est attendue',
  },
  'host-not-willing': {
    en: 'a company that did not say that it hosts',
    fr: 'entreprise qui n’a pas dit qu’elle accueille',
  },
  'licence-to-say': {
    en: 'say the licence of these answers: the API has terms of its own',
    fr: 'indiquez la licence de ces réponses : l’API a ses propres conditions',
  },
  'no-hsds': {
    en: 'no organisation or service of HSDS',
    fr: 'ni organisation ni service HSDS',
  },
  'too-many-rows': {
    en: 'more than 1,000,000 rows in a datapackage',
    fr: 'plus d’un million de lignes dans un datapackage',
  },
});
