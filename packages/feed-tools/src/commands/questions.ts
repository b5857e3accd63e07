// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { createInterface } from 'node:readline/promises';

/** Terminal on which a command asks for data missing from its options. */
export interface Terminal {
  /** Asks a question and returns the answer; rejects when the user leaves. */
  question(text: string): Promise<string>;
  close(): void;
}

/** A question to the user of a command. */
export interface TerminalQuestion {
  readonly text: string;
  /** Default answer, when the user enters nothing. */
  readonly proposal?: string | undefined;
  /** Returns the reason, in French, to refuse an answer; undefined for a valid one. */
  readonly refuse?: (answer: string) => string | undefined;
}

/** Opens the terminal of the command; undefined when nobody can answer, as in a script. */
export function openTerminal(): Terminal | undefined {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const leaving = new Promise<never>((_, reject) => {
    lines.once('close', () => reject(new Error('arrêté\u202f: rien n’est écrit')));
  });
  // No question awaits this promise after the last one: its rejection must not stop the process.
  leaving.catch(() => undefined);
  return { question: text => Promise.race([lines.question(text), leaving]), close: () => lines.close() };
}

/** Repeats a question until the answer is valid. */
export async function ask(terminal: Terminal, { text, proposal = '', refuse }: TerminalQuestion): Promise<string> {
  const hint = proposal === '' ? '' : ` [${proposal}]`;
  let reason: string | undefined;
  for (;;) {
    const prefix = reason === undefined ? '' : `${reason}\n`;
    const answer = (await terminal.question(`${prefix}${text}${hint}\u202f: `)).trim() || proposal;
    reason = refuse?.(answer);
    if (reason === undefined) return answer;
  }
}
