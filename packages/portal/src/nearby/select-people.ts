// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Selects the people to call near a town, for the pages of the site and for the results of its search.
import type { Point } from '@orientation-widgets/search';
import { distanceText, nearestFirst, type ItemAtDistance } from './nearest.js';
import { ADULTS, OLDER_PEOPLE, SCHOOL_ADVICE, WOMEN_FIRST, YOUNG_ONLY } from './nearby-files.js';
import type { PeopleFilter, PersonRow } from './nearby-files.js';

/** Radius in kilometres within which structures open to everyone come before nearer ones for some audiences. */
const NEAR_KM = 30;
/** Radius in kilometres within which one structure of a département can still be called. */
const DEPARTMENT_KM = 60;
const PHONE = 5;
const LETTERS = 6;
const AUDIENCE = 7;

interface PeopleSelection {
  readonly filter: PeopleFilter;
  /** Maximum number of people. */
  readonly most: number;
  /** Whether the rows are bodies that train apprentices: several of one network are several answers. */
  readonly isTrainer?: boolean;
}

/** Returns the people that fit a filter, those to call first at the top. */
export function selectPeople(
  people: readonly PersonRow[],
  town: Point,
  { filter: { need, forWhom, adults, women, pastSchool, youngLast }, most, isTrainer = false }: PeopleSelection,
): readonly ItemAtDistance<PersonRow>[] {
  const nearestPeople = nearestFirst(
    need
      ? people.filter(
          ({ [LETTERS]: letters, [AUDIENCE]: audience = '' }) =>
            letters !== undefined &&
            need.split('').some(letter => letters.includes(letter)) &&
            isForSome(letters, forWhom) &&
            !(adults === true && YOUNG_ONLY.test(audience)),
        )
      : people,
    town,
    ([, , , lat, lon]) => [{ lat, lon }],
  );
  const peopleAround = nearestPeople.filter(({ km = Infinity }) => km <= DEPARTMENT_KM);
  const callable = peopleAround.length ? peopleAround : nearestPeople;
  const openFirst = need && !forWhom ? openToAllFirst(callable) : callable;
  const forWorkers = pastSchool ? schoolAdviceLast(openFirst) : openFirst;
  const ordered = adults || youngLast ? womenFirstOrLast(forWorkers, women === true) : forWorkers;
  const oneOfEach = isTrainer ? ordered : oneOfEachFirst(ordered);
  const distinct = adults && !women ? adultsFirst(oneOfEach) : oneOfEach;
  if (youngLast) return withYoung(distinct, most);
  return pastSchool ? withAdults(olderPeopleLast(distinct), most) : distinct.slice(0, most);
}

/** Where a structure is, whom it is for, and the year of contacts to check. */
export function whereText([, , town, , , , , audience, contactYear]: PersonRow, km: number): string {
  const check = contactYear ? `Coordonnées de ${contactYear}, à vérifier` : '';
  return [`${town}, ${distanceText(km)}`, audience, check].filter(Boolean).join('. ');
}

/** Whether the letters of a structure include one of some audiences, or none, since it is then open to everyone. */
function isForSome(letters: string, audiences: string | undefined): boolean {
  const theirs = letters.match(/[A-Z]/g);
  return !audiences || !theirs || theirs.some(letter => audiences.includes(letter));
}

/** Moves structures open to everyone first, unless they are far. */
function openToAllFirst(people: readonly ItemAtDistance<PersonRow>[]): readonly ItemAtDistance<PersonRow>[] {
  const isOpen = ({ item, km = Infinity }: ItemAtDistance<PersonRow>): boolean =>
    (!item[AUDIENCE] || ADULTS.test(item[AUDIENCE])) && km <= NEAR_KM;
  return [...people.filter(isOpen), ...people.filter(person => !isOpen(person))];
}

/** Within the radius, moves structures for pupils after the others. */
function schoolAdviceLast(people: readonly ItemAtDistance<PersonRow>[]): readonly ItemAtDistance<PersonRow>[] {
  const isFirst = ({ item: [name], km = Infinity }: ItemAtDistance<PersonRow>): boolean =>
    km <= NEAR_KM && !SCHOOL_ADVICE.test(name);
  return [...people.filter(isFirst), ...people.filter(person => !isFirst(person))];
}

/** Moves structures that first serve older people after those that serve a whole département. */
function olderPeopleLast(people: readonly ItemAtDistance<PersonRow>[]): readonly ItemAtDistance<PersonRow>[] {
  const isLast = ({ item }: ItemAtDistance<PersonRow>): boolean => OLDER_PEOPLE.test(item[AUDIENCE] ?? '');
  const isFirst = (person: ItemAtDistance<PersonRow>): boolean =>
    !isLast(person) && (person.km ?? Infinity) <= DEPARTMENT_KM;
  return [...people.filter(isFirst), ...people.filter(person => !isFirst(person))];
}

/** Within the radius, moves structures that first advise women before the others, or after them. */
function womenFirstOrLast(
  people: readonly ItemAtDistance<PersonRow>[],
  isFirst: boolean,
): readonly ItemAtDistance<PersonRow>[] {
  const near = people.filter(({ km = Infinity }) => km <= NEAR_KM);
  const forWomen = near.filter(({ item: [name] }) => WOMEN_FIRST.test(name));
  const forEveryone = near.filter(person => !forWomen.includes(person));
  const far = people.filter(person => !near.includes(person));
  return isFirst ? [...forWomen, ...forEveryone, ...far] : [...forEveryone, ...forWomen, ...far];
}

/**
 * Moves the nearest structure for adults of the département first, when those of the radius first advise women or
 * pupils.
 */
function adultsFirst(people: readonly ItemAtDistance<PersonRow>[]): readonly ItemAtDistance<PersonRow>[] {
  const isForEveryone = ({ item: [name], km = Infinity }: ItemAtDistance<PersonRow>): boolean =>
    km <= NEAR_KM && !SCHOOL_ADVICE.test(name) && !WOMEN_FIRST.test(name);
  const adults = people.find(({ item, km = Infinity }) => ADULTS.test(item[AUDIENCE] ?? '') && km <= DEPARTMENT_KM);
  if (!adults || people.some(isForEveryone)) return people;
  return [adults, ...people.filter(person => person !== adults)];
}

/** First structures, with one for adults within the radius in the last place if all of them are for others. */
function withAdults(people: readonly ItemAtDistance<PersonRow>[], count: number): readonly ItemAtDistance<PersonRow>[] {
  const first = people.slice(0, count);
  const isForAdults = ({ item, km = Infinity }: ItemAtDistance<PersonRow>): boolean =>
    ADULTS.test(item[AUDIENCE] ?? '') && km <= NEAR_KM;
  const adults = people.find(isForAdults);
  return !adults || first.some(isForAdults) ? first : [...first.slice(0, -1), adults];
}

/**
 * First structures for adults or open to everyone, those for older people excepted, then one for young people within
 * the radius; those for young people alone where there is nobody else.
 */
function withYoung(people: readonly ItemAtDistance<PersonRow>[], count: number): readonly ItemAtDistance<PersonRow>[] {
  const isYoung = ({ item }: ItemAtDistance<PersonRow>): boolean => YOUNG_ONLY.test(item[AUDIENCE] ?? '');
  const young = people.filter(isYoung);
  const everyone = olderPeopleLast(people.filter(person => !isYoung(person))).filter(
    ({ km = Infinity }) => km <= NEAR_KM,
  );
  const places = young.some(({ km = Infinity }) => km <= NEAR_KM) ? count - 1 : count;
  const first = everyone.slice(0, places);
  const last = people.filter(person => !young.includes(person) && !everyone.includes(person));
  return [...first, ...young, ...everyone.slice(places), ...last].slice(0, count);
}

/**
 * Within the radius, moves one structure of each network before the others: three CIO are one answer. A far one of the
 * same network serves another area, and a second structure with the same phone number is no second answer: both are
 * left out.
 */
function oneOfEachFirst(people: readonly ItemAtDistance<PersonRow>[]): readonly ItemAtDistance<PersonRow>[] {
  const networks = new Set<string>();
  const firsts = people.filter(({ item: [name], km = Infinity }) => {
    const network = networkOf(name);
    if (km > NEAR_KM || networks.has(network)) return false;
    networks.add(network);
    return true;
  });
  const secondPeople = people.filter(
    person =>
      !firsts.includes(person) && ((person.km ?? Infinity) <= NEAR_KM || !networks.has(networkOf(person.item[0]))),
  );
  const phones = new Set<string>();
  return [...firsts, ...secondPeople].filter(({ item: { [PHONE]: phone } }) => {
    if (!phone) return true;
    const isNew = !phones.has(phone);
    phones.add(phone);
    return isNew;
  });
}

/** Name of the network of a structure: “MDPH” for “MDPH - Oise”. */
function networkOf(name: string): string {
  return name.split(' - ')[0] ?? name;
}
