// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

export declare function testsThatRun(files: string[], tests: string[]): string[];
export declare function testFiles(
  folder: string,
  args?: string[],
): { files: string[]; options: string[]; isWhole: boolean };
