// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { DEPARTMENTS, REGIONS } from '../../geo/france.js';
import { COUNTRY, departmentOfCommune, METROPOLE } from '../../geo/territory-scope.js';
import { normaliseName } from '../../text/names.js';

/** Kinds of territory of a code, named by the start of their ids. */
export type Level = 'country' | 'metro' | 'reg' | 'dep' | 'ze' | 'epci' | 'com' | 'bassin' | 'qpv' | 'spel' | 'zrr';

/** Words for the level of a row, and headings of a column of codes of one level; normalised. */
const LEVEL_WORDS: Readonly<Record<Exclude<Level, 'zrr'>, RegExp>> = {
  country: /^(france|pays|country|nation(al)?|f|fr)$/,
  metro: /^(france metro(politaine)?|metropole|fm)$/,
  reg: /^(code )?(reg|region)s?( 2016)?$/,
  dep: /^(code )?(dep|dept|departement|department)s?$/,
  ze: /^(code )?(de la )?(ze|ze ?2020|zones? d'?emploi( 2020)?|zone emploi|employment zone)$/,
  epci: /^(code )?(epci( ?20\d\d)?|siren epci)$/,
  com: /^(code )?(com|communes?|insee|code insee|insee com|codgeo|commune insee|code commune)$/,
  bassin: /^(code )?(bassins?|bassin bmo|bassin d'emploi|cbassin)$/,
  qpv: /^(code )?(qpv|quartier prioritaire)$/,
  spel: /^spel$/,
};

/** Returns the level designated by a word or a heading; undefined when it designates none. */
export function levelNamed(word: string): Level | undefined {
  // The suffix marks a level that is a sum: "reg_somme".
  const name = normaliseName(word).replace(/ somme$/, '');
  return (Object.keys(LEVEL_WORDS) as Exclude<Level, 'zrr'>[]).find(level => LEVEL_WORDS[level].test(name));
}

/** Kinds of territory that no feed has, and sums that a producer makes itself; normalised. */
const OTHER_LEVELS =
  /^(code )?(cantons?|arrondissements?( municipaux)?|iris|quartiers?|academies?|circonscriptions?|unites? urbaines?|uu( ?20\d\d)?|aires? urbaines?|aires? d'attraction( des villes)?|aav( ?20\d\d)?|bassins? de vie|pays de projet|europe|monde|.*\bsomme\b.*)$/;

/** Whether a word designates a level that a feed does not have: its rows are outside, not at fault. */
export function isOtherLevel(word: string): boolean {
  return levelNamed(word) === undefined && OTHER_LEVELS.test(normaliseName(word));
}

/** Number of characters of the codes whose first zeros a spreadsheet may have removed. */
const WIDTHS: Partial<Record<Level, number>> = { reg: 2, dep: 2, ze: 4, bassin: 4, com: 5 };

/** Codes of the régions of 2016, by the code of each région that they replaced. */
const FORMER_REGIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    28: ['23', '25'],
    27: ['26', '43'],
    32: ['22', '31'],
    44: ['21', '41', '42'],
    75: ['54', '72', '74'],
    76: ['73', '91'],
    84: ['82', '83'],
  }).flatMap(([region, former]) => former.map(code => [code, region] as const)),
);

/** Territory designated by a row. */
export interface NamedTerritory {
  readonly id: string;
  /** Code, before a merger, of a territory that is now part of `id`; absent without a merger. */
  readonly former?: string;
}

/**
 * Returns the territory of a code and a level; undefined when the code alone does not determine it.
 *
 * @param code As written: "59", "dep-59", "DEP-59", "2025-DEP-59", "D59", "FR-59", "QN05901M".
 */
export function territoryNamed(
  code: string,
  level: Level | undefined,
  currentCommune: ReadonlyMap<string, string>,
): NamedTerritory | undefined {
  const bare = code.trim();
  if (level === 'metro' || /^(fm|france-fm|country-fr-metro)$/i.test(bare)) return { id: METROPOLE };
  if (level === 'country' || /^(f|fr|fe|france|france-f|country-fr)$/i.test(bare)) return { id: COUNTRY };
  const [, prefix, rest] = /^(?:\d{4}-)?(reg|dep|ze(?:2020)?|epci|com|bassin|qpv|spel|zrr)-(.+)$/i.exec(bare) ?? [];
  if (prefix !== undefined && rest !== undefined)
    return ofLevel(prefix.toLowerCase().replace('2020', '') as Level, rest, currentCommune);
  const [, letter, short] = /^(R|D|FR-)(\d{2,3}|2[AB])$/.exec(bare) ?? [];
  if (letter !== undefined && short !== undefined)
    return ofLevel(letter === 'R' ? 'reg' : 'dep', short, currentCommune);
  const territoryLevel = level ?? levelOfCode(bare);
  return territoryLevel && ofLevel(territoryLevel, bare, currentCommune);
}

/**
 * Returns the level of a code; undefined when it is ambiguous: two characters may be a région or a département, four an
 * employment zone or a bassin.
 */
function levelOfCode(code: string): Level | undefined {
  if (/^(\d{5}|2[AB]\d{3})$/.test(code)) return 'com';
  if (/^\d{9}$/.test(code)) return 'epci';
  return /^Q[NP]\w+$/.test(code) ? 'qpv' : undefined;
}

function ofLevel(level: Level, code: string, currentCommune: ReadonlyMap<string, string>): NamedTerritory {
  const paddedCode = code.padStart(WIDTHS[level] ?? 0, '0');
  if (level === 'com') {
    const current = currentCommune.get(paddedCode);
    return current === undefined ? { id: `com-${paddedCode}` } : { id: `com-${current}`, former: paddedCode };
  }
  if (level === 'reg') {
    const current = FORMER_REGIONS.get(paddedCode);
    return current === undefined ? { id: `reg-${paddedCode}` } : { id: `reg-${current}`, former: paddedCode };
  }
  return { id: `${level}-${paddedCode}` };
}

/** Returns the codes, before a merger, of the territories that form one; empty when it was never merged. */
export function formerCodesOf(id: string, currentCommune: ReadonlyMap<string, string>): string[] {
  const [level, code = ''] = id.split('-');
  const table = level === 'com' ? currentCommune : level === 'reg' ? FORMER_REGIONS : new Map<string, string>();
  return [...table].filter(([, current]) => current === code).map(([former]) => former);
}

/**
 * Whether the code of a territory places it in another région than that of the feed; undefined when the code is not
 * enough.
 */
export function isElsewhere(
  id: string,
  scope: { hasRegion(code: string): boolean; hasDepartment(code: string): boolean },
): boolean | undefined {
  const [level, code = ''] = id.split('-');
  if (level === 'reg') return REGIONS.some(region => region.code === code) ? !scope.hasRegion(code) : undefined;
  if (level === 'dep') return DEPARTMENTS.has(code) ? !scope.hasDepartment(code) : undefined;
  if (level === 'com') return !scope.hasDepartment(departmentOfCommune(code));
  // An employment zone starts with the two digits of its région, 00 when it spans several.
  if (level === 'ze')
    return REGIONS.some(region => region.code === code.slice(0, 2)) && !scope.hasRegion(code.slice(0, 2));
  return undefined;
}
