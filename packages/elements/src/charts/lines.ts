// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Missing } from '@orientation-widgets/domain/words/missing.js';
import type { Plot, PlotMark, Role } from './plot.js';
import { axisOf, pushApart } from './scale.js';
import type { Axis } from './scale.js';
import { diamond, disc, ends, smallEnds } from './signs.js';

/** Value at a time, or the reason why it is missing. */
export interface SeriesPoint {
  /** Time in years: 2025.75 is the fourth quarter of 2025. */
  readonly at: number;
  readonly value: number | null;
  readonly missing?: Missing | undefined;
  /** Whether the method changes here: the line is cut before the point. */
  readonly isBreak?: boolean | undefined;
  /** Whether the source may still revise the value. */
  readonly isProvisional?: boolean | undefined;
  /** Bounds of the interval of an estimate. */
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
}

export interface Series {
  readonly role: Role;
  /** Labels at the end of the line, for a wide and for a narrow chart. */
  readonly long: string;
  readonly short: string;
  readonly points: readonly SeriesPoint[];
}

export interface LinesOptions {
  /** Height of the drawing area, in em. */
  readonly height: number;
  /** Formats the values of the vertical axis. */
  readonly formatValue: (value: number) => string;
  /** Formats the times of the horizontal axis. */
  readonly formatTime: (at: number) => string;
  readonly wordOf: (missing: Missing) => string;
  readonly target?: { readonly at: number; readonly value: number; readonly label: string } | undefined;
}

/** Size of the texts, and distance between two labels, in em. */
const TEXT = 0.84375;
const LABEL_DISTANCE = TEXT + 0.25;
/** Width of a letter, and distance from the end of a line to its label, in em. */
const LETTER = 0.5;
const TO_LABEL = 1.0625;
/** Space below the area, for the times, and above it, in em. */
const BELOW = 1.5;
const ABOVE = 0.5;
/** Number of points under which each has a dot. */
const FEW = 6;
/** Maximum number of labels of the horizontal axis. */
const TIMES = 5;

/** Plot with the axis of its values, which is labelled when it does not begin at zero. */
export interface LinesPlot extends Plot {
  readonly axis: Axis;
  /** First and last times of the area, in years. */
  readonly times: readonly [first: number, last: number];
}

/** Lines over time, with their axes, each named at its end. A time without a value is a gap with its reason. */
export function linesPlot(series: readonly Series[], options: LinesOptions): LinesPlot {
  const { formatValue, formatTime, wordOf, target, height } = options;
  const values = series.flatMap(({ points }) =>
    points.flatMap(({ value, lower, upper }) => [value, lower, upper].filter(hasValue)),
  );
  const axis = axisOf(target ? [...values, target.value] : values);
  const times = series.flatMap(({ points }) => points.map(({ at }) => at));
  const spanned = target ? [...times, target.at] : times;
  const scales = scalesOf(axis, spanned, height, ABOVE);
  const labels = endLabels(series, scales, height + ABOVE);
  const ticks = axis.ticks.map(formatValue);
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(text => text.length));
  const below = ABOVE + height + 0.875;
  const namedTimes = timesOf(times);
  return {
    axis,
    times: [Math.min(...spanned), Math.max(...spanned)],
    left: widest(ticks) * LETTER + 0.75,
    right: widest(series.map(({ long }) => long)) * LETTER + TO_LABEL + 0.5,
    rightNarrow: widest(series.map(({ short }) => short)) * LETTER + TO_LABEL + 0.25,
    height: ABOVE + height + BELOW,
    marks: [
      ...axis.ticks.flatMap((tick, rank): PlotMark[] => [
        { kind: 'line', className: rank ? 'grid' : 'axis', x: [0, 100], y: [scales.y(tick), scales.y(tick)] },
        text('tick', 0, -0.5, scales.y(tick), 'end', ticks[rank] ?? ''),
      ]),
      ...namedTimes.map((at, rank): PlotMark => {
        const side = at === Math.max(...times) && !target ? 'end' : 'middle';
        const className = rank && rank < namedTimes.length - 1 ? 'tick long' : 'tick';
        return text(className, scales.x(at), 0, below, side, formatTime(at));
      }),
      ...[...series].reverse().flatMap(line => seriesMarks(line, scales, { small: false, wordOf })),
      ...labels,
      ...(target ? targetMarks(series[0], target, scales) : []),
    ],
  };
}

/** Lines without axes or names, to stand beside a sentence or a name. */
export function sparkPlot(series: readonly Series[], height: number, axis?: Axis): Plot {
  const values = series.flatMap(({ points }) => points.map(({ value }) => value).filter(hasValue));
  const times = series.flatMap(({ points }) => points.map(({ at }) => at));
  const margin = 0.3125;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const around = axis ?? (low < high ? { ticks: [], from: low, to: high } : axisOf(values));
  const scales = scalesOf(around, times, height - 2 * margin, margin);
  return {
    left: margin,
    right: margin,
    rightNarrow: margin,
    height,
    marks: [...series].reverse().flatMap(line => seriesMarks(line, scales, { small: true })),
  };
}

interface Scales {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly top: number;
  readonly bottom: number;
}

function scalesOf({ from, to }: Axis, times: readonly number[], height: number, top: number): Scales {
  const [first, last] = [Math.min(...times), Math.max(...times)];
  return {
    x: at => hundredth(last > first ? (100 * (at - first)) / (last - first) : 50),
    y: value => hundredth(top + height - (height * (value - from)) / (to - from)),
    top,
    bottom: top + height,
  };
}

/** Parts of the line of a series, which is cut at missing values and at changes of method. */
export function partsOf(points: readonly SeriesPoint[]): readonly SeriesPoint[][] {
  const parts: SeriesPoint[][] = [];
  let open = false;
  for (const point of points) {
    if (point.value === null) open = false;
    else if (!open || point.isBreak) {
      parts.push([point]);
      open = true;
    } else parts.at(-1)?.push(point);
  }
  return parts;
}

function seriesMarks(
  { role, points }: Series,
  scales: Scales,
  { small, wordOf }: { readonly small: boolean; readonly wordOf?: LinesOptions['wordOf'] },
): PlotMark[] {
  const place = ({ at, value }: SeriesPoint): [number, number] => [scales.x(at), scales.y(value ?? 0)];
  const marks: PlotMark[] = [];
  const valuedPoints = points.filter(({ value }) => value !== null);
  for (const point of points) {
    const x = scales.x(point.at);
    if (point.isBreak) marks.push({ kind: 'line', className: 'break', x: [x, x], y: [scales.top, scales.bottom] });
    if (point.lower !== undefined && point.upper !== undefined && role === 'subject' && !small)
      marks.push({ kind: 'line', className: 'whisker', x: [x, x], y: [scales.y(point.lower), scales.y(point.upper)] });
  }
  if (role === 'subject') marks.push(...gapMarks(points, scales, small ? undefined : wordOf));
  for (const part of partsOf(points)) {
    const [last, before] = [part.at(-1), part.at(-2)];
    const isProvisional = last?.isProvisional && before;
    const firm = isProvisional ? part.slice(0, -1) : part;
    if (firm.length > 1) marks.push({ kind: 'path', className: `series ${role}`, points: firm.map(place) });
    if (isProvisional)
      marks.push({ kind: 'path', className: `series ${role} provisional`, points: [place(before), place(last)] });
    // With few points, each is visible; a point alone between two gaps needs a dot to be visible at all.
    if (valuedPoints.length < FEW || part.length === 1)
      for (const point of part) marks.push(dot(`point ${role}`, ...place(point), disc(small ? 1.75 : 2.75)));
  }
  const end = valuedPoints.at(-1);
  if (end) marks.push(dot(`end ${role}`, ...place(end), (small ? smallEnds : ends)[role]));
  return marks;
}

/** Bands for runs of values missing for the same reason: from the last known value to the next, or half way to another reason. */
function gapMarks(
  points: readonly SeriesPoint[],
  scales: Scales,
  wordOf: LinesOptions['wordOf'] | undefined,
): PlotMark[] {
  const edge = (inside: SeriesPoint, beside: SeriesPoint | undefined): number => {
    if (!beside) return scales.x(inside.at);
    return scales.x(beside.value === null ? (inside.at + beside.at) / 2 : beside.at);
  };
  return points.flatMap((point, index): PlotMark[] => {
    const missing = reasonOf(point);
    if (!missing || (index > 0 && reasonOf(points[index - 1]) === missing)) return [];
    let last = index;
    while (reasonOf(points[last + 1]) === missing) last++;
    const from = edge(point, points[index - 1]);
    const to = edge(points[last] ?? point, points[last + 1]);
    const band: PlotMark = {
      kind: 'gap',
      missing,
      x: from,
      y: scales.top,
      width: hundredth(Math.max(to - from, 0.5)),
      height: hundredth(scales.bottom - scales.top),
    };
    return wordOf ? [band, text('gap-word', (from + to) / 2, 0, scales.top + 0.75, 'middle', wordOf(missing))] : [band];
  });
}

/** Reason for a missing value; undefined for a value, and without a point. */
function reasonOf(point: SeriesPoint | undefined): Missing | undefined {
  return point?.value === null ? (point.missing ?? 'no-record') : undefined;
}

function endLabels(series: readonly Series[], scales: Scales, height: number): PlotMark[] {
  const lineEnds = series.flatMap(({ role, long, short, points }) => {
    const end = points.findLast(({ value }) => value !== null);
    return end ? [{ role, long, short, x: scales.x(end.at), y: scales.y(end.value ?? 0) }] : [];
  });
  const places = pushApart(
    lineEnds.map(({ y }) => y),
    LABEL_DISTANCE,
    height,
  );
  return lineEnds.flatMap(({ role, long, short, x, y }, index): PlotMark[] => {
    const place = hundredth(places[index] ?? y);
    const moved = Math.round((place - y) * 16);
    return [
      ...(Math.abs(moved) > 4 ? [dot('leader', x, y, `M7 0L15 ${moved}`)] : []),
      text(`name ${role} long`, x, TO_LABEL, place, 'start', long),
      text(`name ${role} short`, x, TO_LABEL, place, 'start', short),
    ];
  });
}

function targetMarks(
  subject: Series | undefined,
  { at, value, label }: NonNullable<LinesOptions['target']>,
  scales: Scales,
): PlotMark[] {
  const end = subject?.points.findLast(point => point.value !== null);
  const place: [number, number] = [scales.x(at), scales.y(value)];
  return [
    ...(end
      ? [
          {
            kind: 'path',
            className: 'to-target',
            points: [[scales.x(end.at), scales.y(end.value ?? 0)], place],
          } as const,
        ]
      : []),
    dot('target', ...place, diamond),
    // Written above the sign, or below it near the top.
    text('target-word', place[0], 0.5, place[1] + (place[1] < 2 ? 1 : -1), 'end', label),
  ];
}

/** First and last times, and round years between them. */
function timesOf(times: readonly number[]): number[] {
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const all = [...new Set(times)].sort((a, b) => a - b);
  if (all.length <= TIMES) return all;
  const step = Math.ceil((last - first) / (TIMES - 1));
  const minimumGap = (last - first) / (TIMES - 1);
  const between = all.filter(
    at =>
      Number.isInteger(at) &&
      (at - Math.floor(first)) % step === 0 &&
      at - first > minimumGap &&
      last - at > minimumGap,
  );
  return [first, ...between, last];
}

function hasValue(value: number | null | undefined): value is number {
  return value != null;
}

export function text(
  className: string,
  x: number,
  dx: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  words: string,
): PlotMark {
  return { kind: 'text', className, x, dx, y, anchor, text: words };
}

export function dot(className: string, x: number, y: number, shape: string): PlotMark {
  return { kind: 'dot', className, x, y, shape };
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
