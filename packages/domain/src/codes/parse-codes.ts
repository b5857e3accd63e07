// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** A code of a classification or of a register, such as `rome:D1102`. */
export interface Code {
  /** Name of the system, in lower case: `rome`. */
  readonly system: string;
  /** Code as `normalizeCode` writes it: `D1102`. */
  readonly code: string;
}

/** Whether a text names a record by a code, `rome:D1102`, or by several separated by spaces. */
export function hasCode(text: unknown): text is string {
  return typeof text === 'string' && text.includes(':');
}

/**
 * Normalises a code for comparison: only capitals and digits, without the name of its register (`RNCP38380`, `ISCO-08
 * 5321`), the letter of a speciality after a code of the ministry of education (`50022139S`) and that of the addresses of
 * ISCO groups (`C5321`).
 */
export function normalizeCode(system: string, text: string): string {
  const plain = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const register = system.toUpperCase();
  const code = plain.startsWith(register) ? plain.slice(register.length) : plain;
  if (system === 'isco') return code.replace(/^(?:08)?C?(\d{4})$/, '$1');
  return system === 'cfd' ? code.replace(/^(\d{8})[A-Z]$/, '$1') : code;
}

/** Reads `system:code`; undefined for a text without a colon. */
export function parseCode(text: string): Code | undefined {
  const colon = text.indexOf(':');
  if (colon < 0) return undefined;
  const system = text.slice(0, colon).trim().toLowerCase();
  return { system, code: normalizeCode(system, text.slice(colon + 1)) };
}
