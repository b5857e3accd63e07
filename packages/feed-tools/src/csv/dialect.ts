// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Dialect of a CSV file. */
export interface CsvDialect {
  delimiter: string;
  lineEnd: '\n' | '\r';
  /** Length of the `sep=;` line that Excel expects before the table; 0 without one. */
  headerLength: number;
}

const DELIMITERS = [';', ',', '\t', '|'];
/** Part of the file that is examined: the heading may follow a few lines of title. */
const SAMPLE = { characters: 40_000, lines: 40 };

/** Detects the dialect of a CSV file from its first characters. */
export function detectDialect(start: string): CsvDialect {
  const sample = start.slice(0, SAMPLE.characters).replace(/"(?:[^"]|"")*"/g, '');
  const lineEnd = /\r(?!\n)/.test(sample) && !sample.includes('\n') ? '\r' : '\n';
  const separatorLine = /^"?sep=(.)"?\r?[\n\r]/i.exec(start);
  if (separatorLine?.[1] !== undefined)
    return { delimiter: separatorLine[1], lineEnd, headerLength: separatorLine[0].length };
  const lines = sample
    .split(lineEnd)
    .filter(line => line.trim() !== '')
    .slice(0, SAMPLE.lines);
  return { delimiter: delimiterOf(lines), lineEnd, headerLength: 0 };
}

/**
 * Returns the delimiter that splits the most lines into the same number of cells; on a tie, the most cells in the first
 * line.
 */
function delimiterOf(lines: readonly string[]): string {
  const scores = DELIMITERS.map(mark => {
    const counts = lines.map(line => line.split(mark).length);
    const repeats = counts.map(count => (count > 1 ? counts.filter(other => other === count).length : 0));
    return { mark, regular: Math.max(0, ...repeats), heading: counts[0] ?? 0 };
  });
  scores.sort((a, b) => b.regular - a.regular || b.heading - a.heading);
  return scores[0]?.mark ?? ';';
}
