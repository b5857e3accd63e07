// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { MINIMUM_WAGE, monthlyWage, toCents, type MinimumWage } from './minimum-wage.js';

/** A minimum pay, as a share of the minimum wage. */
export interface MinimumPay {
  /** Percent of the minimum wage. */
  readonly percent: number;
  /** Euros a month, gross, for 35 hours a week, to the nearest cent. */
  readonly grossMonth: number;
  /** Whether the branch agreement may set a higher pay, which is then due. */
  readonly isRaisedByAgreement: boolean;
}

/** Ages of one rate, both included; `to` is absent for the last one. */
export interface AgeBand {
  readonly from: number;
  readonly to?: number;
}

/** Years of a contract that have a rate. */
export const CONTRACT_YEARS = [1, 2, 3] as const;

type ContractYear = (typeof CONTRACT_YEARS)[number];

interface ApprenticeRate extends AgeBand {
  readonly percents: Readonly<Record<ContractYear, number>>;
}

/** Code du travail, article D. 6222-26, in force since 1 January 2019; D. 6222-27 for those under 16. */
export const APPRENTICE_RATES: readonly ApprenticeRate[] = [
  { from: 15, to: 17, percents: { 1: 27, 2: 39, 3: 55 } },
  { from: 18, to: 20, percents: { 1: 43, 2: 51, 3: 67 } },
  { from: 21, to: 25, percents: { 1: 53, 2: 61, 3: 78 } },
  { from: 26, percents: { 1: 100, 2: 100, 3: 100 } },
];

/** Ages from which pay depends on the branch agreement, when it sets more. */
const AGREEMENT_AGE = 21;
const WORK_STUDY_AGREEMENT_AGE = 26;

/**
 * Minimum pay of an apprentice, by age and year of the contract: a share of the minimum wage (Code du travail, articles
 * D. 6222-26 and D. 6222-27), gross, for 35 hours a week. The monthly amount is the share of the monthly minimum wage,
 * each rounded to the cent.
 *
 * It leaves out what a contract or an agreement adds, the 15 points for a related diploma of the same level (D.
 * 6222-30), the pay of a former contract, which a new one keeps (D. 6222-29), the licence professionnelle, paid as in a
 * second year (D. 6222-32), deductions for meals and housing (D. 6222-33), and Mayotte, which has its own minimum wage.
 *
 * @param age - whole years; a birthday counts from the next month on (D. 6222-31).
 * @param year - of the contract: 1, 2 or 3. A year that prolongs a contract is paid as the one before (D. 6222-28).
 * @returns undefined under 15, when nobody is an apprentice, and for a year that has no rate.
 */
export function apprenticePay(age: number, year: number, wage: MinimumWage = MINIMUM_WAGE): MinimumPay | undefined {
  const rate = APPRENTICE_RATES.findLast(({ from }) => age >= from);
  const contractYear = CONTRACT_YEARS.find(rank => rank === year);
  if (!rate || !contractYear) return undefined;
  return payOf(rate.percents[contractYear], wage, age >= AGREEMENT_AGE);
}

interface WorkStudyRate extends AgeBand {
  readonly percent: number;
  /** Percentage for a holder of a bac professionnel, or of a diploma of a trade of the same level. */
  readonly percentWithBac: number;
}

/** Code du travail, article D. 6325-15, in force since 1 May 2008; L. 6325-9 from 26 years on. */
export const WORK_STUDY_RATES: readonly WorkStudyRate[] = [
  { from: 16, to: 20, percent: 55, percentWithBac: 65 },
  { from: 21, to: 25, percent: 70, percentWithBac: 80 },
  { from: 26, percent: 100, percentWithBac: 100 },
];

/**
 * Minimum pay in a contrat de professionnalisation, in the format of `apprenticePay`. From 26 years on, the pay is also
 * at least 85 % of that of the branch agreement (D. 6325-18), which is unknown here.
 *
 * @param hasBac - whether the person has a bac professionnel, or a diploma of a trade of the same level.
 * @returns undefined under 16.
 */
export function workStudyPay(age: number, hasBac: boolean, wage: MinimumWage = MINIMUM_WAGE): MinimumPay | undefined {
  const rate = WORK_STUDY_RATES.findLast(({ from }) => age >= from);
  if (!rate) return undefined;
  return payOf(hasBac ? rate.percentWithBac : rate.percent, wage, age >= WORK_STUDY_AGREEMENT_AGE);
}

function payOf(percent: number, wage: MinimumWage, isRaisedByAgreement: boolean): MinimumPay {
  return { percent, grossMonth: toCents((monthlyWage(wage) * percent) / 100), isRaisedByAgreement };
}
