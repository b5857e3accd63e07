// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addReaderMessages } from '../../messages/catalogue/reader-messages.js';

/** Messages of this reader alone. */
export const INSERJEUNES_MESSAGES = addReaderMessages('inserjeunes', {
  'pupils-and-apprentices': {
    en: 'pupils and apprentices together: given apart',
    fr: 'élèves et apprentis ensemble, donnés à part',
  },
  'years-not-given': {
    en: 'the years are missing: give the period of the source, "2021-2022"',
    fr: 'années absentes : indiquez la période de la source, « 2021-2022 »',
  },
  'not-a-code-of': {
    en: '"{value}" is not a code of {register}',
    fr: '« {value} » n’est pas un code {register}',
  },
  'not-school-years': {
    en: '"{value}" is not a period such as 2021_2022',
    fr: '« {value} » n’est pas une période comme 2021_2022',
  },
  'not-leavers': {
    en: '"{value}" is not a number of leavers',
    fr: '« {value} » n’est pas un nombre de sortants',
  },
  'rate-out-of-range': {
    en: 'rate "{value}" is not between 0 and 100',
    fr: 'taux : « {value} » n’est pas entre 0 et 100',
  },
  'rate-contradicts-counts': {
    en: 'rate "{value:sample}" is not the share of {part:sample} in {whole:sample}, the counts of the same row',
    fr: 'taux : « {value:sample} » n’est pas la part de {part:sample} dans {whole:sample}, effectifs de la même ligne',
  },
  'rate-contradicts-shares': {
    en: 'rate "{value:sample}" and further study {study:sample} do not give the share employed, {share:sample}',
    fr: 'taux : « {value:sample} », avec {study:sample} en poursuite d’études, ne donne pas la part en emploi, {share:sample}',
  },
  'shares-not-whole': {
    en: 'the shares {shares:sample} do not make 100',
    fr: 'parts {shares:sample} : la somme n’est pas 100',
  },
  'not-a-region': { en: '"{value}" is not a region', fr: '« {value} » n’est pas une région' },
  'audience-unknown': {
    en: '"{value}" is neither the whole, nor pupils, nor apprentices',
    fr: '« {value} » n’est ni « ensemble », ni des élèves, ni des apprentis',
  },
});

declare module '../../messages/message.js' {
  interface MessageCatalogues {
    readonly inserjeunes: typeof INSERJEUNES_MESSAGES;
  }
}
