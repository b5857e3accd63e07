// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Place } from '@orientation-widgets/feed';
import { DEPARTMENTS_OF_REGION, PREFECTURES, townStems } from '../areas/areas.js';
import { editDistance } from '../text/edit-distance.js';
import { simplify, wordsOf } from '../text/fold.js';
import { STOP_WORDS } from '../text/stop-words.js';

/** Text without the places it names, with those places. */
export interface PlacesInText {
  readonly text: string;
  /** Names and postal codes of the places, as typed but folded. */
  readonly names: readonly string[];
  /**
   * Mask by place number: 1 when the text names the place; the last item stands for "no place". Undefined when it names
   * none.
   */
  readonly mask: Uint8Array | undefined;
}

/** Longest name of a town, in words. */
const MAX_WORDS = 5;
/** Fewest letters of the short name of a town, and of a name that may be misspelt. */
const MIN_SHORT_NAME = 5;
/** End of a town name, after the part that several towns share: Boulogne-sur-Mer, Villeneuve-d'Ascq. */
const TAIL = /(?<![\s-])[\s-]+(?:sur|sous|les|lez|en|aux?|le|la|de|du|des|d['’])[\s-]?.*$/i;
/**
 * Maximum number of letters of the name of a town after the beginning shared with its adjective: "lille" for
 * "lill(oise)".
 */
const MAX_TOWN_ENDING = 2;
/** Words beside the name of a town that state a distance from it. */
const AROUND =
  /^(?:metropole|agglo(?:meration)?|communaute|urbaine|bassin|region|pays|secteur|arrondissement|departement|academie|alentours?|environs?|peripherie|banlieue|gare|centre)$/;
/** Words that follow the name of a town to name a part of it. */
const PART_OF_TOWN = /^(?:ville|nord|sud|ouest|quartier|cedex)$/;
/** Words left once the name of a town is removed: "coiffure à", "coiffure métropole", "coiffure et alentours". */
const DANGLING_WORDS =
  /(?:\s{1,9}(?:à|a|au|aux|sur|dans|vers|de|du|en|près|pres|proche|autour|le|la|les|et|m[ée]tropole|agglo(?:m[ée]ration)?|alentours?|environs?|p[ée]riph[ée]rie|banlieue|r[ée]gion|secteur)){1,9}[\s,;.()]{0,9}$/i;
/** A number that may be a département, and that is not a quantity. */
const DEPARTMENT = /^(?:\d\d|2[ab]|97\d)$/;

function placeWords(text: string): string[] {
  return wordsOf(simplify(text))
    .filter(word => word.length > 1 && !STOP_WORDS.has(word))
    .map(word => word.replace(/^st(e?)$/, 'saint$1'));
}

/** Words that begin the names of many towns, and name none alone. */
const COMMON_BEGINNING =
  /^(?:saint(?:es?)?|grande?s?|petite?s?|hautes?|basses?|vieu?x|vieille|neuve?|belle|beau|bonne|chateau|ville)$/;

/** Words inside the names of towns. */
const SMALL_WORD = /^(?:sous|lez|en|la|le|aux?|su|mer)$/;

/** Short form of a name: "boulogne", "saint amand", "henin"; undefined when it is too short. */
function shortName(name: string): string | undefined {
  const beginning = name.replace(/^(?:le|la|les|l['’])[\s-]?/i, '').replace(TAIL, '');
  const [first = '', ...otherWords] = placeWords(beginning);
  const short = COMMON_BEGINNING.test(first) ? [first, ...otherWords].join(' ') : first;
  return short.length < MIN_SHORT_NAME || COMMON_BEGINNING.test(short) ? undefined : short;
}

/** A text without the words that only led to a name at its end. */
export function withoutDanglingWords(text: string): string {
  return text.replace(DANGLING_WORDS, '');
}

/** Finds the towns, départements, régions and postal codes of the places in a text ("cap cuisine lille", "59000", "vente boulogne", "bts st omer", "vente 62"). */
export class TypedPlaces {
  readonly #byName = new Map<string, number[]>();
  readonly #shortNames = new Set<string>();
  /** Names and codes of départements and régions. */
  readonly #wideNames = new Set<string>();
  /** Names by their letters, with their small words and without, and by the first letter. */
  readonly #byLetters = new Map<string, Map<string, string>>();
  readonly #size: number;

  constructor(places: Iterable<Pick<Place, 'communeName' | 'communeCode' | 'postalCode' | 'areas'>>) {
    const shortNames = new Map<string, number[]>();
    const ofAreas = new Map<string, number[]>();
    let number = 0;
    const byDepartment = new Map<string, number[]>();
    for (const { communeName, communeCode, postalCode, areas = [] } of places) {
      const name = placeWords(communeName).join(' ');
      for (const key of new Set([name, postalCode])) if (key) add(this.#byName, key, number);
      this.#addLetters(wordsOf(simplify(communeName)).join(''), name);
      add(byDepartment, departmentOf(communeCode || postalCode), number);
      const short = shortName(communeName);
      if (short) add(shortNames, short, number);
      for (const area of areas) add(ofAreas, placeWords(area).join(' '), number);
      number++;
    }
    // A whole name is never read as the short name of another town.
    for (const [name, numbers] of shortNames) {
      if (this.#byName.has(name)) continue;
      this.#byName.set(name, numbers);
      this.#shortNames.add(name);
    }
    for (const [key, numbers] of ofAreas) {
      if (!key || this.#byName.has(key)) continue;
      this.#byName.set(key, numbers);
      this.#shortNames.add(key);
    }
    for (const [code, numbers] of byDepartment) if (code) this.#addWide(code.toLowerCase(), numbers);
    for (const [name, prefecture] of PREFECTURES) this.#addWide(name, byDepartment.get(departmentOf(prefecture)) ?? []);
    for (const [name, codes] of Object.entries(DEPARTMENTS_OF_REGION))
      this.#addWide(
        name,
        codes.split(' ').flatMap(code => byDepartment.get(code) ?? []),
      );
    for (const name of this.#byName.keys()) this.#addLetters(name.replaceAll(' ', ''), name);
    this.#size = number;
  }

  /** Adds a département or a région, unless a town has its name. */
  #addWide(name: string, numbers: readonly number[]): void {
    const key = placeWords(name).join(' ');
    if (!numbers.length || this.#byName.has(key)) return;
    this.#byName.set(key, [...numbers]);
    this.#wideNames.add(key);
  }

  #addLetters(letters: string, name: string): void {
    if (letters.length < MIN_SHORT_NAME || /\d/.test(letters)) return;
    const names = this.#byLetters.get(letters[0]!) ?? new Map<string, string>();
    names.set(letters, name);
    this.#byLetters.set(letters[0]!, names);
  }

  /**
   * @param isWord - whether a word is in the titles: a name made only of such words is not read as a town.
   * @param isKnown - same test for uncertain names: a misspelt or short name of a town is a word that no title has. By
   *   default, no name is misspelt.
   */
  parse(text: string, isWord: (word: string) => boolean, isKnown?: (word: string) => boolean): PlacesInText {
    const words = placeWords(text);
    let rest = text;
    const names: string[] = [];
    let mask: Uint8Array | undefined;
    const departments: number[] = [];
    for (let i = 0; i < words.length;) {
      const { name, length } = this.#placeAt(words, i, isWord, isKnown) ?? NO_NAME;
      if (length === 0) {
        i++;
        continue;
      }
      const part = words.slice(i, i + length);
      const placesOfName = this.#byName.get(name)!;
      if (this.#wideNames.has(name)) departments.push(...placesOfName);
      else {
        mask ??= new Uint8Array(this.#size + 1);
        for (const place of placesOfName) mask[place] = 1;
      }
      names.push(part.join(' '));
      const before = AROUND.test(words[i - 1] ?? '') ? [words[i - 1]!] : [];
      const following = words.slice(i + length);
      const afterEnd = following.findIndex(word => !AROUND.test(word) && !PART_OF_TOWN.test(word));
      const after = following.slice(0, afterEnd < 0 ? following.length : afterEnd);
      rest = without(rest, [...before, ...part, ...after]);
      i += length + after.length;
    }
    if (departments.length) mask = this.#within(departments, mask);
    return { text: mask ? withoutDanglingWords(rest) : rest, names, mask };
  }

  #placeAt(
    words: readonly string[],
    start: number,
    isWord: (word: string) => boolean,
    isKnown: ((word: string) => boolean) | undefined,
  ): NameInText | undefined {
    const exact = this.#nameAt(words, start, isWord, isKnown ?? isWord);
    if (exact && !(isKnown && this.#shortNames.has(exact.name))) return exact;
    // "avesnes su helpe": a misspelt whole name takes precedence over a short name.
    const longer = isKnown && exact && this.#misspeltAt(words, start, exact.length + 1, isKnown);
    return (
      longer ??
      exact ??
      this.#adjectiveAt(words[start]!, isKnown ?? isWord) ??
      (isKnown && this.#misspeltAt(words, start, 1, isKnown))
    );
  }

  /** Towns of a département, when the text names some ("saint quentin 02"); otherwise the whole département. */
  #within(department: readonly number[], towns: Uint8Array | undefined): Uint8Array {
    const mask = new Uint8Array(this.#size + 1);
    for (const place of department) mask[place] = towns ? towns[place]! : 1;
    return towns && !mask.includes(1) ? towns : mask;
  }

  #nameAt(
    words: readonly string[],
    start: number,
    isWord: (word: string) => boolean,
    isKnown: (word: string) => boolean,
  ): NameInText | undefined {
    for (let length = Math.min(MAX_WORDS, words.length - start); length > 0; length--) {
      const part = words.slice(start, start + length);
      const name = part.join(' ');
      // "18 mois", "50 ans": a number in the middle measures something.
      if (DEPARTMENT.test(name) && (start === 0 || start + 1 < words.length)) continue;
      const isOther = this.#shortNames.has(name) ? isKnown : isWord;
      if (this.#byName.has(name) && !part.every(isOther)) return { name, length };
    }
    return undefined;
  }

  /** The town of an adjective: "lilloise" → Lille. */
  #adjectiveAt(word: string, isKnown: (word: string) => boolean): NameInText | undefined {
    if (isKnown(word)) return undefined;
    for (const stem of townStems(word).slice(0, 2)) {
      const townEntry = [...this.#byName]
        .filter(([name]) => name.startsWith(stem) && name.length - stem.length <= MAX_TOWN_ENDING)
        .sort(([, a], [, b]) => b.length - a.length)[0];
      if (townEntry) return { name: townEntry[0], length: 1 };
    }
    return undefined;
  }

  /** Town whose name is one letter away, two for a long name, with the same first letter. */
  #misspeltAt(
    words: readonly string[],
    start: number,
    minLength: number,
    isKnown: (word: string) => boolean,
  ): NameInText | undefined {
    const mayBeName = (word: string): boolean =>
      !/\d/.test(word) && (!isKnown(word) || SMALL_WORD.test(word) || COMMON_BEGINNING.test(word));
    for (let length = Math.min(MAX_WORDS, words.length - start); length >= minLength; length--) {
      const part = words.slice(start, start + length);
      const letters = part.join('');
      if (letters.length < MIN_SHORT_NAME || !part.every(mayBeName) || part.every(isKnown)) continue;
      const errors = letters.length < 9 ? 1 : 2;
      let best: { readonly name: string; readonly cost: number } | undefined;
      for (const [lettersOfName, name] of this.#byLetters.get(letters[0]!) ?? []) {
        if (Math.abs(lettersOfName.length - letters.length) > errors) continue;
        const cost = editDistance(letters, lettersOfName, errors).word;
        if (cost <= errors && cost < (best?.cost ?? Infinity)) best = { name, cost };
      }
      if (best) return { name: best.name, length };
    }
    return undefined;
  }
}

/** The code of the département of a commune or of a postal code: overseas, it has three characters. */
const departmentOf = (code: string): string => code.slice(0, /^9[78]/.test(code) ? 3 : 2);

interface NameInText {
  readonly name: string;
  /** Number of words. */
  readonly length: number;
}

const NO_NAME: NameInText = { name: '', length: 0 };

function add(places: Map<string, number[]>, name: string, place: number): void {
  const existing = places.get(name);
  if (existing) existing.push(place);
  else places.set(name, [place]);
}

/** A text without some words, simplified (see `simplify`). */
function without(text: string, words: readonly string[]): string {
  return words.reduce(
    (rest, word) =>
      rest.replace(new RegExp(`(^|[^a-z0-9])${word.replace(/^saint(?=e?$)/, 's(?:ain)?t')}(?![a-z0-9])`), '$1'),
    simplify(text),
  );
}
