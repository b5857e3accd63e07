// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Facets of a large directory of generated records: time of a selection, with the counts of every facet.
import { createFacetIndex } from '@orientation-widgets/search';
import { randomFrom } from '../../support/random.js';

const RECORDS = 90_000;
const ROUNDS = 20;
/** Maximum milliseconds of a selection. */
const LIMIT = 10;

interface Resource {
  readonly kind: string;
  readonly territory: string;
  readonly operator: string;
  readonly sectors: readonly string[];
  readonly audiences: readonly string[];
  readonly transitions: readonly string[];
}

function directory(): Resource[] {
  const next = randomFrom(13);
  const random = (below: number): number => Math.floor(next() * below);
  const several = (name: string, values: number, most: number): string[] =>
    Array.from({ length: random(most + 1) }, () => `${name} ${random(values)}`);
  return Array.from({ length: RECORDS }, () => ({
    kind: `kind ${random(10)}`,
    territory: `territory ${random(400)}`,
    operator: `operator ${random(2000)}`,
    sectors: several('sector', 14, 3),
    audiences: several('audience', 8, 4),
    transitions: several('transition', 4, 2),
  }));
}

/** Prints the time to index the directory, and the median and longest times of selections. */
export function printFacetTimes(): void {
  const records = directory();
  const start = performance.now();
  const index = createFacetIndex(records, {
    kind: ({ kind }) => kind,
    territory: ({ territory }) => territory,
    operator: ({ operator }) => operator,
    sector: ({ sectors }) => sectors,
    audience: ({ audiences }) => audiences,
    transition: ({ transitions }) => transitions,
  });
  console.log(`# Facets: ${RECORDS} records, 6 facets indexed in ${(performance.now() - start).toFixed(0)} ms`);
  const queries = {
    'no filter': {},
    'one filter': { filters: { sector: ['sector 3'] } },
    'three filters': { filters: { kind: ['kind 1', 'kind 2'], sector: ['sector 3'], audience: ['audience 1'] } },
    'a condition': { where: ({ operator }: Resource) => operator.endsWith('7') },
  };
  for (const [name, query] of Object.entries(queries)) {
    const times = Array.from({ length: ROUNDS }, () => {
      const startTime = performance.now();
      index.select(query);
      return performance.now() - startTime;
    }).sort((a, b) => a - b);
    const [median = NaN, longest = NaN] = [times[ROUNDS / 2], times[ROUNDS - 1]];
    if (median > LIMIT) process.exitCode = 1;
    console.log(
      `${name.padEnd(14)} ${index.select(query).records.length} records, median ${median.toFixed(1)} longest ${longest.toFixed(1)} ms (limit ${LIMIT})`,
    );
  }
}
