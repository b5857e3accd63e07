// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** The minimum wage of metropolitan France (SMIC), from a day on. */
export interface MinimumWage {
  /** First day of validity, ISO 8601. */
  readonly since: string;
  /** Euros an hour, gross. */
  readonly grossHour: number;
  /** Legal text that sets the amount, in French. */
  readonly text: string;
  readonly url: string;
}

/** Latest minimum wage known to this version. The law revises it at least on each 1 January. */
export const MINIMUM_WAGE: MinimumWage = {
  since: '2026-06-01',
  grossHour: 12.31,
  text: 'Arrêté du 22 mai 2026',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054126589',
};

/** Hours of a month at 35 a week. */
const MONTH_HOURS = (35 * 52) / 12;

/** Euros a month, gross, for 35 hours a week, to the nearest cent: 1867.02 for 12.31 an hour. */
export function monthlyWage({ grossHour }: MinimumWage): number {
  return toCents(grossHour * MONTH_HOURS);
}

/** An amount to the nearest cent. */
export function toCents(euros: number): number {
  return Math.round(euros * 100) / 100;
}

/**
 * Whether a wage may have changed: a 1 January has passed since it was set.
 *
 * @param today - ISO 8601.
 */
export function isWageOutdated({ since }: MinimumWage, today: string): boolean {
  return today >= `${Number(since.slice(0, 4)) + 1}-01-01`;
}
