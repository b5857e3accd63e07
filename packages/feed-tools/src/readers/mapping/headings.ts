// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName } from '@orientation-widgets/feed';
import { typeAt } from '../../schema/field-type.js';
import { normaliseName } from '../../text/names.js';
import type { FieldRule, Mapping } from './mapping.js';

/** French headings that identify a field, besides its own name. */
const HEADINGS: Partial<Record<CollectionName, Readonly<Record<string, readonly string[]>>>> = {
  resources: {
    id: ['identifiant'],
    kind: ['type', 'nature'],
    name: ['nom', 'intitulé', 'titre'],
    summary: ['résumé', 'description', 'présentation'],
    operator: ['opérateur', 'porteur', 'organisateur', 'organisme'],
    audiences: ['publics', 'public', 'public visé', 'publics visés'],
    territoryIds: ['territoires', 'territoire'],
    sectors: ['secteurs', 'secteur', 'filière', 'filières'],
    lat: ['latitude'],
    lon: ['longitude', 'lng'],
    starts: ['début', 'date', 'date de début'],
    ends: ['fin', 'date de fin'],
    url: ['site', 'site web', 'lien', 'adresse web'],
    contact: ['courriel', 'téléphone'],
    counterStereotype: ['mixité', 'contre les stéréotypes'],
  },
  indicators: {
    id: ['identifiant'],
    theme: ['thème'],
    label: ['libellé', 'indicateur', 'intitulé'],
    unit: ['unité'],
    value: ['valeur'],
    period: ['période', 'année'],
    territoryId: ['territoire'],
    job: ['métier'],
    sector: ['secteur'],
    audience: ['public'],
    target: ['cible', 'objectif'],
    caveat: ['note', 'précaution', 'avertissement'],
  },
  commitments: {
    id: ['identifiant', 'code'],
    level: ['niveau'],
    parentId: ['parent', 'rattachement'],
    title: ['titre', 'intitulé', 'libellé'],
    pilots: ['pilotes', 'pilote'],
    partners: ['partenaires', 'partenaire'],
    audiences: ['publics', 'public'],
    territoryIds: ['territoires', 'territoire'],
    sectors: ['secteurs', 'secteur'],
    objectives: ['objectifs', 'objectif'],
    actions: ['action'],
  },
};

/**
 * Completes the configured columns with those recognised by their heading: the name of a field, or one of its French
 * names. Returns the rules of all of them.
 */
export function recogniseFields(mapping: Mapping, columns: readonly string[]): FieldRule[] {
  const mappedPaths = new Set(mapping.fields.map(({ path }) => path));
  const rules: FieldRule[] = [...mapping.fields];
  for (const [path, headings] of Object.entries(HEADINGS[mapping.collection] ?? {})) {
    const column = [path, ...headings].map(normaliseName).find(heading => columns.includes(heading));
    const type = typeAt(mapping.type, path);
    if (type && column !== undefined && !mappedPaths.has(path)) rules.push({ path, type, column, values: new Map() });
  }
  return rules;
}
