// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Random } from './random.js';

/** Routes of continuing training. */
export type ExampleRoute = 'continuing' | 'vae';

/** Dates of an example session, in the format of LHÉO. */
export interface ExamplePeriod {
  readonly start: string;
  readonly end: string;
  readonly permanent: boolean;
}

const DAY_MS = 86_400_000;
const DAYS: Readonly<Record<ExampleRoute, readonly [number, number]>> = {
  continuing: [20, 260],
  vae: [90, 240],
};

/**
 * Makes a period around `today` (ISO date): most sessions are upcoming or in progress, one in twenty-five is over, some
 * have only a month or no end date, some are open all year.
 */
export function makePeriod(route: ExampleRoute, today: string, random: Random): ExamplePeriod {
  const now = Date.parse(`${today}T00:00:00Z`);
  const [shortest, longest] = DAYS[route];
  const length = random.between(shortest, longest);
  if (route === 'vae' || random.chance(0.08)) {
    const end = random.chance(0.5) ? '99999999' : compact(now + random.between(60, 500) * DAY_MS);
    return { start: '00000000', end, permanent: true };
  }
  if (random.chance(0.04)) {
    const end = now - random.between(5, 300) * DAY_MS;
    return { start: compact(end - length * DAY_MS), end: compact(end), permanent: false };
  }
  const start = now + random.between(-Math.min(length - 10, 200), 400) * DAY_MS;
  const end = start + length * DAY_MS;
  const shape = random.next();
  if (shape < 0.12) return { start: month(start), end: month(end), permanent: false };
  return { start: compact(start), end: shape < 0.17 ? '99999999' : compact(end), permanent: false };
}

function compact(time: number): string {
  return new Date(time).toISOString().slice(0, 10).replaceAll('-', '');
}

function month(time: number): string {
  return `${compact(time).slice(0, 6)}00`;
}
