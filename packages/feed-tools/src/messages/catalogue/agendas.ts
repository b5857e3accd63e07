// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { catalogue } from './texts.js';

/** Messages about agendas, directories and the sheets of branches. */
export const AGENDAS = catalogue({
  'event-ends-before': {
    en: 'the event ends before it starts',
    fr: 'l’événement finit avant de commencer',
  },
  'zone-unknown': {
    en: 'unknown time zone "{value}": its times would be wrong',
    fr: 'fuseau horaire « {value} » inconnu : ses heures seraient fausses',
  },
  'event-too-many-times': {
    en: 'more than {limit:number} times in an event',
    fr: 'plus de {limit:number} dates dans un événement',
  },
  'event-not-in-these-days': {
    en: 'no time in the twelve months before or after',
    fr: 'aucune date dans les douze mois qui précèdent ou qui suivent',
  },
  'census-empty': {
    en: 'a complete census of which the feed has nothing: confirm it with "confirmEmpty": true',
    fr: 'recensement complet sans structure : confirmez-le par « confirmEmpty » : true',
  },
  'past-its-date': { en: 'its last day is over', fr: 'la date de validité est passée' },

  // Events, organisations and hosts in JSON
});
