// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Age in years from which a figure describes the past. */
const OLD_YEARS = 3;

/** Whether the last year of a period, "2019" or "2017-2019", is more than three years ago. A period without a year is not. */
export function isOldFigure(period: string, today = new Date()): boolean {
  const years = period.match(/\b(?:19|20)\d\d\b/g) ?? [];
  return years.length > 0 && today.getFullYear() - Math.max(...years.map(Number)) > OLD_YEARS;
}
