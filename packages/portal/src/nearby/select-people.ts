// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Selects the people to call near a town, for the pages of the site and for the results of its search.
import type { Point } from '@orientation-widgets/search';
import { slugOf } from '../html/slug.js';
import { distanceText, nearestFirst, type ItemAtDistance } from './nearest.js';
import {
  ADULTS,
  APPRENTICE_ADVICE,
  DISABILITY,
  OLDER_PEOPLE,
  RESIDENTS_ONLY,
  SCHOOL_ADVICE,
  WOMEN_FIRST,
  YOUNG_ONLY,
} from './nearby-files.js';
import type { PeopleFilter, PersonRow } from './nearby-files.js';

/** Radius in kilometres within which who suits an audience best comes before who is nearer. */
const CLOSE_KM = 15;
/** Radius in kilometres within which a structure that suits an audience less can still be named before a far one. */
const NEAR_KM = 30;
/** Radius in kilometres within which one structure of a département can still be called. */
const DEPARTMENT_KM = 60;
const COMMUNE = 2;
const PHONE = 5;
const LETTERS = 6;
const AUDIENCE = 7;
/** Letters of the audiences at school or in studies: pupils, students. */
const AT_SCHOOL = /[AB]/;

type Person = ItemAtDistance<PersonRow>;

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
  town: Point & { readonly name?: string },
  { filter, most, isTrainer = false }: PeopleSelection,
): readonly Person[] {
  const { need, forWhom, adults, women, pastSchool, youngLast, apprentices } = filter;
  const nearestPeople = nearestFirst(
    need
      ? people.filter(
          ({ [COMMUNE]: commune, [LETTERS]: letters, [AUDIENCE]: audience = '' }) =>
            letters !== undefined &&
            need.split('').some(letter => letters.includes(letter)) &&
            isForSome(letters, forWhom) &&
            (!letters.includes(RESIDENTS_ONLY) || slugOf(commune) === slugOf(town.name ?? '')) &&
            !(adults === true && YOUNG_ONLY.test(audience)),
        )
      : people,
    town,
    ([, , , lat, lon]) => [{ lat, lon }],
  );
  const peopleAround = nearestPeople.filter(({ km = Infinity }) => km <= DEPARTMENT_KM);
  const callable = peopleAround.length ? peopleAround : nearestPeople;
  const openFirst = need && !forWhom ? openToAllFirst(callable) : callable;
  const isAtSchool = forWhom !== undefined && AT_SCHOOL.test(forWhom) && !pastSchool && !youngLast;
  const byAdvice = pastSchool
    ? schoolAdviceLast(openFirst, adults ? NEAR_KM : CLOSE_KM)
    : isAtSchool
      ? schoolAdviceFirst(openFirst)
      : openFirst;
  const byAudience = isTrainer ? byAdvice : womenFirstOrLast(byAdvice, women === true);
  const byNeed = forWhom || !need ? byAudience : disabilityLast(byAudience);
  const ordered = apprentices ? apprenticeAdviceFirst(byNeed) : byNeed;
  const distinct = isTrainer ? ordered : oneOfEachFirst(ordered);
  if (apprentices) return distinct.slice(0, most);
  if (youngLast) return withYoung(distinct, most);
  if (pastSchool) return withOneOf(olderPeopleLast(distinct), most, isForAdults);
  return need && !forWhom ? withOneOf(distinct, most, isForEveryone) : distinct.slice(0, most);
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

const isWithin = ({ km = Infinity }: Person, radiusKm: number): boolean => km <= radiusKm;
const isForYoung = ({ item }: Person): boolean => YOUNG_ONLY.test(item[AUDIENCE] ?? '');
const isForWomen = ({ item }: Person): boolean => WOMEN_FIRST.test(item[AUDIENCE] ?? '');
const isForDisability = ({ item }: Person): boolean => DISABILITY.test(item[AUDIENCE] ?? '');
const isForAdults = ({ item }: Person): boolean => ADULTS.test(item[AUDIENCE] ?? '');
const isForEveryone = (person: Person): boolean => !person.item[AUDIENCE] || isForAdults(person);
const advisesPupils = ({ item: [name] }: Person): boolean => SCHOOL_ADVICE.test(name);

/** Moves some people first, in their order. */
function moveFirst(people: readonly Person[], isFirst: (person: Person) => boolean): readonly Person[] {
  return [...people.filter(isFirst), ...people.filter(person => !isFirst(person))];
}

/** Moves structures open to everyone first, unless they are further than those of the town. */
function openToAllFirst(people: readonly Person[]): readonly Person[] {
  return moveFirst(people, person => isForEveryone(person) && isWithin(person, CLOSE_KM));
}

/** Within a radius, moves structures for pupils after the others. */
function schoolAdviceLast(people: readonly Person[], radiusKm: number): readonly Person[] {
  return moveFirst(people, person => isWithin(person, radiusKm) && !advisesPupils(person));
}

/** Within the radius, moves structures that advise pupils and young people before the others. */
function schoolAdviceFirst(people: readonly Person[]): readonly Person[] {
  return moveFirst(people, person => isWithin(person, NEAR_KM) && (advisesPupils(person) || isForYoung(person)));
}

/** Within the radius, moves structures that find an employer for apprentices before the others. */
function apprenticeAdviceFirst(people: readonly Person[]): readonly Person[] {
  return moveFirst(people, person => isWithin(person, NEAR_KM) && APPRENTICE_ADVICE.test(person.item[0]));
}

/** Moves structures that first serve older people after those that serve a whole département. */
function olderPeopleLast(people: readonly Person[]): readonly Person[] {
  return moveFirst(
    people,
    person => !OLDER_PEOPLE.test(person.item[AUDIENCE] ?? '') && isWithin(person, DEPARTMENT_KM),
  );
}

/** Within the radius, moves structures for people with a disability after the others. */
function disabilityLast(people: readonly Person[]): readonly Person[] {
  return moveFirst(people, person => isWithin(person, NEAR_KM) && !isForDisability(person));
}

/** Within the radius, moves structures that first advise women before the others, or after them. */
function womenFirstOrLast(people: readonly Person[], isFirst: boolean): readonly Person[] {
  const near = people.filter(person => isWithin(person, NEAR_KM));
  const far = people.filter(person => !near.includes(person));
  return [...moveFirst(near, person => isForWomen(person) === isFirst), ...far];
}

/** First structures, with one of a kind within the radius in the last place if none of them is of that kind. */
function withOneOf(people: readonly Person[], count: number, isOfKind: (person: Person) => boolean): readonly Person[] {
  const first = people.slice(0, count);
  const person = people.find(other => isOfKind(other) && isWithin(other, NEAR_KM));
  return !person || first.some(other => isOfKind(other) && isWithin(other, NEAR_KM))
    ? first
    : [...first.slice(0, -1), person];
}

/**
 * First structures for adults or open to everyone, those for older people excepted, with one for young people within the
 * radius: it comes after those that are as close, and before further ones and those that first advise women.
 */
function withYoung(people: readonly Person[], count: number): readonly Person[] {
  const young = people.filter(isForYoung);
  const everyone = olderPeopleLast(people.filter(person => !isForYoung(person))).filter(person =>
    isWithin(person, NEAR_KM),
  );
  const [nearestYoung] = young.filter(person => isWithin(person, NEAR_KM));
  if (!nearestYoung) return [...new Set([...everyone, ...people])].slice(0, count);
  const firstFar = everyone.findIndex(person => !isWithin(person, CLOSE_KM) || isForWomen(person));
  const before = isWithin(nearestYoung, CLOSE_KM) && firstFar >= 0 ? everyone.slice(0, firstFar) : everyone;
  const ordered = [...before.slice(0, count - 1), nearestYoung, ...everyone, ...young, ...people];
  return [...new Set(ordered)].slice(0, count);
}

/**
 * Within the radius, moves one structure of each network before the others: three CIO are one answer. A far one of the
 * same network serves another area, and a second structure with the same phone number is no second answer: both are
 * left out.
 */
function oneOfEachFirst(people: readonly Person[]): readonly Person[] {
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
