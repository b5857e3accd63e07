// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName } from '@orientation-widgets/feed';

/** French names of the collections, singular and plural. */
const NAMES: Readonly<Record<CollectionName, readonly [string, string]>> = {
  sources: ['source', 'sources'],
  territories: ['territoire', 'territoires'],
  jobs: ['métier', 'métiers'],
  appellations: ['métier avec ses appellations', 'métiers avec leurs appellations'],
  profiles: ['métier avec son profil', 'métiers avec leur profil'],
  tensions: ['mesure de tension', 'mesures de tension'],
  tensionSeries: ['point de série de tension', 'points de série de tension'],
  recruitments: ['projet de recrutement', 'projets de recrutement'],
  trainings: ['formation', 'formations'],
  sessions: ['session', 'sessions'],
  places: ['lieu de formation', 'lieux de formation'],
  providers: ['organisme', 'organismes'],
  outcomes: ['devenir', 'devenirs'],
  indicators: ['indicateur', 'indicateurs'],
  resources: ['ressource', 'ressources'],
  commitments: ['engagement', 'engagements'],
  catalogueCoverage: ['voie et niveau couverts', 'voies et niveaux couverts'],
  testimonies: ['témoignage', 'témoignages'],
  terms: ['sigle', 'sigles'],
  directory: ['fiche de l’annuaire', 'fiches de l’annuaire'],
  censuses: ['recensement', 'recensements'],
  measures: ['mesure', 'mesures'],
  observations: ['observation', 'observations'],
  targets: ['cible', 'cibles'],
  boards: ['tableau de bord', 'tableaux de bord'],
  sectors: ['secteur', 'secteurs'],
  audiences: ['public', 'publics'],
  occupationGroups: ['groupe de métiers CITP', 'groupes de métiers CITP'],
  sourceFiles: ['fichier de producteur', 'fichiers de producteurs'],
};

/** Formats a number of records: "1 053 métiers". */
export function countOf(name: CollectionName, count: number): string {
  return `${number(count)}\u00a0${NAMES[name][count > 1 ? 1 : 0]}`;
}

/** Formats a number: "1 053", with narrow no-break spaces, or "1,5". */
export function number(value: number): string {
  const [integerPart = '', ...decimals] = String(value).split('.');
  return [integerPart.replace(/\B(?=(?:\d{3}){1,110}$)/g, '\u202f'), ...decimals].join(',');
}

/** Formats a number and a noun that takes an s in the plural: "3 lignes". */
export function plural(count: number, noun: string): string {
  return `${number(count)}\u00a0${noun}${count > 1 ? 's' : ''}`;
}

/** Formats a size in decimal units: "12 ko". */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes}\u00a0o`;
  const [value, unit] = bytes < 999_500 ? [bytes / 1000, 'ko'] : [bytes / 1e6, 'Mo'];
  return `${value < 9.95 ? value.toFixed(1).replace('.', ',') : number(Math.round(value))}\u00a0${unit}`;
}

/** Replaces plain spaces with narrow no-break ones where French typography requires them: "part : 12 %". */
export function frenchSpaces(text: string): string {
  return text.replace(/ ([:;?!%»])/g, '\u202f$1').replace(/« /g, '«\u202f');
}
