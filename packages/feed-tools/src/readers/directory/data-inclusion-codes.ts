// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Resource } from '@orientation-widgets/feed';

export type ResourceNeed = NonNullable<Resource['needs']>[number];

/** Needs by topic of data.inclusion: by its first part, or by the whole topic where the first part is too general. */
const NEEDS: Readonly<Record<string, ResourceNeed>> = {
  'choisir-un-metier': 'job',
  'preparer-sa-candidature': 'job',
  'trouver-un-emploi': 'job',
  'souvrir-a-linternational': 'job',
  'se-former': 'training',
  mobilite: 'mobility',
  'logement-hebergement': 'housing',
  'famille--garde-denfants': 'childcare',
  famille: 'listening',
  'difficultes-financieres': 'money',
  'equipement-et-alimentation': 'money',
  numerique: 'digital',
  'difficultes-administratives-ou-juridiques': 'digital',
  'lecture-ecriture-calcul': 'literacy',
  sante: 'health',
  'creer-une-entreprise': 'business',
  remobilisation: 'listening',
};

/** Returns the needs of topics, without repetition; unknown topics are ignored. */
export function needsOf(topics: readonly string[]): ResourceNeed[] {
  const needs = topics.flatMap(topic => {
    const need = ownValue(NEEDS, topic) ?? ownValue(NEEDS, topic.split('--')[0] ?? '');
    return need === undefined ? [] : [need];
  });
  return [...new Set(needs)];
}

/** Audiences by code of `publics` of data.inclusion, with the id of the controlled list where it has one. */
const AUDIENCES: Readonly<Record<string, { id: string; label: string }>> = {
  actifs: { id: 'employees', label: 'Actifs' },
  'beneficiaires-des-minimas-sociaux': { id: 'rsa', label: 'Bénéficiaires des minimas sociaux' },
  'demandeurs-emploi': { id: 'jobseekers', label: 'Demandeurs d’emploi' },
  etudiants: { id: 'students', label: 'Étudiants' },
  familles: { id: 'families', label: 'Familles' },
  femmes: { id: 'women', label: 'Femmes' },
  jeunes: { id: 'young', label: 'Jeunes' },
  'personnes-en-situation-de-handicap': { id: 'disability', label: 'Personnes en situation de handicap' },
  'personnes-en-situation-durgence': { id: 'emergency', label: 'Personnes en situation d’urgence' },
  'personnes-en-situation-juridique-specifique': {
    id: 'legal-situation',
    label: 'Personnes en situation juridique spécifique',
  },
  'personnes-exilees': { id: 'newcomers', label: 'Personnes exilées' },
  'residents-qpv-frr': { id: 'priority-areas', label: 'Résidents en QPV ou FRR' },
  seniors: { id: 'seniors', label: 'Séniors' },
  'tous-publics': { id: 'everyone', label: 'Tous publics' },
};

/** Returns the ids and the names of audiences by their codes; an unknown code is kept as a name. */
export function audiencesOf(codes: readonly string[]): { ids: string[]; labels: string[] } {
  const knownAudiences = codes.map(code => ownValue(AUDIENCES, code));
  return {
    ids: knownAudiences.flatMap(audience => audience?.id ?? []),
    labels: codes.map((code, rank) => knownAudiences[rank]?.label ?? code),
  };
}

const WAYS: Readonly<Record<string, 'phone' | 'visit' | 'link' | 'email'>> = {
  telephoner: 'phone',
  'se-presenter': 'visit',
  'utiliser-lien-mobilisation': 'link',
  'envoyer-un-courriel': 'email',
};

/**
 * Returns the ways to reach a service, for each kind of people allowed to use them; a call comes first where possible.
 */
export function waysOf(modes: readonly string[], who: readonly string[]): NonNullable<Resource['how']> {
  const order = Object.keys(WAYS);
  const ways = [...new Set(modes)]
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .flatMap(mode => ownValue(WAYS, mode) ?? []);
  const people = who.includes('usagers') || who.length === 0 ? ['user' as const] : ['professional' as const];
  return ways.flatMap(by => people.map(person => ({ by, who: person })));
}

/** Returns the kind of resource for a type of service. */
export function kindOf(type: string): Resource['kind'] {
  return /^(aide-|financement)/.test(type) ? 'aid' : 'scheme';
}

/**
 * Returns the ids of the territories whose residents are served: commune, EPCI, département or country, by the form of
 * the code.
 */
export function areasOf(codes: readonly string[]): string[] {
  return codes.flatMap(code => {
    if (/^\d{9}$/.test(code)) return [`epci-${code}`];
    if (/^(\d{5}|2[AB]\d{3})$/i.test(code)) return [`com-${code.toUpperCase()}`];
    if (/^(\d{2,3}|2[AB])$/i.test(code)) return [`dep-${code.toUpperCase()}`];
    return /^france$/i.test(code) ? ['country-fr'] : [];
  });
}

function ownValue<V>(table: Readonly<Record<string, V>>, key: string): V | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
