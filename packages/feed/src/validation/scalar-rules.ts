// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Returns the fault of a value ("should be a number"), or undefined when it is valid. */
export type ScalarCheck = (value: unknown) => string | undefined;

type Rule = readonly [test: (value: unknown) => boolean, reason: string];

/** Largest figure accepted: a page would otherwise write hundreds of digits. */
const MAX_NUMBER = 1e15;

const FIRST_YEAR = 1800;

const checks = new Map<string, ScalarCheck>();

/** The check of a scalar shape, cached; see `Shape` for the notation. */
export function scalarCheck(shape: string): ScalarCheck {
  let check = checks.get(shape);
  if (!check) {
    const [test, reason] = ruleOf(shape);
    checks.set(shape, (check = value => (test(value) ? undefined : `should be ${reason}`)));
  }
  return check;
}

function ruleOf(shape: string): Rule {
  const kind = shape[0];
  const rest = shape.slice(1);
  if (kind === '~') {
    const [test, reason] = ruleOf(rest);
    return [value => value === null || test(value), `${reason}, or null`];
  }
  if (kind === '@') {
    const [test, reason] = ruleOf(rest.slice(2));
    const isPlausible = (year: string): boolean =>
      Number(year) >= FIRST_YEAR && Number(year) <= new Date().getFullYear() + Number(rest.slice(0, 2));
    return [
      value => test(value) && (String(value).match(/\b\d{4}\b/g) ?? []).every(isPlausible),
      `${reason}, of a plausible year`,
    ];
  }
  if (kind === '/') {
    const pattern = new RegExp(rest);
    return [value => typeof value === 'string' && pattern.test(value), `text like ${rest}`];
  }
  if (shape.includes('|')) {
    const words = shape.split('|');
    return [value => words.includes(value as string), `one of ${words.join(', ')}`];
  }
  if (kind === 'b') return [value => typeof value === 'boolean', 'true or false'];
  if (kind === 'n' || kind === 'i') {
    // A missing bound is NaN: every comparison with it is false.
    const [low = NaN, high = NaN] = rest.split('..').map(parseFloat);
    const isKind = kind === 'i' ? Number.isInteger : Number.isFinite;
    return [
      value =>
        isKind(value) &&
        Math.abs(value as number) < MAX_NUMBER &&
        !((value as number) < low) &&
        !((value as number) > high),
      `a ${kind === 'i' ? 'whole ' : ''}number${rest && (Number.isNaN(high) ? `, ${rest} or more` : ` in ${rest}`)}`,
    ];
  }
  return [value => typeof value === 'string' && (!kind || value !== ''), kind ? 'text, not empty' : 'text'];
}
