// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** How a CSV file is written. */
export interface CsvDialect {
  delimiter: string;
  lineEnd: '\n' | '\r';
  /** Length of the line that Excel reads before the table, « sep=; ». */
  headerLength: number;
}

const DELIMITERS = [';', ',', '\t', '|'];
/** What is looked at: the heading may come after a few lines of title. */
const SAMPLE = { characters: 40_000, lines: 40 };

/** Recognises how a CSV file is written, from its first characters. */
export function detectDialect(start: string): CsvDialect {
  const sample = start.slice(0, SAMPLE.characters).replace(/"(?:[^"]|"")*"/g, '');
  const lineEnd = /\r(?!\n)/.test(sample) && !sample.includes('\n') ? '\r' : '\n';
  const given = /^"?sep=(.)"?\r?[\n\r]/i.exec(start);
  if (given?.[1] !== undefined) return { delimiter: given[1], lineEnd, headerLength: given[0].length };
  const lines = sample
    .split(lineEnd)
    .filter(line => line.trim() !== '')
    .slice(0, SAMPLE.lines);
  return { delimiter: delimiterOf(lines), lineEnd, headerLength: 0 };
}

/** The mark that cuts the most lines into the same number of cells; of two, the one that makes the most cells of the first. */
function delimiterOf(lines: readonly string[]): string {
  const scores = DELIMITERS.map(mark => {
    const counts = lines.map(line => line.split(mark).length);
    const repeats = counts.map(count => (count > 1 ? counts.filter(other => other === count).length : 0));
    return { mark, regular: Math.max(0, ...repeats), heading: counts[0] ?? 0 };
  });
  scores.sort((a, b) => b.regular - a.regular || b.heading - a.heading);
  return scores[0]?.mark ?? ';';
}
