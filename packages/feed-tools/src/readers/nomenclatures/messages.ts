// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addReaderMessages } from '../../messages/catalogue/reader-messages.js';

/** Messages of this reader alone. */
export const NOMENCLATURES_MESSAGES = addReaderMessages('nomenclatures', {
  'line-too-long': {
    en: 'a line is too long: this is not the list',
    fr: 'une ligne est trop longue : ce n’est pas la liste attendue',
  },
  'rome-2-code': { en: 'code of ROME 2, replaced in 2009', fr: 'code ROME 2, remplacé en 2009' },
  'not-a-training-domain': {
    en: 'term that is not a domain of training',
    fr: 'terme qui n’est pas un domaine de formation',
  },
  'no-formacode': { en: 'no Formacode for {rome:sample}', fr: 'pas de Formacode pour {rome:sample}' },
  'not-a-formacode': { en: '"{value}" is not a Formacode', fr: '« {value} » n’est pas un Formacode' },
  'not-an-nsf-group': {
    en: '"{value}" is not a group of the NSF',
    fr: '« {value} » n’est pas un groupe NSF',
  },
  'not-a-diploma-code': {
    en: '"{value}" is not a code of a diploma',
    fr: '« {value} » n’est pas un code de diplôme',
  },
  'diploma-in-two-families': {
    en: 'diploma "{value}" is in another family of trades already',
    fr: 'diplôme « {value} » déjà dans une autre famille de métiers',
  },
});

declare module '../../messages/message.js' {
  interface MessageCatalogues {
    readonly nomenclatures: typeof NOMENCLATURES_MESSAGES;
  }
}
