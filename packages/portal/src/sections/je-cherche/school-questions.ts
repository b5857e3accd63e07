// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { FRENCH_COURSES, RECOGNITION, VALIDATION } from '../shared/audiences.js';
import type { OpenQuestion } from './open-question.js';
import { entry, network, situation, vocationalSchools } from './page-finders.js';

/** Questions of pupils, of those who look after them and of those who studied in another country. */
export const SCHOOL_QUESTIONS: readonly OpenQuestion[] = [
  {
    slug: 'internat',
    title: 'Un lycée avec un internat',
    answer: [
      'Nos sources ne disent pas quels lycées ont un internat, ni les places, ni le prix : demandez-le au lycée.',
      'Parlez-en aussi à un CIO. La bourse de lycée dépend des revenus et des charges de la famille.',
    ],
    pages: [
      vocationalSchools,
      situation('lyceen', 'Au lycée'),
      situation('collegien', 'Au collège : préparer la suite'),
      network('CIO', 'Les CIO, par ville'),
    ],
    needs: ['training', 'job'],
    audienceIds: ['pupils'],
    links: [],
  },
  {
    slug: 'stage-au-college',
    title: 'Un stage au collège ou en seconde',
    answer: [
      'Nos sources ne donnent ni les dates, ni les règles de ce stage : le collège ou le lycée les donne, avec la convention à signer.',
      'Elles ne listent pas non plus les entreprises qui prennent des élèves. Demandez à un lieu Info Jeunes ou à un CIO où chercher.',
    ],
    pages: [
      entry('un-stage', 'Les lieux où essayer un métier'),
      entry('un-metier', 'Découvrir le métier avant d’appeler'),
      network('Info Jeunes', 'Les lieux Info Jeunes'),
      network('CMA', 'Pour un métier de l’artisanat : les chambres de métiers'),
    ],
    needs: ['job', 'placement'],
    audienceIds: ['pupils'],
    links: [],
  },
  {
    slug: 'mineur-sans-parents-en-france',
    title: 'Mineure ou mineur, sans parents en France',
    answer: [
      'Pour un enfant ou un jeune en danger : le 119, gratuit, jour et nuit. L’appel ne se voit pas sur la facture.',
      'Nos sources n’ont pas le numéro du service du département qui protège les mineurs, ni celui de l’accueil des élèves venus d’un autre pays.',
      'Un CIO conseille sur l’école et les formations. Un point-justice conseille gratuitement sur les droits.',
    ],
    pages: [
      network('CIO', 'L’école : les CIO, par ville'),
      network('Point-justice', 'Mes droits : les points-justice, par ville'),
      network('Mission locale', 'Dès 16 ans, hors de l’école : les missions locales'),
      situation('nouveau-en-france', 'Nouvelle ou nouveau en France'),
    ],
    needs: ['training', 'job'],
    audienceIds: ['pupils'],
    lines: /^119\b/,
    links: [FRENCH_COURSES],
  },
  {
    slug: 'diplome-d-un-autre-pays',
    title: 'Un diplôme d’un autre pays',
    answer: [
      'Le centre ENIC-NARIC compare un diplôme obtenu ailleurs avec ceux de la France.',
      'Nos sources ne disent ni le prix, ni le délai : demandez-les avant de payer.',
      'L’expérience peut aussi donner un diplôme français (VAE). Voici qui appeler.',
    ],
    pages: [
      situation('nouveau-en-france', 'Nouvelle ou nouveau en France'),
      network('Greta', 'Les Greta forment les adultes'),
      network('CIO', 'Avant 18 ans ou pour des études : les CIO'),
    ],
    needs: ['training', 'job'],
    isAdult: true,
    links: [RECOGNITION, VALIDATION, FRENCH_COURSES],
  },
  {
    slug: 'visiter-une-entreprise-avec-une-classe',
    title: 'Visiter une entreprise avec une classe',
    answer: [
      'Nos sources ne listent pas les entreprises qui reçoivent une classe.',
      'Demandez à la CCI ou à la chambre de métiers si elles en connaissent une.',
    ],
    pages: [
      site =>
        site.has('pour-ma-classe') ? [{ path: '/pour-ma-classe/', text: 'Préparer la séance : pour ma classe' }] : [],
      network('CMA', 'Artisanat : les chambres de métiers'),
      network('CCI', 'Commerce, industrie, services : les CCI'),
      entry('un-stage', 'Les lieux où essayer un métier'),
    ],
    needs: ['business'],
    links: [],
  },
];
