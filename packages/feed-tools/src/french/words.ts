// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName, Session } from '@orientation-widgets/feed';

/** French names of the routes. */
export const ROUTES: Readonly<Record<Session['route'], string>> = {
  school: 'Voie scolaire',
  apprenticeship: 'Apprentissage',
  'work-study': 'Contrat pro',
  continuing: 'Formation continue',
  vae: 'VAE',
};

/** French titles of the collections. */
export const COLLECTIONS: Readonly<Record<CollectionName, string>> = {
  sources: 'Sources', territories: 'Territoires', jobs: 'Métiers', appellations: 'Appellations',
  profiles: 'Profils des métiers', tensions: 'Tensions', tensionSeries: 'Séries de tension', recruitments: 'Projets de recrutement',
  trainings: 'Formations', sessions: 'Sessions', places: 'Lieux de formation', providers: 'Organismes', outcomes: 'Devenirs',
  indicators: 'Indicateurs', resources: 'Ressources', commitments: 'Engagements', testimonies: 'Témoignages', terms: 'Sigles',
};

/** French names of the fields of the model. */
const FIELDS: Readonly<Record<string, string>> = {
  title: 'intitulé', publisher: 'producteur', url: 'adresse web', licence: 'licence', period: 'période', retrieved: 'date de récupération',
  example: 'données d’exemple', kind: 'type', code: 'code', name: 'nom', parents: 'territoires parents', lat: 'latitude', lon: 'longitude',
  population: 'population', postalCodes: 'codes postaux', rome: 'codes ROME', fap: 'familles (FAP)', fapLink: 'lien avec la famille',
  sectors: 'secteurs', summary: 'résumé', easySummary: 'résumé facile à lire', skills: 'compétences', conditions: 'conditions de travail',
  access: 'accès au métier', easyAccess: 'accès au métier facile à lire', womenShare: 'part des femmes', salary: 'salaire', transitions: 'transitions', related: 'métiers proches',
  links: 'liens', sourceId: 'source', job: 'métier', territoryId: 'territoire', level: 'niveau', factors: 'facteurs',
  missing: 'raison de l’absence', imputed: 'valeur imputée', year: 'année', projects: 'projets', difficult: 'projets difficiles',
  seasonal: 'projets saisonniers', secret: 'secret statistique', certifications: 'certifications', certifying: 'certifiante ou non',
  entryLevel: 'niveau à l’entrée', domains: 'domaines', formacodes: 'Formacodes', nsf: 'codes NSF', objective: 'objectif',
  content: 'contenu', results: 'résultats attendus', providerId: 'organisme', fieldSources: 'sources par champ', trainingId: 'formation',
  placeId: 'lieu', route: 'voie', mode: 'modalité', start: 'début', end: 'fin', entry: 'entrées', recruitment: 'état du recrutement',
  funded: 'conventionnée ou non', funders: 'financeurs', accessible: 'accessibilité', rhythms: 'rythme (soir, week-end, temps partiel)', hours: 'durée en heures', price: 'prix', contact: 'contact',
  street: 'rue', postalCode: 'code postal', communeCode: 'code de la commune', communeName: 'commune', precision: 'précision',
  boarding: 'hébergement', siret: 'SIRET', uai: 'UAI', phone: 'téléphone', email: 'courriel', certification: 'certification',
  cohort: 'promotion', employed: 'taux d’emploi', furtherStudy: 'poursuite d’études', leavers: 'sortants', theme: 'thème', label: 'libellé',
  unit: 'unité', value: 'valeur', compare: 'comparaison', sector: 'secteur', audience: 'public', target: 'cible', caveat: 'réserve',
  operator: 'opérateur', audiences: 'publics', territoryIds: 'territoires', starts: 'début', ends: 'fin',
  counterStereotype: 'contre les stéréotypes', parentId: 'engagement parent', pilots: 'pilotes', partners: 'partenaires',
  objectives: 'objectifs', actions: 'actions', indicators: 'indicateurs', jobId: 'métier', role: 'rôle', text: 'texte', media: 'média',
  womenShareOfFamily: 'part des femmes, famille', unusualHours: 'horaires atypiques', names: 'autres noms', interests: 'centres d’intérêt',
  transversalSkills: 'compétences transversales', index: 'indice', employment: 'emploi',
  acronym: 'sigle', expansion: 'développement', jobs: 'métiers',
};

/** French name of a field or of a collection; the field itself when the model has grown since. */
export function fieldName(field: string): string {
  return FIELDS[field] ?? COLLECTIONS[field as CollectionName]?.toLowerCase() ?? field;
}

/** French name of a kind of source. */
const KINDS: Readonly<Record<string, string>> = {
  lheo: 'offre de formation LHÉO', 'dares-tensions': 'tensions, Dares', 'dares-index': 'indice de tension, Dares', rome: 'fiches ROME 4.0', 'fap-rome': 'passage FAP – ROME',
  'fap-labels': 'libellés FAP', 'fap-women-share': 'part des femmes, Dares', bmo: 'besoins en main-d’œuvre', 'certif-info': 'Certif Info',
  communes: 'communes et territoires', feed: 'fiches rédigées', csv: 'tableau du producteur', indicators: 'indicateurs',
  resources: 'ressources', commitments: 'engagements', rncp: 'RNCP et Répertoire spécifique', diplomas: 'diplômes, Éducation nationale',
  nsf: 'codes NSF', formacode: 'Formacode', 'rome-formacode': 'passage ROME – Formacode', inserjeunes: 'InserJeunes, région',
  'inserjeunes-establishments': 'InserJeunes, établissements', parcoursup: 'Parcoursup', 'onisep-jobs': 'métiers Onisep',
  'onisep-trainings': 'formations Onisep', 'onisep-actions': 'actions Onisep', 'onisep-structures': 'structures Onisep',
  'onisep-passage': 'table de passage Onisep', outlines: 'contours',
};

/** French name of a kind of source; the kind itself for one added since. */
export function kindName(kind: string): string {
  return KINDS[kind] ?? kind;
}
