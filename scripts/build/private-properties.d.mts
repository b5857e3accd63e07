// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
export function shortProperties(codes: readonly string[]): ReadonlyMap<string, string>;
export function withShortProperties(code: string, names: ReadonlyMap<string, string>): string;
