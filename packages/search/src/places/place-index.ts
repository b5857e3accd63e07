// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Territory } from '@orientation-widgets/feed';
import { editDistance } from '../text/edit-distance.js';
import { departmentsOfRegion, PREFECTURES, townStems, withoutAround } from '../areas/areas.js';
import { NamedAreas } from './named-areas.js';
import { keysOf, placeKey, soundsLike } from './place-key.js';
import type { PlaceKeys } from './place-key.js';

/** A commune that matches the typed text. */
export interface PlaceSuggestion {
  /** Id of the territory. */
  readonly id: string;
  readonly name: string;
  /** Matching name, when it is a former name of the commune or that of a commune merged into it. */
  readonly formerName?: string;
  /** Typed postal code when the commune has it, otherwise its first one; empty when the feed gives none. */
  readonly postalCode: string;
  /** Name of the département, or its code when the feed lacks it; name of the country for a commune outside France. */
  readonly department: string;
  readonly lat: number | null;
  readonly lon: number | null;
}

interface Name extends PlaceKeys {
  readonly name: string;
}

interface Commune extends PlaceKeys {
  readonly territory: Territory;
  readonly departmentCode: string;
  readonly department: string;
  readonly former: readonly Name[];
}

interface Match {
  readonly commune: Commune;
  readonly formerName?: string;
  /** True when the typed text is the whole name. */
  readonly isWhole?: boolean;
  /** True when the typed text begins a later word of the name. */
  readonly isInside?: boolean;
}

/** Parts of a text: the name of a place, and its postal code or département. */
interface TypedPlace {
  readonly name: string;
  /** Five digits; empty when none was typed. */
  readonly postalCode: string;
  /** Codes of the départements that the commune must be in; any when empty. */
  readonly departments: readonly string[];
}

const MAX_SUGGESTIONS = 8;
/** Maximum length of the text read, in letters: no name of a place is as long. */
const MAX_LENGTH = 80;
/** Maximum population ratio at which a whole name still ranks before a longer name that begins with it. */
const WHOLE_NAME = 30;

const PREFECTURE_CODES: ReadonlySet<string> = new Set(PREFECTURES.values());

/** Number of wrong letters allowed in the typed text. */
function errorsIn(typedName: string): number {
  if (typedName.length < 4) return 0;
  if (typedName.length < 7) return 1;
  return typedName.length < 12 ? 2 : 3;
}

/** Rank of a name for the typed text, 0 the best; undefined without a match. */
function rankOf({ key, bare }: PlaceKeys, typedName: string): number | undefined {
  if (key.startsWith(typedName) || bare.startsWith(typedName)) return 0;
  return key.includes(` ${typedName}`) ? 1 : undefined;
}

/** Rank of a name for a misspelt text; spaces are ignored. */
function misspeltRankOf({ key, bare }: PlaceKeys, typedName: string, errors: number): number | undefined {
  const cost = Math.min(
    editDistance(typedName, withoutSpaces(key), errors).beginning,
    bare === key ? Infinity : editDistance(typedName, withoutSpaces(bare), errors).beginning,
  );
  return cost === Infinity ? undefined : cost;
}

const withoutSpaces = (key: string): string => key.replaceAll(' ', '');

/**
 * Finds communes by the beginning of their name, of a later word of it, of a former name or of a postal code; when no
 * name matches, by their area or their département. Tolerates one or two errors.
 */
export class PlaceIndex {
  /** Most populated first. */
  readonly #communes: readonly Commune[];
  /** Code of a département by the key of its name. */
  readonly #departments = new Map<string, string>();
  readonly #areas = new NamedAreas<Commune>();

  constructor(territories: Iterable<Territory>) {
    const names = new Map<string, string>();
    const communes: Territory[] = [];
    for (const territory of territories) {
      if (territory.kind === 'department') {
        names.set(territory.id, territory.name);
        this.#departments.set(placeKey(territory.name), territory.code);
      } else if (territory.kind === 'country') names.set(territory.id, territory.name);
      else if (territory.kind === 'commune') communes.push(territory);
    }
    this.#communes = communes
      .map(territory => {
        const parent = territory.parents.find(id => id.startsWith('dep-')) ?? territory.parents.at(-1) ?? '';
        const departmentCode = parent.startsWith('dep-') ? parent.slice(4) : '';
        return {
          territory,
          ...keysOf(territory.name),
          departmentCode,
          department: names.get(parent) ?? departmentCode,
          former: (territory.otherNames ?? []).map(name => ({ name, ...keysOf(name) })),
        };
      })
      .sort((a, b) => (b.territory.population ?? 0) - (a.territory.population ?? 0) || (a.key < b.key ? -1 : 1));
    for (const commune of this.#communes)
      for (const area of commune.territory.areas ?? []) this.#areas.add(area, commune);
  }

  /** Communes that complete the typed text: best match first, then most populated; 8 by default. */
  suggest(text: string, limit = MAX_SUGGESTIONS): PlaceSuggestion[] {
    const key = placeKey(text.slice(0, MAX_LENGTH));
    if (!key) return [];
    if (/^\d{2,5}$/.test(key)) {
      return this.#communes
        .filter(({ territory }) => territory.postalCodes?.some(code => code.startsWith(key)))
        .slice(0, limit)
        .map(commune => suggestionOf({ commune }, key));
    }
    const typedPlace = this.#parse(key);
    return this.#matches(typedPlace)
      .slice(0, limit)
      .map(match => suggestionOf(match, typedPlace.postalCode));
  }

  #matches(typedPlace: TypedPlace): readonly Match[] {
    const { name, departments } = typedPlace;
    const communes = departments.length
      ? this.#communes.filter(({ departmentCode }) => departments.includes(departmentCode))
      : this.#communes;
    const begun = communesNamed(communes, name);
    if (begun.some(({ isWhole }) => isWhole)) return departments.length ? onlyWhole(begun) : begun;
    const inDepartments = this.#inDepartments(name);
    if (inDepartments.length)
      return merged(
        inDepartments,
        begun.filter(({ isInside }) => !isInside),
      );
    if (begun.some(({ isInside }) => !isInside)) return begun;
    const bare = withoutAround(name);
    const ofArea = among(communes, this.#areas.communesNamed(name));
    const ofName = ofAdjective(communes, bare).slice(0, 1);
    if (ofName.length && (!ofArea.length || ofArea.some(({ commune }) => commune === ofName[0]!.commune)))
      return ofName;
    if (ofArea.length) return merged(ofArea, begun);
    const near = among(communes, this.#areas.communesBegun(name));
    if (near.length || begun.length) return merged(near, begun);
    if (bare && bare !== name) return onlyWhole(this.#matches({ ...typedPlace, name: bare }));
    const misspelt = misspeltAs(communes, name);
    return misspelt.length ? misspelt : ofSomeWords(communes, name);
  }

  /** Splits "59777 lille", "lille 59", "saint quentin aisne" into the name and its postal code or département. */
  #parse(key: string): TypedPlace {
    const postalCode = /\b\d{5}\b/.exec(key)?.[0] ?? '';
    const number = / (\d{2}|2[ab]|97\d)$|^(\d{2}|2[ab]|97\d) /.exec(key);
    const name = key
      .replace(/\b\d{5}\b/, ' ')
      .replace(number?.[0] ?? '', ' ')
      .replace(/ +/g, ' ')
      .trim();
    const code = (number?.[1] ?? number?.[2])?.toUpperCase();
    if (code) return { name, postalCode, departments: [code] };
    // A commune and a département may be named after the same river: the whole name of the commune takes precedence.
    if (!this.#communes.some(commune => commune.key.startsWith(name))) {
      for (const [department, code] of this.#departments) {
        const before = new RegExp(`^(.+?)(?: dans| en)?(?: les?| la| l)? ${department}$`).exec(name)?.[1];
        if (
          before &&
          withoutAround(before) &&
          this.#communes.some(commune => commune.departmentCode === code && commune.key.startsWith(before))
        )
          return { name: before, postalCode, departments: [code] };
      }
    }
    return { name, postalCode, departments: [] };
  }

  /** The main towns of a département, or the préfectures of the région or of the départements, that a text names. */
  #inDepartments(name: string): readonly Match[] {
    const codes = new Set(departmentsOfRegion(withoutRegion(name)));
    if (!codes.size) {
      let rest = ` ${name} `;
      for (const department of [...this.#departments.keys()].sort((a, b) => b.length - a.length)) {
        if (!rest.includes(` ${department} `)) continue;
        codes.add(this.#departments.get(department)!);
        rest = rest.replace(` ${department} `, ' ');
      }
      if (withoutAround(rest.trim()).trim() && rest.trim()) return [];
    }
    const communes = this.#communes.filter(({ departmentCode }) => codes.has(departmentCode));
    const prefectures = communes.filter(({ territory }) => PREFECTURE_CODES.has(territory.code));
    const towns = codes.size > 1 ? prefectures : [...new Set([...communes.slice(0, 2), ...prefectures])];
    const mainTowns = towns.length ? towns : communes.slice(0, MAX_SUGGESTIONS);
    return mainTowns.map(commune => ({ commune }));
  }
}

/**
 * Keeps only the communes whose whole name is the text, when there are any: "près de lens" excludes other communes with
 * that ending.
 */
function onlyWhole(matches: readonly Match[]): readonly Match[] {
  const wholeMatches = matches.filter(({ isWhole }) => isWhole);
  return wholeMatches.length ? wholeMatches : matches;
}

/** The key of a région without the word: "region hauts de france" → "hauts de france". */
function withoutRegion(key: string): string {
  return key.replace(/^(?:la )?region (?:de |du |d )?/, '');
}

/** Ranked communes, by current or former name; the best first. */
function ranked(
  communes: readonly Commune[],
  rankOf: (keys: PlaceKeys) => number | undefined,
  typedName: string,
): Match[] {
  const matches: { match: Match; rank: number; weight: number }[] = [];
  for (const commune of communes) {
    const population = 1 + (commune.territory.population ?? 0);
    const ownRank = rankOf(commune);
    if (ownRank !== undefined) {
      const isWhole = commune.key === typedName || commune.bare === typedName;
      matches.push({
        match: { commune, isWhole, isInside: ownRank >= 1 },
        rank: ownRank,
        weight: population * (isWhole ? WHOLE_NAME : 1),
      });
      continue;
    }
    for (const former of commune.former) {
      const rank = rankOf(former);
      if (rank === undefined) continue;
      const isWhole = former.key === typedName;
      matches.push({
        match: { commune, formerName: former.name, isWhole, isInside: rank >= 1 },
        rank: rank + 0.5,
        weight: isWhole ? population : 1,
      });
      break;
    }
  }
  return matches.sort((a, b) => a.rank - b.rank || b.weight - a.weight).map(({ match }) => match);
}

/** Communes with a name, or a later word of a name, that begins with the typed text. */
function communesNamed(communes: readonly Commune[], typedName: string): Match[] {
  return ranked(communes, keys => rankOf(keys, typedName), typedName);
}

/** Communes whose name differs from the typed text by a few letters, or sounds the same. */
function misspeltAs(communes: readonly Commune[], typedName: string): Match[] {
  const errors = errorsIn(typedName);
  if (!errors) return [];
  const letters = withoutSpaces(typedName);
  const close = ranked(communes, keys => misspeltRankOf(keys, letters, errors), typedName);
  return close.length ? close : ranked(communes, ({ key }) => (soundsLike(key, typedName) ? 0 : undefined), typedName);
}

/** First matches, then other matches without duplicates. */
function merged(first: readonly Match[], second: readonly Match[]): readonly Match[] {
  const firstCommunes = new Set(first.map(({ commune }) => commune));
  return [...first, ...second.filter(({ commune }) => !firstCommunes.has(commune))];
}

/** Communes named by an adjective: "dunkerquois" → Dunkerque. */
function ofAdjective(communes: readonly Commune[], key: string): readonly Match[] {
  const words = key.split(' ');
  const before = words.slice(0, -1).join(' ');
  for (const stem of townStems(words.at(-1) ?? '')) {
    const adjectiveMatches = communesNamed(communes, before ? `${before} ${stem}` : stem).filter(
      ({ isInside }) => !isInside,
    );
    if (adjectiveMatches.length) return adjectiveMatches;
  }
  return [];
}

/** Communes of an area that are in a list. */
function among(communes: readonly Commune[], ofArea: readonly Commune[]): readonly Match[] {
  return ofArea.filter(commune => communes.includes(commune)).map(commune => ({ commune }));
}

/** Communes whose whole name is a part of the text, the most words first: "lille fives" → Lille. */
function ofSomeWords(communes: readonly Commune[], typedName: string): readonly Match[] {
  const words = typedName.split(' ');
  for (let length = words.length - 1; length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const part = words.slice(start, start + length).join(' ');
      if (part.length < 4) continue;
      const partMatches = communesNamed(communes, part).filter(({ isWhole }) => isWhole);
      if (partMatches.length) return partMatches;
    }
  }
  return [];
}

function suggestionOf({ commune: { territory, department }, formerName }: Match, typedCode: string): PlaceSuggestion {
  const codes = territory.postalCodes ?? [];
  return {
    id: territory.id,
    name: territory.name,
    ...(formerName === undefined ? {} : { formerName }),
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
