// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { catalogue } from './texts.js';

/** Messages about values that are not valid. */
export const VALUES = catalogue({
  'no-name': { en: 'no name', fr: 'nom absent' },
  'no-title': { en: 'no title', fr: 'intitulé absent' },
  'no-coordinates': { en: 'no coordinates', fr: 'coordonnées absentes' },
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
  'no-onisep-codes': {
    en: 'no code of action (AF), training (FOR) or place (ENS)',
    fr: 'pas de code d’action (AF), de formation (FOR) ou de lieu (ENS)',
  },
  'no-formacode': { en: 'no Formacode for {rome:sample}', fr: 'pas de Formacode pour {rome:sample}' },
  'rome-domain': {
    en: 'a ROME domain ("A1500") is not a job: left out',
    fr: 'un domaine du ROME n’est pas un métier : laissé de côté',
  },

  // Codes
  'not-a-fap-code': { en: '"{value}" is not a FAP code', fr: '« {value} » n’est pas un code FAP' },
  'not-a-fap-code-of-3-or-5': {
    en: '"{value}" is not a FAP code of 3 or 5 characters',
    fr: '« {value} » n’est pas un code FAP de 3 ou 5 caractères',
  },
  'not-a-labelled-fap-code': {
    en: '"{value}" is not a FAP code with its label',
    fr: '« {value} » n’est pas un code FAP avec son libellé',
  },
  'not-a-fap-and-a-rome-code': {
    en: '"{fap}" and "{rome}" are not a FAP and a ROME code',
    fr: 'code FAP « {fap} » ou code ROME « {rome} » mal formé',
  },
  'not-a-rome-code': { en: '"{value}" is not a ROME code', fr: '« {value} » n’est pas un code ROME' },
  'not-a-formacode': { en: '"{value}" is not a Formacode', fr: '« {value} » n’est pas un Formacode' },
  'not-a-certif-info-code': {
    en: '"{value}" is not a Certif Info code',
    fr: '« {value} » n’est pas un code Certif Info',
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
  'not-an-nsf-group': {
    en: '"{value}" is not a group of the NSF',
    fr: '« {value} » n’est pas un groupe NSF',
  },
  'not-a-mefstat-code': {
    en: '"{value}" is not a MEFSTAT11 code',
    fr: '« {value} » n’est pas un code MEFSTAT11',
  },
  'not-a-diploma-code': {
    en: '"{value}" is not a code of a diploma',
    fr: '« {value} » n’est pas un code de diplôme',
  },
  'not-a-code-of': {
    en: '"{value}" is not a code of {register}',
    fr: '« {value} » n’est pas un code {register}',
  },
  'hours-not-read': {
    en: 'opening hours kept as written: {value:sample}',
    fr: 'horaires gardés tels qu’ils sont écrits : {value:sample}',
  },
  'not-a-uai': { en: '"{value}" is not a UAI', fr: '« {value} » n’est pas un UAI' },
  'more-passed-than-present': {
    en: 'more people passed ({value}) than sat the examination',
    fr: 'plus de reçus ({value}) que de présents',
  },
  'not-an-academy': { en: '"{value}" is not an académie', fr: '« {value} » n’est pas une académie' },
  'establishment-unknown': {
    en: 'establishment {uai:sample} is in no directory read before',
    fr: 'établissement {uai:sample} absent des annuaires lus avant',
  },
  'establishment-without-commune': {
    en: 'the directory gives no commune for the establishment {uai:sample}',
    fr: 'établissement {uai:sample} sans commune dans l’annuaire',
  },
  'site-too-far': {
    en: 'the point is {km:number} km away from the establishment',
    fr: 'point à {km:number} km de l’établissement',
  },
  'not-a-siret': { en: '"{value}" is not a SIRET of 14 digits', fr: '« {value} » n’est pas un SIRET de 14 chiffres' },
  'not-a-postal-code': { en: '"{value}" is not a postal code', fr: '« {value} » n’est pas un code postal' },
  'not-a-bassin-code': {
    en: '"{value}" is not the code of a bassin',
    fr: '« {value} » n’est pas le code d’un bassin',
  },
  'not-a-zone-code': {
    en: '"{value}" is not the code of an employment zone',
    fr: '« {value} » n’est pas le code d’une zone d’emploi',
  },
  'not-an-onisep-job': {
    en: '"{value}" is not the address of a job of Onisep',
    fr: '« {value} » n’est pas l’adresse d’un métier de l’Onisep',
  },
  'not-an-onisep-training-address': {
    en: '"{value}" is not the address of a training of Onisep',
    fr: '« {value} » n’est pas l’adresse d’une formation de l’Onisep',
  },
  'not-an-onisep-training': {
    en: '"{value}" is not a training of Onisep',
    fr: '« {value} » n’est pas une formation Onisep',
  },
  'code-repeated': { en: 'the code "{value}" comes twice', fr: 'code « {value} » donné deux fois' },
  'id-repeated': { en: 'the id "{value}" comes twice', fr: 'identifiant « {value} » donné deux fois' },

  // Dates and periods
  'not-a-date': { en: '"{value}" is not a date', fr: '« {value} » n’est pas une date' },
  'not-a-year': { en: '"{value}" is not a year', fr: '« {value} » n’est pas une année' },
  'not-a-period': { en: '"{value}" is not a period', fr: '« {value} » n’est pas une période' },
  'not-school-years': {
    en: '"{value}" is not a period such as 2021_2022',
    fr: '« {value} » n’est pas une période comme 2021_2022',
  },
  'year-not-plausible': {
    en: 'the year of "{value}" is not plausible',
    fr: 'l’année de « {value} » n’est pas vraisemblable',
  },
  'no-such-month': { en: '"{value}" has no month {month:sample}', fr: '« {value} » n’a pas de mois {month:sample}' },
  'no-such-day': {
    en: '"{value}" has no day {day:sample}; the month is kept',
    fr: '« {value} » n’a pas de jour {day:sample} : seul le mois est gardé',
  },
  'end-before-start': {
    en: 'the end {end:sample} is before the start {start:sample}: the end is left out',
    fr: 'la fin ({end:sample}) précède le début ({start:sample}) : fin laissée de côté',
  },
  'registration-end-not-a-date': {
    en: 'end of registration "{value}" is not a date',
    fr: 'fin d’enregistrement : « {value} » n’est pas une date',
  },

  // Figures
  'number-ambiguous': {
    en: '"{value}" may be a thousand or about one: write 1234, or 1.2340',
    fr: '« {value} » peut valoir mille ou environ un : écrivez 1234 ou 1,2340',
  },
  'not-a-number': { en: '"{value}" is not a number', fr: '« {value} » n’est pas un nombre' },
  'not-a-price': { en: '"{value}" is not a price', fr: '« {value} » n’est pas un prix' },
  'not-leavers': {
    en: '"{value}" is not a number of leavers',
    fr: '« {value} » n’est pas un nombre de sortants',
  },
  'not-a-figure': {
    en: '{column} "{value}" is neither a number nor "*"',
    fr: '{column} : « {value} » n’est ni un nombre ni « * »',
  },
  'not-a-count': {
    en: '{column} "{value}" is not a whole number',
    fr: '{column} : « {value} » n’est pas un nombre entier',
  },
  'not-a-rate': {
    en: 'rate "{value}" is neither a rate nor "nd"',
    fr: 'taux : « {value} » n’est ni un taux ni « nd »',
  },
  'rate-out-of-range': {
    en: 'rate "{value}" is not between 0 and 100',
    fr: 'taux : « {value} » n’est pas entre 0 et 100',
  },
  'share-out-of-range': {
    en: 'share "{value}" is not between 0 and 100',
    fr: 'part : « {value} » n’est pas entre 0 et 100',
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
  'not-a-region': { en: '"{value}" is not a region', fr: '« {value} » n’est pas une région' },
  'not-a-web-address': { en: '"{value}" is not a web address', fr: '« {value} » n’est pas une adresse web' },
  'not-yes-or-no': { en: '"{value}" is not oui or non', fr: '« {value} » n’est pas oui ou non' },
  'not-one-of': {
    en: '"{value}" is not one of {words:list}',
    fr: '« {value} » n’est pas l’un de ces mots : {words:list}',
  },
  'not-an-object': { en: '"{value}" cannot be made an object', fr: '« {value} » ne peut pas devenir un objet' },
  'not-a-number-of-places': {
    en: '"{value}" is not a number of places',
    fr: '« {value} » n’est pas un nombre de places',
  },
  'not-an-intake': {
    en: '"{value}" is not the year of an intake',
    fr: '« {value} » n’est pas l’année d’une rentrée',
  },
  'route-unknown': {
    en: '"{value}" is neither "scolaire" nor "apprentissage"',
    fr: '« {value} » n’est ni « scolaire » ni « apprentissage »',
  },
  'audience-unknown': {
    en: '"{value}" is neither the whole, nor pupils, nor apprentices',
    fr: '« {value} » n’est ni « ensemble », ni des élèves, ni des apprentis',
  },
});
