// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

export const KINDS: readonly string[];
export function isChangeset(text: string): boolean;
export function newestVersion(changelog: string): string | undefined;
export function groupByKind(changelog: string): string;
