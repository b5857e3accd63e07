// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Need } from '@orientation-widgets/elements/static.js';
import type { Section } from '../site/page.js';

/** A door of the first side of the home. */
export interface Situation {
  readonly slug: string;
  readonly title: string;
  /** What one finds behind it, in a few words. */
  readonly hint: string;
  /** Ids of its audiences in the controlled list of the feeds, and words by which other lists name them. */
  readonly audienceIds: readonly string[];
  readonly words: RegExp;
  /** Sections to begin with, in order. */
  readonly sections: readonly Section[];
  readonly needs: readonly Need[];
}

export const SITUATIONS: readonly Situation[] = [
  {
    slug: 'collegien',
    title: 'Au collège',
    hint: 'Métiers, secteurs, qui peut aider',
    audienceIds: ['pupils', 'college'],
    words: /coll[eè]g|[eé]l[eè]ve|scolaire/i,
    sections: ['secteurs', 'metiers', 'mots'],
    needs: ['job', 'placement'],
  },
  {
    slug: 'lyceen',
    title: 'Au lycée',
    hint: 'Après le bac, alternance',
    audienceIds: ['pupils', 'lycee', 'lycee-pro'],
    words: /lyc[eé]|[eé]l[eè]ve|scolaire/i,
    sections: ['formations', 'metiers', 'territoires'],
    needs: ['training', 'job'],
  },
  {
    slug: 'etudiant',
    title: 'En études',
    hint: 'Changer, se réorienter',
    audienceIds: ['students', 'l1'],
    words: /[eé]tudiant|universit/i,
    sections: ['formations', 'metiers', 'secteurs'],
    needs: ['training', 'housing', 'money'],
  },
  {
    slug: 'demandeur-emploi',
    title: 'En recherche d’emploi',
    hint: 'Formations, aides, contacts',
    audienceIds: ['jobseekers', 'young-jobseekers', 'long-term-jobseekers'],
    words: /demandeu|recherche d.emploi|sans emploi/i,
    sections: ['metiers', 'formations', 'annuaire', 'territoires'],
    needs: ['job', 'training', 'digital', 'mobility'],
  },
  {
    slug: 'salarie',
    title: 'En emploi',
    hint: 'Reconversion, conseil, formations',
    audienceIds: ['employees', 'self-employed'],
    words: /salari|actif/i,
    sections: ['metiers', 'formations', 'annuaire'],
    needs: ['training', 'job'],
  },
  {
    slug: 'parent',
    title: 'Parent',
    hint: 'Mots expliqués, métiers, formations',
    audienceIds: ['families', 'pupils'],
    words: /parent|famille/i,
    sections: ['mots', 'metiers', 'formations', 'secteurs'],
    needs: ['job', 'childcare'],
  },
  {
    slug: 'entreprise',
    title: 'Une entreprise',
    hint: 'Embauches, tensions, territoires',
    audienceIds: ['companies'],
    words: /entreprise|employeur|branche/i,
    sections: ['territoires', 'metiers', 'chiffres', 'integrer'],
    needs: ['placement'],
  },
  {
    slug: 'professionnel',
    title: 'Professionnel ou professionnelle de l’orientation',
    hint: 'Annuaire, chiffres, contrat',
    audienceIds: ['professionals'],
    words: /professionnel|conseill|acteurs/i,
    sections: ['annuaire', 'chiffres', 'contrat', 'donnees', 'integrer', 'mots'],
    needs: [],
  },
];
