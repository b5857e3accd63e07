// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Findings of a board about a territory, rule by rule.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Observation, Target } from '@orientation-widgets/feed';
import { essentials } from '../../../packages/domain/src/measures/essentials.js';
import { around, home, input, measure, record, say, zones } from './support/measures.js';

test('a gap is measured by how the territories of the kind differ', () => {
  const observations = [...around([10.8, 8, 9, 9.5, 10, 8.5, 9.2, 11]), record('reg-32', 9.5)];
  const [firstFinding] = essentials(input(observations));
  assert.equal(firstFinding?.rule, 'rank');
  const gapOnly = essentials(input([...around([10, 8, 9, 12, 10.6, 8.5, 11, 11]), record('reg-32', 9.5)]));
  assert.deepEqual(
    gapOnly.map(finding => finding.rule),
    [],
    'within the usual dispersion, nothing is said',
  );
  const findings = essentials(input([...around([11.4, 9, 9.1, 12, 9.2, 9.3, 11.8, 12.2]), record('reg-32', 9.5)]));
  assert.deepEqual(findings.map(say), [
    '11,4\u202f% 1,9\u00a0point de plus que les Hauts-de-France\u202f: 9,5\u202f%.',
  ]);
});

test('under five comparable siblings, the scale is what the measure calls noticeable', () => {
  const observations = [...around([12, 9, 9]), record('reg-32', 9.5)];
  assert.deepEqual(essentials(input(observations, { siblings: zones.slice(0, 3) })), []);
  const [finding] = essentials(
    input(observations, { siblings: zones.slice(0, 3), measures: [measure({ noticeable: 1 })] }),
  );
  assert.equal(finding?.rule, 'gap');
  assert.equal(finding.rule === 'gap' && finding.score, 2.5);
});

test('a coverage under 90 % forbids a gap, a rank and a change', () => {
  const values = [30, 9, 9.1, 9.2, 9.3, 9.4, 9.5, 9.6];
  const observations = [...around(values), record('reg-32', 9.5)];
  assert.equal(essentials(input(observations)).length, 1);
  const partial = observations.map(item => (item.territoryId === home.id ? { ...item, coverage: 71 } : item));
  assert.deepEqual(essentials(input([...partial, record(home.id, 5, { period: '2020', coverage: 71 })])), []);
});

test('no gap and no rank is said when intervals overlap', () => {
  const values = [30, 9, 9.1, 9.2, 9.3, 9.4, 9.5, 9.6];
  const observations = [...around(values, { lower: 5, upper: 40 }), record('reg-32', 9.5, { lower: 9, upper: 31 })];
  assert.deepEqual(essentials(input(observations)), []);
});

test('conflicting or unchecked values for a period are never mentioned', () => {
  const values = [30, 9, 9.1, 9.2, 9.3, 9.4, 9.5, 9.6];
  const observations = [...around(values), record('reg-32', 9.5)];
  assert.deepEqual(essentials(input([...observations, record(home.id, 12)])), []);
  for (const flag of ['conflict', 'to-check'] as const)
    assert.deepEqual(essentials(input([...observations.slice(1), record(home.id, 30, { flags: [flag] })])), []);
});

test('a rank needs four fifths of the territories, and mentions ties and missing figures', () => {
  const observations = [...around([12, 12, 9, 9.1, 9.2, 9.3, 9.4, null]), record('reg-32', 11.9)];
  const [finding] = essentials(input(observations));
  assert.equal(
    finding && say(finding),
    '12,0\u202f% La valeur la plus haute parmi 7\u00a0zones d’emploi. À égalité avec 1 autre. Sans chiffre comparable\u202f: 1 sur 8\u00a0zones d’emploi.',
  );
  const few = around([12, 9, 9.1, 9.2, 9.3, null, null, null]);
  assert.deepEqual(
    essentials(input([...few, record('reg-32', 11.9)])).filter(({ rule }) => rule === 'rank'),
    [],
  );
});

test('a change starts at the last break, and names both periods', () => {
  const count = measure({ kind: 'count', unit: 'salariés', decimals: 0 });
  const series = [
    record(home.id, 10_000, { period: '2010' }),
    record(home.id, 86_946, { period: '2014', flags: ['break'] }),
    record(home.id, 90_000, { period: '2019' }),
    record(home.id, 96_316),
  ];
  const [finding] = essentials(input(series, { measures: [count] }));
  assert.equal(finding && say(finding), '+\u00a09\u202f370 De 86\u202f946 (2014) à 96\u202f316 (2024).');
  const onlyLast = [series[0]!, { ...series[3]!, flags: ['break' as const] }];
  assert.deepEqual(essentials(input(onlyLast, { measures: [count] })), []);
});

test('a month is compared with the same month of another year', () => {
  const monthly = [measure({ kind: 'count', unit: '', frequency: 'monthly' })];
  const series = [
    record(home.id, 100, { period: '2022-01' }),
    record(home.id, 300, { period: '2022-06' }),
    record(home.id, 120, { period: '2023-01' }),
    record(home.id, 390, { period: '2023-06' }),
  ];
  const [change] = essentials(input(series, { measures: monthly }));
  assert.equal(change?.rule, 'change');
  assert.equal(change.rule === 'change' && change.first.period, '2022-06');
  assert.deepEqual(
    essentials(input([series[0]!, series[3]!], { measures: monthly })),
    [],
    'January and June are not compared',
  );
});

test('a target gives the remaining gap, and a pace only after three points', () => {
  const targets: Target[] = [
    {
      measureId: 'unemployment',
      territoryId: home.id,
      period: '2028',
      value: 8,
      label: 'huit pour cent',
      basis: 'contract',
      sourceId: 'contract',
    },
  ];
  const two = [record(home.id, 11, { period: '2020' }), record(home.id, 10)];
  const [first] = essentials(input(two, { targets }));
  assert.equal(first && say(first), '10,0\u202f% Cible 2028\u202f: 8,0\u202f%. Il manque 2,0\u00a0points.');
  const [second] = essentials(input([...two, record(home.id, 10.5, { period: '2022' })], { targets }));
  assert.ok(
    second && say(second).endsWith('Au rythme de 2020 à 2024, la cible serait atteinte en 2032 (calcul).'),
    second && say(second),
  );
});

test('the largest part is named only when the parts add up to the total', () => {
  const count = measure({ kind: 'count', unit: 'emplois', decimals: 0 });
  const part = (label: string, value: number, order: number): Observation =>
    record(home.id, value, { part: { dimension: 'Secteur', label, order } });
  const homeTotal = record(home.id, 1000);
  const parts = [part('Industrie', 300, 0), part('Commerce', 700, 1)];
  const [finding] = essentials(input([homeTotal], { measures: [count], parts }));
  assert.equal(finding && say(finding), '70,0\u202f% Commerce\u202f: 700 sur 1\u202f000.');
  assert.deepEqual(
    essentials(input([homeTotal], { measures: [count], parts: [parts[0]!, part('Commerce', 500, 1)] })),
    [],
  );
});

test('the measures without a figure come last, when they exceed a fifth', () => {
  const measures = [measure(), measure({ id: 'a' }), measure({ id: 'b' })];
  const findings = essentials(input(around([30, 9, 9.1, 9.2, 9.3, 9.4, 9.5, 9.6]), { measures }));
  assert.deepEqual(
    findings.map(({ rule }) => rule),
    ['rank', 'silence'],
  );
  assert.equal(say(findings.at(-1)!), 'Pas encore de chiffre ici pour 2 mesures sur 3.');
});

test('two themes are mentioned when two have a finding', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const measures = ids.map((id, rank) => measure({ id, theme: rank < 5 ? 'labour-market' : 'training' }));
  const observations = ids.flatMap((measureId, rank) =>
    around([30 - rank, 9, 9.1, 9.2, 9.3, 9.4, 9.5, 9.6]).map(item => ({ ...item, measureId })),
  );
  const findings = essentials(input(observations, { measures }));
  assert.equal(findings.length, 5);
  assert.equal(new Set(findings.map(item => (item.rule === 'silence' ? '' : item.measure.theme))).size, 2);
});
