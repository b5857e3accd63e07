// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Territory } from '@orientation-widgets/feed';
import { editDistance } from '../text/edit-distance.js';
import { fold } from '../text/fold.js';

/** A commune that matches what was typed. */
export interface PlaceSuggestion {
  /** Id of the territory. */
  readonly id: string;
  readonly name: string;
  /** The postal code typed when the commune has it, else its first one; empty when the feed gives none. */
  readonly postalCode: string;
  /** Name of the département; its code when the feed does not have it. */
  readonly department: string;
  readonly lat: number | null;
  readonly lon: number | null;
}

interface Commune {
  readonly territory: Territory;
  readonly key: string;
  readonly department: string;
}

const MAX_SUGGESTIONS = 8;

/** Normalised name: "L'Haÿ-les-Roses" → "l hay les roses"; "St-Omer" → "saint omer". */
function keyOf(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bst(e?)\b/g, 'saint$1')
    .trim();
}

/** The name without its first article: "le quesnoy" is also found by "quesnoy". */
function withoutArticle(key: string): string {
  return key.replace(/^(?:les?|la|l) (?=.)/, '');
}

/** 0 for the whole name, more for a weaker match; undefined when the commune does not match. */
function rankOf(commune: Commune, typed: string, maxErrors: number): number | undefined {
  const { key } = commune;
  if (key === typed) return 0;
  const bare = withoutArticle(key);
  if (key.startsWith(typed) || bare.startsWith(typed)) return 1;
  if (key.includes(` ${typed}`)) return 2;
  if (maxErrors === 0) return undefined;
  const cost = Math.min(editDistance(typed, key, maxErrors).beginning, editDistance(typed, bare, maxErrors).beginning);
  return cost === Infinity ? undefined : 2 + cost;
}

/** Finds communes by the beginning of their name, of a later word of it, or of a postal code; forgives one or two errors. */
export class PlaceIndex {
  /** Most populated first. */
  readonly #communes: readonly Commune[];

  constructor(territories: Iterable<Territory>) {
    const departments = new Map<string, string>();
    const communes: Territory[] = [];
    for (const territory of territories) {
      if (territory.kind === 'department') departments.set(territory.id, territory.name);
      else if (territory.kind === 'commune') communes.push(territory);
    }
    this.#communes = communes
      .map(territory => {
        const parent = territory.parents.find(id => id.startsWith('dep-'));
        return {
          territory,
          key: keyOf(territory.name),
          department: parent ? (departments.get(parent) ?? parent.slice(4)) : '',
        };
      })
      .sort((a, b) => (b.territory.population ?? 0) - (a.territory.population ?? 0) || (a.key < b.key ? -1 : 1));
  }

  /** Communes for what is being typed: best match first, then most populated; 8 by default. */
  suggest(text: string, limit = MAX_SUGGESTIONS): PlaceSuggestion[] {
    const typed = keyOf(text);
    if (!typed) return [];
    if (/^\d{2,5}$/.test(typed)) {
      return this.#communes
        .filter(({ territory }) => territory.postalCodes?.some(code => code.startsWith(typed)))
        .slice(0, limit)
        .map(commune => suggestionOf(commune, typed));
    }
    const name = typed.replace(/\s*\b\d{5}\b\s*/g, ' ').trim();
    const code = /\b\d{5}\b/.exec(typed)?.[0] ?? '';
    const exact = this.#ranked(name, 0);
    const ranked = exact.length > 0 || name.length < 4 ? exact : this.#ranked(name, name.length < 7 ? 1 : 2);
    return ranked.slice(0, limit).map(commune => suggestionOf(commune, code));
  }

  #ranked(typed: string, maxErrors: number): Commune[] {
    const matches: { commune: Commune; rank: number }[] = [];
    for (const commune of this.#communes) {
      const rank = rankOf(commune, typed, maxErrors);
      if (rank !== undefined) matches.push({ commune, rank });
    }
    return matches.sort((a, b) => a.rank - b.rank).map(({ commune }) => commune);
  }
}

function suggestionOf({ territory, department }: Commune, typedCode: string): PlaceSuggestion {
  const codes = territory.postalCodes ?? [];
  return {
    id: territory.id,
    name: territory.name,
    postalCode: (typedCode && codes.find(code => code.startsWith(typedCode))) || (codes[0] ?? ''),
    department,
    lat: territory.lat ?? null,
    lon: territory.lon ?? null,
  };
}

/** Indexes the communes among the territories of a feed. */
export function createPlaceIndex(territories: Iterable<Territory>): PlaceIndex {
  return new PlaceIndex(territories);
}
