// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addReaderMessages } from '../../messages/catalogue/reader-messages.js';

/** Messages of this reader alone. */
export const BACCALAUREAT_MESSAGES = addReaderMessages('baccalaureat', {
  'speciality-without-code': {
    en: 'speciality without the code of a diploma',
    fr: 'spécialité sans code de diplôme',
  },
  'candidate-without-route': {
    en: 'candidates of no school nor training centre',
    fr: 'candidats sans établissement de formation',
  },
  'more-passed-than-present': {
    en: 'more people passed ({value}) than sat the examination',
    fr: 'plus de reçus ({value}) que de présents',
  },
  'candidates-not-all-read': {
    en: 'other rows of the same candidates are wrong: no total',
    fr: 'd’autres lignes des mêmes candidats sont fausses, sans total',
  },
  'candidates-contradict': {
    en: '{passed:sample} passed and {failed:sample} failed do not make {present:sample} candidates present',
    fr: '{passed:sample} reçus et {failed:sample} refusés ne font pas {present:sample} présents',
  },
  'sex-unknown': {
    en: '"{value}" is neither "filles" nor "garçons"',
    fr: '« {value} » n’est ni « filles » ni « garçons »',
  },
  'not-an-academy': { en: '"{value}" is not an académie', fr: '« {value} » n’est pas une académie' },
});

declare module '../../messages/message.js' {
  interface MessageCatalogues {
    readonly baccalaureat: typeof BACCALAUREAT_MESSAGES;
  }
}
