// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Upper bounds of the times of an answer, in seconds. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.3, 0.6, 1, 2.5];

/** A number that is read when the metrics are. */
export interface Gauge {
  readonly name: string;
  readonly help: string;
  readonly read: () => number;
}

interface Times {
  readonly buckets: number[];
  sum: number;
}

/** Counts answers by route, status and freshness, for Prometheus. Of what is asked, it knows nothing. */
export class Metrics {
  readonly #answers = new Map<string, number>();
  readonly #times = new Map<string, Times>();
  readonly #gauges: readonly Gauge[];

  constructor(gauges: readonly Gauge[]) {
    this.#gauges = gauges;
  }

  /**
   * Counts an answer.
   *
   * @param route - As it is declared, without its values.
   */
  add(route: string, status: number, freshness: string, seconds: number): void {
    const key = `route="${route}",status="${status}",cache="${freshness}"`;
    this.#answers.set(key, (this.#answers.get(key) ?? 0) + 1);
    let times = this.#times.get(route);
    if (!times) this.#times.set(route, (times = { buckets: [...BOUNDS, Infinity].map(() => 0), sum: 0 }));
    times.sum += seconds;
    const first = BOUNDS.findIndex(bound => seconds <= bound);
    for (let i = first < 0 ? BOUNDS.length : first; i <= BOUNDS.length; i++)
      times.buckets[i] = (times.buckets[i] ?? 0) + 1;
  }

  /** In the text format of Prometheus. */
  text(): string {
    const lines = ['# TYPE orientation_search_answers_total counter'];
    for (const [key, count] of this.#answers) lines.push(`orientation_search_answers_total{${key}} ${count}`);
    lines.push('# TYPE orientation_search_seconds histogram');
    for (const [route, { buckets, sum }] of this.#times) {
      buckets.forEach((count, i) =>
        lines.push(`orientation_search_seconds_bucket{route="${route}",le="${BOUNDS[i] ?? '+Inf'}"} ${count}`),
      );
      lines.push(`orientation_search_seconds_sum{route="${route}"} ${sum}`);
      lines.push(`orientation_search_seconds_count{route="${route}"} ${buckets.at(-1)}`);
    }
    for (const { name, help, read } of this.#gauges)
      lines.push(`# HELP orientation_search_${name} ${help}`, `orientation_search_${name} ${read()}`);
    return `${lines.join('\n')}\n`;
  }
}
