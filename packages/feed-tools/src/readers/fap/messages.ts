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
  'wide-family-row': { en: 'row of a domain of many jobs', fr: 'ligne d’un domaine de plusieurs métiers' },
  'earlier-period': { en: 'earlier period', fr: 'période plus ancienne' },
  'not-a-portrait-group': {
    en: '"{value}" is not a group of the portraits',
    fr: '« {value} » n’est pas une catégorie des portraits',
  },
  'portrait-row-repeated': {
    en: 'the group "{value}" of {fap} is given twice',
    fr: 'la catégorie « {value} » de {fap} est donnée deux fois',
  },
  'portrait-not-whole': {
    en: 'the shares of {fap} do not add up to 100',
    fr: 'les parts de {fap} ne font pas 100',
  },
  'portrait-of-few-people': {
    en: 'family of too few people for a survey',
    fr: 'famille trop petite pour une enquête',
  },
  'upper-pay-exchanged': {
    en: 'the names of the two upper slices of pay are exchanged, as the medians show: read the right way round',
    fr: 'les noms des deux tranches de salaire les plus hautes sont échangés, les médianes le montrent : remis à l’endroit',
  },
  'portrait-without-period': {
    en: 'no file of the source says which years its shares are of',
    fr: 'aucun fichier de la source ne dit de quelles années sont ses parts',
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
