// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addReaderMessages } from '../../messages/catalogue/reader-messages.js';

/** Messages of this reader alone. */
export const SCHOOL_OFFER_MESSAGES = addReaderMessages('school-offer', {
  'establishment-repeated': {
    en: 'establishment of a directory read before',
    fr: 'établissement d’un annuaire lu avant',
  },
  'series-not-offered': { en: 'no pupil in any series', fr: 'aucun élève dans aucune série' },
  'older-intake': { en: 'intake older than the latest', fr: 'rentrée plus ancienne que la dernière' },
  'establishment-unknown': {
    en: 'establishment {uai:sample} is in no directory read before',
    fr: 'établissement {uai:sample} absent des annuaires lus avant',
  },
  'establishment-without-commune': {
    en: 'the directory gives no commune for the establishment {uai:sample}',
    fr: 'établissement {uai:sample} sans commune dans l’annuaire',
  },
  'not-a-number-of-places': {
    en: '"{value}" is not a number of places',
    fr: '« {value} » n’est pas un nombre de places',
  },
  'not-a-number-of-wishes': {
    en: '"{value}" is not a number of wishes',
    fr: '« {value} » n’est pas un nombre de vœux',
  },
  'census-wish': {
    en: 'wish that only counts pupils, for no offer (vœu de recensement)',
    fr: 'vœu de recensement, qui ne mène à aucune offre',
  },
  'not-an-intake': {
    en: '"{value}" is not the year of an intake',
    fr: '« {value} » n’est pas l’année d’une rentrée',
  },
});

declare module '../../messages/message.js' {
  interface MessageCatalogues {
    readonly 'school-offer': typeof SCHOOL_OFFER_MESSAGES;
  }
}
