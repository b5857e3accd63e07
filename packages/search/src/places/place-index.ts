// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Territory } from '@orientation-widgets/feed';
import { departmentsOfRegion, PREFECTURES, withoutAround } from '../areas/areas.js';
import { NamedAreas } from './named-areas.js';
import { keysOf, placeKey } from './place-key.js';
import {
  among,
  communesNamed,
  merged,
  misspeltAs,
  ofAdjective,
  ofSomeWords,
  onlyWhole,
  shortenedTo,
} from './place-matches.js';
import type { Commune, Match } from './place-matches.js';

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
const PREFECTURE_CODES: ReadonlySet<string> = new Set(PREFECTURES.values());

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
    const exact = this.#exactMatches(communes, name, departments.length > 0);
    if (exact.length) return exact;
    const bare = withoutAround(name);
    const hasBare = bare !== '' && bare !== name;
    const exactBare = hasBare ? onlyWhole(this.#exactMatches(communes, bare, departments.length > 0)) : [];
    if (exactBare.length) return exactBare;
    // "sur" is around a name in "sur lnes" and a part of it in "saint pol sur mre".
    const spellings = hasBare ? (name.endsWith(bare) ? [bare, name] : [name, bare]) : [name];
    for (const spelling of spellings) {
      const shortened = shortenedTo(communes, spelling);
      const close = shortened.length ? shortened : misspeltAs(communes, spelling);
      if (close.length) return onlyWhole(close);
    }
    return ofSomeWords(communes, name);
  }

  /** Communes that a text names without an error: by name, département, adjective or area. */
  #exactMatches(communes: readonly Commune[], name: string, isOfDepartments: boolean): readonly Match[] {
    const begun = communesNamed(communes, name);
    if (begun.some(({ isWhole }) => isWhole)) return isOfDepartments ? onlyWhole(begun) : begun;
    const inDepartments = this.#inDepartments(name);
    if (inDepartments.length)
      return merged(
        inDepartments,
        begun.filter(({ isInside }) => !isInside),
      );
    if (begun.some(({ isInside }) => !isInside)) return begun;
    const ofArea = among(communes, this.#areas.communesNamed(name));
    const ofName = ofAdjective(communes, withoutAround(name)).slice(0, 1);
    if (ofName.length && (!ofArea.length || ofArea.some(({ commune }) => commune === ofName[0]!.commune)))
      return ofName;
    if (ofArea.length) return merged(ofArea, begun);
    return merged(among(communes, this.#areas.communesBegun(name)), begun);
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

/** The key of a région without the word: "region hauts de france" → "hauts de france". */
function withoutRegion(key: string): string {
  return key.replace(/^(?:la )?region (?:de |du |d )?/, '');
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
