// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addReaderMessages } from '../../messages/catalogue/reader-messages.js';

/** Messages of this reader alone. */
export const FAP_MESSAGES = addReaderMessages('fap', {
  'sas-file-too-large': {
    en: 'the file of SAS formats is larger than {limit:number} MB',
    fr: 'le fichier de formats SAS dépasse {limit:number} Mo',
  },
  'empty-row': { en: 'empty row', fr: 'ligne vide' },
  'rome-code-without-family': {
    en: 'ROME code that leads to no family by itself',
    fr: 'code ROME qui ne mène seul à aucune famille',
  },
  'family-without-rome-code': { en: 'family without a ROME code', fr: 'famille sans code ROME' },
  'family-group-unknown': {
    en: 'group of families that is not in the nomenclature',
    fr: 'regroupement absent de la nomenclature',
  },
  'pcs-link': {
    en: 'link between a family and a PCS, which the feed does not have',
    fr: 'lien avec une PCS, que le flux n’utilise pas',
  },
  'all-jobs-row': {
    en: 'row for all jobs, or for jobs not known',
    fr: 'ligne de total, ou métier non connu',
  },
  'share-not-published': { en: 'share not published', fr: 'part non publiée' },
  'label-of-several-codes': {
    en: 'one label for several codes: the first code has it',
    fr: 'un libellé pour plusieurs codes : gardé pour le premier',
  },
  'label-columns-not-found': {
    en: 'no column for the codes of the families and their labels',
    fr: 'pas de colonne pour les codes des familles et leurs libellés',
  },
  'not-a-labelled-fap-code': {
    en: '"{value}" is not a FAP code with its label',
    fr: '« {value} » n’est pas un code FAP avec son libellé',
  },
  'not-a-fap-and-a-rome-code': {
    en: '"{fap}" and "{rome}" are not a FAP and a ROME code',
    fr: 'code FAP « {fap} » ou code ROME « {rome} » mal formé',
  },
  'share-out-of-range': {
    en: 'share "{value}" is not between 0 and 100',
    fr: 'part : « {value} » n’est pas entre 0 et 100',
  },
});

declare module '../../messages/message.js' {
  interface MessageCatalogues {
    readonly fap: typeof FAP_MESSAGES;
  }
}
