// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { catalogue } from '../texts.js';

/** Messages about agendas, directories and the sheets of branches. */
export const AGENDAS = catalogue({
  // Calendars
  'not-a-calendar': {
    en: 'not a calendar: no BEGIN:VCALENDAR',
    fr: 'ce n’est pas un calendrier : BEGIN:VCALENDAR absent',
  },
  'event-not-read': { en: 'an event that cannot be read', fr: 'événement illisible' },
  'event-cut': { en: 'the file ends inside an event', fr: 'le fichier s’arrête au milieu d’un événement' },
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
});
