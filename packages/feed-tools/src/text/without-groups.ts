// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Digits in groups of three, after spaces of any width or apostrophes; a line break separates two numbers. */
const GROUPS = /^\d{1,3}(?:(?:[^\S\r\n]|')\d{3})+(?!\d)/;

/**
 * A number without the spaces and apostrophes between its groups of three digits, those after its sign and those before its unit. Others
 * stay, so that `10 20` and two lines of a cell are no number.
 */
export function withoutGroups(text: string): string {
  const trimmed = text.trim().replace(/^'/, '');
  const unit = /[%€]$/.exec(trimmed)?.[0] ?? '';
  const sign = /^[+-]?/.exec(trimmed)?.[0] ?? '';
  const digits = trimmed.slice(sign.length, trimmed.length - unit.length).trim();
  const [integer = ''] = GROUPS.exec(digits) ?? [];
  return sign + integer.replace(/[\s']/g, '') + digits.slice(integer.length) + unit;
}
