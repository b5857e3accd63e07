// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Catalogue } from './catalogue.js';

/** Rows and records left out, on purpose or in fault, and what the operator should know of them. */
export const RECORDS: Catalogue = {
  'other reasons': 'autres raisons',
  'nothing was read in this source': 'rien n’a été lu dans cette source',
  'empty row': 'ligne vide',
  'no name': 'nom absent',
  'no title': 'intitulé absent',
  'no coordinates': 'coordonnées absentes',
  'the year is missing: give the period of the source': 'année absente : indiquez la période de la source',
  'the years are missing: give the period of the source, "{}"':
    'années absentes : indiquez la période de la source, « {} »',

  // Left out on purpose
  'row outside the territory': 'hors du territoire',
  'session outside the territory': 'session hors du territoire',
  'commune outside the territory': 'commune hors du territoire',
  'part of another commune': 'partie d’une autre commune',
  'session over': 'session terminée',
  'open day over': 'portes ouvertes passées',
  'registration over': 'enregistrement terminé',
  'certification no longer active': 'certification qui n’est plus active',
  'certification without a training of Onisep': 'certification sans formation Onisep',
  'certification "…"': 'certification qui n’est pas publiée',
  'certification "{}"': 'certification dans l’état « {} »',
  'another publication about the same job': 'autre publication sur le même métier',
  'code given twice, merged': 'code donné deux fois, réuni',
  'offer given twice': 'offre donnée deux fois',
  'code of ROME 2, replaced in 2009': 'code ROME 2, remplacé en 2009',
  'ROME code that leads to no family by itself': 'code ROME qui ne mène seul à aucune famille',
  'family without a ROME code': 'famille sans code ROME',
  'group of families that is not in the nomenclature': 'regroupement absent de la nomenclature',
  'link between a family and a PCS, which the feed does not have': 'lien avec une PCS, que le flux n’utilise pas',
  'pupils and apprentices together: given apart': 'élèves et apprentis ensemble, donnés à part',
  'promotion statistics, which are not outcomes by route': 'statistiques de promotion, sans la voie',
  'row for all jobs, or for jobs not known': 'ligne de total, ou métier non connu',
  'index not published': 'indice non publié',
  'year whose levels are published': 'année dont les niveaux sont publiés',
  'no level of tension was read before: list dares-tensions first':
    'aucun niveau de tension lu avant : placez d’abord la source dares-tensions',
  'share not published': 'part non publiée',
  'term that is not a domain of training': 'terme qui n’est pas un domaine de formation',

  // Values
  '"{}" is not the address of a job of Onisep': '« {} » n’est pas l’adresse d’un métier de l’Onisep',
  '"{}" is not the address of a training of Onisep': '« {} » n’est pas l’adresse d’une formation de l’Onisep',
  '"{}" is not a period such as 2021_2022': '« {} » n’est pas une période comme 2021_2022',
  '"{}" is not in the table of levels': '« {} » n’est pas dans la table des niveaux',
  '"{}" is not in the table; read as on-site': '« {} » n’est pas une modalité connue : lue comme présentielle',
  '"{}" is not one of {}': '« {} » n’est pas l’un de ces mots : {}',
  '"{}" is not {}': '« {} » n’est pas {}',
  '"{}" is neither "scolaire" nor "apprentissage"': '« {} » n’est ni « scolaire » ni « apprentissage »',
  '"{}" and "{}" are not a FAP and a ROME code': '« {} » et « {} » ne sont pas un code FAP et un code ROME',
  '"{}" cannot be made an object': '« {} » ne peut pas devenir un objet',
  '"{}" has no day {}; the month is kept': '« {} » n’a pas de jour {} : seul le mois est gardé',
  '"{}" has no month {}': '« {} » n’a pas de mois {}',
  'the year of "{}" is not plausible': 'l’année de « {} » n’est pas vraisemblable',
  'end of registration "{}" is not a date': 'fin d’enregistrement : « {} » n’est pas une date',
  'the end {} is before the start {}: the end is left out': 'la fin ({}) précède le début ({}) : fin laissée de côté',
  '{} "{}" is neither a number nor "*"': '{} : « {} » n’est ni un nombre ni « * »',
  '"{}" is neither the whole, nor pupils, nor apprentices':
    '« {} » n’est ni « ensemble », ni des élèves, ni des apprentis',
  'the code "{}" comes twice': 'code « {} » donné deux fois',
  'rate "{}" is neither a rate nor "nd"': 'taux : « {} » n’est ni un taux ni « nd »',
  'rate "{}" is not between 0 and 100': 'taux : « {} » n’est pas entre 0 et 100',
  'share "{}" is not between 0 and 100': 'part : « {} » n’est pas entre 0 et 100',
  'tension "{}" is not between 1 and 5': 'tension : « {} » n’est pas entre 1 et 5',
  '{} "{}" is not between 1 and 5: the factor is left out':
    '{} : « {} » n’est pas entre 1 et 5, facteur laissé de côté',
  'neither country, région nor département': 'ni pays, ni région, ni département',
  'a ROME domain ("{}") is not a job: left out': 'un domaine du ROME n’est pas un métier : laissé de côté',
  'no Formacode for {}': 'pas de Formacode pour {}',
  'no code of action (AF), training (FOR) or place (ENS)':
    'pas de code d’action (AF), de formation (FOR) ou de lieu (ENS)',
  'one label for several codes: the first code has it': 'un libellé pour plusieurs codes : gardé pour le premier',
  'coordinates {}, {} {}': 'coordonnées {}, {} {}',
  'are swapped and were put right': 'inversées, remises dans l’ordre',
  'are the point 0, 0': 'au point 0, 0',
  'are outside France': 'hors de France',
  'are not numbers': 'qui ne sont pas des nombres',
  'lack one of the two': 'incomplètes',

  // LHÉO
  'the element <{}> is not LHÉO: what is inside it is read as if it were not there':
    'la balise <{}> n’est pas du LHÉO : son contenu est lu sans elle',
  'the text of <{}> is cut at {} characters': 'texte de <{}> trop long, coupé à {} caractères',
  'the offer "{}" has no title': 'l’offre « {} » n’a pas d’intitulé',
  'the offer has no title': 'offre sans intitulé',
  'the organisation has no name': 'organisme sans nom',
  'the file is LHÉO but holds no offer': 'fichier LHÉO sans offre',
  'the action has {} places: the first {} are read': 'action en {} lieux : seuls les {} premiers sont lus',
  'sessions are given in more than {} places and routes each on average':
    'chaque session a en moyenne plus de {} lieux et voies',

  // Files of a source
  'neither communes nor EPCI: not read': 'ni communes ni EPCI, fichier non lu',
  'no list of communes of the territory in these files': 'aucune liste des communes du territoire dans ces fichiers',
  'neither an XML export nor a CSV file with the columns Numero_Fiche, Intitule and Actif':
    'ni export XML, ni fichier CSV avec les colonnes Numero_Fiche, Intitule et Actif',
  'no outline of a kind of territory of the feed: not used': 'contours d’un type que le flux n’a pas',
  'another file gives the outlines of the same kind of territory: not used': 'un autre fichier donne déjà ces contours',
  'the ROME folder has no file {}: jobs go without it':
    'le dossier du ROME n’a pas de fichier {} : les métiers s’en passent',
  'the ROME folder has no file {}': 'le dossier du ROME n’a pas de fichier {}',

  // Columns
  area: 'bassin',
  areaName: 'nom du bassin',
  department: 'département',
  region: 'région',

  // What a value should have been
  'a FAP code with its label': 'un code FAP avec son libellé',
  'a FAP code of 3 or 5 characters': 'un code FAP de 3 ou 5 caractères',
  'a FAP code': 'un code FAP',
  'a ROME code': 'un code ROME',
  'a Formacode': 'un Formacode',
  'a Certif Info code': 'un code Certif Info',
  'a UAI': 'un UAI',
  'a period': 'une période',
  'a region': 'une région',
  'a year': 'une année',
  'a date': 'une date',
  'a price': 'un prix',
  'a web address': 'une adresse web',
  'a postal code': 'un code postal',
  'a group of the NSF': 'un groupe NSF',
  'a MEFSTAT11 code': 'un code MEFSTAT11',
  'a code of a diploma': 'un code de diplôme',
  'a code of {}': 'un code {}',
  'a number of the RNCP or RS': 'un numéro RNCP ou RS',
  'a number of leavers': 'un nombre de sortants',
  'a training of Onisep': 'une formation Onisep',
  'a SIRET of 14 digits': 'un SIRET de 14 chiffres',
  'a code-{}': 'un code {}',
  'the code of a bassin': 'le code d’un bassin',
  'oui or non': 'oui ou non',
};
