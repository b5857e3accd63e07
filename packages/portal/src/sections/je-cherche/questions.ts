// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import {
  AFTER_BAC,
  CAREER_ADVICE,
  EMPLOYMENT,
  FRENCH_COURSES,
  RECOGNITION,
  RIGHTS,
  VALIDATION,
} from '../shared/audiences.js';
import {
  ADULT_PAGES,
  entry,
  network,
  SECOND_FORM,
  secondForms,
  situation,
  trainings,
  vocationalSchools,
  WORK_RIGHTS,
} from './page-finders.js';
import { LIFE_QUESTIONS } from './life-questions.js';
import type { OpenQuestion } from './open-question.js';
import { SCHOOL_QUESTIONS } from './school-questions.js';

export const QUESTIONS: readonly OpenQuestion[] = [
  {
    slug: 'travailler-a-l-etranger',
    title: 'Travailler en Belgique ou dans un autre pays',
    answer: [
      'Nos sources ne parlent que de la France : nous n’avons ni offres, ni salaires, ni démarches d’un autre pays.',
      'Demandez à France Travail, ou à une personne près de chez vous : elle vous dira à qui vous adresser.',
    ],
    pages: [WORK_RIGHTS, situation('demandeur-emploi', 'En recherche d’emploi')],
    needs: ['job', 'training'],
    isAdult: true,
    links: [EMPLOYMENT, RECOGNITION],
  },
  {
    slug: 'apres-la-prison',
    title: 'Après la prison, ou avec un casier judiciaire',
    answer: [
      'Nos sources ne disent pas quels métiers demandent un casier vierge. Un point-justice conseille gratuitement sur les droits au travail : demandez-lui.',
      'Pour un métier, une formation ou un logement, voici qui appeler.',
    ],
    pages: [
      network('Point-justice', 'Connaître mes droits : les points-justice'),
      network('Mission locale', 'Avant 26 ans : les missions locales'),
      network('CCAS', 'Un logement, de l’argent : les CCAS'),
      situation('demandeur-emploi', 'En recherche d’emploi'),
    ],
    needs: ['job', 'training', 'housing'],
    isAdult: true,
    links: [EMPLOYMENT, RIGHTS],
  },
  {
    slug: 'refus-sur-parcoursup',
    title: 'Refusé ou refusée sur Parcoursup',
    answer: [
      'Nos sources ne disent pas quelles places restent : seul Parcoursup le sait, formation par formation.',
      'Appelez une personne de l’orientation : elle cherche avec vous une autre formation, ou une alternance.',
    ],
    pages: [
      entry('une-alternance', 'Chercher une formation en alternance'),
      entry('une-formation', 'Chercher une autre formation'),
      situation('lyceen', 'Au lycée : la suite'),
    ],
    needs: ['training', 'job'],
    audienceIds: ['students', 'pupils'],
    links: [AFTER_BAC],
  },
  {
    slug: 'etudier-avec-un-handicap',
    title: 'Étudier avec un handicap',
    answer: [
      'Nos sources n’ont pas le numéro de la personne qui suit les élèves et les étudiants handicapés dans chaque établissement : demandez-le à l’accueil du vôtre.',
      'La MDPH de votre département s’occupe de la reconnaissance du handicap et de l’orientation professionnelle. L’Agefiph aide et conseille pour travailler.',
    ],
    pages: [
      network('MDPH', 'Les MDPH'),
      network('Crous', 'Bourse et logement : les Crous'),
      situation('en-situation-de-handicap', 'En situation de handicap'),
      situation('etudiant', 'En études'),
    ],
    needs: ['health', 'job', 'training'],
    audienceIds: ['disability'],
    links: [
      { text: 'Me former et travailler avec un handicap', publisher: 'Agefiph', href: 'https://www.agefiph.fr/' },
    ],
  },
  {
    slug: 'souffrir-au-travail',
    title: 'Je vais mal au travail',
    answer: [
      'Nos sources n’ont pas le numéro de la médecine du travail ni de l’inspection du travail.',
      'Un point-justice conseille gratuitement sur vos droits au travail. Un CIDFF écoute, surtout les femmes et les familles. Avec des idées noires, on peut appeler le 3114, jour et nuit.',
    ],
    pages: [
      WORK_RIGHTS,
      network('CIDFF', 'Être écouté ou écoutée : les CIDFF'),
      situation('salarie', 'En emploi : changer de métier'),
    ],
    needs: ['listening', 'job'],
    isAdult: true,
    links: [],
  },
  {
    slug: 'faire-reconnaitre-son-experience',
    title: 'Faire reconnaître son expérience (VAE)',
    answer: [
      'La validation des acquis de l’expérience donne un diplôme à partir de ce que l’on sait déjà faire.',
      'Nos sources ne disent ni les dates, ni le prix : France VAE et les personnes ci-dessous le savent.',
    ],
    pages: [situation('salarie', 'En emploi'), situation('demandeur-emploi', 'En recherche d’emploi')],
    needs: ['training', 'literacy'],
    isAdult: true,
    links: [VALIDATION],
  },
  {
    slug: 'la-seconde-professionnelle',
    title: 'La seconde professionnelle',
    answer: [
      'C’est la première classe du bac pro, après la 3e. Souvent, elle réunit plusieurs bacs pro d’une même famille de métiers : on choisit le sien ensuite.',
      'Voici celles que nous connaissons. Chaque page dit où, et combien de demandes pour une place quand la source le publie.',
    ],
    pages: [
      secondForms,
      trainings('Chercher près de chez vous', SECOND_FORM),
      situation('collegien', 'Au collège : préparer la suite'),
    ],
    needs: ['job', 'training'],
    audienceIds: ['pupils'],
    links: [],
  },
  {
    slug: 'sans-place-au-lycee',
    title: 'Sans place au lycée après la 3e',
    answer: [
      'Nos sources ne disent pas quelles places restent dans les lycées. Appelez un CIO : il cherche avec vous.',
      'Parlez-en aussi à votre collège. Un CAP ou un bac pro se prépare au lycée ou en apprentissage.',
    ],
    pages: [
      vocationalSchools,
      entry('une-alternance', 'Chercher une formation en alternance'),
      situation('collegien', 'Au collège : préparer la suite'),
    ],
    needs: ['training', 'job'],
    audienceIds: ['pupils'],
    links: [],
  },
  {
    slug: 'sans-employeur-en-apprentissage',
    title: 'Une alternance sans employeur',
    answer: [
      'Vous pouvez demander à un CFA de commencer sans employeur, trois mois au plus. Il vous aide alors à en chercher un.',
      'Pendant ces trois mois, vous êtes stagiaire de la formation professionnelle (Code du travail, article L. 6222-12-1).',
      'Beaucoup de CAP et de bacs pro se préparent aussi au lycée, sans employeur.',
    ],
    pages: [
      vocationalSchools,
      entry('une-alternance', 'Chercher une formation en alternance'),
      network('CMA', 'Pour un métier de l’artisanat : les chambres de métiers'),
    ],
    needs: ['training', 'job'],
    audienceIds: ['pupils', 'jobseekers'],
    hasTrainers: true,
    links: [
      {
        text: 'Voir les écoles et les employeurs, par métier et par ville',
        publisher: 'La bonne alternance',
        href: 'https://labonnealternance.apprentissage.beta.gouv.fr/',
      },
    ],
  },
  {
    slug: 'apprendre-une-langue',
    title: 'Apprendre le français ou une autre langue',
    answer: [
      'Nos sources ne listent pas les cours de langue gratuits. Les Greta forment les adultes : demandez le prix et qui peut payer.',
      'Demandez au CCAS ou à la mairie quelles associations de la commune donnent des cours.',
    ],
    pages: [
      network('CCAS', 'Les CCAS, par ville'),
      situation('nouveau-en-france', 'Nouvelle ou nouveau en France'),
      trainings('Les diplômes de langues', 'langues'),
    ],
    needs: ['literacy', 'training'],
    isAdult: true,
    links: [FRENCH_COURSES],
  },
  {
    slug: 'quitter-l-armee',
    title: 'Après l’armée, un métier civil',
    answer: [
      'Nos sources n’ont pas le contact du service de reconversion des armées : demandez-le à votre unité.',
      'Pour un métier, une formation ou un diplôme tiré de votre expérience, voici qui appeler.',
    ],
    pages: ADULT_PAGES,
    needs: ['training', 'job'],
    isAdult: true,
    links: [CAREER_ADVICE, VALIDATION, EMPLOYMENT],
  },
  {
    slug: 'quitter-la-ferme',
    title: 'Agricultrice ou agriculteur, changer de métier',
    answer: [
      'Nos sources n’ont pas le numéro de la MSA ni celui de la chambre d’agriculture : demandez-les à votre mairie.',
      'Pour changer de métier ou vous former, voici qui appeler. Avec des idées noires, on peut appeler le 3114, jour et nuit.',
    ],
    pages: ADULT_PAGES,
    needs: ['training', 'job'],
    isAdult: true,
    links: [CAREER_ADVICE, VALIDATION, RIGHTS],
  },
  {
    slug: 'artiste-ou-intermittent',
    title: 'Artiste ou intermittent, changer ou se former',
    answer: [
      'Nos sources n’ont pas de contact propre aux artistes et aux intermittents du spectacle.',
      'Une conseillère ou un conseiller en évolution professionnelle étudie votre projet. Voici aussi qui appeler près de chez vous.',
    ],
    pages: ADULT_PAGES,
    needs: ['training', 'job'],
    isAdult: true,
    links: [CAREER_ADVICE, VALIDATION, EMPLOYMENT],
  },
  {
    slug: 'rentrer-de-l-etranger',
    title: 'Revenir en France et trouver du travail',
    answer: [
      'Nos sources n’ont pas de service propre aux personnes qui reviennent d’un autre pays.',
      'France Travail vous inscrit. Le centre ENIC-NARIC compare un diplôme obtenu ailleurs. Voici qui appeler près de chez vous.',
    ],
    pages: ADULT_PAGES,
    needs: ['job', 'training'],
    isAdult: true,
    links: [EMPLOYMENT, RECOGNITION, RIGHTS],
  },
  {
    slug: 'se-former-a-son-compte',
    title: 'À mon compte, me former',
    answer: [
      'Nos sources ne disent pas ce que votre fonds de formation paie : il dépend de votre activité.',
      'La chambre de métiers conseille les artisans, la CCI les commerçants. Un Greta forme les adultes. Voici qui appeler.',
    ],
    pages: [
      network('CMA', 'Artisans : les chambres de métiers'),
      situation('salarie', 'En emploi : se former, changer'),
      entry('une-formation', 'Chercher une formation'),
    ],
    needs: ['training', 'business'],
    isAdult: true,
    links: [CAREER_ADVICE, VALIDATION],
  },
  {
    slug: 'est-ce-difficile-d-entrer',
    title: 'Est-ce difficile d’entrer ?',
    answer: [
      'La page d’une formation dit le nombre de demandes pour une place, quand il est publié. Nous l’avons pour une petite partie.',
      'Après le bac, Parcoursup donne les places et le taux d’accès de chaque formation. Une personne de l’orientation les lit avec vous.',
    ],
    pages: [
      entry('une-formation', 'Chercher la formation'),
      situation('lyceen', 'Au lycée : après le bac'),
      situation('etudiant', 'En études : changer de voie'),
    ],
    needs: ['training', 'job'],
    audienceIds: ['pupils', 'students'],
    links: [AFTER_BAC],
  },
  ...LIFE_QUESTIONS,
  ...SCHOOL_QUESTIONS,
];

/** Path of the page of a question. */
export const questionPath = ({ slug }: Pick<OpenQuestion, 'slug'>): string => `/je-cherche/reponse/${slug}/`;
