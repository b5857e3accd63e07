// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

export type Counts = Record<string, Record<string, number>>;
export interface ChangedCount {
  rule: string;
  folder: string;
  allowed: number;
  count: number;
}
export function folderOf(path: string): string;
export function countProblems(problems: readonly { rule: string; path: string }[]): Counts;
export function compareCounts(baseline: Counts, counts: Counts): { grown: ChangedCount[]; shrunk: ChangedCount[] };
export function grownRules(baseline: Counts, counts: Counts): string[];
