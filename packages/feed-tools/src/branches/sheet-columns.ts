// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Resource, Testimony } from '@orientation-widgets/feed';

/** Headings of the sheet of companies, with one line for each company. */
export const COMPANY_COLUMNS = {
  id: 'Entreprise',
  name: 'Nom de l’entreprise',
  siret: 'SIRET',
  text: 'Activité',
  street: 'Rue',
  postalCode: 'Code postal',
  commune: 'Commune',
  jobs: 'Métiers',
  posts: 'Postes à pourvoir',
  skills: 'Compétences attendues',
  before: 'Formation avant l’embauche',
  hosts: 'Accueille en stage',
  apprentices: 'Cherche un apprenti ou une apprentie',
  label: 'Label',
  size: 'Taille',
  sectors: 'Secteurs',
  phone: 'Téléphone',
  email: 'Courriel',
  url: 'Site',
  validUntil: 'Valable jusqu’au',
} as const;

/** Headings of the sheet of testimonies, with one line for each person, who may also be an ambassador. */
export const TESTIMONY_COLUMNS = {
  id: 'Témoignage',
  job: 'Métier',
  name: 'Prénom',
  role: 'Ce que la personne fait',
  stage: 'Où en est la personne',
  text: 'Ce que la personne dit',
  media: 'Vidéo ou son',
  transcript: 'Transcription',
  counterStereotype: 'Contre un stéréotype',
  consent: 'Accord de la personne',
  ambassador: 'Vient parler de son métier',
  formats: 'Sous quelle forme',
  radius: 'Jusqu’à combien de kilomètres',
  postalCode: 'Code postal',
  commune: 'Commune',
  phone: 'Téléphone de la structure',
  email: 'Courriel de la structure',
  validUntil: 'Valable jusqu’au',
} as const;

/** Headings of the sheet of events, with one line for each occurrence; the lines of one event share its id. */
export const EVENT_COLUMNS = {
  id: 'Événement',
  name: 'Titre',
  text: 'Description',
  day: 'Jour',
  starts: 'Heure de début',
  ends: 'Heure de fin',
  lastDay: 'Dernier jour',
  status: 'État',
  street: 'Rue',
  postalCode: 'Code postal',
  commune: 'Commune',
  online: 'Lien pour suivre en ligne',
  url: 'Page',
  audiences: 'Publics',
  sectors: 'Secteurs',
  registration: 'Inscription',
  deadline: 'S’inscrire avant le',
  places: 'Places',
  cost: 'Gratuit',
  counterStereotype: 'Contre un stéréotype',
  replay: 'Rediffusion',
} as const;

/** Words for the stages of a testimony. */
export const STAGE_WORDS: Readonly<Record<NonNullable<Testimony['stage']>, string>> = {
  learner: 'En formation',
  apprentice: 'En apprentissage',
  new: 'Débute dans le métier',
  experienced: 'Exerce depuis longtemps',
};

type EventStatus = NonNullable<Resource['event']>['occurrences'][number]['status'];

/** Words for the status of an occurrence of an event. */
export const EVENT_WORDS: Readonly<Record<EventStatus, string>> = {
  planned: 'Prévu',
  cancelled: 'Annulé',
  moved: 'Reporté',
  full: 'Complet',
};

/** Words for yes and no. */
export const YES_NO_WORDS = { yes: 'Oui', no: 'Non' } as const;

/** Id of the lines that show how to fill in a sheet: they are never published. */
export const EXAMPLE_ID = 'exemple';

/** Separator between two items in a cell. */
export const ITEM_SEPARATOR = '|';
