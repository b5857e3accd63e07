// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { catalogue } from './texts.js';

/** Reasons to leave out rows and records on purpose. */
export const SKIPPED = catalogue({
  'structure-repeated': {
    en: 'structure listed twice: same id, or same SIRET and commune',
    fr: 'structure en double : même identifiant, ou même SIRET et même commune',
  },
  'service-repeated': { en: 'service of the same structure and name', fr: 'service de même structure et de même nom' },
  'other-reasons': { en: 'other reasons', fr: 'autres raisons' },
  'empty-row': { en: 'empty row', fr: 'ligne vide' },
  'row-outside-territory': { en: 'row outside the territory', fr: 'hors du territoire' },
  'session-outside-territory': { en: 'session outside the territory', fr: 'session hors du territoire' },
  'commune-outside-territory': { en: 'commune outside the territory', fr: 'commune hors du territoire' },
  'part-of-another-commune': { en: 'part of another commune', fr: 'partie d’une autre commune' },
  'session-over': { en: 'session over', fr: 'session terminée' },
  'open-day-over': { en: 'open day over', fr: 'portes ouvertes passées' },
  'registration-over': { en: 'registration over', fr: 'enregistrement terminé' },
  'certification-inactive': {
    en: 'certification no longer active',
    fr: 'certification qui n’est plus active',
  },
  'certification-not-published': { en: 'certification not published', fr: 'certification qui n’est pas publiée' },
  'certification-without-onisep-training': {
    en: 'certification without a training of Onisep',
    fr: 'certification sans formation Onisep',
  },
  'another-publication': {
    en: 'another publication about the same job',
    fr: 'autre publication sur le même métier',
  },
  'code-merged': { en: 'code given twice, merged', fr: 'code donné deux fois, réuni' },
  'offer-repeated': { en: 'offer given twice', fr: 'offre donnée deux fois' },
  'offer-known': { en: 'offer of a source read before', fr: 'offre d’une source lue avant' },
  'establishment-repeated': {
    en: 'establishment of a directory read before',
    fr: 'établissement d’un annuaire lu avant',
  },
  'speciality-without-code': {
    en: 'speciality without the code of a diploma',
    fr: 'spécialité sans code de diplôme',
  },
  'candidate-without-route': {
    en: 'candidates of no school nor training centre',
    fr: 'candidats sans établissement de formation',
  },
  'series-not-offered': { en: 'no pupil in any series', fr: 'aucun élève dans aucune série' },
  'older-intake': { en: 'intake older than the latest', fr: 'rentrée plus ancienne que la dernière' },
  'rome-2-code': { en: 'code of ROME 2, replaced in 2009', fr: 'code ROME 2, remplacé en 2009' },
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
  'pupils-and-apprentices': {
    en: 'pupils and apprentices together: given apart',
    fr: 'élèves et apprentis ensemble, donnés à part',
  },
  'promotion-statistics': {
    en: 'promotion statistics, which are not outcomes by route',
    fr: 'statistiques de promotion, sans la voie',
  },
  'all-jobs-row': {
    en: 'row for all jobs, or for jobs not known',
    fr: 'ligne de total, ou métier non connu',
  },
  'index-not-published': { en: 'index not published', fr: 'indice non publié' },
  'levels-published': { en: 'year whose levels are published', fr: 'année dont les niveaux sont publiés' },
  'share-not-published': { en: 'share not published', fr: 'part non publiée' },
  'not-a-training-domain': {
    en: 'term that is not a domain of training',
    fr: 'terme qui n’est pas un domaine de formation',
  },
  'licence-not-accepted': {
    en: 'licence {licence}, which the configuration does not accept',
    fr: 'licence {licence}, que la configuration n’accepte pas',
  },
});
