// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addReaderMessages } from '../../messages/catalogue/reader-messages.js';

/** Messages of this reader alone. */
export const ONISEP_MESSAGES = addReaderMessages('onisep', {
  'should-be-objects': { en: 'should be a list of objects', fr: 'devrait être une liste d’objets' },
  'open-day-over': { en: 'open day over', fr: 'portes ouvertes passées' },
  'certification-without-onisep-training': {
    en: 'certification without a training of Onisep',
    fr: 'certification sans formation Onisep',
  },
  'another-publication': {
    en: 'another publication about the same job',
    fr: 'autre publication sur le même métier',
  },
  'no-onisep-codes': {
    en: 'no code of action (AF), training (FOR) or place (ENS)',
    fr: 'pas de code d’action (AF), de formation (FOR) ou de lieu (ENS)',
  },
  'not-an-onisep-job': {
    en: '"{value}" is not the address of a job of Onisep',
    fr: '« {value} » n’est pas l’adresse d’un métier de l’Onisep',
  },
  'not-an-onisep-training-address': {
    en: '"{value}" is not the address of a training of Onisep',
    fr: '« {value} » n’est pas l’adresse d’une formation de l’Onisep',
  },
  'not-an-onisep-training': {
    en: '"{value}" is not a training of Onisep',
    fr: '« {value} » n’est pas une formation Onisep',
  },
  'xml-row-too-wide': {
    en: 'a row has more than {limit:number} columns',
    fr: 'une ligne a plus de {limit:number} colonnes',
  },
});

declare module '../../messages/message.js' {
  interface MessageCatalogues {
    readonly onisep: typeof ONISEP_MESSAGES;
  }
}
