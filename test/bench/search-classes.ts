// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run bench -- search-classes [SEED]: share of generated queries that the search of the default feed answers, by
// class: codes, the beginning of a word, a town in the text, a level, communes in the place field. Nobody has read
// these queries while fixing the search: use another seed.
import { createJobIndex, createPlaceIndex, createTrainingIndex } from '@orientation-widgets/search';
import { root } from '../support/paths.js';
import { randomFrom } from '../support/random.js';
import { openFeed } from './answers/open-feed.js';

/** A query, with the result of its check. */
interface Case {
  readonly text: string;
  readonly isRight: boolean;
}

const CASES = 500;
const seed = Number(process.argv[2] ?? 20_261_201);
const random = randomFrom(seed);
const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

const feed = await openFeed(`${root}packages/feed-tools/default-feed`);
const [trainings, sessions, places, territories, jobs, appellations] = await Promise.all([
  feed.collection('trainings'),
  feed.collection('sessions'),
  feed.collection('places'),
  feed.collection('territories'),
  feed.collection('jobs'),
  feed.collection('appellations'),
]);
const trainingIndex = createTrainingIndex({ trainings, sessions, places, territories });
const jobIndex = createJobIndex({ jobs, appellations });
const placeIndex = createPlaceIndex(territories);
const allTrainings = [...trainings];

const idsOf = (text: string): string[] =>
  trainingIndex.search({ text, limit: Infinity }).hits.map(({ trainingId }) => trainingId);

/** Returns a code in one of the forms in which people copy it. */
function copiedCode(code: string, system: string): string {
  return pick([code, code.toLowerCase(), `${system} ${code}`, `${system}${code}`, `code ${system} : ${code}`]);
}

/** Checks the code of a training: the matches are exactly the trainings with the code. */
function trainingCode(): Case {
  const codes = allTrainings.flatMap(({ certifications, formacodes, rome }) => [
    ...certifications.flatMap(({ kind, code }) => (kind === 'rncp' ? [{ system: 'rncp', code }] : [])),
    ...formacodes.map(code => ({ system: 'formacode', code })),
    ...rome.map(code => ({ system: 'rome', code })),
  ]);
  const { system, code } = pick(codes);
  const text = copiedCode(code, system);
  const expected = allTrainings.filter(({ certifications, formacodes, rome }) =>
    [...certifications.map(certification => certification.code), ...formacodes, ...rome].includes(code),
  );
  const ids = new Set(idsOf(text));
  return { text, isRight: ids.size === expected.length && expected.every(({ id }) => ids.has(id)) };
}

/** Checks a ROME code: the matches are exactly the jobs with the code. */
function jobCode(): Case {
  const code = pick([...jobs].flatMap(({ rome = [] }) => rome));
  const text = copiedCode(code, 'rome');
  const expected = [...jobs].filter(({ rome = [] }) => rome.includes(code));
  const ids = new Set(jobIndex.search(text).hits.map(({ jobId }) => jobId));
  return { text, isRight: ids.size === expected.length && expected.every(({ id }) => ids.has(id)) };
}

/** Checks the beginning of a title, cut in a word after four letters or more: its training is among the first ten. */
function prefix(): Case {
  const { id, title } = pick(allTrainings);
  const text = title.slice(0, Math.max(8, Math.floor(title.length * (0.4 + random() / 2))));
  const first = idsOf(text).slice(0, 10);
  const namesakes = allTrainings.filter(training => training.title.startsWith(text)).map(training => training.id);
  return { text, isRight: first.includes(id) || first.every(each => namesakes.includes(each)) };
}

/** Checks a training and a town where it takes place: the town is recognised, and the training is found there. */
function townInText(): Case {
  const session = pick([...sessions].filter(({ placeId }) => placeId !== null && places.get(placeId)?.communeName));
  const town = places.get(session.placeId ?? '')?.communeName ?? '';
  const title = trainings.get(session.trainingId)?.title ?? '';
  const text = pick([`${title} ${town}`, `${title} à ${town}`, `${town} ${title}`, `${title} ${town.toLowerCase()}`]);
  const { hits } = trainingIndex.search({ text, limit: Infinity });
  const match = hits.find(({ trainingId }) => trainingId === session.trainingId);
  const towns = new Set(
    match?.sessions.map(id => places.get(sessions.get(id)?.placeId ?? '')?.communeName).filter(Boolean),
  );
  return { text, isRight: towns.size === 1 && towns.has(town) };
}

/** Checks a word of a title and a level: no training of another level is found, and at least one is. */
function level(): Case {
  const names = { 3: ['niveau 3', 'niveau CAP'], 4: ['niveau 4', 'niveau bac'], 5: ['niveau 5', 'bac +2'] };
  const rank = pick([3, 4, 5] as const);
  const { title } = pick(allTrainings.filter(training => training.level === rank));
  const word = pick(title.split(/[^\p{L}]+/u).filter(({ length }) => length > 5)) ?? 'cuisine';
  const text = `${word} ${pick(names[rank])}`;
  const levels = idsOf(text).map(id => trainings.get(id)?.level);
  return { text, isRight: levels.length > 0 && levels.every(each => each === rank) };
}

/**
 * Checks the name of a commune, a third of the time with a missing letter: it is among the first three of the place
 * field.
 */
function commune(): Case {
  const { id, name } = pick([...territories].filter(({ kind }) => kind === 'commune'));
  const text = random() < 1 / 3 && name.length > 6 ? name.slice(0, -1) : name;
  return { text, isRight: placeIndex.suggest(text, 3).some(suggestion => suggestion.id === id) };
}

console.log(`Seed ${seed}, ${CASES} queries a class`);
for (const [name, make] of Object.entries({ trainingCode, jobCode, prefix, townInText, level, commune })) {
  const cases = Array.from({ length: CASES }, make);
  const misses = cases.filter(({ isRight }) => !isRight);
  const examples = [...new Set(misses.map(({ text }) => text))].slice(0, 5).join(' | ');
  console.log(`${name.padEnd(14)} ${(1 - misses.length / CASES).toFixed(3)}  ${examples}`);
}
