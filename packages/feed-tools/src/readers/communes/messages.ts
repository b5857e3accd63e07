// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addReaderMessages } from '../../messages/catalogue/reader-messages.js';

/** Messages of this reader alone. */
export const COMMUNES_MESSAGES = addReaderMessages('communes', {
  'not-a-density': {
    en: '"{value}" is not a level of density',
    fr: '« {value} » n’est pas un niveau de densité',
  },
  'not-an-epci': { en: 'not an EPCI with a code and a name', fr: 'pas un EPCI avec un code et un nom' },
  'commune-outside-territory': { en: 'commune outside the territory', fr: 'commune hors du territoire' },
  'part-of-another-commune': { en: 'part of another commune', fr: 'partie d’une autre commune' },
  'neither-communes-nor-epci': {
    en: 'neither communes nor EPCI: not read',
    fr: 'ni communes ni EPCI, fichier non lu',
  },
  'no-communes': {
    en: 'no list of communes of the territory in these files',
    fr: 'aucune liste des communes du territoire dans ces fichiers',
  },
  'no-coordinates': { en: 'no coordinates', fr: 'coordonnées absentes' },
  'not-a-postal-code': { en: '"{value}" is not a postal code', fr: '« {value} » n’est pas un code postal' },
  'not-a-zone-code': {
    en: '"{value}" is not the code of an employment zone',
    fr: '« {value} » n’est pas le code d’une zone d’emploi',
  },
});

declare module '../../messages/message.js' {
  interface MessageCatalogues {
    readonly communes: typeof COMMUNES_MESSAGES;
  }
}
