// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Upper bounds of response times, in seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.3, 0.6, 1, 2.5];
const PREFIX = 'orientation_search_';

/** A number that is read when the metrics are. */
export interface GaugeSource {
  readonly name: string;
  readonly help: string;
  readonly read: () => number;
}

/** Counts answers by route, status and freshness for Prometheus. It never sees what a visitor typed. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #answers = new Counter({
    name: `${PREFIX}answers_total`,
    help: 'answers',
    labelNames: ['route', 'status', 'cache'],
    registers: [this.#registry],
  });
  readonly #seconds = new Histogram({
    name: `${PREFIX}seconds`,
    help: 'response times',
    labelNames: ['route'],
    buckets: BUCKETS,
    registers: [this.#registry],
  });

  constructor(sources: readonly GaugeSource[]) {
    for (const { name, help, read: readValue } of sources)
      new Gauge({
        name: PREFIX + name,
        help,
        registers: [this.#registry],
        collect() {
          this.set(readValue());
        },
      });
  }

  /** Adds the metrics of the process: memory, processor, delay of the event loop. */
  addProcess(): void {
    collectDefaultMetrics({ register: this.#registry });
  }

  /**
   * Counts an answer.
   *
   * @param route - As declared, without its values.
   */
  add(route: string, status: number, freshness: string, seconds: number): void {
    this.#answers.inc({ route, status, cache: freshness });
    this.#seconds.observe({ route }, seconds);
  }

  /** In the text format of Prometheus. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }
}
