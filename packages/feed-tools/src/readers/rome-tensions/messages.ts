// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addReaderMessages } from '../../messages/catalogue/reader-messages.js';

/** Messages of this reader alone. */
export const ROME_TENSIONS_MESSAGES = addReaderMessages('rome-tensions', {
  'levels-of-another-method': {
    en: 'levels of another method than that of Dares, by ROME and bassin: kept apart, never compared nor ranked with them',
    fr: 'niveaux d’une autre méthode que celle de la Dares, par ROME et bassin : gardés à part, ni comparés ni classés avec eux',
  },
  'licence-not-given': {
    en: 'no licence given: have the producer confirm that the figures may be published, then write it',
    fr: 'licence absente : faites confirmer par le producteur que ces chiffres peuvent être publiés, puis indiquez-la',
  },
});

declare module '../../messages/message.js' {
  interface MessageCatalogues {
    readonly 'rome-tensions': typeof ROME_TENSIONS_MESSAGES;
  }
}
