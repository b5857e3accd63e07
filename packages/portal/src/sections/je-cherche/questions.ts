// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Need } from '@orientation-widgets/domain/directory/resource-query.js';
import type { PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { AFTER_BAC, audiencesWithContent, EMPLOYMENT, RECOGNITION, RIGHTS, VALIDATION } from '../shared/audiences.js';
import { networksOf, networkPath } from '../shared/networks.js';
import type { OfficialLink } from '../shared/official-searches.js';
import { searchLinks, trainingSearch } from './search-pages.js';

type Finder = (site: Site) => readonly PageLink[];

/**
 * Question that no list of the site answers. Its page gives the known facts and the unknown ones, then people to ask.
 */
export interface OpenQuestion {
  readonly slug: string;
  readonly title: string;
  /** Facts that the sources of the site give about it, and those that they lack. */
  readonly answer: readonly string[];
  /** Pages of the site that help. */
  readonly pages: readonly Finder[];
  /** Needs that the named structures answer, the main one first. */
  readonly needs: readonly [Need, ...Need[]];
  readonly audienceIds?: readonly string[];
  readonly isAdult?: boolean;
  readonly links: readonly OfficialLink[];
}

const situation =
  (slug: string, text: string): Finder =>
  site =>
    audiencesWithContent(site).some(group => group.slug === slug) ? [{ path: `/je-suis/${slug}/`, text }] : [];

const network =
  (name: string, text: string): Finder =>
  site =>
    site.has('annuaire') && networksOf(site).has(name) ? [{ path: networkPath(name), text }] : [];

const entry =
  (slug: string, text: string): Finder =>
  site =>
    searchLinks(site).some(({ path }) => path === `/je-cherche/${slug}/`)
      ? [{ path: `/je-cherche/${slug}/`, text }]
      : [];

const trainings =
  (text: string, query: string): Finder =>
  site => {
    const path = trainingSearch(site, 'query', query);
    return path === undefined ? [] : [{ path, text }];
  };

const WORK_RIGHTS = network('Point-justice', 'Mes droits : les points-justice, par ville');
/** Beginning of the titles of the second forms of a vocational lycée. */
const SECOND_FORM = 'Seconde professionnelle';

/** Second forms of a vocational lycée that the site has. */
const secondForms: Finder = site =>
  site.contents.trainings
    .filter(({ title }) => title.startsWith(SECOND_FORM))
    .flatMap(({ id, title }) => {
      const path = site.pathOf('formations', id);
      return path === undefined ? [] : [{ path, text: title }];
    });

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
];

/** Path of the page of a question. */
export const questionPath = ({ slug }: Pick<OpenQuestion, 'slug'>): string => `/je-cherche/reponse/${slug}/`;
