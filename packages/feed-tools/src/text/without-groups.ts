// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Digits in groups of three separated by spaces of any width or apostrophes. A line break separates two numbers. */
const GROUPS = /^\d{1,3}(?:(?:[^\S\r\n]|')\d{3})+(?!\d)/;

/**
 * Removes the spaces and apostrophes between groups of three digits, after the sign and before the unit of a number.
 * Other spaces stay, so that `10 20` and a cell of two lines are rejected later.
 */
export function withoutGroups(text: string): string {
  const trimmed = text.trim().replace(/^'/, '');
  const unit = /[%€]$/.exec(trimmed)?.[0] ?? '';
  const sign = /^[+-]?/.exec(trimmed)?.[0] ?? '';
  const digits = trimmed.slice(sign.length, trimmed.length - unit.length).trim();
  const [integer = ''] = GROUPS.exec(digits) ?? [];
  return sign + integer.replace(/[\s']/g, '') + digits.slice(integer.length) + unit;
}
