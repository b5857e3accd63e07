// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { Session } from 'node:inspector';
import type { Profiler } from 'node:inspector';

/** Counter of the blocks of our packages that ran, according to V8. */
export class Coverage {
  readonly #session = new Session();
  readonly #seen = new Set<string>();

  constructor() {
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** Returns the number of blocks that ran since the last call and never before. */
  fresh(): number {
    let fresh = 0;
    this.#session.post('Profiler.takePreciseCoverage', (_, { result }: Profiler.TakePreciseCoverageReturnType) => {
      for (const { url, functions } of result) {
        if (!url.includes('/packages/')) continue;
        for (const { startOffset, count } of functions.flatMap(({ ranges }) => ranges)) {
          const block = `${url} ${startOffset}`;
          if (!count || this.#seen.has(block)) continue;
          this.#seen.add(block);
          fresh += 1;
        }
      }
    });
    return fresh;
  }
}
