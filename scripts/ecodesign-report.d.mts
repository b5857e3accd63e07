// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

export const report: string;
export const criteria: readonly {
  readonly id: string;
  readonly subject: string;
  readonly answer: string;
  readonly reason: string;
  readonly proofs: readonly string[];
  readonly missing?: string;
}[];
export function ecodesignReport(): string;
