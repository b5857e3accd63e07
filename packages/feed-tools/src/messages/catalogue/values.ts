// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { catalogue } from './texts.js';

/** Messages about values that are not valid. */
export const VALUES = catalogue({
  'no-name': { en: 'no name', fr: 'nom absent' },
  'no-title': { en: 'no title', fr: 'intitulé absent' },
  'year-not-given': {
    en: 'the year is missing: give the period of the source',
    fr: 'année absente : indiquez la période de la source',
  },
  'no-territory': {
    en: 'neither country, région nor département',
    fr: 'ni pays, ni région, ni département',
  },
  'cell-empty': {
    en: '{column} is empty: of merged cells, only the first has the value',
    fr: '{column} vide : de cellules fusionnées, seule la première a la valeur',
  },
  'rome-domain': {
    en: 'a ROME domain ("A1500") is not a job: left out',
    fr: 'un domaine du ROME n’est pas un métier : laissé de côté',
  },

  // Codes
  'not-a-fap-code': { en: '"{value}" is not a FAP code', fr: '« {value} » n’est pas un code FAP' },
  'not-a-rome-code': { en: '"{value}" is not a ROME code', fr: '« {value} » n’est pas un code ROME' },
  'not-a-mefstat-code': {
    en: '"{value}" is not a MEFSTAT11 code',
    fr: '« {value} » n’est pas un code MEFSTAT11',
  },
  'hours-not-read': {
    en: 'opening hours kept as written: {value:sample}',
    fr: 'horaires gardés tels qu’ils sont écrits : {value:sample}',
  },
  'not-a-telephone': {
    en: 'telephone "{value}" rings nowhere: left out',
    fr: 'téléphone « {value} » : numéro qui ne sonne nulle part, laissé de côté',
  },
  'commune-code-unknown': {
    en: 'no commune has the code "{value}": the name and the postal code place it',
    fr: 'aucune commune n’a le code « {value} » : le nom et le code postal la situent',
  },
  'not-a-uai': { en: '"{value}" is not a UAI', fr: '« {value} » n’est pas un UAI' },
  'not-a-siret': { en: '"{value}" is not a SIRET of 14 digits', fr: '« {value} » n’est pas un SIRET de 14 chiffres' },
  'not-a-bassin-code': {
    en: '"{value}" is not the code of a bassin',
    fr: '« {value} » n’est pas le code d’un bassin',
  },
  'code-repeated': { en: 'the code "{value}" comes twice', fr: 'code « {value} » donné deux fois' },
  'id-repeated': { en: 'the id "{value}" comes twice', fr: 'identifiant « {value} » donné deux fois' },

  // Dates and periods
  'not-a-date': { en: '"{value}" is not a date', fr: '« {value} » n’est pas une date' },
  'not-a-year': { en: '"{value}" is not a year', fr: '« {value} » n’est pas une année' },
  'not-a-period': { en: '"{value}" is not a period', fr: '« {value} » n’est pas une période' },

  // Figures
  'number-ambiguous': {
    en: '"{value}" may be a thousand or about one: write 1234, or 1.2340',
    fr: '« {value} » peut valoir mille ou environ un : écrivez 1234 ou 1,2340',
  },
  'not-a-number': { en: '"{value}" is not a number', fr: '« {value} » n’est pas un nombre' },
  'not-a-count': {
    en: '{column} "{value}" is not a whole number',
    fr: '{column} : « {value} » n’est pas un nombre entier',
  },
  'rates-of-one': {
    en: 'none of the {count:number} rates is above 1: write percentages, such as 12 for 12 %',
    fr: 'aucun des {count:number} taux ne dépasse 1 : écrivez des pourcentages, comme 12 pour 12 %',
  },
  'figures-of-a-row-contradict': {
    en: '{count:number} of the {compared:number} figures compared contradict the others of their row: columns may be swapped',
    fr: '{count:number} chiffres sur {compared:number} comparés contredisent les autres de leur ligne : colonnes peut-être échangées',
  },
  'not-a-rate': {
    en: 'rate "{value}" is neither a rate nor "nd"',
    fr: 'taux : « {value} » n’est ni un taux ni « nd »',
  },
  'tension-out-of-range': {
    en: 'tension "{value}" is not between 1 and 5',
    fr: 'tension : « {value} » n’est pas entre 1 et 5',
  },
  'factor-out-of-range': {
    en: '{column} "{value}" is not between 1 and 5: the factor is left out',
    fr: '{column} : « {value} » n’est pas entre 1 et 5, facteur laissé de côté',
  },

  // Words
  'route-unknown': {
    en: '"{value}" is neither "scolaire" nor "apprentissage"',
    fr: '« {value} » n’est ni « scolaire » ni « apprentissage »',
  },
});
