// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Intents of sentences: share of queries whose first intent is right, or one of the first two; share of queries with an
// intent where none is expected. Then the same at each certainty, on the open half only, as a basis for MIN_CONFIDENCE.
// --misses lists the misses of the open half.
import { matchIntents } from '@orientation-widgets/search';
import { intentNames } from '../../packages/search/src/intents/match-intents.js';
import { intentQueries } from './search/intent-queries.js';
import type { IntentQuery } from './search/intent-queries.js';

interface Score {
  n: number;
  first: number;
  any: number;
  /** Number of queries with a wrong intent. */
  wrong: number;
}

function scoreOf(queries: readonly IntentQuery[], minConfidence?: number): Score {
  const score = { n: 0, first: 0, any: 0, wrong: 0 };
  for (const { text, expected } of queries) {
    const intents = matchIntents(text, minConfidence).map(({ intent }) => intent);
    const isNone = expected.includes('-') && !intents.length;
    score.n += 1;
    score.first += Number(isNone || expected.includes(intents[0] ?? ''));
    score.any += Number(isNone || intents.some(intent => expected.includes(intent)));
    score.wrong += Number(intents.length > 0 && !expected.includes(intents[0] ?? ''));
  }
  return score;
}

const percent = (part: number, count: number): string => `${((100 * part) / (count || 1)).toFixed(1)} %`.padStart(8);
const print = (name: string, { n, first, any, wrong }: Score): void =>
  console.log(
    `  ${name.padEnd(18)} ${String(n).padStart(4)} ${percent(first, n)} ${percent(any, n)} ${String(wrong).padStart(4)}`,
  );

const queries = intentQueries();
const unknown = queries
  .flatMap(({ expected }) => expected)
  .filter(name => name !== '-' && !intentNames().includes(name));
if (unknown.length) throw new Error(`intents.txt names intents that do not exist: ${[...new Set(unknown)].join(', ')}`);
console.log(`${queries.length} queries, ${intentNames().length} intents: right first, right among two, wrong and told`);
for (const half of ['open', 'held'] as const) print(half, scoreOf(queries.filter(query => query.half === half)));
for (const kind of new Set(queries.map(query => query.kind)))
  print(kind, scoreOf(queries.filter(query => query.kind === kind)));
console.log('by certainty, open half');
for (const certainty of [0.3, 0.4, 0.45, 0.5, 0.6, 0.7, 0.8, 0.9])
  print(
    `  ${certainty}`,
    scoreOf(
      queries.filter(({ half }) => half === 'open'),
      certainty,
    ),
  );
if (process.argv.includes('--misses'))
  for (const query of queries.filter(({ half }) => half === 'open')) {
    const intents = matchIntents(query.text);
    if (scoreOf([query]).first === 0)
      console.log(
        `${query.text} → ${intents.map(({ intent, confidence }) => `${intent} ${confidence.toFixed(2)}`).join(', ') || 'nothing'} (${query.expected.join(',')})`,
      );
  }
