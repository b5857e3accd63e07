// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Resource } from '@orientation-widgets/feed';

type Needs = NonNullable<Resource['needs']>;

/** Type of service of the official directory: its purpose and its audiences, in plain French. */
export interface ServiceType {
  /** Short name, shown on a card and used as the name of a network. */
  readonly label: string;
  readonly summary: string;
  readonly needs: Needs;
  /** Ids of its audiences; absent when it serves everyone. */
  readonly audienceIds?: readonly string[];
  /** Names of its audiences on a card. */
  readonly audiences?: readonly string[];
  /** Condition of access, after "vous pouvez venir si :". */
  readonly condition?: string;
  /** Whether it only serves the people of its commune. */
  readonly isForItsCommune?: true;
  /** Start of the names in the directory, which the label replaces. */
  readonly longName?: RegExp;
}

const YOUNG = { audienceIds: ['pupils', 'students', 'young', 'jobseekers'], audiences: ['Jeunes'] };
const YOUNG_PAST_SCHOOL = {
  audienceIds: ['neet', 'young-jobseekers', 'jobseekers'],
  audiences: ['Jeunes de 16 à 25 ans'],
  condition: 'vous avez de 16 à 25 ans et n’êtes plus à l’école',
};
const ELDERLY = {
  audienceIds: ['families'],
  audiences: ['Personnes âgées', 'Proches'],
  condition: 'vous avez 60 ans ou plus, ou vous aidez un proche âgé',
};
const DISABILITY = { audienceIds: ['disability', 'families'], audiences: ['Personnes en situation de handicap'] };
const FAMILIES = { audienceIds: ['families'], audiences: ['Parents', 'Familles'] };
const BUSINESS = { audienceIds: ['jobseekers', 'employees'], audiences: ['Porteurs et porteuses de projet'] };

/**
 * Types that answer a need, by their name in the directory (`type_service_local`). The others answer none: tax offices,
 * police, prefectures, courts.
 */
export const SERVICE_TYPES: Readonly<Record<string, ServiceType>> = {
  ccas: {
    label: 'CCAS',
    summary: 'Les aides de la commune\u202f: logement, argent, accès aux droits',
    needs: ['money', 'housing'],
    condition: 'vous habitez la commune',
    isForItsCommune: true,
    longName: /^Centre communal d['’]action sociale \(CCAS\)/i,
  },
  cias: {
    label: 'CIAS',
    summary: 'Les aides de l’intercommunalité\u202f: logement, argent, accès aux droits',
    needs: ['money', 'housing'],
    longName: /^Centre intercommunal d['’]action sociale \(CIAS\)/i,
  },
  mission_locale: {
    label: 'Mission locale',
    summary: 'De 16 à 25 ans\u202f: un métier, une formation, un stage, et ce qui bloque\u202f: logement, transport',
    needs: ['job', 'training', 'placement', 'mobility', 'housing'],
    ...YOUNG_PAST_SCHOOL,
    longName: /^Mission locale pour l['’]insertion professionnelle et sociale des jeunes \(16-25 ans\)/i,
  },
  cij: {
    label: 'Info Jeunes',
    summary: 'Pour les jeunes\u202f: études, métiers, petits boulots, stages, logement, droits',
    needs: ['job', 'training', 'placement', 'housing'],
    ...YOUNG,
  },
  cio: {
    label: 'CIO',
    summary: 'Conseils pour choisir un métier, une formation, des études\u202f: entretiens avec un ou une psychologue',
    needs: ['job', 'training'],
    longName: /^Centre d['’]information et d['’]orientation \(CIO\)/i,
  },
  france_services: {
    label: 'France services',
    summary: 'Aide pour vos démarches\u202f: emploi, retraite, santé, impôts, papiers, sur internet ou avec vous',
    needs: ['digital'],
  },
  point_accueil_numerique: {
    label: 'Point d’accueil numérique',
    summary: 'Un ordinateur et une personne pour vos démarches de préfecture\u202f: permis, titre de séjour, papiers',
    needs: ['digital'],
  },
  pmi: {
    label: 'PMI',
    summary: 'Grossesse, santé des enfants de moins de 6 ans, modes de garde\u202f: consultations gratuites',
    needs: ['health', 'childcare'],
    ...FAMILIES,
    longName: /^Centre de protection maternelle et infantile \(PMI\)/i,
  },
  pif: {
    label: 'Point info famille',
    summary: 'Garde d’enfants, aides et services pour les familles\u202f: où s’adresser',
    needs: ['childcare'],
    ...FAMILIES,
  },
  pcb: {
    label: 'Point conseil budget',
    summary: 'Un conseil gratuit pour gérer un budget, des dettes, un découvert',
    needs: ['money'],
  },
  point_justice: {
    label: 'Point-justice',
    summary: 'Conseils gratuits sur vos droits\u202f: travail, logement, famille, dettes',
    needs: ['housing', 'money'],
  },
  clic: {
    label: 'Point d’information personnes âgées',
    summary: 'Pour les personnes âgées et leurs proches\u202f: aides à la maison, soins, droits',
    needs: ['health'],
    ...ELDERLY,
    longName: /^Point d['’]information local dédié aux personnes âgées/i,
  },
  mda: {
    label: 'Maison de l’autonomie',
    summary: 'Handicap et grand âge\u202f: informations, aides, demandes de droits',
    needs: ['health'],
    audienceIds: ['disability', 'families'],
    audiences: ['Personnes en situation de handicap', 'Personnes âgées', 'Proches'],
  },
  maison_handicapees: {
    label: 'MDPH',
    summary: 'Handicap\u202f: reconnaissance, allocations, carte, orientation professionnelle',
    needs: ['health', 'job'],
    ...DISABILITY,
    longName: /^Maison départementale des personnes handicapées \(MDPH\)/i,
  },
  agefiph: {
    label: 'Agefiph',
    summary: 'Travailler avec un handicap\u202f: aides et conseils pour les personnes et les entreprises',
    needs: ['job', 'training', 'health'],
    audienceIds: ['disability'],
    audiences: ['Personnes en situation de handicap'],
  },
  epci: {
    label: 'Intercommunalité',
    summary: 'Regroupe des communes\u202f: développement économique, accueil des entreprises qui se créent',
    needs: ['business'],
    ...BUSINESS,
  },
  cci: {
    label: 'CCI',
    summary: 'Créer ou reprendre une entreprise, surtout de commerce, d’industrie ou de services',
    needs: ['business'],
    ...BUSINESS,
    longName: /^Chambre de commerce et d['’]industrie \(CCI\)/i,
  },
  chambre_metier: {
    label: 'CMA',
    summary: 'Créer une entreprise artisanale, ou apprendre un métier de l’artisanat',
    needs: ['business', 'training'],
    longName: /^Chambre de métiers et de l['’]artisanat \(CMA\)/i,
  },
  cidf: {
    label: 'CIDFF',
    summary: 'Pour les femmes et les familles\u202f: écoute, droits, violences, emploi',
    needs: ['listening', 'job'],
    audienceIds: ['women', 'families', 'jobseekers', 'employees'],
    audiences: ['Femmes', 'Familles'],
    longName: /^Centre d['’]information sur les droits des femmes et des familles \(CIDFF\)/i,
  },
  adil: {
    label: 'Adil',
    summary: 'Conseils gratuits sur le logement\u202f: louer, bail, loyers impayés, aides',
    needs: ['housing'],
    longName: /^Agence départementale (?:pour l|d)['’]information sur le logement \(Adil\)/i,
  },
  crous: {
    label: 'Crous',
    summary: 'Pour les étudiantes et étudiants\u202f: bourses, logement, repas, aide d’urgence',
    needs: ['housing', 'money'],
    audienceIds: ['students'],
    audiences: ['Étudiantes et étudiants'],
    longName: /^Centre (?:local|régional) des œuvres universitaires et scolaires \(C(?:LO|RO)US\)/i,
  },
  greta: {
    label: 'Greta',
    summary: 'Formations pour adultes, du CAP au BTS, remises à niveau et savoirs de base',
    needs: ['training', 'literacy'],
    audienceIds: ['jobseekers', 'employees'],
    audiences: ['Adultes'],
  },
  caf: {
    label: 'Caf',
    summary: 'Aides au logement, allocations, garde d’enfants, RSA, prime d’activité',
    needs: ['money', 'housing', 'childcare'],
  },
  cpam: {
    label: 'Assurance maladie',
    summary: 'Carte Vitale, remboursements, Complémentaire santé solidaire',
    needs: ['health'],
  },
  msa: {
    label: 'MSA',
    summary: 'Santé, famille et retraite des personnes du monde agricole',
    needs: ['health', 'money', 'childcare'],
  },
  pole_emploi: {
    label: 'France Travail',
    summary: 'S’inscrire comme demandeur ou demandeuse d’emploi, trouver un emploi, un stage, une formation',
    needs: ['job', 'training', 'placement', 'mobility'],
    audienceIds: ['jobseekers', 'employees'],
    audiences: ['Demandeurs et demandeuses d’emploi'],
  },
  cap_emploi: {
    label: 'Cap emploi',
    summary: 'Trouver ou garder un emploi avec un handicap',
    needs: ['job', 'training', 'placement', 'health'],
    audienceIds: ['disability'],
    audiences: ['Personnes en situation de handicap'],
  },
  apec: {
    label: 'Apec',
    summary: 'Conseils pour l’emploi des cadres et des jeunes diplômés et diplômées',
    needs: ['job'],
    audienceIds: ['students', 'jobseekers', 'employees'],
    audiences: ['Cadres', 'Jeunes diplômés et diplômées'],
  },
  afpa: {
    label: 'Afpa',
    summary: 'Formations pour adultes qui mènent à un métier',
    needs: ['training'],
    audienceIds: ['jobseekers', 'employees'],
    audiences: ['Adultes'],
  },
  maison_emploi: {
    label: 'Maison de l’emploi',
    summary: 'Emploi et formation\u202f: informations et rendez-vous en un lieu',
    needs: ['job', 'training'],
  },
  mds: {
    label: 'Maison des solidarités',
    summary: 'Les aides du département\u202f: argent, logement, famille, avec une assistante ou un assistant social',
    needs: ['money', 'housing', 'listening'],
  },
};

/** Names of the same types in pages and later editions of the directory. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'france-services': 'france_services',
  msap: 'france_services',
  'missions-locales': 'mission_locale',
  intercommunalites: 'epci',
  'point-justice': 'point_justice',
  mjd: 'point_justice',
  permanence_juridique: 'point_justice',
  'accueil-numerique': 'point_accueil_numerique',
  mdph: 'maison_handicapees',
  france_travail: 'pole_emploi',
  chambre_metiers: 'chambre_metier',
  cidff: 'cidf',
  cdas: 'mds',
  centre_social: 'mds',
  edas: 'mds',
  sdsei: 'mds',
};

/** Names of a service that the people held in a prison alone can reach: "Point-justice - Maison d'arrêt de Béthune". */
const IN_PRISON =
  /(?<!\p{L})(?:maison d['’]arr[êe]t|maison centrale|(?:centre|établissement|quartier) (?:de détention|pénitentiaire)|prison)(?!\p{L})/iu;

/** Whether a service is inside a prison. */
export function isInPrison(name: string): boolean {
  return IN_PRISON.test(name);
}

/** Returns the type of a name of the directory; undefined when it answers no need. */
export function serviceTypeOf(name: string): ServiceType | undefined {
  const key = OTHER_NAMES[name] ?? name;
  return Object.hasOwn(SERVICE_TYPES, key) ? SERVICE_TYPES[key] : undefined;
}

/** Returns the key of a type from its name in the directory: "missions-locales" gives "mission_locale". */
export function serviceTypeName(name: string): string {
  return OTHER_NAMES[name] ?? name;
}
