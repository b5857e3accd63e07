// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addReaderMessages } from '../../messages/catalogue/reader-messages.js';

/** Messages of this reader alone. */
export const OUTLINES_MESSAGES = addReaderMessages('outlines', {
  'no-code-property': { en: 'no property "code"', fr: 'pas de propriété « code »' },
  'outlines-elsewhere': {
    en: 'no outline of the territory of the feed: no map (simplified national outlines leave the overseas régions out)',
    fr: 'aucun contour du territoire du flux : pas de carte (les contours nationaux simplifiés n’ont pas l’outre-mer)',
  },
  'outlines-repeated': {
    en: 'another file gives the outlines of the same kind of territory: not used',
    fr: 'un autre fichier donne déjà ces contours',
  },
});

declare module '../../messages/message.js' {
  interface MessageCatalogues {
    readonly outlines: typeof OUTLINES_MESSAGES;
  }
}
