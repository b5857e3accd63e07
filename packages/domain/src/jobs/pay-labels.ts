// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Job } from '@orientation-widgets/feed';
import { euros, number } from '../words/format.js';

type Salary = NonNullable<Job['salary']>;

/** Range of pay; otherwise the median, otherwise the only bound; undefined without an amount. */
function amountOf({ low, median, high }: Salary): string | undefined {
  if (low !== undefined && high !== undefined) return msg(str`${number(Math.round(low))} à ${euros(high)}`);
  if (median !== undefined) return euros(median);
  if (low !== undefined) return msg(str`à partir de ${euros(low)}`);
  return high === undefined ? undefined : msg(str`jusqu’à ${euros(high)}`);
}

function perPeriod(amount: string, unit: Salary['unit']): string {
  switch (unit) {
    case 'net-month':
      return msg(str`${amount} net par mois`);
    case 'gross-month':
      return msg(str`${amount} brut par mois`);
    case 'gross-year':
      return msg(str`${amount} brut par an`);
  }
}

/** Pay in words: “1 549 € net par mois”; undefined without an amount. */
export function payAmount(salary: Salary): string | undefined {
  const amount = amountOf(salary);
  return amount === undefined ? undefined : perPeriod(amount, salary.unit);
}

/** Whether the amount is the median pay. */
function isMedian({ low, median, high }: Salary): boolean {
  return median !== undefined && (low === undefined || high === undefined);
}

/** Note under the pay, with its period: “En 2017-2019. Une personne sur deux gagnait plus.” */
export function payNote(salary: Salary): string {
  const { period } = salary;
  return isMedian(salary) ? msg(str`En ${period}. Une personne sur deux gagnait plus.`) : msg(str`En ${period}.`);
}

/** “En 2017-2019 : 1 549 € net par mois. Une personne sur deux gagnait plus.”; undefined when there is no amount. */
export function paySentence(salary: Salary): string | undefined {
  const pay = payAmount(salary);
  if (pay === undefined) return undefined;
  const { period } = salary;
  return isMedian(salary)
    ? msg(str`En ${period} : ${pay}. Une personne sur deux gagnait plus.`)
    : msg(str`En ${period} : ${pay}.`);
}
