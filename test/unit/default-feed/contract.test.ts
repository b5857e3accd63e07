// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { realData, withoutRealData } from '../../support/paths.js';
import { records } from './facts.js';

function contract<T>(file: string): T {
  return JSON.parse(readFileSync(`${realData}/cprdfop/${file}.json`, 'utf8')) as T;
}

test('the contract’s diplomas have a level, a certification and jobs', () => {
  const diplomas = records('trainings').filter(({ sourceId }) => sourceId === 'cprdfop');
  assert.equal(diplomas.length, 32);
  const faults = diplomas.filter(
    ({ level, certifications, rome, objective, certifying }) =>
      level === null || certifications.length === 0 || rome.length === 0 || !objective || !certifying,
  );
  assert.deepEqual(
    faults.map(({ id }) => id),
    [],
  );
});

test('diplomas keep the levels of the contract', { skip: withoutRealData }, () => {
  const diplomas = new Map(records('trainings').map(({ id, level }) => [id, level]));
  for (const { id, level } of contract<{ id: string; level: number }[]>('srfss-trainings')) {
    assert.equal(diplomas.get(id.replace(/-domicile$/, '')), level, id);
  }
});

test('collections of the contract are complete', () => {
  assert.equal(records('terms').length, 132 + 3, 'the contract’s, and the names of three diplomas');
  assert.equal(records('resources').filter(({ kind }) => kind === 'cluster').length, 32);
  const contractResources = records('resources').filter(({ sourceId }) => sourceId === 'cprdfop');
  assert.equal(
    contractResources.length,
    217 - 56 - 3,
    'without the notes for its signatories, nor three aids told by who gives them',
  );
  const levels = records('commitments').map(({ level }) => level);
  assert.equal(levels.filter(level => level === 'commitment').length, 21);
  assert.equal(levels.filter(level => level === 'sector-priority').length, 30);
});

test('a commitment’s parent exists', () => {
  const commitments = records('commitments');
  const ids = new Set(commitments.map(({ id }) => id));
  assert.deepEqual(
    commitments.filter(({ parentId }) => parentId !== undefined && !ids.has(parentId)),
    [],
  );
});

test('figures are those of the contract, on four themes', { skip: withoutRealData }, () => {
  const indicators = new Map(records('indicators').map(indicator => [indicator.id, indicator]));
  assert.equal(new Set([...indicators.values()].map(({ theme }) => theme)).size, 4);
  for (const { id, kind, value } of contract<{ id: string; kind: string; value: number }[]>('indicators')) {
    const indicator = indicators.get(id);
    assert.equal(kind === 'target' ? indicator?.target : indicator?.value, value, id);
  }
});

test('a figure that the contract words or approximates keeps its wording', { skip: withoutRealData }, () => {
  const indicators = new Map(records('indicators').map(indicator => [indicator.id, indicator]));
  interface ExpectedTarget {
    id: string;
    qualifier: string | null;
  }
  const rough = contract<ExpectedTarget[]>('indicators').filter(({ qualifier }) => qualifier !== null);
  assert.equal(rough.length, 38);
  for (const { id } of rough) {
    const { words = '', precision } = indicators.get(id) ?? {};
    assert.ok(words !== '' && precision !== undefined, id);
  }
  const wordsOf = (id: string): unknown[] => [indicators.get(id)?.words, indicators.get(id)?.precision];
  assert.deepEqual(wordsOf('prf-part-competences-base'), ['plus d’un tiers', 'at-least']);
  assert.deepEqual(wordsOf('acces-emploi-durable-part'), ['les deux tiers', 'about']);
  assert.deepEqual(wordsOf('recyclage-creations-emplois-2030'), ['environ 8\u202f000', 'about']);
  assert.deepEqual(wordsOf('population-moins-20-ans-2050'), ['un peu moins de 1,5\u00a0million', 'at-most']);
  assert.deepEqual(wordsOf('gigafactories-prevues'), [undefined, undefined]);
});

test('both values of the contract are published when it gives two, with a warning', () => {
  const indicators = new Map(records('indicators').map(indicator => [indicator.id, indicator]));
  for (const [id, other] of [
    ['lyceens-voie-scolaire', '258'],
    ['taux-pauvrete', '18,3'],
    ['part-sans-diplome-15-ans-plus', '34,9'],
  ] as const) {
    assert.ok(indicators.get(id)?.caveat?.includes(other), id);
  }
  assert.equal(indicators.get('lyceens-total-encadre')?.value, 258_000);
});

test('an aid is a service that a person receives or uses, not support for establishments', () => {
  const aids = records('resources').filter(({ kind, sourceId }) => kind === 'aid' && sourceId === 'cprdfop');
  assert.deepEqual(aids.map(({ id }) => id).sort(), [
    'afpr',
    'aides-individuelles',
    'aif',
    'bourse-ibm',
    'demission-reconversion',
    'poec',
    'poei',
    'pro-a',
  ]);
});

test('each acronym has the source of its expansion', () => {
  const sources = new Set(records('sources').map(({ id }) => id)).add('orientation-widgets');
  const terms = records('terms');
  assert.equal(terms.length, 135);
  assert.deepEqual(
    terms.filter(({ sourceId = '' }) => !sources.has(sourceId)),
    [],
  );
});

test('the outlook of a job has its figure, its horizon and its source', () => {
  const expected = records('jobs').flatMap(({ outlook = [] }) => outlook);
  assert.ok(expected.length > 0);
  const sources = new Set(records('sources').map(({ id }) => id));
  for (const { value, words = '', horizon, said: text = '', sourceId } of expected) {
    if (words) assert.equal(Number(words.replace(/[^0-9]/g, '')), value, words);
    assert.match(horizon, /^20\d\d(-20\d\d)?$/);
    assert.match(text, /^20\d\d$/);
    assert.ok(sources.has(sourceId), sourceId);
  }
});

test('the outlook of a job in the contract is in its text, with the horizon', { skip: withoutRealData }, () => {
  const plain = (words: string): string => words.replace(/\s+/g, ' ');
  const text = plain(readFileSync(`${realData}/cprdfop/cprdfop-2022-2028.txt`, 'utf8'));
  for (const { outlook = [] } of records('jobs'))
    for (const { words = '', unit, horizon, sourceId } of outlook) {
      if (sourceId !== 'cprdfop') continue;
      const places = text.split(plain(words)).slice(0, -1);
      let end = 0;
      const around = places.map(before => {
        end += before.length + plain(words).length;
        return text.slice(end - 150, end + 150);
      });
      assert.ok(
        around.some(sentence => sentence.includes(unit) && sentence.includes(horizon)),
        words,
      );
    }
});
