// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Charts as marks: axes, lines that stop at a missing value, labels that do not overlap, exported files.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { flatPlot } from '../../../packages/elements/src/charts/flat-plot.js';
import { svgText } from '../../../packages/elements/src/charts/svg-text.js';
import { barsPlot } from '../../../packages/elements/src/charts/bars-plot.js';
import { linesPlot, partsOf, sparkPlot } from '../../../packages/elements/src/charts/lines.js';
import type { Series, SeriesPoint } from '../../../packages/elements/src/charts/lines.js';
import type { Missing } from '../../../packages/domain/src/words/missing.js';
import type { Plot } from '../../../packages/elements/src/charts/plot.js';
import { axisOf, pushApart } from '../../../packages/elements/src/charts/scale.js';
import { stripPlot } from '../../../packages/elements/src/charts/strip.js';

const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map(value => Math.round(value * 1000) / 1000);

const options = {
  height: 10,
  formatValue: String,
  formatTime: String,
  wordOf: (missing: Missing) => missing,
};

function series(role: Series['role'], points: readonly (number | null | Partial<SeriesPoint>)[]): Series {
  return {
    role,
    long: `${role} long`,
    short: role,
    points: points.map((point, index) => ({
      at: 2000 + index,
      value: null,
      ...(typeof point === 'object' && point ? point : { value: point as number | null }),
    })),
  };
}

const paths = ({ marks }: Plot, className: string) =>
  marks.flatMap(mark => (mark.kind === 'path' && mark.className.startsWith(className) ? [mark.points] : []));

test('an axis has the ticks that one expects', () => {
  assert.deepEqual(axisOf([0, 100]).ticks, [0, 20, 40, 60, 80, 100]);
  assert.deepEqual(axisOf([0.1, 0.3]).ticks, [0.1, 0.15, 0.2, 0.25, 0.3]);
  assert.deepEqual(axisOf([-3, 4]).ticks, [-4, -2, 0, 2, 4]);
  assert.deepEqual(axisOf([6.1, 16.8]).ticks, [5, 10, 15, 20]);
  assert.deepEqual(axisOf([7, 9], true).ticks, [0, 2, 4, 6, 8, 10]);
});

test('an axis holds any values between two to six round ticks', () => {
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 20 }), fc.boolean(), (values, withZero) => {
      const { ticks, from, to } = axisOf(values, withZero);
      assert.ok(ticks.length >= 2 && ticks.length <= 6, `${ticks.length} ticks for ${values}`);
      assert.ok(from <= Math.min(...values) && to >= Math.max(...values));
      if (withZero) assert.ok(from <= 0 && to >= 0);
      const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);
      const lead = Number((step / 10 ** Math.floor(Math.log10(step * 1.000001))).toPrecision(3));
      assert.ok([1, 2, 5, 10].includes(lead), `a step of ${step}`);
    }),
  );
});

test('labels keep their order and never cover one another', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 20, noNaN: true }), { minLength: 1, maxLength: 6 }), places => {
      const moved = pushApart(places, 2, 20);
      const sorted = places
        .map((place, index) => [place, moved[index] ?? 0] as const)
        .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
      for (let index = 1; index < sorted.length; index++)
        assert.ok(sorted[index]![1] - sorted[index - 1]![1] >= 2 - 1e-9, `${moved} for ${places}`);
      for (const place of moved) assert.ok(place <= 20 + 1e-9);
    }),
  );
  assert.deepEqual(pushApart([1, 8, 15], 2, 20), [1, 8, 15]);
});

test('a line never goes across a missing value, nor across a break', () => {
  const line = series('subject', [9, 10, null, 12, 11, { value: 20, isBreak: true }, 21]);
  assert.deepEqual(
    partsOf(line.points).map(part => part.map(({ value }) => value)),
    [
      [9, 10],
      [12, 11],
      [20, 21],
    ],
  );
  const plot = linesPlot([line], options);
  assert.deepEqual(
    paths(plot, 'series subject').map(points => points.length),
    [2, 2, 2],
  );
  assert.equal(plot.marks.filter(mark => mark.kind === 'line' && mark.className === 'break').length, 1);
});

test('each run of missing values is a band with the word of its reason', () => {
  const plot = linesPlot(
    [
      series('subject', [
        9,
        { value: null, missing: 'secret' },
        { value: null, missing: 'secret' },
        { value: null, missing: 'not-published' },
        10,
      ]),
    ],
    options,
  );
  const gaps = plot.marks.flatMap(mark => (mark.kind === 'gap' ? [[mark.missing, mark.x, mark.x + mark.width]] : []));
  assert.deepEqual(gaps, [
    ['secret', 0, 62.5],
    ['not-published', 62.5, 100],
  ]);
  const words = plot.marks.flatMap(mark => (mark.kind === 'text' && mark.className === 'gap-word' ? [mark.text] : []));
  assert.deepEqual(words, ['secret', 'not-published']);
});

test('no mark of a line stands at zero for a value that is missing', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: 50, max: 90 })), { minLength: 2, maxLength: 12 }), values => {
      fc.pre(values.some(value => value !== null));
      const line = series('subject', values);
      const pointCount = paths(linesPlot([line], options), 'series').flat().length;
      const inLines = partsOf(line.points)
        .filter(part => part.length > 1)
        .flat().length;
      assert.equal(pointCount, inLines);
      for (const plot of [linesPlot([line], options), sparkPlot([line], 2)])
        for (const mark of plot.marks)
          if (mark.kind === 'dot') assert.ok(mark.y >= 0 && mark.y <= plot.height, `${mark.className} at ${mark.y}`);
    }),
  );
});

test('few points have each a dot, and a provisional end is dashed', () => {
  const few = linesPlot([series('subject', [1, 2, { value: 3, isProvisional: true }])], options);
  assert.equal(few.marks.filter(mark => mark.kind === 'dot' && mark.className === 'point subject').length, 3);
  assert.equal(paths(few, 'series subject provisional').length, 1);
  const many = linesPlot([series('subject', [1, 2, 3, 4, 5, 6, 7])], options);
  assert.equal(many.marks.filter(mark => mark.kind === 'dot' && mark.className === 'point subject').length, 0);
});

test('a bar starts at zero; a zero and a missing value look different', () => {
  const { marks } = barsPlot([
    { name: 'Calais', value: 12, label: '12,0' },
    { name: 'Lens', value: null, missing: 'secret', label: 'secret statistique' },
    { name: 'Saint-Omer', value: 0, label: '0' },
  ]);
  assert.deepEqual(
    marks.flatMap(mark => (mark.kind === 'rect' ? [[mark.x, mark.width]] : [])),
    [[0, 100]],
  );
  assert.deepEqual(
    marks.flatMap(mark => (mark.kind === 'gap' ? [mark.missing] : [])),
    ['secret'],
  );
  assert.equal(marks.filter(mark => mark.kind === 'dot' && mark.className === 'zero').length, 1);
});

test('a bar of a negative value goes to the left of zero', () => {
  const { marks } = barsPlot([
    { name: 'A', value: -5, label: '-5' },
    { name: 'B', value: 15, label: '15' },
  ]);
  assert.deepEqual(
    marks.flatMap(mark => (mark.kind === 'rect' ? [[mark.x, mark.width]] : [])),
    [
      [0, 25],
      [25, 75],
    ],
  );
});

test('a strip has a tick for each sibling, on one scale', () => {
  const { marks } = stripPlot(10, [0, 5, 20], 8);
  assert.deepEqual(
    marks.flatMap(mark => (mark.kind === 'dot' ? [[mark.className, mark.x]] : [])),
    [
      ['sibling', 0],
      ['sibling', 25],
      ['sibling', 100],
      ['among', 40],
      ['point subject', 50],
    ],
  );
});

test('a file has a text alternative, and holds no markup from a feed', () => {
  const plot = linesPlot([series('subject', [9, { value: null, missing: 'secret' }, 10])], options);
  const texts = { title: 'Taux <b>&"x"', note: 'En %', footer: ['Insee, 2025.', `${'mot '.repeat(60)}fin`] };
  const file = svgText(flatPlot(plot, texts), texts.title);
  assert.match(file, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="800"/);
  assert.ok(file.includes('<title>Taux &lt;b&gt;&amp;&quot;x&quot;</title>'));
  assert.ok(!file.includes('<b>'));
  assert.ok(file.includes('fill="url(#gap-secret)"') && file.includes('id="gap-secret"'));
  assert.ok(file.includes('Insee, 2025.') && file.includes('fin</text>'));
  assert.ok(!/NaN|undefined|Infinity/.test(file), file);
  assert.ok(!file.includes('subject</text>'), 'a file is wide: it has the long texts only');
  assert.ok(file.includes('subject long</text>'));
});

test('a control character of a feed does not break the file', () => {
  const plot = barsPlot([{ name: 'a\u0000b\u000bc', value: 1, label: '1' }]);
  assert.ok(svgText(flatPlot(plot, { title: 't', note: '', footer: [] }), 't').includes('>abc<'));
});
