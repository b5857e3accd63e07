// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

export declare function recordFailure(file: string, test: string): void;
export declare function runTests(
  run: () => number | Promise<number>,
  runAgain: (files: string[]) => number | Promise<number>,
): Promise<number>;
export declare function recordFailureEvent(event: { file?: string; name: string; details?: object }): void;
