// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addReaderMessages } from '../../messages/catalogue/reader-messages.js';

/** Messages of this reader alone. */
export const RNCP_MESSAGES = addReaderMessages('rncp', {
  'registration-over': { en: 'registration over', fr: 'enregistrement terminé' },
  'certification-inactive': {
    en: 'certification no longer active',
    fr: 'certification qui n’est plus active',
  },
  'promotion-statistics': {
    en: 'promotion statistics, which are not outcomes by route',
    fr: 'statistiques de promotion, sans la voie',
  },
  'neither-rncp-xml-nor-csv': {
    en: 'neither an XML export nor a CSV file with the columns Numero_Fiche, Intitule and Actif',
    fr: 'ni export XML, ni fichier CSV avec les colonnes Numero_Fiche, Intitule et Actif',
  },
  'not-an-rncp-number': {
    en: '"{value}" is not a number of the RNCP or RS',
    fr: '« {value} » n’est pas un numéro RNCP ou RS',
  },
  'certification-again': {
    en: 'a second sheet of "{number}": its blocks and successions are those of the first',
    fr: 'deuxième fiche de « {number} » : ses blocs et ses successions sont ceux de la première',
  },
  'not-another-certification': {
    en: '"{value}" is not the number of another certification: this succession is left out',
    fr: '« {value} » n’est pas le numéro d’une autre certification : cette succession est laissée de côté',
  },
  'block-at-fault': {
    en: 'block "{value}" has no title, or two, or is not one of "{number}": all the blocks of the sheet are left out',
    fr: 'bloc « {value} » sans intitulé, avec deux intitulés ou étranger à « {number} » : tous les blocs de la fiche sont laissés de côté',
  },
  'equivalence-at-fault': {
    en: 'the equivalence with "{value}" names no other certification, or blocks that are not theirs: left out',
    fr: 'l’équivalence avec « {value} » ne nomme pas une autre certification, ou des blocs qui ne sont pas les leurs : laissée de côté',
  },
  'bridges-left-out': {
    en: 'blocks, equivalences and successions of the sheet left out: {reason:message}',
    fr: 'blocs, équivalences et successions de la fiche laissés de côté : {reason:message}',
  },
  'registration-end-not-a-date': {
    en: 'end of registration "{value}" is not a date',
    fr: 'fin d’enregistrement : « {value} » n’est pas une date',
  },
  'not-rncp': {
    en: 'the root is <{element}>, not the <FICHES> of the RNCP',
    fr: 'la racine est <{element}>, pas le <FICHES> du RNCP',
  },
});

declare module '../../messages/message.js' {
  interface MessageCatalogues {
    readonly rncp: typeof RNCP_MESSAGES;
  }
}
