// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Need } from '@orientation-widgets/domain/directory/resource-query.js';
import type { Section } from '../../config/section-names.js';
import type { Site } from '../../site/site.js';
import { chosenEntries } from './chosen-entries.js';
import type { OfficialLink } from './official-searches.js';

/** Headings of the index of the audiences, in order. */
export const AUDIENCE_GROUPS = {
  study: 'J’étudie',
  search: 'Je cherche du travail',
  life: 'Ma situation',
  support: 'J’accompagne, j’embauche',
} as const;

/** Card of the “I am” half of the home page. */
export interface AudienceGroup {
  readonly slug: string;
  readonly title: string;
  /** Heading of the index under which it is listed. */
  readonly group: keyof typeof AUDIENCE_GROUPS;
  /** Short description of the page. */
  readonly hint: string;
  /** Ids of the audience in the controlled list of the feeds, and words that other lists use for it. */
  readonly audienceIds: readonly string[];
  readonly words: RegExp;
  /** Sections to start with, in order. */
  readonly sections: readonly Section[];
  readonly needs: readonly Need[];
  /** Need answered by the structures named near the town of the page; the first of `needs` by default. */
  readonly nearNeed?: Need;
  /** Whether structures for young people only are left out. */
  readonly isAdult?: boolean;
  /** National public services that are the next step. */
  readonly links?: readonly OfficialLink[];
}

export const CAREER_ADVICE: OfficialLink = {
  text: 'Parler de mon projet avec une conseillère ou un conseiller',
  publisher: 'Conseil en évolution professionnelle',
  href: 'https://mon-cep.org/',
};
export const RECOGNITION: OfficialLink = {
  text: 'Faire reconnaître un diplôme obtenu ailleurs',
  publisher: 'France Éducation international, centre ENIC-NARIC',
  href: 'https://www.france-education-international.fr/',
};
export const FRENCH_COURSES: OfficialLink = {
  text: 'Cours de français et contrat d’intégration',
  publisher: 'Office français de l’immigration et de l’intégration',
  href: 'https://www.ofii.fr/',
};
export const VALIDATION: OfficialLink = {
  text: 'Faire d’une expérience un diplôme (VAE)',
  publisher: 'France VAE',
  href: 'https://vae.gouv.fr/',
};
export const EMPLOYMENT: OfficialLink = {
  text: 'M’inscrire, être suivi ou suivie',
  publisher: 'France Travail',
  href: 'https://www.francetravail.fr/',
};
export const AFTER_BAC: OfficialLink = {
  text: 'M’inscrire après le bac',
  publisher: 'Parcoursup',
  href: 'https://www.parcoursup.fr/',
};
export const RIGHTS: OfficialLink = {
  text: 'Connaître mes droits et mes aides',
  publisher: 'Mes droits sociaux',
  href: 'https://www.mesdroitssociaux.gouv.fr/',
};

export const AUDIENCES: readonly AudienceGroup[] = [
  {
    slug: 'ecolier',
    title: 'À l’école',
    group: 'study',
    hint: 'CM1, CM2 : les métiers d’une ville',
    audienceIds: ['pupils'],
    words: /CM1|CM2|[eé]cole primaire/i,
    sections: ['metiers'],
    needs: [],
  },
  {
    slug: 'collegien',
    title: 'Au collège',
    group: 'study',
    hint: 'Métiers, secteurs, qui peut aider',
    audienceIds: ['pupils', 'college'],
    words: /coll[eè]g|[eé]l[eè]ve|scolaire/i,
    sections: ['secteurs', 'metiers', 'mots', 'immersions', 'ambassadeurs', 'agenda', 'facile'],
    needs: ['job', 'placement'],
  },
  {
    slug: 'lyceen',
    title: 'Au lycée',
    group: 'study',
    hint: 'Après le bac, alternance',
    audienceIds: ['pupils', 'lycee', 'lycee-pro'],
    words: /lyc[eé]|[eé]l[eè]ve|scolaire/i,
    sections: ['formations', 'metiers', 'territoires', 'immersions', 'agenda'],
    needs: ['training', 'job'],
    links: [AFTER_BAC],
  },
  {
    slug: 'etudiant',
    title: 'En études',
    group: 'study',
    hint: 'Changer, se réorienter',
    audienceIds: ['students', 'l1'],
    words: /[eé]tudiant|universit/i,
    sections: ['formations', 'metiers', 'secteurs', 'agenda'],
    needs: ['training', 'housing', 'money'],
    links: [AFTER_BAC],
  },
  {
    slug: 'demandeur-emploi',
    title: 'En recherche d’emploi',
    group: 'search',
    hint: 'Formations, aides, contacts',
    audienceIds: ['jobseekers', 'young-jobseekers', 'long-term-jobseekers'],
    words: /demandeu|recherche d.emploi|sans emploi/i,
    sections: ['metiers', 'formations', 'annuaire', 'territoires', 'immersions'],
    needs: ['job', 'training', 'digital', 'mobility'],
    links: [EMPLOYMENT, CAREER_ADVICE, VALIDATION, RIGHTS],
  },
  {
    slug: 'salarie',
    title: 'En emploi',
    group: 'life',
    hint: 'Reconversion, conseil, formations',
    isAdult: true,
    audienceIds: ['employees', 'self-employed'],
    words: /salari|actif/i,
    sections: ['metiers', 'formations', 'annuaire'],
    needs: ['training', 'job'],
    links: [CAREER_ADVICE, VALIDATION],
  },
  {
    slug: 'parent',
    title: 'Parent',
    group: 'support',
    hint: 'Mots expliqués, métiers, formations',
    audienceIds: ['families', 'pupils'],
    words: /parent|famille/i,
    sections: ['mots', 'metiers', 'formations', 'secteurs', 'agenda'],
    needs: ['job', 'childcare'],
  },
  {
    slug: 'entreprise',
    title: 'Une entreprise',
    group: 'support',
    hint: 'Embauches, tensions, territoires',
    audienceIds: ['companies'],
    words: /entreprise|employeur|branche/i,
    sections: ['territoires', 'metiers', 'chiffres', 'integrer', 'immersions'],
    needs: ['placement'],
    nearNeed: 'business',
  },
  {
    slug: 'professionnel',
    title: 'Professionnel ou professionnelle de l’orientation',
    group: 'support',
    hint: 'Annuaire, chiffres, contrat',
    audienceIds: ['professionals'],
    words: /professionnel|conseill|acteurs/i,
    sections: ['annuaire', 'chiffres', 'contrat', 'donnees', 'integrer', 'mots', 'innovations', 'agenda'],
    needs: [],
  },
  {
    slug: 'sans-emploi-depuis-longtemps',
    title: 'Sans emploi depuis un an',
    group: 'search',
    hint: 'Reprendre, se former, être suivi ou suivie',
    isAdult: true,
    audienceIds: ['long-term-jobseekers', 'jobseekers'],
    words: /longue dur[eé]e|demandeu|sans emploi/i,
    sections: ['metiers', 'formations', 'annuaire'],
    needs: ['job', 'training', 'mobility', 'digital'],
    links: [EMPLOYMENT, CAREER_ADVICE, RIGHTS],
  },
  {
    slug: 'rsa',
    title: 'Au RSA',
    group: 'search',
    hint: 'Insertion, aides, formations',
    isAdult: true,
    audienceIds: ['rsa'],
    words: /\bRSA\b|insertion/i,
    sections: ['annuaire', 'formations', 'metiers'],
    needs: ['job', 'mobility', 'childcare', 'housing'],
    links: [EMPLOYMENT, RIGHTS],
  },
  {
    slug: 'senior',
    title: 'Après 50 ans',
    group: 'life',
    hint: 'Changer, transmettre, faire reconnaître',
    isAdult: true,
    audienceIds: ['seniors'],
    words: /senior|plus de 5[05] ans/i,
    sections: ['metiers', 'formations', 'annuaire'],
    needs: ['training', 'job', 'health'],
    links: [CAREER_ADVICE, VALIDATION, EMPLOYMENT],
  },
  {
    slug: 'en-situation-de-handicap',
    title: 'En situation de handicap',
    group: 'life',
    hint: 'Formations adaptées, qui peut aider',
    audienceIds: ['disability'],
    words: /handicap|\bRQTH\b/i,
    sections: ['annuaire', 'formations', 'metiers'],
    needs: ['health', 'training', 'job'],
    links: [
      { text: 'Me former et travailler avec un handicap', publisher: 'Agefiph', href: 'https://www.agefiph.fr/' },
      CAREER_ADVICE,
    ],
  },
  {
    slug: 'sans-solution',
    title: 'Sans école ni emploi',
    group: 'search',
    hint: 'Moins de 30 ans : qui voir, par où reprendre',
    audienceIds: ['neet', 'young'],
    words: /d[eé]croch|\bNEET\b|2e chance/i,
    sections: ['annuaire', 'metiers', 'formations', 'immersions', 'facile'],
    needs: ['job', 'training', 'listening', 'housing'],
    links: [
      {
        text: 'Trouver un emploi, une formation, une aide',
        publisher: '1 jeune 1 solution',
        href: 'https://www.1jeune1solution.gouv.fr/',
      },
      {
        text: 'Trouver la mission locale de ma ville',
        publisher: 'Union nationale des missions locales',
        href: 'https://www.unml.info/les-missions-locales/annuaire/',
      },
      EMPLOYMENT,
    ],
  },
  {
    slug: 'nouveau-en-france',
    title: 'Nouvelle ou nouveau en France',
    group: 'life',
    hint: 'Diplômes, cours de français, premiers pas',
    audienceIds: ['newcomers'],
    words: /[eé]trang|migrant|r[eé]fugi|allophone|primo.arrivant/i,
    sections: ['annuaire', 'metiers', 'formations', 'mots', 'facile'],
    needs: ['literacy', 'training', 'job', 'housing'],
    links: [RECOGNITION, FRENCH_COURSES, VALIDATION],
  },
];

/** Audiences that the publisher chose and that have something to start with, in order. */
export function audiencesWithContent(site: Site): readonly AudienceGroup[] {
  if (!site.has('je-suis')) return [];
  return chosenEntries(AUDIENCES, site.config.pages?.['je-suis']).filter(({ sections }) =>
    sections.some(section => site.has(section)),
  );
}
