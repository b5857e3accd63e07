// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addReaderMessages } from '../../messages/catalogue/reader-messages.js';

/** Messages of this reader alone. */
export const PLACE_NAMES_MESSAGES = addReaderMessages('place-names', {
  'code-of-no-commune': {
    en: '"{value}" is not the Insee code of a commune of the feed',
    fr: '« {value} » n’est pas le code Insee d’une commune du flux',
  },
  'not-a-border-town': {
    en: 'a town across the border needs a code, a name, a country such as "BE" and a centre',
    fr: 'une ville frontalière demande un code, un nom, un pays comme « BE » et un centre',
  },
  'not-place-names': {
    en: 'no table of names of places: "area" or "intercommunality" with "communes", "commune" with "formerNames", or "town"',
    fr: 'pas une table de noms de lieux : « area » ou « intercommunality » et « communes », « commune » et « formerNames », ou « town »',
  },
});

declare module '../../messages/message.js' {
  interface MessageCatalogues {
    readonly 'place-names': typeof PLACE_NAMES_MESSAGES;
  }
}
