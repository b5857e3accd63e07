// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Texts that are long to read among many titles: a service that reads them must answer others meanwhile.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createQueryParser, createTextIndex } from '@orientation-widgets/search';
import { trainings } from './support/catalogue.js';

const parser = createQueryParser({ trainings, places: [] });
const MISSPELT = ['kuisine', 'komerce', 'soingnant', 'profesionel', 'negociasion', 'dijital'];

/** Number of pauses before the first question of a text to its catalogue. */
function pausesOf(text: string): number {
  const questions = parser.questions({ text });
  let pauses = 0;
  for (let step = questions.next(); !step.done && !step.value; step = questions.next()) pauses++;
  return pauses;
}

function pausesOfSuggestions(text: string): number {
  return [...parser.suggestInSteps(text)].length;
}

describe('the parser of queries', () => {
  test('pauses after each misspelt word', () => {
    const least = pausesOf(`${MISSPELT[0]} `);
    assert.ok(pausesOf(`${MISSPELT.join(' ')} `) >= least + MISSPELT.length - 1);
    assert.ok(pausesOfSuggestions(`${MISSPELT.join(' ')} `) >= MISSPELT.length);
  });
});

describe('the index of texts', () => {
  test('matches a repeated word once', () => {
    const index = createTextIndex(Array.from(trainings, ({ title }) => ({ text: title })));
    const pausesWith = (words: readonly string[]): number => [...index.searchInSteps(`${words.join(' ')} `)].length;
    assert.equal(pausesWith(['kuisine', 'kuisine', 'kuisine']), pausesWith(['kuisine']));
    assert.ok(pausesWith(MISSPELT) > pausesWith(['kuisine']));
  });
});
