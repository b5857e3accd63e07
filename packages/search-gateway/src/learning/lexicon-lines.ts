// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { foldText } from '@orientation-widgets/feed';

/**
 * Words that people type, and the words of titles that they mean: a line of a table of `packages/search/src/lexicon`.
 */
export interface LexiconLine {
  readonly typedText: string;
  readonly phrases: readonly string[];
}

/** A line before which a person has left this sign is not accepted. */
const REFUSED = '#';
/** Letters, digits after a letter, spaces, apostrophes and hyphens: what a template of code holds without an escape. */
const PLAIN = /^\p{L}[\p{L}\p{M}\d'’ +-]*$/u;

/**
 * Texts without an answer, the most frequent first, each with its number of days: lines of the gateway, or texts of mails. What is neither,
 * or is no text that a table can hold, is left out: a line may be cut, and a mail may hold anything.
 */
export function readUnanswered(lines: string): Map<string, number> {
  const days = new Map<string, Set<string>>();
  for (const line of lines.split('\n').filter(each => each.trim())) {
    const { text, day } = line.startsWith('{') ? lineOf(line) : { text: line, day: '' };
    const typedText = foldText(text).trim().replace(/\s+/g, ' ');
    if (!PLAIN.test(typedText)) continue;
    days.set(typedText, (days.get(typedText) ?? new Set()).add(day));
  }
  return new Map([...days].map(([text, of]) => [text, of.size] as const).sort(([, a], [, b]) => b - a));
}

/** A line of the gateway; an empty text when it is none. */
function lineOf(json: string): { readonly text: string; readonly day: string } {
  try {
    const { text, day } = JSON.parse(json) as { readonly text?: unknown; readonly day?: unknown };
    return { text: typeof text === 'string' ? text : '', day: typeof day === 'string' ? day : '' };
  } catch {
    return { text: '', day: '' };
  }
}

/** A proposal for a person: nothing of it is accepted until they take the sign away. */
export function proposalOf(typedText: string, days: number, phrases: readonly string[]): string {
  return `${REFUSED} ${typedText}: ${phrases.join(', ')}${' '.repeat(4)}${REFUSED} ${days}\u00a0jour${days > 1 ? 's' : ''}`;
}

/** The lines that a person has accepted, and what is wrong with the others. */
export function readAccepted(
  text: string,
  findsTrainings: (phrase: string) => boolean,
): { readonly lines: readonly LexiconLine[]; readonly faults: readonly string[] } {
  const lines: LexiconLine[] = [];
  const faults: string[] = [];
  for (const [index, row] of text.split('\n').entries()) {
    const [line = ''] = row.split(REFUSED);
    if (!line.trim()) continue;
    const [typedText = '', right = ''] = line.split(':').map(part => part.trim());
    const phrases = right.split(',').map(phrase => phrase.trim());
    const fault = faultOf(typedText, phrases, findsTrainings);
    if (fault) faults.push(`ligne ${index + 1}\u202f: ${fault}`);
    else lines.push({ typedText: foldText(typedText), phrases });
  }
  return { lines, faults };
}

function faultOf(
  typedText: string,
  phrases: readonly string[],
  findsTrainings: (phrase: string) => boolean,
): string | undefined {
  const strange = [typedText, ...phrases].find(part => !PLAIN.test(part));
  if (strange !== undefined) return `«\u202f${strange}\u202f» n’est pas un mot ni une suite de mots`;
  const useless = phrases.find(phrase => !findsTrainings(phrase));
  return useless && `aucune formation du flux ne répond à «\u202f${useless}\u202f»`;
}

/** A table of the lexicon with the lines at its end, but those that it has. */
export function withLines(source: string, lines: readonly LexiconLine[]): string {
  const end = source.lastIndexOf('`');
  if (end < 0) throw new Error('ce fichier n’a pas de table de mots');
  const table = source.slice(0, end);
  const newRows = lines
    .map(({ typedText, phrases }) => `${typedText}: ${phrases.join(', ')}\n`)
    .filter(row => !table.includes(`\n${row}`));
  return table + newRows.join('') + source.slice(end);
}
