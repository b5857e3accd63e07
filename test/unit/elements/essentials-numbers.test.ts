// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Every number of a sentence is a record, or a difference, a ratio or a rank of two records.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Measure, Observation, Target } from '@orientation-widgets/feed';
import fc from 'fast-check';
import { essentials } from '../../../packages/domain/src/measures/essentials.js';
import { home, input, measure, region, say, zones } from './support/measures.js';

// Numbers are recomputed here from the records alone, with different code from that of the sentences.

const values = fc.option(
  fc.integer({ min: 0, max: 2000 }).map(tenths => tenths / 10),
  { freq: 6 },
);
const periods = ['2019', '2021', '2022', '2024'];
const kinds = fc.constantFrom<Measure['kind']>('count', 'rate', 'share', 'index');
const cell = fc.record({
  value: values,
  flags: fc.constantFrom<Observation['flags']>(
    undefined,
    undefined,
    undefined,
    ['break'],
    ['provisional'],
    ['to-check'],
  ),
  coverage: fc.constantFrom(undefined, undefined, undefined, 95, 60),
});

const cases = fc.record({
  kinds: fc.array(kinds, { minLength: 1, maxLength: 6 }),
  cells: fc.array(cell, { minLength: 6 * 9 * 4, maxLength: 6 * 9 * 4 }),
  noticeable: fc.constantFrom(undefined, 1, 5),
  goal: fc.option(fc.integer({ min: 0, max: 2000 }).map(tenths => tenths / 10)),
});

const themes = ['population', 'economy-employment', 'labour-market', 'training'] as const;
const digits = (text: string): number[] =>
  [...text.replaceAll(/(?<=\d)[\u202f\u00a0](?=\d)/g, '').matchAll(/\d+(?:,\d+)?/g)].map(([matches]) =>
    Number(matches.replace(',', '.')),
  );

test('every number of a sentence is computed from records, as it is shown', () => {
  fc.assert(
    fc.property(cases, ({ kinds: all, cells, noticeable, goal }) => {
      const measures = all.map((kind, rank) =>
        measure({
          id: `m${rank}`,
          kind,
          unit: kind === 'count' ? 'emplois' : '%',
          theme: themes[rank % 4]!,
          ...(noticeable === undefined ? {} : { noticeable }),
        }),
      );
      const places = [...zones, region];
      const observations = measures.flatMap(({ id }, m) =>
        places.flatMap(({ id: territoryId }, t) =>
          periods.flatMap((period, p) => {
            const { value, flags, coverage } = cells[(m * 9 + t) * 4 + p]!;
            return [
              {
                measureId: id,
                territoryId,
                period,
                value,
                sourceId: 'insee',
                ...(flags ? { flags } : {}),
                ...(coverage ? { coverage } : {}),
              },
            ];
          }),
        ),
      );
      const targets: Target[] =
        goal === null
          ? []
          : [
              {
                measureId: 'm0',
                territoryId: home.id,
                period: '2030',
                value: goal,
                label: '',
                basis: 'contract',
                sourceId: 'x',
              },
            ];
      const findings = essentials(input(observations, { measures, targets }));
      assert.ok(findings.length <= 5);
      const messages = findings.flatMap(finding => (finding.rule === 'silence' ? [] : [finding.measure.id]));
      assert.equal(new Set(messages).size, messages.length, 'one a measure');
      for (const finding of findings) {
        if (finding.rule === 'silence') {
          const last = (id: string): Observation =>
            observations.filter(item => item.measureId === id && item.territoryId === home.id).at(-1)!;
          const without = measures.filter(({ id }) => last(id).value === null).length;
          assert.deepEqual(digits(say(finding)), [without, measures.length]);
          continue;
        }
        const records = observations.filter(
          item => item.measureId === finding.measure.id && item.value !== null && !item.flags?.includes('to-check'),
        );
        const homeValues = records.filter(item => item.territoryId === home.id).map(item => item.value!);
        const reference = records.filter(item => item.territoryId === region.id).map(item => item.value!);
        const rounded = (value: number): number => Number(Math.abs(value).toFixed(1));
        const near = (value: number, list: readonly number[]): boolean =>
          list.some(other => Math.abs(other - value) < 0.051);
        const allowed = new Set<number>([
          ...homeValues.map(rounded),
          ...reference.map(rounded),
          ...periods.map(Number),
          ...zones.map((_, index) => index),
          zones.length,
          ...(goal === null ? [] : [rounded(goal), 2030]),
          ...records.flatMap(({ coverage }) => coverage ?? []),
        ]);
        const differences = homeValues.flatMap(a =>
          [...homeValues, ...reference, ...(goal === null ? [] : [goal])].map(b => Math.abs(a - b)),
        );
        for (const number of digits(say(finding))) {
          const isYear = finding.rule === 'target' && number === finding.year;
          assert.ok(allowed.has(number) || near(number, differences) || isYear, `${number} in: ${say(finding)}`);
        }
        // The value behind the finding is the last one of the territory, or its change.
        const latest = records.filter(item => item.territoryId === home.id).at(-1)!;
        if (finding.rule === 'gap' || finding.rule === 'rank') assert.equal(finding.observation, latest);
        if (finding.rule === 'rank') {
          const peers = zones.flatMap(({ id }) =>
            records
              .filter(item => item.territoryId === id && item.period === latest.period && (item.coverage ?? 100) >= 90)
              .map(item => item.value!),
          );
          const better = peers.filter(value =>
            finding.end === 'highest' ? value > latest.value! : value < latest.value!,
          ).length;
          assert.equal(finding.rank, better + 1);
          assert.equal(finding.ranked.length, peers.length);
          assert.ok(peers.length >= 0.8 * zones.length);
        }
        assert.ok(finding.score >= 1);
      }
    }),
  );
});
