// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
/** Kind of input of an attribute: records of the feed, fixed words, a flag or free text. */
export type AttributeField =
  | { readonly kind: 'record'; readonly collection: RecordKind; readonly isList?: boolean }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'flag' }
  | { readonly kind: 'text' };

/** Kinds of records that an attribute may name. */
export const RECORD_KINDS = [
  'jobs',
  'trainings',
  'providers',
  'territories',
  'measures',
  'boards',
  'commitments',
  'resources',
  'audiences',
  'sectors',
  // Values of records, rather than records.
  'domains',
  'levels',
  'departments',
  'bassins',
  'spels',
  'job-sectors',
] as const;

export type RecordKind = (typeof RECORD_KINDS)[number];

/** French label of an attribute, and its kind of input. */
export interface Described {
  readonly label: string;
  readonly field: AttributeField;
}

const record = (label: string, collection: RecordKind, isList = false): Described => ({
  label,
  field: { kind: 'record', collection, isList },
});
const words = (label: string, ...all: string[]): Described => ({ label, field: { kind: 'words', words: all } });
const text = (label: string): Described => ({ label, field: { kind: 'text' } });
const flag = (label: string): Described => ({ label, field: { kind: 'flag' } });

/** Attributes of the elements by name; `tag attribute` for an attribute with another meaning in one element. */
const KNOWN: Readonly<Record<string, Described>> = {
  accessible: flag('Accessible aux personnes handicapées'),
  at: text('Horaires à ce moment (2026-11-26T14:30)'),
  audience: record('Public', 'audiences'),
  bassin: record('Bassins d’emploi', 'bassins', true),
  boarding: flag('Avec un internat'),
  vacancy: flag('Une place par premier vœu, ou plus'),
  board: record('Tableau de bord', 'boards'),
  'calendar-href': text('Adresse de l’agenda à suivre'),
  chart: words('Forme du graphique', 'auto', 'line', 'bars', 'map', 'table'),
  commitment: record('Fiche du contrat', 'commitments'),
  'indicator-board compare': text('Comparer à'),
  'job-card compare': record('Comparer à ce métier', 'jobs'),
  cpf: flag('Payable par le CPF'),
  department: record('Départements', 'departments', true),
  domain: record('Domaine de formation', 'domains'),
  'training-finder entry': words('Entrée', 'permanent', 'fixed'),
  'indicator-board entry': words('Regarder par', 'territory', 'job', 'sector', 'audience'),
  evening: flag('En soirée'),
  'figures-href': text('Page de vos chiffres'),
  funded: flag('Financée'),
  'heading-level': words('Niveau du titre', '2', '3', '4', '5', '6'),
  'help-href': text('Page de votre annuaire'),
  interest: text('Ce que l’on aime (lettres RIASEC)'),
  job: record('Métier', 'jobs'),
  jobs: record('Métiers', 'jobs', true),
  'job-href': text('Adresse de vos fiches métier'),
  'job-search-href': text('Adresse de votre recherche de métiers'),
  'json-ld': flag('Décrire le métier aux moteurs de recherche'),
  keepable: flag('Bouton « Garder »'),
  kinds: text('Sortes de fiches'),
  'commitment-tracker level': words('Niveau', 'commitment', 'sector-priority'),
  'training-finder level': record('Niveaux de diplôme', 'levels', true),
  measure: record('Mesure', 'measures'),
  mode: words('Présence', 'on-site', 'hybrid', 'remote'),
  near: text('Près de'),
  'near-name': text('Nom du lieu'),
  need: words(
    'Besoin',
    ...['job', 'training', 'placement', 'mobility', 'housing', 'childcare', 'money', 'digital', 'literacy', 'health'],
    ...['business', 'listening'],
  ),
  'part-time': flag('À temps partiel'),
  periods: text('Nombre de périodes'),
  pilot: text('Pilote'),
  price: words('Prix', 'free', 'paid', 'unknown'),
  provider: record('Établissement', 'providers'),
  'provider-href': text('Adresse de vos fiches d’établissement'),
  query: text('Mots cherchés'),
  radius: text('Rayon, en kilomètres'),
  reading: words('Lecture', 'easy'),
  'reading-control': words('Bouton « Aa »', 'off'),
  resource: record('Fiche de l’annuaire', 'resources'),
  route: words('Voie', 'school', 'apprenticeship', 'work-study', 'continuing', 'vae'),
  'search-url': text('Adresse de votre moteur de recherche'),
  sector: text('Secteur'),
  'job-explorer sector': record('Secteur', 'job-sectors'),
  'indicator-board sector': record('Secteur', 'sectors'),
  selectable: flag('La page reprend le choix'),
  since: text('Changements depuis le (AAAA-MM-JJ)'),
  sort: words('Ordre', 'relevance', 'distance', 'start', 'outcome', 'success', 'demand'),
  spel: record('Territoires du service public de l’emploi local', 'spels', true),
  start: words('Début', 'soon', 'next', 'later'),
  'sync-url': text('Garder la recherche dans l’adresse (préfixe)'),
  tension: text('Niveaux de tension, de 1 à 5'),
  territories: record('Territoires', 'territories', true),
  territory: record('Territoire', 'territories'),
  theme: words('Thème des chiffres', 'economy-employment', 'labour-market', 'population', 'training'),
  tiles: text('Fond de carte'),
  'tiles-attribution': text('Auteurs du fond de carte'),
  training: record('Formation', 'trainings'),
  'training-href': text('Adresse de vos fiches de formation'),
  'training-search-href': text('Adresse de votre recherche de formations'),
  transition: words('Transition', 'ecological', 'digital', 'demographic', 'rev3'),
  'commitment-tracker variant': words('Forme', 'overview', 'list', 'sheet', 'timeline', 'calendar'),
  'indicator-board variant': words('Forme', 'board', 'theme', 'figure', 'key', 'essentials', 'dossier'),
  'job-card variant': words('Forme', 'standard', 'compact', 'full'),
  'mixed-jobs-prompt variant': words('Forme', 'card', 'inline', 'banner'),
  show: words('Ce que l’on cherche', 'offers', 'companies', 'people'),
  'tension-indicator variant': words('Forme', 'detail', 'badge', 'compare', 'trend', 'ranking', 'map'),
  'training-card variant': words('Forme', 'summary', 'detail'),
};

/** Label and input of an attribute; an attribute that is not listed is a free text with its own name. */
export function described(tag: string, name: string): Described {
  return KNOWN[`${tag} ${name}`] ?? KNOWN[name] ?? text(name);
}
