// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { payLinks } from '../shared/apprentice-pay.js';
import { CAREER_ADVICE, EMPLOYMENT, RIGHTS } from '../shared/audiences.js';
import type { OpenQuestion } from './open-question.js';
import { entry, network, situation } from './page-finders.js';

/** Questions of people whose work or studies meet something else: a salary to keep, a relative, a pregnancy, free time. */
export const LIFE_QUESTIONS: readonly OpenQuestion[] = [
  {
    slug: 'se-former-en-gardant-son-salaire',
    title: 'Se former en gardant son salaire',
    answer: [
      'Pour les personnes salariées du privé, le projet de transition professionnelle paie la formation et une rémunération (règles lues en mars 2026). On le demande à Transitions Pro.',
      'Nos sources ne donnent pas les règles des hôpitaux publics et des services publics : demandez à votre service du personnel.',
      'Une conseillère ou un conseiller en évolution professionnelle étudie votre projet. Voici aussi qui appeler près de chez vous.',
    ],
    pages: [
      situation('salarie', 'En emploi : changer de métier'),
      network('Greta', 'Les Greta forment les adultes'),
      entry('une-formation', 'Chercher une formation'),
    ],
    needs: ['training', 'job'],
    isAdult: true,
    links: [
      CAREER_ADVICE,
      {
        text: 'Le projet de transition professionnelle : conditions et demande',
        publisher: 'Ministère du Travail',
        href: 'https://travail-emploi.gouv.fr/le-projet-de-transition-professionnelle',
      },
      {
        text: 'Déposer une demande, région par région',
        publisher: 'Transitions Pro',
        href: 'https://www.transitionspro.fr/nos-dispositifs/projet-de-transition-professionnelle/',
      },
    ],
  },
  {
    slug: 'aider-un-proche',
    title: 'Aider un proche, travailler ou se former',
    answer: [
      'Nos sources ne donnent ni les congés, ni les aides pour qui s’occupe d’un proche.',
      'Un point d’information pour les personnes âgées ou une maison de l’autonomie répond sur l’aide à domicile, les soins et les droits. Pour reprendre un travail, voici qui appeler.',
    ],
    pages: [
      network('Point d’information personnes âgées', 'Une personne âgée : les points d’information'),
      network('Maison de l’autonomie', 'Les maisons de l’autonomie'),
      network('MDPH', 'Une personne handicapée : les MDPH'),
      situation('demandeur-emploi', 'Reprendre un travail'),
    ],
    needs: ['job', 'training'],
    isAdult: true,
    links: [RIGHTS],
  },
  {
    slug: 'enceinte',
    title: 'Enceinte, en apprentissage, en formation ou au lycée',
    answer: [
      'Nos sources ne donnent pas les règles du congé : demandez-les à votre CFA, à votre école ou à votre employeur.',
      'Une PMI reçoit gratuitement : grossesse, santé du bébé, modes de garde. Un point info famille dit à qui s’adresser.',
    ],
    pages: [
      network('PMI', 'La grossesse, le bébé : les PMI'),
      network('Point info famille', 'La garde, les aides : les points info famille'),
      network('Point-justice', 'Mes droits au travail : les points-justice'),
      network('Mission locale', 'Avant 26 ans : les missions locales'),
    ],
    needs: ['childcare'],
    links: [RIGHTS],
  },
  {
    slug: 'donner-de-son-temps',
    title: 'Donner de son temps, aider des jeunes',
    answer: [
      'Nos sources ne listent pas les associations qui cherchent des bénévoles.',
      'Demandez à la mairie, au CCAS ou à un lieu qui aide les jeunes : il vous dira à qui proposer votre temps.',
    ],
    pages: [
      network('Mission locale', 'Les missions locales, par ville'),
      network('CCAS', 'Les CCAS, par ville'),
      network('Info Jeunes', 'Les lieux Info Jeunes'),
    ],
    needs: ['job', 'training'],
    links: [],
  },
  {
    slug: 'reprendre-un-travail',
    title: 'Reprendre un travail après une pause',
    answer: [
      'Nos sources n’ont pas le numéro des agences France Travail : on s’inscrit sur son site.',
      'Un CIDFF conseille d’abord les femmes et les familles : emploi, droits, écoute. Un Greta forme les adultes. Voici qui appeler.',
    ],
    pages: [
      network('CIDFF', 'L’emploi et les droits des femmes : les CIDFF'),
      network('Point info famille', 'Faire garder un enfant : les points info famille'),
      situation('demandeur-emploi', 'En recherche d’emploi'),
      entry('une-formation', 'Chercher une formation'),
    ],
    needs: ['job', 'training'],
    isAdult: true,
    isForWomenFirst: true,
    links: [EMPLOYMENT, CAREER_ADVICE, RIGHTS],
  },
  {
    slug: 'sans-telephone',
    title: 'Sans téléphone ni internet, où aller',
    answer: [
      'Une maison France services vous reçoit et fait les démarches avec vous : emploi, santé, retraite, papiers.',
      'Le CCAS de votre commune répond sur le logement et l’argent. Nos sources ne donnent pas les horaires de tous : demandez-les à la mairie.',
    ],
    pages: [
      network('France services', 'Où aller : les France services, par ville'),
      network('CCAS', 'Où aller : les CCAS, par ville'),
      network('Mission locale', 'Avant 26 ans : les missions locales, par ville'),
    ],
    needs: ['digital'],
    links: [],
  },
  {
    slug: 'recruter-une-apprentie-ou-un-apprenti',
    title: 'Recruter une apprentie ou un apprenti',
    answer: [
      'La chambre de métiers conseille les artisans, la CCI les autres entreprises. Demandez aussi aux CFA proches si des jeunes cherchent un employeur.',
      'Nos sources ne donnent pas les aides de l’année pour l’employeur : demandez-les à la chambre de métiers ou à la CCI.',
    ],
    pages: [
      network('CMA', 'Artisanat : les chambres de métiers'),
      network('CCI', 'Commerce, industrie, services : les CCI'),
      payLinks,
      situation('entreprise', 'Une entreprise : recruter, former'),
    ],
    needs: ['business'],
    hasTrainers: true,
    links: [],
  },
];
