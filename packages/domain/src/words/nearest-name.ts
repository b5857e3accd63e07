// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Maximum number of letters compared: mistyped names are short. */
const MAX_LENGTH = 60;

/** Known name most similar to the typed one; undefined when none differs by at most a third of its letters. */
export function nearestName(query: string, names: Iterable<string>): string | undefined {
  const short = query.toLowerCase().slice(0, MAX_LENGTH);
  let nearest: string | undefined;
  let fewest = Infinity;
  for (const name of names) {
    // The difference in length is a lower bound of the number of edits.
    if (Math.abs(name.length - short.length) >= fewest) continue;
    const steps = editSteps(short, name.toLowerCase());
    if (steps < fewest) [nearest, fewest] = [name, steps];
  }
  return nearest !== undefined && fewest <= Math.max(1, Math.ceil(nearest.length / 3)) ? nearest : undefined;
}

/** Known names similar to the typed one, nearest first: those that differ by at most a third of its letters. */
export function nearestNames(query: string, names: Iterable<string>, limit: number): string[] {
  const short = query.toLowerCase().slice(0, MAX_LENGTH);
  return [...names]
    .map(name => ({ name, steps: editSteps(short, name.toLowerCase().slice(0, MAX_LENGTH)) }))
    .filter(({ name, steps }) => steps <= Math.max(1, Math.ceil(name.length / 3)))
    .sort((a, b) => a.steps - b.steps)
    .slice(0, limit)
    .map(({ name }) => name);
}

/** Number of letters to add, remove or replace to turn a word into another. */
function editSteps(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [line, letter] of Array.from(from).entries()) {
    const next = [line + 1];
    for (const [column, other] of Array.from(to).entries()) {
      const same = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(same, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
