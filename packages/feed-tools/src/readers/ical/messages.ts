// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addReaderMessages } from '../../messages/catalogue/reader-messages.js';

/** Messages of this reader alone. */
export const ICAL_MESSAGES = addReaderMessages('ical', {
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
  'rule-too-frequent': {
    en: 'a rule of repetition that no event has: {value:sample}',
    fr: 'règle de répétition qu’aucun événement ne peut avoir : {value:sample}',
  },
  'rule-too-long': {
    en: 'a rule of repetition that takes too long to follow, or never falls on a day',
    fr: 'règle de répétition trop longue à suivre, ou qui ne tombe jamais un jour',
  },
  'too-many-events': {
    en: 'more events than a source may have (50,000, or 20 MB)',
    fr: 'plus d’événements qu’une source ne peut en avoir (50 000, ou 20 Mo)',
  },
  'event-revised': {
    en: 'an event with a later revision',
    fr: 'événement révisé par un suivant',
  },
});

declare module '../../messages/message.js' {
  interface MessageCatalogues {
    readonly ical: typeof ICAL_MESSAGES;
  }
}
