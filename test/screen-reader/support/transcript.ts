// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Speech after each key, as readable text.
import type { Utterance } from './speech.js';

export interface Step {
  readonly action: string;
  /** Lines with their language, such as `[ar] كلمة`; French has no mark. */
  readonly lines: readonly string[];
}

const ACTION = '› ';
const OWN_LANGUAGE = 'fr';

export function lineOf(utterance: Utterance | undefined): string {
  if (!utterance) return '';
  return utterance.language === OWN_LANGUAGE ? utterance.text : `[${utterance.language}] ${utterance.text}`;
}

export function writeTranscript(title: string, steps: readonly Step[]): string {
  return `${[title, '', ...steps.flatMap(({ action, lines }) => [ACTION + action, ...lines])].join('\n')}\n`;
}

export function readTranscript(text: string): Step[] {
  return text
    .trimEnd()
    .split(`\n${ACTION}`)
    .slice(1)
    .map(block => {
      const [action = '', ...lines] = block.split('\n');
      return { action, lines };
    });
}

const LETTERS: readonly (readonly [language: string, letter: RegExp])[] = [
  ['ar', /\p{Script=Arabic}/u],
  ['uk', /\p{Script=Cyrillic}/u],
];

function faultOf({ action, lines }: Step): string | undefined {
  if (!lines.length) return `${action}: nothing is said`;
  const repeated = lines.find((line, i) => line === lines[i - 1] || /(.{12,}) \1/u.test(line));
  if (repeated !== undefined) return `${action}: said twice: ${repeated}`;
  const misread = lines.find(line =>
    LETTERS.some(([language, letter]) => letter.test(line) !== line.startsWith(`[${language}]`)),
  );
  return misread === undefined ? undefined : `${action}: said in the wrong language: ${misread}`;
}

/** Returns missing or repeated speech, and speech in the wrong language, in any transcript. */
export function faultsOf(steps: readonly Step[]): string[] {
  return steps.map(faultOf).filter(fault => fault !== undefined);
}
