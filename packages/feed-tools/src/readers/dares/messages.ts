// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addReaderMessages } from '../../messages/catalogue/reader-messages.js';

/** Messages of this reader alone. */
export const DARES_MESSAGES = addReaderMessages('dares', {
  'index-not-published': { en: 'index not published', fr: 'indice non publié' },
  'levels-published': { en: 'year whose levels are published', fr: 'année dont les niveaux sont publiés' },
  'no-published-levels': {
    en: 'no level of tension was read before: list dares-tensions first',
    fr: 'aucun niveau de tension lu avant : placez d’abord la source dares-tensions',
  },
  'factor-columns-not-found': { en: 'no column for any factor', fr: 'pas de colonne pour un facteur' },
  'areas-of-unknown-kind': {
    en: 'areas of an unknown kind in the column "{column}"',
    fr: 'territoires d’un type inconnu dans la colonne « {column} »',
  },
  'levels-against-index': {
    en: 'the levels of tension of {year} do not rise with the index of the same rows: columns may be swapped',
    fr: 'les niveaux de tension de {year} ne suivent pas l’indice des mêmes lignes : colonnes peut-être échangées',
  },
  'index-out-of-range': {
    en: 'index "{value}" is not between -10 and 10',
    fr: 'indice : « {value} » n’est pas entre -10 et 10',
  },
  'index-contradicts': {
    en: 'index {value} of {fap} in {year}, where the table of tensions has {published}: another index, or another scale',
    fr: 'indice {value} de {fap} en {year}, où le tableau des tensions a {published} : autre indice, ou autre échelle',
  },
  'employment-out-of-range': {
    en: 'employment "{value}" is above that of the largest job of the country: another unit',
    fr: 'emploi : « {value} » dépasse celui du plus grand métier du pays, autre unité',
  },
  'not-a-fap-code-of-3-or-5': {
    en: '"{value}" is not a FAP code of 3 or 5 characters',
    fr: '« {value} » n’est pas un code FAP de 3 ou 5 caractères',
  },
});

declare module '../../messages/message.js' {
  interface MessageCatalogues {
    readonly dares: typeof DARES_MESSAGES;
  }
}
