// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Reporter for node:test: prints each failure as it happens, then one table with a line for each suite.
import { basename } from 'node:path';
import { failsByItsTests } from './failures.mjs';

/** Number of slowest tests listed at the end, to show how the time of a run is spent. */
const SLOWEST_SHOWN = 60;
const name = file => basename(file ?? '?', '.test.ts');

export default async function* audit(source) {
  const rows = new Map();
  const durations = [];
  const row = file => {
    if (!rows.has(file)) rows.set(file, { cases: 0, passed: 0, skipped: 0, seconds: 0 });
    return rows.get(file);
  };
  for await (const { type, data } of source) {
    if (type === 'test:stderr') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // A group of tests is not a case, unless it fails before its tests run.
    if (data.details?.type === 'suite' && (type === 'test:pass' || failsByItsTests(data))) continue;
    const suite = row(data.file);
    suite.seconds += (data.details?.duration_ms ?? 0) / 1000;
    if (data.skip !== undefined) {
      suite.skipped++;
      yield `  ${name(data.file)}: skipped, ${data.name}: ${data.skip}\n`;
      continue;
    }
    suite.cases++;
    durations.push({ seconds: (data.details?.duration_ms ?? 0) / 1000, title: `${name(data.file)}: ${data.name}` });
    if (type === 'test:pass') suite.passed++;
    else
      yield `\n✖ ${name(data.file)}: ${data.name}\n  ${String(data.details?.error?.cause?.stack ?? data.details?.error)
        .split('\n')
        .slice(0, 30)
        .join('\n  ')}\n`;
  }
  const cells = [
    ['suite', 'cases', 'passed', 'skipped', 'seconds'],
    ...[...rows].map(([file, { cases, passed, skipped, seconds }]) => [
      name(file),
      cases,
      passed,
      skipped,
      Math.round(seconds),
    ]),
  ];
  const total = column => [...rows.values()].reduce((sum, row) => sum + row[column], 0);
  cells.push(['all', total('cases'), total('passed'), total('skipped'), Math.round(total('seconds'))]);
  yield `\n${cells.map(([suite, ...figures]) => String(suite).padEnd(28) + figures.map(figure => String(figure).padStart(9)).join('')).join('\n')}\n`;
  const slowest = durations.sort((a, b) => b.seconds - a.seconds).slice(0, SLOWEST_SHOWN);
  yield `\nThe slowest, in seconds:\n${slowest.map(({ seconds, title }) => `${seconds.toFixed(0).padStart(6)}  ${title}`).join('\n')}\n`;
}
