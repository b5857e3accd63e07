// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Reads the code of a région or of a département as a spreadsheet writes it: "2", "02", "002" and "2.0" are all 02.
 *
 * @returns undefined when the text is not such a code. It may be one that no area has.
 */
export function readAreaCode(text: string): string | undefined {
  const code = /^0*([1-9]\d{0,2}|2[AB])(?:[.,]0+)?$/i.exec(text)?.[1]?.toUpperCase();
  return code?.padStart(2, '0');
}
