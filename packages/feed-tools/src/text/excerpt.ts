// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
/** Shortens a value to one line of about 40 characters, for a message. */
export function excerpt(value: string): string {
  const line = value.trim().replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
