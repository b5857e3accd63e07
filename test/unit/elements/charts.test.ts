// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stepBar } from '../../../packages/elements/src/charts/bars.js';
import type { Label, Mark, Rectangle, Scene } from '../../../packages/elements/src/charts/scene.js';
import { stepColumns } from '../../../packages/elements/src/charts/step-columns.js';
import type { StepColumn } from '../../../packages/elements/src/charts/step-columns.js';

const rectangles = ({ marks }: Scene): Rectangle[] =>
  marks.filter((mark): mark is Rectangle => mark.kind === 'rectangle');
const labels = ({ marks }: Scene): Label[] => marks.filter((mark): mark is Label => mark.kind === 'label');
const linesOf = ({ marks }: Scene): Mark[] => marks.filter(({ kind }) => kind === 'vertical-line');
const column = (fields: Partial<StepColumn>): StepColumn => ({
  label: '2019',
  filled: 0,
  className: 'on',
  isBreak: false,
  ...fields,
});

test('a degree draws as many filled steps as its level, all of one width, from one end', () => {
  const steps = rectangles(stepBar(3, 5));
  assert.deepEqual(
    steps.map(({ className }) => className),
    ['fill', 'fill', 'fill', 'track', 'track'],
  );
  assert.deepEqual(
    steps.map(({ x }) => x),
    [0, 20.5, 41, 61.5, 82],
  );
  assert.ok(steps.every(({ width }) => width === 18));
});

test('columns are filled from the bottom, and an unknown value fills none', () => {
  const scene = stepColumns([column({ filled: 2, className: 'on l2' }), column({})], 5);
  const filled = rectangles(scene).filter(({ className }) => className === 'step on l2');
  const empty = rectangles(scene).filter(({ className }) => className === 'step');
  assert.deepEqual([filled.length, empty.length], [2, 8]);
  const ofFirst = empty.filter(({ x }) => x === 0);
  assert.equal(ofFirst.length, 3);
  assert.ok(Math.min(...filled.map(({ y }) => y)) > Math.max(...ofFirst.map(({ y }) => y)), 'below the empty ones');
});

for (const count of [1, 2, 9, 14]) {
  test(`${count} columns: side by side in the drawing, each centred above its label`, () => {
    const scene = stepColumns(
      Array.from({ length: count }, (_, i) => column({ label: String(2011 + i), filled: 5 })),
      5,
    );
    const tops = rectangles(scene).filter(({ y }) => y === 0);
    assert.equal(tops.length, count);
    let end = 0;
    for (const [i, { x, width }] of tops.entries()) {
      assert.ok(x >= end && width > 0, `column ${i} starts after the one before`);
      end = x + width;
      const label = labels(scene)[i];
      assert.equal(label?.text, String(2011 + i));
      assert.ok(label && Math.abs(label.x - (x + width / 2)) < 0.02, `label ${i}`);
      assert.ok(label && label.y > 4.5 && label.y < scene.height, 'between the steps and the bottom');
    }
    assert.ok(end > 99.9 && end < 100.1, 'the last one ends the drawing');
    assert.ok((scene.width ?? 0) <= 40);
  });
}

test('a break has a line before the steps of its column, and its label always shows', () => {
  const scene = stepColumns([column({}), column({ isBreak: true }), column({}), column({})], 5);
  const [line] = linesOf(scene);
  assert.equal(linesOf(scene).length, 1);
  const [first, second, third] = rectangles(scene).filter(({ y }) => y === 0);
  assert.ok(first && second && third && line);
  assert.ok(line.x > first.x + first.width && line.x < second.x, 'between the two columns');
  assert.ok(second.width < third.width, 'the line takes its place in its column');
  assert.deepEqual(
    labels(scene).map(({ className }) => className),
    ['label', 'label', 'label', 'label minor'],
  );
});
