// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

export const report: string;
export const criteria: readonly { readonly id: string; readonly tests: readonly string[]; readonly person?: string }[];
export function accessibilityReport(): string;
